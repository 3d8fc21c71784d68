/** Reads an annex from disk, from the folder of the contract or the folder the program runs in, and nowhere else. */
import { dirname, relative, resolve, isAbsolute } from 'node:path';
import type { AnnexInput } from '../../checker/src/dossier/types';
import { readDraftFile } from './read-draft-file';

/**
 * The text of an annex, or why there is none: a contract that comes from someone else must not make the program read any
 * file of this computer.
 *
 * @param path as the check names it, from the folder of the contract
 */
export function readAnnexFile(contract: string, path: string): AnnexInput {
  const folder = dirname(resolve(contract));
  const place = resolve(folder, path);
  if (![folder, process.cwd()].some((border) => isWithin(place, border))) return { problem: 'outside' };
  const read = readDraftFile(place);
  return 'problem' in read ? { problem: 'missing' } : read;
}

function isWithin(place: string, folder: string): boolean {
  const way = relative(folder, place);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
