/**
 * Which norms apply, for procurements as bodies do them. Each row gives the profile in words and in keys, and every one
 * of the framework's 63 norms: those that apply now, from a date, later or perhaps; all others do not.
 */
import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../test/support/framework';
import { idApplies, normApplies } from './applies';
import { indexFramework } from './index';
import type { ProfileReader } from './profile-reader';
import type { ProfileValue } from './types';

/** Norms outside the AI Act that any application has to meet. */
const ANY = 'arc-01 aut-01 bio-01 dat-01 grw-01 grw-02 woo-01';
const PRIVACY = 'avg-01 avg-02 avg-03 avg-04 avg-05 avg-06 avg-07 avg-09 avg-11 avg-12 avg-13';
const DECISIONS = 'avg-10 awb-01 awb-02 bzk-01';
/** Every AI system: no prohibited practice, and literacy. */
const ANY_AI = 'aia-00 aia-01';
/** What articles 9 to 20, 43, 47, 48, 72 and 73 ask of the provider of any high-risk system. */
const PROVIDER =
  'aia-03 aia-04 aia-05 aia-06 aia-07 aia-08 aia-09 aia-10 aia-11 aia-12 aia-14 aia-15 aia-16 aia-18 aia-19 aia-34 aia-35 aia-38';
/** What article 26 asks of any deployer of a high-risk system. */
const DEPLOYER = 'aia-20 aia-21 aia-22';
const MODEL = 'aia-29 aia-39';
const SYSTEMIC = 'aia-30 aia-31 aia-32';

interface Row {
  readonly words: string;
  readonly keys: Readonly<Record<string, ProfileValue>>;
  /** Reference date; 2026-11-23 when left out. */
  readonly date?: string;
  readonly yes: string;
  /** Ids by the date from which they apply during the term. */
  readonly from?: Readonly<Record<string, string>>;
  readonly later?: string;
  /** Ids by the key that is to be answered first. */
  readonly unknown?: Readonly<Record<string, string>>;
}

/** Personal data of an ordinary kind, handled by the supplier as processor within the EEA. */
const PERSONAL = {
  persoonsgegevens: true,
  'bijzondere-persoonsgegevens': false,
  'avg-rol-opdrachtnemer': 'verwerker',
  'doorgifte-buiten-eer': false,
};

/** An AI system that helps decide on benefits, adapted by its provider and delivered as a service. */
const BENEFITS = {
  ...PERSONAL,
  inkoopvorm: 'aanpassing',
  'soort-toepassing': 'ai-systeem',
  'bevat-ai-model-voor-algemene-doeleinden': false,
  risicogroep: 'hoog-risico-ai-systeem',
  bijlage: 'iii-5a',
  'rol-opdrachtgever': ['gebruiksverantwoordelijke'],
  'rol-opdrachtnemer': 'aanbieder',
  besluitvorming: true,
  impactvol: true,
  'gericht-op-publiek': false,
  'op-de-werkplek': false,
  levering: 'saas',
};
const BENEFITS_HIGH_RISK = `${PROVIDER} aia-13 aia-17 ${DEPLOYER} aia-25 aia-26 aia-27`;

/** An AI system that is not high risk, with nobody's data in it and no meaning for decisions. */
const HARMLESS = {
  inkoopvorm: 'kant-en-klaar',
  'soort-toepassing': 'ai-systeem',
  'bevat-ai-model-voor-algemene-doeleinden': false,
  risicogroep: 'geen-hoog-risico-ai-systeem',
  'bijlage-iii-uitzondering': false,
  'rol-opdrachtgever': ['gebruiksverantwoordelijke'],
  'rol-opdrachtnemer': 'aanbieder',
  persoonsgegevens: false,
  besluitvorming: false,
  impactvol: false,
  'gericht-op-publiek': false,
  'open-source': false,
};

const UNSETTLED = without(HARMLESS, 'risicogroep');

const ROWS: readonly Row[] = [
  {
    words: '1. fixed rules that calculate a levy, developed to order: no AI, so nothing of the AI Act',
    keys: {
      ...PERSONAL,
      inkoopvorm: 'ontwikkeling',
      'soort-toepassing': 'algoritme',
      besluitvorming: true,
      impactvol: true,
    },
    yes: `${ANY} ${PRIVACY} ${DECISIONS}`,
  },
  {
    words: '2. AI for benefits, adapted, until 2031: the high-risk duties start during the term',
    keys: { ...BENEFITS, ingebruikname: '2027-12-15', 'looptijd-tot': '2031-03-01' },
    yes: `${ANY} ${ANY_AI} ${PRIVACY} ${DECISIONS}`,
    from: { '2027-12-02': BENEFITS_HIGH_RISK },
  },
  {
    words: '3. the same for a year: the high-risk duties start after its end',
    keys: { ...BENEFITS, ingebruikname: '2027-01-01', 'looptijd-tot': '2027-12-01' },
    yes: `${ANY} ${ANY_AI} ${PRIVACY} ${DECISIONS}`,
    later: BENEFITS_HIGH_RISK,
  },
  {
    words: '4. the same, looked at in 2028: all in force; on the premises, so that the body keeps the logs',
    keys: { ...BENEFITS, levering: 'on-premise' },
    date: '2028-01-15',
    yes: `${ANY} ${ANY_AI} ${PRIVACY} ${DECISIONS} ${BENEFITS_HIGH_RISK.replace('aia-13', 'aia-23')}`,
  },
  {
    words: '5. AI that ranks applicants, resold by a distributor, health data among them, staff subjected to it',
    keys: {
      ...BENEFITS,
      inkoopvorm: 'kant-en-klaar',
      bijlage: 'iii-4a',
      'rol-opdrachtnemer': 'distributeur',
      'bijzondere-persoonsgegevens': true,
      besluitvorming: false,
      'op-de-werkplek': true,
    },
    yes: `${ANY} ${ANY_AI} ${PRIVACY} avg-08 avg-10 bzk-01`,
    from: { '2027-12-02': `${BENEFITS_HIGH_RISK} aia-24` },
  },
  {
    words: '6. a body has a system made for other bodies and does not use it: provider, not deployer',
    keys: {
      ...BENEFITS,
      inkoopvorm: 'ontwikkeling',
      'rol-opdrachtgever': ['aanbieder'],
      'rol-opdrachtnemer': 'ontwikkelaar-voor-opdrachtgever',
    },
    yes: `${ANY} ${ANY_AI} ${PRIVACY} ${DECISIONS}`,
    from: { '2027-12-02': `${PROVIDER} aia-13 aia-17` },
  },
  {
    words:
      '7. a public chatbot on a general-purpose system with systemic risk: article 50, and the model norms passed on',
    keys: {
      ...HARMLESS,
      ...PERSONAL,
      'soort-toepassing': 'ai-systeem-voor-algemene-doeleinden',
      'bevat-ai-model-voor-algemene-doeleinden': false,
      'gericht-op-publiek': true,
      systeemrisico: true,
    },
    yes: `${ANY} ${ANY_AI} aia-28 ${MODEL} ${SYSTEMIC} ${PRIVACY}`,
  },
  {
    words: '8. an AI system that predicts road wear, bought as it is: no high risk, no people',
    keys: HARMLESS,
    yes: `${ANY} ${ANY_AI}`,
  },
  {
    words: '9. the same as free and open-source software: article 2(12) leaves only the prohibitions',
    keys: { ...HARMLESS, 'open-source': true },
    yes: `${ANY} aia-00`,
  },
  {
    words: '10. the same, listed in Annex III but no significant risk: the provider records why',
    keys: { ...HARMLESS, 'bijlage-iii-uitzondering': true },
    yes: `${ANY} ${ANY_AI}`,
    from: { '2027-12-02': 'aia-02' },
  },
  {
    words: '11. an open general-purpose model itself, without systemic risk: article 53(2) lifts the documentation',
    keys: {
      ...HARMLESS,
      'soort-toepassing': 'ai-model-voor-algemene-doeleinden',
      'open-source': true,
      systeemrisico: false,
    },
    yes: `${ANY} ${ANY_AI} aia-39`,
  },
  {
    words: '12. AI for national security only: the Act as a whole does not apply, other law does',
    keys: { ...BENEFITS, risicogroep: 'uitzondering-van-toepassing' },
    yes: `${ANY} ${PRIVACY} ${DECISIONS}`,
  },
  {
    words: '13. a medical device of Annex I, Section A, from 2028',
    keys: { ...BENEFITS, bijlage: 'i-a', besluitvorming: false, impactvol: false },
    yes: `${ANY} ${ANY_AI} ${PRIVACY} bzk-01`,
    from: { '2028-08-02': `${PROVIDER} aia-13 ${DEPLOYER}` },
  },
  {
    words: '14. a safety component of a vehicle, Annex I, Section B: article 2(2) leaves nothing for the contract',
    keys: { ...BENEFITS, bijlage: 'i-b', besluitvorming: false, impactvol: false },
    yes: `${ANY} ${PRIVACY} bzk-01`,
  },
  {
    words: '15. a service in which the contractor is the deployer of its high-risk system',
    keys: {
      ...BENEFITS,
      inkoopvorm: 'dienst',
      'rol-opdrachtgever': [],
      'rol-opdrachtnemer': 'gebruiksverantwoordelijke',
      levering: 'hybride',
    },
    yes: `${ANY} ${ANY_AI} ${PRIVACY} ${DECISIONS}`,
    from: { '2027-12-02': `${BENEFITS_HIGH_RISK} aia-23` },
  },
  {
    words: '16. AI of which the risk group has not been settled yet',
    keys: UNSETTLED,
    yes: `${ANY} ${ANY_AI}`,
    unknown: { risicogroep: `${PROVIDER} aia-13 aia-17 ${DEPLOYER} aia-23 aia-24 aia-25 aia-27 bzk-01` },
  },
  {
    words: '17. a prohibited practice: none of the high-risk duties makes it lawful',
    keys: { ...BENEFITS, risicogroep: 'verboden-ai' },
    yes: `${ANY} ${ANY_AI} ${PRIVACY} ${DECISIONS}`,
  },
];

describe('which norms apply', () => {
  const framework = loadFramework();
  const norms = framework.norms.filter((norm) => norm.origin === 'ver');

  for (const row of ROWS) {
    it(row.words, () => {
      const actual = norms.map((norm) => {
        const applies = normApplies(norm, reader(row.keys), row.date ?? '2026-11-23');
        if (applies.verdict === 'yes') return `${norm.shortId} yes${applies.from ? ` from ${applies.from}` : ''}`;
        return `${norm.shortId} ${applies.verdict}${applies.verdict === 'unknown' ? ` ${applies.keys[0]}` : ''}`;
      });
      assert.deepEqual(
        actual,
        expected(
          row,
          norms.map((norm) => norm.shortId),
        ),
      );
    });
  }

  it('knows all 63 norms of the framework', () => assert.equal(norms.length, 63));
});

describe('what a verdict says besides', () => {
  const framework = loadFramework();
  const index = indexFramework(framework);
  const on = (id: string, keys: Row['keys'], date = '2026-11-23') => idApplies(id, index, reader(keys), date);

  it('names the key that decided', () => {
    assert.deepEqual(on('ver:aia-09', { ...BENEFITS, risicogroep: 'geen-hoog-risico-ai-systeem' }), {
      verdict: 'no',
      because: 'risicogroep',
    });
    assert.deepEqual(on('ver:aia-09', { 'soort-toepassing': 'algoritme' }), {
      verdict: 'no',
      because: 'soort-toepassing',
    });
    assert.deepEqual(on('ver:aia-36', BENEFITS), { verdict: 'no', because: 'correctie' });
  });

  it('asks first what decides first', () => {
    assert.deepEqual(on('ver:aia-24', {}), { verdict: 'unknown', keys: ['soort-toepassing', 'risicogroep'] });
    const known = { 'soort-toepassing': 'ai-systeem', risicogroep: 'hoog-risico-ai-systeem' };
    assert.deepEqual(on('ver:aia-24', known), { verdict: 'unknown', keys: ['rol-opdrachtgever'] });
    const body = { ...known, 'rol-opdrachtgever': ['gebruiksverantwoordelijke'] };
    assert.deepEqual(on('ver:aia-24', body), { verdict: 'unknown', keys: ['op-de-werkplek'] });
  });

  it('knows transitional law for a system in use before the duty starts', () => {
    const early = { ...BENEFITS, ingebruikname: '2027-03-01', 'looptijd-tot': '2031-03-01' };
    assert.deepEqual(on('ver:aia-09', early), { verdict: 'yes', from: '2027-12-02', atLatest: '2030-08-02' });
    assert.deepEqual(on('ver:aia-09', early, '2028-01-15'), { verdict: 'yes', atLatest: '2030-08-02' });
    assert.deepEqual(on('ver:aia-09', early, '2030-09-01'), { verdict: 'yes' });
  });

  it('takes the first date that may hold when the annex is unknown', () => {
    assert.deepEqual(on('ver:aia-09', without(BENEFITS, 'bijlage')), { verdict: 'yes', from: '2027-12-02' });
  });

  it('gives a measure the strongest verdict of the norms it serves', () => {
    assert.deepEqual(on('mtr:owp-23', {}), { verdict: 'yes' });
    assert.deepEqual(on('mtr:org-06', {}), { verdict: 'yes' }, 'serves no norm: always worth while');
  });
});

function without(keys: Row['keys'], left: string): Row['keys'] {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => key !== left));
}

function reader(keys: Row['keys']): ProfileReader {
  return { get: (key) => keys[key] };
}

function expected(row: Row, ids: readonly string[]): readonly string[] {
  const words = (list: string | undefined): readonly string[] => (list ?? '').split(' ').filter((id) => id !== '');
  const said = new Map<string, string>();
  for (const id of words(row.yes)) said.set(id, 'yes');
  for (const [date, list] of Object.entries(row.from ?? {}))
    for (const id of words(list)) said.set(id, `yes from ${date}`);
  for (const id of words(row.later)) said.set(id, 'later');
  for (const [key, list] of Object.entries(row.unknown ?? {}))
    for (const id of words(list)) said.set(id, `unknown ${key}`);
  for (const id of said.keys()) assert.ok(ids.includes(id), `${id} is no norm`);
  return ids.map((id) => `${id} ${said.get(id) ?? 'no'}`);
}
