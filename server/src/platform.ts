import type { FileSource } from './workspace/workspace';

/** What differs between node and the browser; nothing else in the server touches clock, event loop or files. */
export interface Platform {
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
  /** Lets the event loop handle what has come in meanwhile, without waiting longer than that. */
  readonly pause: () => Promise<void>;
  /** Today's date here, YYYY-MM-DD. */
  readonly today: () => string;
  /** Uri of the folder with the rules' pages; absent in the browser, where the client knows it. */
  readonly rulePages?: string;
  /** Files for a client that does not serve its own; absent in the browser. */
  readonly files?: FileSource;
}

/** The calendar date of a moment in the local time zone, YYYY-MM-DD. */
export function localDate(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
