/** Bundled by esbuild; typed where it is imported. The files need not exist for the type check. */
declare module '*.json' {
  const value: unknown;
  export = value;
}
