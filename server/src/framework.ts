/** The compiled framework and the version, bundled with the server. The only file that reads either. */
import type { Framework } from '../../checker/src/framework/types';
import manifest from '../../package.json';

/** Version of the product. */
export const version = (manifest as { readonly version: string }).version;

let loading: Promise<Framework> | undefined;

/** The framework, read at the first contract: starting the server must not wait for it. */
export function loadFramework(): Promise<Framework> {
  loading ??= import('../../dist/framework.json').then((module) => module.default as Framework);
  return loading;
}
