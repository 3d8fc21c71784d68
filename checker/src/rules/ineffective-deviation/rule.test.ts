import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { tinyNorm, wordClause, wordFramework } from '../../../../test/support/tiny-framework';

const deviation = 'afwijkingen: { alfa: { soort: risico-aanvaard, reden: "Klein." } }';
const body = '# Overeenkomst\n\n## Artikel 1 Levering\n\n1. Opdrachtnemer levert alfa.\n';

describe('ineffective-deviation', () => {
  it('says where the draft arranges it, and takes the deviation away', () => {
    const { shown, fixes } = checked(
      draftOf(['inkoopvorm: dienst', deviation], body),
      wordFramework([wordClause('alfa')]),
    );
    assert.deepEqual(shown, [
      'warning «alfa» De afwijking voor alfa verklaart niets: artikel 1.1 regelt het. Haal de afwijking weg, of pas aan wat niet klopt.',
    ]);
    assert.deepEqual(fixes, ['Haal de afwijking voor alfa weg']);
  });

  it('is silent while it is not known whether the norm applies', () => {
    const risk = { when: [{ risicogroep: ['hoog-risico-ai-systeem'] }], source: '' };
    const framework = wordFramework([wordClause('alfa')], { norms: [tinyNorm('ver:alfa', { ownFacts: [risk] })] });
    assert.deepEqual(
      checked(draftOf(['inkoopvorm: dienst', deviation], body), framework, 'ineffective-deviation').shown,
      [],
    );
  });

  it('is silent on what the draft does lack', () => {
    const other = deviation.replace('risico-aanvaard', 'niet-van-toepassing');
    const text = draftOf(['inkoopvorm: dienst', other], '# Overeenkomst\n');
    assert.deepEqual(checked(text, wordFramework([wordClause('alfa')]), 'ineffective-deviation').shown, []);
  });
});

describe('ineffective-deviation and the law', () => {
  const rules = (kind: string, norm: 'wet' | 'beleid', ordered = false): readonly string[] => {
    const clause = wordClause('alfa', ordered ? { function: 'wettelijk-verplichte-inhoud' } : {});
    const framework = wordFramework([clause], { norms: [tinyNorm('ver:alfa', { kind: norm })] });
    const entry = `afwijkingen: { alfa: { soort: ${kind}, plaats: "bijlage 2", reden: "Klein." } }`;
    const { findings } = checked(draftOf(['inkoopvorm: dienst', entry], '# Overeenkomst\n'), framework);
    return findings.map(({ rule }) => rule).sort();
  };

  it('tells that the risk of a statutory norm cannot be accepted, and the norm stays reported', () => {
    assert.deepEqual(rules('risico-aanvaard', 'wet'), ['ineffective-deviation', 'missing-clause']);
    assert.deepEqual(rules('risico-aanvaard', 'beleid'), []);
  });

  it('tells that what the law orders to be in the contract cannot be declared inapplicable', () => {
    assert.deepEqual(rules('niet-van-toepassing', 'wet', true), ['ineffective-deviation', 'missing-clause']);
    assert.deepEqual(rules('niet-van-toepassing', 'wet'), []);
  });

  it('accepts what is arranged elsewhere', () => {
    assert.deepEqual(rules('elders-geregeld', 'wet', true), []);
  });
});
