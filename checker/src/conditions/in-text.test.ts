import { strict as assert } from 'node:assert';
import { article } from '../../../test/support/read';
import type { ConditionsSet } from '../framework/types';
import { declarationsIn } from './in-text';

function set(id: string, title: string, ...names: string[]): ConditionsSet {
  return { id, title: { nl: title, en: title }, names, issuer: '', date: '', read: false, gives: [] };
}

const sets = [
  set('ivv', 'IVV 2024', 'Inkoopvoorwaarden Voorbeeld 2024'),
  set('module', 'AI-module bij de IVV 2024'),
  set('oud', 'IVV 2019'),
];

/** `ivv -12 -14.3` for the set with the articles it leaves out. */
function declared(sentence: string): string {
  const facts = article(`## Artikel 3. Voorwaarden\n\n1. ${sentence}\n`);
  return declarationsIn(facts, sets)
    .map((one) =>
      [one.declares ? one.set.id : `(${one.set.id})`, ...one.except.map((number) => `-${number}`)].join(' '),
    )
    .join(', ');
}

const DECLARED: Readonly<Record<string, string>> = {
  'Op deze overeenkomst zijn de IVV 2024 van toepassing.': 'ivv',
  'Op deze Overeenkomst is de ivv-2024 onverkort van toepassing.': 'ivv',
  'De Inkoopvoorwaarden Voorbeeld\n   2024 gelden voor alle leveringen.': 'ivv',
  'De IVV 2024 maken deel uit van deze overeenkomst.': 'ivv',
  'The IVV 2024 apply to this Agreement.': 'ivv',
  'This Agreement is governed by the IVV 2024, with the exception of articles 12 and 14.3.': 'ivv -12 -14.3',
  'Van toepassing zijn de IVV 2024 met uitzondering van artikel 12, artikel 14, derde lid en artikel 20.2 sub a.':
    'ivv -12 -14.3 -20.2.a',
  'De IVV 2024 zijn van toepassing, behoudens artikel 9 lid 2.': 'ivv -9.2',
  'De IVV 2024 zijn van toepassing voor zover daarvan in deze overeenkomst niet wordt afgeweken.': 'ivv',
  'De IVV 2024 zijn van toepassing, met uitsluiting van de algemene voorwaarden van Opdrachtnemer.': 'ivv',
  'De algemene voorwaarden van Opdrachtnemer zijn niet van toepassing; de IVV 2024 zijn van toepassing.': 'ivv',
  'De IVV 2024 en de AI-module bij de IVV 2024 zijn van toepassing.': 'ivv, module',
  'De AI-module bij de IVV 2024 is van toepassing.': 'module',
  'Artikel 12 van de IVV 2024 is niet van toepassing.': '(ivv) -12',
  'De IVV 2019 zijn niet van toepassing, maar de IVV 2024 zijn van toepassing.': 'ivv',
};

const NOT: readonly string[] = [
  'De IVV 2024 zijn niet van toepassing.',
  'De toepasselijkheid van de IVV 2024 wordt uitgesloten.',
  'Partijen hebben kennis genomen van de IVV 2024.',
  'Artikel 12 van de IVV 2024 is van toepassing.',
  'Indien de IVV 2024 van toepassing zijn, meldt Opdrachtnemer dat.',
  'De algemene voorwaarden van Opdrachtnemer worden uitgesloten.',
  'De algemene voorwaarden van Opdrachtnemer zijn van toepassing.',
  'De IVV 2022 zijn van toepassing.',
  'Op deze overeenkomst is Nederlands recht van toepassing, met uitsluiting van de IVV 2024.',
  'The IVV 2024 do not apply to this Agreement.',
];

describe('general conditions declared in the text', () => {
  for (const [sentence, wanted] of Object.entries(DECLARED)) {
    it(sentence.replace(/\s+/g, ' '), () => assert.equal(declared(sentence), wanted));
  }
});

describe('general conditions that are only mentioned, or excluded', () => {
  for (const sentence of NOT) it(sentence, () => assert.equal(declared(sentence), ''));

  it('stand in a quotation', () => {
    const facts = article('## Artikel 3. Tekst\n\n> De IVV 2024 zijn van toepassing.\n');
    assert.deepEqual(declarationsIn(facts, sets), []);
  });
});
