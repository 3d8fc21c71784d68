/** The server in node: `node dist/server.js --stdio`, or over node's own channel when an editor starts it so. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { localDate } from './platform';
import { startServer } from './start';
import { nodeFiles } from './workspace/node-files';

const connection = createConnection();

// A promise nobody waits for must not take the server down with it.
process.on('unhandledRejection', (reason) => connection.console.error(`unhandled: ${String(reason)}`));

startServer(connection, {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  today: () => localDate(new Date()),
  rulePages: pathToFileURL(join(__dirname, 'rules')).href,
  files: nodeFiles,
});
