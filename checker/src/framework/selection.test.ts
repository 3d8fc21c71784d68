import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../test/support/framework';
import { indexFramework } from './index';
import { askedElements, clauseAsked, variantsFor } from './selection';
import type { Clause, ProfileValue } from './types';

describe('what a procurement asks of a clause', () => {
  const index = indexFramework(loadFramework());
  const oversight = index.clause('menselijk-toezicht');
  assert.ok(oversight);
  const on = (keys: Readonly<Record<string, ProfileValue>>) => ({ get: (key: string) => keys[key] });
  const asked = (keys: Readonly<Record<string, ProfileValue>>) =>
    askedElements(oversight, on(keys)).map((element) => element.id);

  it('selects the variants of the form of procurement', () => {
    assert.deepEqual(variantsFor(oversight, on({ inkoopvorm: 'kant-en-klaar' })), ['aantonen', 'uitvoeren']);
    assert.deepEqual(variantsFor(oversight, on({ inkoopvorm: 'ontwikkeling' })), ['uitvoeren']);
  });

  it('selects none while the form is unknown', () => assert.deepEqual(variantsFor(oversight, on({})), []));

  it('asks the core elements always', () => assert.deepEqual(asked({}), ['toezicht', 'ingrijpen']));

  it('asks more of a high-risk system', () => {
    const more = asked({ risicogroep: 'hoog-risico-ai-systeem' });
    assert.ok(more.includes('stilzetten'));
    assert.ok(!more.includes('dubbele-verificatie'), 'hangs on an unknown key');
  });

  it('asks what belongs to a variant only when that is selected', () => {
    assert.ok(asked({ inkoopvorm: 'kant-en-klaar' }).includes('aangetoond'));
    assert.ok(!asked({ inkoopvorm: 'ontwikkeling' }).includes('aangetoond'));
  });

  it('asks for a clause by its own condition', () => {
    const clause: Clause = { ...oversight, when: [{ impactvol: [true] }] };
    assert.deepEqual(clauseAsked(clause, on({})), { verdict: 'unknown', keys: ['impactvol'] });
    assert.deepEqual(clauseAsked(clause, on({ impactvol: false })), { verdict: 'no', key: 'impactvol' });
    assert.deepEqual(clauseAsked(oversight, on({})), { verdict: 'yes' });
  });
});
