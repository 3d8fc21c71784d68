import { ErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';

/** A handler as the connection takes it. */
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/**
 * A handler whose failure becomes one LSP error with a clear message and a line in the log with the stack; the server
 * lives on. Answers that are errors on purpose (cancelled, content modified) pass through.
 *
 * @param name what failed, as a person reads it: `hover`
 */
export function guarded<P, R>(connection: Connection, name: string, handler: Handler<P, R>): Handler<P, R> {
  return async (params, token) => {
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
      throw new ResponseError(ErrorCodes.InternalError, `Contractkader: ${name} mislukte (${reason}).`);
    }
  };
}

/** The same for what no one waits for: it is logged and that is all. */
export function logged(connection: Connection, name: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (error instanceof ResponseError) return;
    connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
}
