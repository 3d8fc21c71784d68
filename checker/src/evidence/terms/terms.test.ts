import { strict as assert } from 'node:assert';
import { compileSignals, readArticle } from '..';
import { coreStates, readEvidence, signalFramework } from '../../../../test/support/evidence';

/** The term is found in every text of `in`, in none of `notIn`. */
function finds(term: string, texts: { in: string[]; notIn?: string[] }, concepts: Record<string, string[]> = {}): void {
  const framework = signalFramework({ all: [[term]] }, concepts);
  const holds = (text: string): boolean => coreStates(readEvidence(text, 'nl', framework), framework).has('proef/kern');
  for (const text of texts.in) assert.ok(holds(text), `"${term}" not found in: ${text}`);
  for (const text of texts.notIn ?? []) assert.ok(!holds(text), `"${term}" found in: ${text}`);
}

describe('terms of signals', () => {
  it('a word in all its forms', () => {
    finds('logbestand', { in: ['Leverancier bewaart de logbestanden.'], notIn: ['Leverancier bewaart de bestanden.'] });
    finds('houden', { in: ['Leverancier houdt woord.', 'De belofte is gehouden.'] });
  });
  it('a word in this form only', () => {
    finds('=dagen', { in: ['Dit duurt ten minste tien dagen.'], notIn: ['Dit duurt ten minste een dag.'] });
  });
  it('parts of compounds', () => {
    finds('systeemlog*', { in: ['De systeemlogbestanden zijn bewaard.'], notIn: ['Het systeem is bewaard gebleven.'] });
    finds('*bestand', { in: ['De gegevensbestanden zijn bewaard.'], notIn: ['De bestandheid is groot.'] });
    finds('*toezicht*', { in: ['De toezichtmaatregelen zijn genomen.', 'Het overheidstoezicht is streng.'] });
  });
  it('a phrase, with at most two words between', () => {
    finds('ter inzage', { in: ['Leverancier geeft het ter inzage.', 'Leverancier legt het ter directe inzage.'] });
    finds('ter inzage', { in: [], notIn: ['Leverancier legt het ter goedkeuring voor en geeft later inzage.'] });
    finds('inzage ter', { in: [], notIn: ['Leverancier geeft het ter inzage.'] });
  });
  it('a phrase with a wide gap', () => {
    finds('geen ~ kosten', { in: ['Leverancier rekent geen andere of nadere bijkomende kosten.'] });
  });
  it('a separable verb, joined and apart', () => {
    const apart = [
      'Leverancier legt alles vast.',
      'Leverancier belooft alles vast te leggen.',
      'Alles wordt vastgelegd.',
    ];
    finds('leggen|vast', { in: apart });
    finds('vastleggen', { in: apart });
  });
  it('a preposition is no particle of the verb', () => {
    finds('opstellen', {
      in: ['Leverancier stelt een plan op.'],
      notIn: ['Leverancier stelt op verzoek vragen aan hem.'],
    });
  });
  it('two parts of one sentence in either order', () => {
    finds('stellen|ter beschikking', {
      in: ['Leverancier stelt de bestanden ter beschikking.', 'De ter beschikking gestelde bestanden zijn volledig.'],
    });
  });
  it('a concept, also within a phrase', () => {
    const concepts = { meubel: ['stoel', 'tafel'] };
    finds('@meubel', { in: ['Leverancier levert tafels.'], notIn: ['Leverancier levert kasten.'] }, concepts);
    finds(
      'houten @meubel',
      { in: ['Leverancier levert houten stoelen.'], notIn: ['Leverancier levert stalen stoelen.'] },
      concepts,
    );
  });
  it('a concept that names itself does no harm', () => {
    finds('@a', { in: ['Leverancier levert tafels.'] }, { a: ['@b', 'tafel'], b: ['@a'] });
  });
  it('a party by its usual and its declared name', () => {
    finds('bij @opdrachtgever', { in: ['Het recht berust bij de Gemeente.', 'Het recht berust bij Afnemer.'] });
    const framework = signalFramework({ all: [['bij @opdrachtgever']] });
    const { draft } = readEvidence('De rechten berusten bij Zonnedauw.', 'nl', framework);
    const signals = compileSignals(framework);
    const parties = { ...draft.parties, opdrachtgever: ['Zonnedauw'] };
    const facts = draft.articles[0]?.facts;
    assert.ok(facts);
    assert.equal(readArticle(facts, { parties, language: 'nl' }, signals).hits.length, 1);
  });
  it('words that cancel', () => {
    const framework = signalFramework({ all: [['stop']], not: ['trein'] });
    const states = (text: string): boolean =>
      coreStates(readEvidence(text, 'nl', framework), framework).has('proef/kern');
    assert.ok(states('Het systeem heeft een stop.'));
    assert.ok(!states('De trein heeft een stop.'));
    assert.ok(states('Het systeem heeft een stop; de trein rijdt door.'));
  });
});
