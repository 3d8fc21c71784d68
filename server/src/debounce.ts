/** A call that waits until it is quiet. */
export interface Debounced {
  /** Calls `action` after `delay` milliseconds without another `again`. */
  again: () => void;
  cancel: () => void;
}

/** Puts off `action` until no new reason for it came for `delay` milliseconds. */
export function debounce(delay: number, action: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
  };
  const again = (): void => {
    cancel();
    timer = setTimeout(() => {
      timer = undefined;
      action();
    }, delay);
  };
  return { again, cancel };
}
