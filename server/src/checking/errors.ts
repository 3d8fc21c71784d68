import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The client no longer wants the answer. */
export function requestCancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}

/** The document changed while the answer was being made; it would be about another text. */
export function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'Content modified');
}

/** True for the answer to a change of the document during a request. */
export function isContentModified(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
}
