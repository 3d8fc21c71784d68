import type { Location } from 'vscode-languageserver';
import { draftOf } from '../../../checker/src/dossier/articles';
import { LineIndex } from '../../../checker/src/draft/lines';
import type { Draft, Range } from '../../../checker/src/draft/types';
import type { Contract } from '../checking/contracts';
import { toLspRange } from '../positions';

const lines = new WeakMap<Draft, LineIndex>();

/** Where a range lies, in the contract itself or (with `file`) in the annex at that path, as it was when it was checked. */
export function placeIn(contract: Contract, file: string | undefined, range: Range): Location {
  const { document, annexUris, result } = contract;
  const draft = file === undefined ? undefined : draftOf(result, file);
  if (file === undefined || draft === undefined) return { uri: document.uri, range: toLspRange(document, range) };
  const index = lines.get(draft) ?? new LineIndex(draft.text);
  lines.set(draft, index);
  const position = (offset: number): Location['range']['start'] => ({ ...index.position(offset) });
  return {
    uri: annexUris.get(file) ?? document.uri,
    range: { start: position(range.start), end: position(range.end) },
  };
}
