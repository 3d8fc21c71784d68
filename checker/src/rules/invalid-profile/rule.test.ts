import { strict as assert } from 'node:assert';
import { checked, draftOf } from '../../../../test/support/checked';
import { wordClause, wordFramework } from '../../../../test/support/tiny-framework';

const framework = wordFramework([wordClause('alfa')]);
const shownFor = (...profile: string[]): readonly string[] =>
  checked(draftOf(profile, '# Overeenkomst\n'), framework, 'invalid-profile').shown;

describe('invalid-profile', () => {
  it('underlines an unknown value and says what was probably meant', () => {
    assert.deepEqual(shownFor('inkoopvorm: dienstje'), [
      'error «dienstje» ‘dienstje’ is geen waarde van inkoopvorm. Bedoelt u ‘dienst’?',
    ]);
  });

  it('names what it can be when nothing is near', () => {
    assert.deepEqual(shownFor('inkoopvorm: huur'), [
      'error «huur» ‘huur’ is geen waarde van inkoopvorm. Kies uit: dienst, ontwikkeling.',
    ]);
  });

  it('underlines an unknown key', () => {
    assert.match(shownFor('inkoopvrm: dienst')[0] ?? '', /^error «inkoopvrm» Onbekende sleutel/);
  });

  it('offers what was probably meant', () => {
    const { fixes } = checked(draftOf(['inkoopvrm: dienst'], '# Overeenkomst\n'), framework, 'invalid-profile');
    assert.deepEqual(fixes, ['Wijzig in ‘inkoopvorm’']);
    const none = checked(draftOf(['volstrekt-anders: dienst'], '# Overeenkomst\n'), framework, 'invalid-profile');
    assert.deepEqual(none.fixes, []);
  });

  it('says when the YAML is invalid, and asks nothing else of it', () => {
    const { findings } = checked('---\ncontractkader:\n  inkoopvorm: "dienst\n---\n\n# Overeenkomst\n', framework);
    const rules = new Set(findings.map(({ rule }) => rule));
    assert.ok(rules.has('invalid-profile'));
    assert.ok(!rules.has('unknown-profile'));
  });

  it('is silent on a valid profile', () => {
    assert.deepEqual(shownFor('inkoopvorm: dienst'), []);
  });
});
