import { strict as assert } from 'node:assert';
import { smallFramework } from '../../../../test/support/small-framework';
import { read } from '../../../../test/support/read';
import type { Declaration } from '../../conditions/declared';
import type { Annex } from '../types';
import { precedenceOf } from './index';

const names = { ivv: 'IVV 2024' };
const declared: readonly Declaration[] = Object.entries(names).map(([id, title]) => ({
  id,
  set: { id, title: { nl: title, en: title }, names: [], issuer: '', date: '', read: true, gives: [] },
  except: [],
  written: true,
  range: { start: 0, end: 0 },
}));
const titles: Readonly<Record<string, string>> = {
  'sla.md': '# Bijlage 2. Service level agreement (SLA)\n\n1. Tekst.\n',
  'verwerkersovereenkomst.md': '# Verwerkersovereenkomst\n\n1. Tekst.\n',
  'programma-van-eisen.md': '# Eisen\n\n1. Tekst.\n',
};

/** Documents by the order in which a text puts them: `contract > sla, sla > pve`. */
function order(text: string, annexes = titles): string {
  const range = { start: 0, end: 0 };
  const dossier = {
    draft: read(`# Overeenkomst\n\n## Artikel 2. Rangorde\n\n${text}\n`, { framework: smallFramework }),
    annexes: Object.entries(annexes).map(([path, own]): Annex => ({
      path,
      written: path,
      range,
      by: 'profile',
      draft: read(own),
    })),
  };
  const outranks = precedenceOf(dossier, declared);
  const short = new Map([
    ['', 'contract'],
    ['sla.md', 'sla'],
    ['verwerkersovereenkomst.md', 'vwo'],
    ['programma-van-eisen.md', 'pve'],
  ]);
  const keys = ['', ...Object.keys(annexes)];
  const pairs = keys.flatMap((higher) =>
    keys.filter((lower) => outranks(higher, lower)).map((lower) => `${short.get(higher)} > ${short.get(lower)}`),
  );
  const above = keys.filter((key) => outranks('voorwaarden:ivv', key)).map((key) => `ivv > ${short.get(key)}`);
  return [...pairs, ...above].join(', ');
}

const ALL = 'contract > sla, contract > vwo, contract > pve';

describe('the order of precedence between documents', () => {
  it('is that of a list', () => {
    const wanted = 'contract > sla, contract > pve, sla > pve, vwo > sla, vwo > pve, vwo > contract';
    const sorted = (text: string): string => text.split(', ').sort().join(', ');
    const list =
      '1. Bij tegenstrijdigheid geldt de volgende rangorde:\n   a. de verwerkersovereenkomst;\n   b. deze overeenkomst;\n   c. Bijlage 2;\n   d. het Programma van Eisen;\n   e. de IVV 2024.';
    assert.equal(sorted(order(list)), sorted(wanted));
    const before =
      'De overeenkomst bestaat uit:\n\n1. de verwerkersovereenkomst;\n2. deze overeenkomst;\n3. [de SLA](sla.md);\n4. het PvE.\n\nHet eerder genoemde document prevaleert boven het later genoemde.';
    assert.equal(sorted(order(before)), sorted(wanted));
    const inline =
      '1. In geval van strijd geldt deze rangorde: de verwerkersovereenkomst, deze overeenkomst, de SLA en het Programma van Eisen.';
    assert.equal(sorted(order(inline)), sorted(wanted));
  });

  it('may be turned round', () => {
    const text = '1. Het later genoemde gaat voor:\n   a. de SLA;\n   b. deze overeenkomst.';
    assert.equal(order(text), 'contract > sla');
  });

  const sentences: Readonly<Record<string, string>> = {
    'Bij tegenstrijdigheid tussen deze overeenkomst en de bijlagen gaat deze overeenkomst voor.': ALL,
    'In geval van strijdigheid prevaleren de bepalingen van deze overeenkomst boven die van de bijlagen.': ALL,
    'Deze overeenkomst heeft voorrang op haar bijlagen.': ALL,
    'Bij tegenstrijdigheid gaat deze overeenkomst voor.': ALL,
    'In the event of any conflict between this Agreement and its Annexes, this Agreement shall prevail.': ALL,
    'The data processing agreement takes precedence over this Agreement.': 'vwo > contract',
    'De Verwerkersovereenkomst prevaleert boven deze Overeenkomst.': 'vwo > contract',
    'De IVV 2024 gaan voor op deze overeenkomst.': 'ivv > contract',
    'Deze overeenkomst prevaleert niet boven de bijlagen.': '',
    'De SLA gaat voor op het programma van eisen voor zover het responstijden betreft.': '',
    'Deze overeenkomst gaat voor op de bijlagen, met uitzondering van artikel 9.': '',
    'De rangorde is eenvoudig, want de SLA prevaleert boven het programma van eisen.': 'sla > pve',
    'Opdrachtnemer gaat voortvarend te werk en meldt tegenstrijdigheden in de bijlagen.': '',
    'De overeenkomst gaat in op 1 maart en geldt voor vier jaar.': '',
  };
  for (const [sentence, wanted] of Object.entries(sentences)) {
    it(`is read in: ${sentence}`, () => assert.equal(order(`1. ${sentence}`), wanted));
  }

  it('is left open where it is turned round for some subject', () => {
    const text =
      '1. Deze overeenkomst gaat voor op de bijlagen.\n2. Voor zover het persoonsgegevens betreft, gaat de verwerkersovereenkomst voor op deze overeenkomst.';
    assert.equal(order(text), 'contract > sla, contract > pve');
  });

  it('is unknown when nothing is said, and where it is said both ways', () => {
    assert.equal(order('1. De bijlagen maken deel uit van deze overeenkomst.'), '');
    assert.equal(order('1. Deze overeenkomst gaat voor op de SLA.\n2. De SLA gaat voor op deze overeenkomst.'), '');
  });

  it('may stand in an annex', () => {
    const own =
      '# Verwerkersovereenkomst\n\n1. Deze verwerkersovereenkomst prevaleert boven de overeenkomst.\n2. Tekst.\n';
    assert.equal(order('1. Tekst.', { ...titles, 'verwerkersovereenkomst.md': own }), 'vwo > contract');
  });
});
