import { strict as assert } from 'node:assert';
import { checkNow } from '../../checker/src/check';
import { format } from '../../messages/src/index';
import { draftOf } from '../../test/support/checked';
import { wordClause, wordFramework } from '../../test/support/tiny-framework';
import { makeReport, renderPretty, type Report } from './index';

const framework = wordFramework([wordClause('alfa'), wordClause('beta')]);
const text = draftOf(
  ['inkoopvorm: dienst'],
  '# Overeenkomst\n\n## Artikel 1. Levering\n\n1. Opdrachtnemer is niet gehouden alfa te leveren.\n2. Beta: een soort levering door Opdrachtnemer.\n',
);

function report(): Report {
  const result = checkNow({ file: 'concept.md', text, date: '2026-11-23', framework });
  return makeReport([result], { tool: '1', date: '2026-11-23', language: 'nl', framework, render: format });
}

describe('the evidence in a report', () => {
  const norm = (id: string): Report['files'][number]['norms'][number] => {
    const found = report().files[0]?.norms.find((one) => one.id === id);
    assert.ok(found);
    return found;
  };

  it('names the words that counted, with their places', () => {
    const [place] = norm('ver:alfa').evidence;
    assert.ok(place);
    assert.deepEqual([place.line, place.article, place.elements], [10, '1.1', ['kern']]);
    const words = place.words.map(({ slot, text, line, column }) => `${slot} ${text} ${line}:${column}`);
    assert.ok(words.includes('inhoud alfa 10:35'), words.join());
    assert.ok(words.includes('verzwakt niet 10:21'), words.join());
    assert.ok(place.words.every(({ state, element }) => state === 'weakened' && element === 'kern'));
  });

  it('says where it was nearly found, and why that does not count', () => {
    assert.deepEqual(norm('ver:beta').nearMisses, [
      {
        file: 'concept.md',
        line: 11,
        endLine: 11,
        article: '1.2',
        clause: 'beta',
        element: 'kern',
        reason: 'definitie',
      },
    ]);
    assert.deepEqual(norm('ver:alfa').nearMisses, []);
  });

  it('is shown to a person who asks for it', () => {
    const options = { texts: new Map([['concept.md', text]]), paint: (one: string) => one, explain: true };
    const shown = renderPretty(report(), { ...options, say: (message) => format(message, 'nl') });
    assert.match(
      shown,
      /ver:alfa {2}afgezwakt\n {6}regel 10 \(artikel 1\.1\): kern\n {10}kern \(afgezwakt\): .*waarover “alfa”/,
    );
    assert.match(shown, /verzwakt door .*“niet”/);
    assert.match(shown, /telt niet mee: regel 11 \(artikel 1\.2\): kern – staat in een definitie/);
  });
});
