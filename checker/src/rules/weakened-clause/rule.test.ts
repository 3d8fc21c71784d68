import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordClause, wordFramework } from '../../../../test/support/tiny-framework';
import type { ClauseFunction } from '../../framework/types';

const form = ['inkoopvorm: dienst'];
const framework = wordFramework([wordClause('alfa'), wordClause('beta')]);
const draft = (...leden: readonly string[]): string =>
  draftOf(
    form,
    `# Overeenkomst\n\n## Artikel 1. Levering\n\n${leden.map((one, at) => `${at + 1}. ${one}\n`).join('')}`,
  );
const both = 'Opdrachtnemer levert alfa. Opdrachtnemer levert beta.';
const back = 'Het voorgaande bindt Opdrachtnemer niet.';

describe('weakened-clause', () => {
  it('lies on the words that weaken and says what they take away', () => {
    const { shown } = checked(draft('Opdrachtnemer is niet gehouden alfa te leveren.'), framework, 'weakened-clause');
    assert.deepEqual(shown, [
      'warning «niet gehouden» ‘niet gehouden’ zwakt af wat de bepaling ‘alfa’ moet regelen: ‘kern’. Daardoor telt het niet mee voor alfa.',
    ]);
  });

  it('is one finding for all that the same words take away, and points at the duties', () => {
    const text = draft(both, back);
    const { findings } = checked(text, framework, 'weakened-clause');
    assert.deepEqual(
      findings.map(({ clauses, norms }) => [clauses, norms]),
      [
        [
          ['alfa', 'beta'],
          ['ver:alfa', 'ver:beta'],
        ],
      ],
    );
    assert.deepEqual(
      findings[0]?.related.map(({ range }) => text.slice(range.start, range.end)),
      ['Opdrachtnemer levert alfa.', 'Opdrachtnemer levert beta.'],
    );
  });

  it('is one finding for every place', () => {
    const lid = 'Opdrachtnemer is niet gehouden alfa te leveren.';
    const { findings } = checked(draft(lid, lid), framework, 'weakened-clause');
    assert.equal(findings.length, 2);
    assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, 2);
  });

  it('is silent when the duty stands elsewhere without reserve', () => {
    const text = draft('Opdrachtnemer is niet gehouden alfa te leveren.', 'Opdrachtnemer levert alfa.');
    assert.deepEqual(checked(text, framework, 'weakened-clause').shown, []);
  });

  it('is less grave for what is recommended', () => {
    const severity = (clause: ClauseFunction): string | undefined => {
      const own = wordFramework([wordClause('alfa', { function: clause })]);
      return checked(draft('Opdrachtnemer is niet gehouden alfa te leveren.'), own, 'weakened-clause').findings[0]
        ?.severity;
    };
    assert.equal(severity('nodig'), 'warning');
    assert.equal(severity('borging'), 'warning');
    assert.equal(severity('aanbevolen'), 'information');
  });

  it('can only be explained', () => {
    const { fixes } = checked(draft('Opdrachtnemer is niet gehouden alfa te leveren.'), framework, 'weakened-clause');
    assert.deepEqual(fixes, [
      'Leg vast in het profiel dat ‘alfa’ niet van toepassing is',
      'Leg vast in het profiel dat ‘alfa’ elders is geregeld',
    ]);
  });
});
