/** Reads files outside the document that is checked. Uris as LSP writes them; nothing here throws for a missing file. */
export interface FileSource {
  /** Text of a file, or undefined when it cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>;
  /** Names in a folder, not deeper; empty when it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Paths of the files in a folder and a few folders deep, relative and posix; links are not followed. */
  readonly tree: (folder: string) => Promise<readonly string[]>;
}

/** The one way in which files reach the server. */
export interface Workspace extends FileSource {
  /** Tells `listener` of every file that changed or went away; what was read of it is stale. */
  readonly watch: (listener: (uri: string) => void) => void;
}

/** Texts above this many UTF-16 units are not read as an annex. */
export const largestFile = 10_000_000;
