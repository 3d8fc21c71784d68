/** Lines and columns in the files of a contract. */
import { fileOf } from '../../checker/src/dossier/paths';
import { draftOf } from '../../checker/src/dossier/articles';
import { LineIndex } from '../../checker/src/draft/lines';
import type { CheckResult } from '../../checker/src/types';

/** A file of the contract as a report names it, with its lines; of the contract itself without an annex. */
export type Places = (annex: string | undefined) => { readonly file: string; readonly lines: LineIndex };

/** The files of a result; the lines of each are counted once. */
export function placesOf(result: CheckResult): Places {
  const known = new Map<string | undefined, ReturnType<Places>>();
  return (annex) => {
    const kept = known.get(annex);
    if (kept !== undefined) return kept;
    const made = {
      file: annex === undefined ? result.file : fileOf(result.file, annex),
      lines: new LineIndex(draftOf(result, annex)?.text ?? ''),
    };
    known.set(annex, made);
    return made;
  };
}
