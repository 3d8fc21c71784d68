import { strict as assert } from 'node:assert';
import { separable } from './dutch-forms';
import { formsOf } from './forms';
import { normalWord } from './normal';

function unites(language: 'nl' | 'en', word: string, ...forms: string[]): void {
  for (const form of forms) assert.ok(formsOf(word, language).has(form), `${word} does not give ${form}`);
}

describe('forms of Dutch words', () => {
  it('unites the forms of a regular verb', () => {
    unites('nl', 'leveren', 'levert', 'geleverd', 'leverde', 'geleverde', 'leverend');
    unites('nl', 'bewaren', 'bewaart', 'bewaard', 'bewaarde', 'bewaar');
    unites('nl', 'registreren', 'registreert', 'geregistreerd');
    unites('nl', 'verstrekken', 'verstrekt', 'verstrekte');
    unites('nl', 'wijzigen', 'wijzigt', 'gewijzigd', 'gewijzigde');
  });
  it('unites the forms of an irregular verb, also behind a prefix', () => {
    unites('nl', 'houden', 'houdt', 'hield', 'gehouden');
    unites('nl', 'bijhouden', 'bijhoudt', 'bijgehouden', 'bijgehoudene');
    unites('nl', 'behouden', 'behoudt', 'behield');
    unites('nl', 'overdragen', 'overdraagt', 'overgedragen', 'overdroeg');
    unites('nl', 'ingrijpen', 'ingrijpt', 'ingegrepen', 'ingreep');
    unites('nl', 'stilzetten', 'stilzet', 'stilgezet');
  });
  it('makes no function word of a verb', () => {
    assert.ok(!formsOf('meten', 'nl').has('met'));
    unites('nl', 'meten', 'meet', 'gemeten');
  });
  it('puts ge- behind the particle of a separable verb', () => {
    unites('nl', 'vastleggen', 'vastlegt', 'vastgelegd', 'vastgelegde', 'vastlegde');
    unites('nl', 'uitvoeren', 'uitgevoerd', 'uitvoert');
  });
  it('makes plurals and inflected adjectives', () => {
    unites('nl', 'logbestand', 'logbestanden');
    unites('nl', 'taak', 'taken');
    unites('nl', 'bewijs', 'bewijzen');
    unites('nl', 'gebeurtenis', 'gebeurtenissen');
    unites('nl', 'model', 'modellen');
    unites('nl', 'mogelijkheid', 'mogelijkheden');
    unites('nl', 'onafhankelijk', 'onafhankelijke');
  });
  it('leaves different words apart', () => {
    assert.ok(!formsOf('log', 'nl').has('logisch'));
    assert.ok(!formsOf('dienst', 'nl').has('dient'));
  });
  it('knows which verbs may part', () => {
    assert.deepEqual(separable('vastleggen'), ['vast', 'leggen']);
    assert.deepEqual(separable('stilzetten'), ['stil', 'zetten']);
    assert.equal(separable('leveren'), undefined);
  });
});

describe('forms of English words', () => {
  it('unites regular and irregular forms and both spellings', () => {
    unites('en', 'retain', 'retains', 'retained', 'retaining');
    unites('en', 'log', 'logs', 'logged', 'logging');
    unites('en', 'keep', 'kept');
    unites('en', 'withhold', 'withheld');
    unites('en', 'authorise', 'authorized');
    unites('en', 'copy', 'copies');
  });
});

describe('normal spelling of a word', () => {
  it('drops case, accents, soft hyphens and the genitive', () => {
    assert.equal(normalWord('Één'), 'een');
    assert.equal(normalWord('log\u00adbestand'), 'logbestand');
    assert.equal(normalWord('Opdrachtnemer’s'), 'opdrachtnemer');
  });
});
