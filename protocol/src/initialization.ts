/** What a client may tell the server in `initializationOptions`; every field may be left out. */
export interface InitializationOptions {
  /** The client answers `contractkader/readFile` and `contractkader/listFiles`. */
  readonly files?: boolean;
  /** Settings for a client that does not answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** Reference date, YYYY-MM-DD, instead of today. */
  readonly date?: string;
  /** Uri of the folder with the rules' pages, instead of the one beside the server. */
  readonly rulePages?: string;
}

/** Reads `initializationOptions`; what is not of the right type counts as left out. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  return {
    ...(given.files === true && { files: true }),
    ...('settings' in given && { settings: given.settings }),
    ...(typeof given.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given.date) && { date: given.date }),
    ...(typeof given.rulePages === 'string' && { rulePages: given.rulePages }),
  };
}
