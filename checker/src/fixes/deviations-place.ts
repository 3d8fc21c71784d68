/** Where the deviations of a draft are written: in its front matter, or in the file that the profile names instead. */
import { parseDocument } from 'yaml';
import { deviationsIn } from '../draft/profile/deviations-file';
import type { Draft } from '../draft/types';
import type { Edit } from '../types';
import { addToProfile, removeFromProfile } from './front-matter';
import { addToYaml, type NewEntry } from './yaml-add';
import { removeFromYaml } from './yaml-remove';

const KEY = 'afwijkingen';

/** The edit that adds deviations; `undefined` when one is there already, or the place cannot be read. */
export function addDeviations(draft: Draft, entries: readonly NewEntry[]): Edit | undefined {
  const file = draft.profile.deviationsFile;
  if (file === undefined) return addToProfile(draft, [KEY], entries);
  if (file.text === undefined) return undefined;
  const eol = file.text.includes('\r\n') ? '\r\n' : '\n';
  return inFile(file.path, addToYaml({ text: file.text, start: 0 }, pathIn(file.text), entries, eol));
}

/** The edit that takes a deviation away; `key` is the norm as it is written there. */
export function removeDeviation(draft: Draft, key: string): Edit | undefined {
  const file = draft.profile.deviationsFile;
  if (file === undefined) return removeFromProfile(draft, [KEY], key);
  return file.text === undefined
    ? undefined
    : inFile(file.path, removeFromYaml({ text: file.text, start: 0 }, pathIn(file.text), key));
}

/** Below which keys the deviations stand in a file of their own. */
function pathIn(text: string): readonly string[] {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  return deviationsIn(contents) === contents ? [] : [KEY];
}

function inFile(file: string, edit: Edit | undefined): Edit | undefined {
  return edit && { ...edit, file };
}
