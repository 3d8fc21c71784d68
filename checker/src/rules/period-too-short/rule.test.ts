import { strict as assert } from 'node:assert';
import { checked } from '../../../../test/support/checked';
import { loadShortFramework } from '../../../../test/support/short-framework';
import { highRisk } from '../../../../test/periods/high-risk';

const on = (text: string, over: Readonly<Record<string, string>> = {}): readonly string[] =>
  checked(highRisk(text, over), loadShortFramework(), 'period-too-short').shown.map((one) => one.replace(/» .*/, '»'));

describe('period-too-short', () => {
  it('underlines the period and not what bounds it', () => {
    assert.deepEqual(on('Opdrachtnemer bewaart de logs gedurende ten minste drie maanden.'), [
      'warning «drie maanden»',
    ]);
  });

  it('is content with the term of the law in whatever words', () => {
    for (const period of ['zes maanden', '6 mnd', 'een half jaar', 'een halfjaar', 'twee kwartalen', 'anderhalf jaar'])
      assert.deepEqual(on(`Opdrachtnemer bewaart de logs ten minste ${period}.`), [], period);
  });

  it('asks of who has the logs under control', () => {
    const text = 'Opdrachtgever bewaart de logs één maand.';
    assert.deepEqual(on(text, { levering: 'saas' }), []);
    assert.deepEqual(on(text, { levering: 'on-premise' }), ['warning «één maand»']);
  });

  it('holds only where the norm applies', () => {
    const text = 'Opdrachtnemer bewaart de logs één maand.';
    assert.deepEqual(on(text, { risicogroep: 'geen-hoog-risico-ai-systeem' }), []);
    assert.deepEqual(
      on(text, {
        afwijkingen: '{ aia-13: { soort: niet-van-toepassing, reden: "Geen logs." } }',
        'rol-opdrachtgever': '[aanbieder]',
      }),
      [],
    );
  });
});
