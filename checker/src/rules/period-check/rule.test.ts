import { strict as assert } from 'node:assert';
import { checked } from '../../../../test/support/checked';
import { loadShortFramework } from '../../../../test/support/short-framework';
import { highRisk } from '../../../../test/periods/high-risk';

const on = (text: string, over: Readonly<Record<string, string>> = {}): readonly string[] =>
  checked(highRisk(text, over), loadShortFramework(), 'period-check').findings.map(
    ({ severity, message: { args } }) => `${severity} ${typeof args['why'] === 'string' ? args['why'] : ''}`,
  );

describe('period-check', () => {
  it('says why the text alone does not tell', () => {
    const log = (rest: string): readonly string[] => on(`Opdrachtnemer bewaart de logs ${rest}.`);
    assert.deepEqual(log('vier weken, tenzij een wettelijk voorschrift anders bepaalt'), ['information uitzondering']);
    assert.deepEqual(log('26 weken'), ['information kalender']);
    assert.deepEqual(log('ten hoogste zes maanden'), ['information alleen_maximum']);
    const file = (rest: string): readonly string[] => on(`Opdrachtnemer bewaart de technische documentatie ${rest}.`);
    assert.deepEqual(file('tien jaar'), ['information geen_begin']);
    assert.deepEqual(file('acht jaar na het einde van de overeenkomst'), ['information begin']);
    assert.deepEqual(file('tien jaar nadat het systeem in gebruik is gesteld'), []);
  });

  it('asks for the one fact of the profile that decides', () => {
    const { findings } = checked(
      highRisk('Opdrachtnemer bewaart de logs drie maanden.', { levering: '' }),
      loadShortFramework(),
      'period-check',
    );
    assert.deepEqual(findings[0]?.message.args['keys'], ['levering']);
  });

  it('looks at two working days, which may have a weekend in between, where 72 hours count', () => {
    assert.deepEqual(on('Opdrachtnemer meldt een datalek binnen twee werkdagen aan Opdrachtgever.'), [
      'information kalender',
    ]);
  });
});
