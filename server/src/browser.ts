/** The server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDate } from './platform';
import { startServer } from './start';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

/** A message to ourselves comes after the messages that are already waiting; `setTimeout` would wait 4 ms longer. */
const channel = new MessageChannel();
const paused: (() => void)[] = [];
channel.port1.onmessage = (): void => paused.shift()?.();

startServer(connection, {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      paused.push(resolve);
      channel.port2.postMessage(undefined);
    }),
  today: () => localDate(new Date()),
});
