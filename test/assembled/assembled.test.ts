/** A contract into which all that its profile asks for was inserted is complete and hangs together. */
import { strict as assert } from 'node:assert';
import { checkNow } from '../../checker/src/check';
import { assemble } from '../../checker/src/fixes/assemble';
import type { CheckInput } from '../../checker/src/types';
import { format } from '../../messages/src/index';
import { loadFramework } from '../support/framework';
import { allProcurements, someProcurements, type Procurement } from './profiles';
import { brokenReferences } from './references';

/** All of them take some ten minutes: before a release. */
const all = process.env['ALL_PROCUREMENTS'] === '1';
const dutch = all ? allProcurements('nl') : someProcurements('nl', 19);
const english = all ? allProcurements('en') : someProcurements('en', 31);

const inputOf = ({ lines }: Procurement): CheckInput => ({
  file: 'concept.md',
  text: `---\ncontractkader:\n${lines.map((line) => `  ${line}\n`).join('')}---\n`,
  date: '2026-11-23',
  framework: loadFramework(),
});

describe('an empty draft with all that its profile asks for', () => {
  for (const procurement of [...dutch, ...english]) {
    it(`is complete: ${procurement.name}`, () => {
      const input = inputOf(procurement);
      const { text, clauses } = assemble(input);
      const { findings } = checkNow({ ...input, text });
      const left = findings.filter(({ rule }) => rule !== 'unresolved-placeholder');
      assert.deepEqual(
        left.map(({ rule, message }) => `${rule}: ${format(message, 'nl')}`),
        [],
      );
      assert.ok(findings.every(({ severity }) => severity === 'hint'));
      assert.ok(clauses.length > 20, `only ${String(clauses.length)} clauses`);
      assert.deepEqual(brokenReferences(text), []);
    }).timeout(60_000);
  }
});

describe('a broken reference', () => {
  const of = (lid: string): number => brokenReferences(`## Artikel 7. Proef\n\n1. ${lid}\n2. Slot.\n`).length;

  it('is one to an article, a lid or an element that is not there', () => {
    for (const lid of ['Zie artikel 8.', 'Zie lid 3.', 'Zie het derde lid.', 'Het vorige lid geldt.', 'Zie {lid:x}.'])
      assert.equal(of(lid), 1, lid);
  });

  it('is none to what is there or to a law', () => {
    for (const lid of [
      'Zie artikel 7, lid 2.',
      'Zie het tweede lid.',
      'Zie artikel 73 van die verordening.',
      'Zie artikel 25, lid 4, van de AI-verordening.',
    ])
      assert.equal(of(lid), 0, lid);
  });
});

/** Names of laws, authorities, standards and places, and words that follow the parties' names or a quotation. */
const NAMES = {
  nl: 'Opdrachtgever Opdrachtnemer Archiefwet EU-conformiteitsverklaring AI-verordening AI-systeem AI-systemen AI-modellen AI-praktijk AI-model AI AI-bureau CE-markering EU-databank AVG Europese Commissie Economische Ruimte Nederland Nederlands Engels Baseline Informatiebeveiliging Overheid ISO Wet Algoritmeregister III IV V VIII A AA Die Unierecht',
  en: 'Contractor Contracting Authority Dutch English Public Records Act EU AI CE GDPR European Commission Netherlands Economic Area Chapter V Article Articles ISO Open Government Annex A AA Algorithm Register III IV VIII That Union Member State',
};

describe('the model clauses', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`use no term with a capital but the parties, the object and proper names (${language})`, () => {
      const known = new Set(NAMES[language].split(' '));
      const unknown = loadFramework().clauses.flatMap(({ id, texts }) =>
        texts
          .filter((text) => text.language === language)
          .flatMap(({ lids }) => lids)
          .flatMap(({ text }) => [
            ...text.replace(/[{}[\]|]/g, ' ').matchAll(/(?<=[\p{Ll}\p{N},;)’'] )\p{Lu}[\p{L}\p{N}-]*/gu),
          ])
          .map(([word]) => word)
          .filter((word) => !known.has(word))
          .map((word) => `${id}: ${word}`),
      );
      assert.deepEqual(unknown, []);
    });
  }

  it('say which system the contract is about', () => {
    const clause = loadFramework().clauses.find(({ id }) => id === 'definities-en-rangorde');
    assert.ok(clause?.texts.every(({ lids }) => /^(?:Het|The) \{object\} is /.test(lids[0]?.text ?? '')));
  });
});
