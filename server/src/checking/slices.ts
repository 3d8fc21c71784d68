import type { Platform } from '../platform';

/** Milliseconds of work before the event loop gets its turn: a keystroke or cancellation never waits longer. */
export const sliceLength = 8;

/**
 * Drives a generator to its end in slices.
 *
 * @param stopped asked before every slice; once true the generator is closed
 * @returns the value, or undefined when stopped
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  platform: Pick<Platform, 'now' | 'pause'>,
  stopped: () => boolean,
): Promise<{ readonly value: T } | undefined> {
  for (;;) {
    const end = platform.now() + sliceLength;
    do {
      const step = work.next();
      if (step.done === true) return { value: step.value };
    } while (platform.now() < end);
    await platform.pause();
    if (stopped()) {
      // Closes the generator; what it would return is of no use to anyone any more.
      work.return(undefined as T);
      return undefined;
    }
  }
}
