import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordFramework } from '../../../../test/support/tiny-framework';

const on = (body: string): ReturnType<typeof checked> =>
  checked(draftOf(['inkoopvorm: dienst'], body), wordFramework([]), 'unresolved-placeholder');

describe('unresolved-placeholder', () => {
  it('gives one hint for each open place, with its words', () => {
    const { shown } = on('## Artikel 1. Prijs\n\n1. De prijs is [bedrag]\n   per [periode].\n');
    assert.deepEqual(shown, [
      'hint «[bedrag]» Nog in te vullen: ‘[bedrag]’.',
      'hint «[periode]» Nog in te vullen: ‘[periode]’.',
    ]);
  });

  it('tells equal places apart, and keeps each apart when text is added before it', () => {
    const body = '## Artikel 1. Prijs\n\n1. Van […] tot […].\n';
    const prints = on(body).findings.map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, 2);
    const later = on(`## Artikel 0. Doel\n\n1. Het doel is [doel].\n\n${body}`).findings;
    assert.deepEqual(
      later.slice(1).map(({ fingerprint }) => fingerprint),
      prints,
    );
  });

  it('shows a long one by its beginning', () => {
    const { findings } = on(`## Artikel 1. Doel\n\n1. Het doel is [${'lang '.repeat(20)}].\n`);
    const shown = findings[0]?.message.args['text'];
    assert.ok(typeof shown === 'string' && shown.length < 70 && shown.endsWith('…'));
  });

  it('takes no comment, link, footnote or place of law for an open place', () => {
    const body =
      '## Artikel 1. Doel\n\n<!-- [later] -->\n\n1. Zie [de site](https://example.org).[^1] Zo ook [artikel 5 AVG].\n\n[^1]: Noot.\n';
    assert.deepEqual(on(body).shown, []);
  });
});
