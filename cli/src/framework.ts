/** The compiled framework and the version, bundled with the program. The only file that reads either. */
import data from '../../dist/framework.json';
import manifest from '../../package.json';
import type { Framework } from '../../checker/src/framework/types';

export const FRAMEWORK = data as Framework;
export const VERSION: string = (manifest as { readonly version: string }).version;
