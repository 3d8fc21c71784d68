import type { Connection } from 'vscode-languageserver';
import {
  requests,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../../protocol/src/index';
import type { FileSource } from './workspace';

/** Files as the editor sees them: virtual file systems and remote folders too. */
export function clientFiles(connection: Connection): FileSource {
  return {
    async read(uri) {
      const params: ReadFileParams = { uri };
      const answer = await connection.sendRequest<ReadFileResult>(requests.readFile, params).catch(() => null);
      return answer?.text;
    },
    async list(folder) {
      const params: ListFilesParams = { uri: folder };
      return connection.sendRequest<ListFilesResult>(requests.listFiles, params).catch(() => []);
    },
    async tree(folder) {
      const params: ListFilesParams = { uri: folder, deep: true };
      return connection.sendRequest<ListFilesResult>(requests.listFiles, params).catch(() => []);
    },
  };
}
