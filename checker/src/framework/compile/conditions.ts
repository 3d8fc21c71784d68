/** Sets of general conditions: what they are called, and which norms their articles give effect to. */
import type { Clause, ConditionsGift, ConditionsSet } from '../types';
import type { Entries, Entry } from './files';
import { nameOfFile } from './own-page';
import { didYouMean } from './problem';
import { reportDuplicates, type References } from './references';

/** Compiles `conditions/<id>.yaml`. Elements are checked against `clauses`. */
export function compileConditions(
  entries: Entries,
  references: References,
  clauses: readonly Clause[],
): readonly ConditionsSet[] {
  const sets = entries.of('conditions');
  reportDuplicates(
    sets.map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    references.report,
  );
  return sets.map((entry) => {
    const { file, text, value } = entry;
    nameOfFile(file, value.id, text, references.report);
    return {
      id: value.id,
      title: { nl: value.titel, en: value.title },
      names: value.namen ?? [],
      issuer: value.uitgever,
      date: String(value.datum),
      read: value.gelezen ?? value.geeft.length > 0,
      gives: value.geeft
        .map((_, index) => giftOf(entry, index, references, clauses))
        .filter((one) => one !== undefined),
    };
  });
}

function giftOf(
  { text, value }: Entry<'conditions'>,
  index: number,
  references: References,
  clauses: readonly Clause[],
): ConditionsGift | undefined {
  const raw = value.geeft[index];
  if (raw === undefined) return undefined;
  references.check('norm', raw.norm, text, ['geeft', index, 'norm']);
  const serving = clauses.filter((clause) => clause.fulfils.some(({ norm }) => norm === raw.norm));
  const known = serving.flatMap((clause) => clause.elements.map(({ id }) => `${clause.id}/${id}`));
  const elements = (raw.onderdelen ?? []).flatMap((written, at) => {
    const [clause = '', element = ''] = written.split('/');
    if (known.includes(written)) return [{ clause, element }];
    references.report(
      text.file,
      text.at(['geeft', index, 'onderdelen', at]),
      `"${written}" is geen onderdeel van een bepaling die "${raw.norm}" regelt.`,
      didYouMean(written, known, 'Schrijf bepaling/onderdeel, zoals logging/bewaartermijn.'),
    );
    return [];
  });
  // Nothing that was meant can be kept: without elements it would claim the whole norm.
  if (raw.onderdelen !== undefined && elements.length === 0) return undefined;
  return { norm: raw.norm, articles: raw.artikelen.map(String), elements };
}
