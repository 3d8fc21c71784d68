/** Where things are. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** What is built for users. */
export const DIST = join(ROOT, 'dist');
/** What is built or written on the way: types, test bundles, totals. */
export const OUT = join(ROOT, 'out');
/** The folder that `npm start` shows. */
export const EXAMPLES = join(ROOT, 'examples');
