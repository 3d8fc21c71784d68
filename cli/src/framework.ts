/** The compiled framework and the version, bundled with the program. */
import data from '../../dist/framework.json';
import manifest from '../../package.json';
import type { Framework } from '../../checker/src/framework/types';

export const FRAMEWORK = data as unknown as Framework;
export const VERSION: string = manifest.version;
