/** Unpacks the browser of `@sparticuz/chromium` into TMPDIR and prints where it is. A process of its own: see chromium.mjs. */
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
