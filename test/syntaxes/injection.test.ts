import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Grammar {
  readonly repository: Readonly<Record<string, { readonly match: string }>>;
}

const file = join(__dirname, '..', '..', 'syntaxes', 'contractkader.injection.json');
const grammar = JSON.parse(readFileSync(file, 'utf8')) as Grammar;

/** All that a pattern of the grammar colours in a line. (The patterns keep to what both regex engines know.) */
function coloured(name: string, line: string): readonly string[] {
  const pattern = grammar.repository[name]?.match ?? assert.fail(`no pattern ${name}`);
  const flags = pattern.startsWith('(?i)') ? 'giu' : 'gu';
  return [...line.matchAll(new RegExp(pattern.replace('(?i)', ''), flags))].map(([text]) => text);
}

describe('colours in Markdown', () => {
  it('for ids of norms and measures', () => {
    const line = 'Zie aia-09, VER:AIA-12, mtr:owp-17 en eigen:art-28-avg; niet via-09, aia-091 of /aia-09/.';
    assert.deepEqual(coloured('norm-id', line), ['aia-09', 'VER:AIA-12', 'mtr:owp-17', 'eigen:art-28-avg']);
  });

  it('for citations of laws', () => {
    const citations = [
      'artikel 14, vierde lid, van de AI-verordening',
      'artikel 14 AI-verordening',
      'art. 35 AVG',
      'Article 14 AI Act',
      'Article 14 of the AI Act',
      'artikelen 28 AVG',
    ];
    for (const citation of citations) assert.deepEqual(coloured('citation', `Zie ${citation} hierover.`), [citation]);
    assert.deepEqual(coloured('citation', 'Zie artikel 14 van deze overeenkomst.'), []);
  });

  it('for places to fill in, not for links, footnotes and check boxes', () => {
    assert.deepEqual(coloured('placeholder', 'binnen [aantal] dagen aan [naam contactpersoon].'), [
      '[aantal]',
      '[naam contactpersoon]',
    ]);
    assert.deepEqual(coloured('placeholder', '- [ ] [x] [tekst](url) ![beeld](b.png) [^1] [a][b]'), []);
  });

  it('for the word that makes a heading a phase', () => {
    assert.deepEqual(coloured('phase-heading', '## Fase 3: Ontwerp'), ['Fase 3']);
    assert.deepEqual(coloured('phase-heading', 'Een fase in het proces'), []);
  });
});
