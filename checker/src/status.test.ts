import { strict as assert } from 'node:assert';
import { tinyClause, tinyFramework, tinyMeasure, tinyNorm } from '../../test/support/tiny-framework';
import { declaredIn } from './conditions/declared';
import { readConditions } from './conditions/settles';
import type { Outranks } from './dossier/precedence/index';
import type { Deviation, Draft, ProfileEntry } from './draft/types';
import type { Found, FoundState, PlacedHit } from './evidence/types';
import type { Framework, ProfileValue } from './framework/types';
import { explains, verdictsFor, type VerdictWithKeys } from './status';

const NORM = 'ver:x-01';
const NONE = { start: 0, end: 0 };

function draftWith(
  values: Readonly<Record<string, ProfileValue>>,
  deviations: readonly Partial<Deviation>[] = [],
): Draft {
  const entries = new Map(
    Object.entries(values).map(([key, value]): [string, ProfileEntry] => [key, { key, value, from: 'draft' }]),
  );
  return {
    text: '',
    eol: '\n',
    language: 'nl',
    profile: {
      declared: true,
      frontMatter: NONE,
      anchor: NONE,
      entries,
      problems: [],
      deviations: deviations.map((one) => ({
        norm: 'x-01',
        written: 'x-01',
        kind: 'niet-van-toepassing',
        reason: 'Reden.',
        range: NONE,
        ...one,
      })),
      annexes: [],
    },
    articles: [],
    groups: [],
    directives: [],
    order: 'subject',
    parties: { opdrachtgever: ['Opdrachtgever'], opdrachtnemer: ['Opdrachtnemer'] },
  };
}

function found(state: FoundState, ...elements: readonly string[]): Found {
  const hits = elements.map((element): PlacedHit => ({
    clause: 'c',
    element,
    state: 'present',
    provision: 0,
    range: NONE,
    who: 'iedereen',
    words: [],
    article: 0,
  }));
  const present = elements.map((element) => ({ clause: 'c', element }));
  return { id: NORM, state, clauses: ['c'], present, missing: [], hits };
}

interface Given {
  readonly outranks?: Outranks;
  readonly framework?: Partial<Framework>;
  readonly profile?: Readonly<Record<string, ProfileValue>>;
  readonly deviations?: readonly Partial<Deviation>[];
  readonly found?: Found;
}

function judge(given: Given): VerdictWithKeys {
  const framework = tinyFramework({ norms: [tinyNorm(NORM)], clauses: [tinyClause('c', [NORM])], ...given.framework });
  const profile = { inkoopvorm: 'dienst', risicogroep: 'geen-hoog-risico-ai-systeem', ...given.profile };
  const text = new Map(given.found === undefined ? [] : [[NORM, given.found]]);
  const draft = draftWith(profile, given.deviations);
  const declared = declaredIn({ draft, annexes: [] }, framework);
  const conditions = readConditions(declared, given.outranks ?? (() => false));
  const [first] = verdictsFor(draft, text, framework, '2026-11-23', conditions);
  assert.ok(first !== undefined);
  return first;
}

const statusOf = (given: Given): string => judge(given).verdict.status;

describe('the status of a norm', () => {
  it('is what the text holds', () => {
    assert.equal(statusOf({ found: found('covered', 'kern') }), 'covered');
    assert.equal(statusOf({ found: found('partial') }), 'partial');
    assert.equal(statusOf({ found: found('weakened') }), 'weakened');
    assert.equal(statusOf({}), 'missing');
  });

  it('is partial when the profile asks for more than the core', () => {
    const profile = { risicogroep: 'hoog-risico-ai-systeem' };
    const { verdict } = judge({ found: found('covered', 'kern'), profile });
    assert.equal(verdict.status, 'partial');
    assert.deepEqual(verdict.lacking, [{ clause: 'c', element: 'extra' }]);
    assert.equal(statusOf({ found: found('covered', 'kern', 'extra'), profile }), 'covered');
  });

  it('goes by whether the norm applies before it goes by the text', () => {
    const norms = [tinyNorm(NORM, { ownFacts: [{ when: [{ persoonsgegevens: [true] }], source: '' }] })];
    const text = found('covered', 'kern');
    assert.equal(
      statusOf({ framework: { norms }, profile: { persoonsgegevens: false }, found: text }),
      'not-applicable',
    );
    assert.equal(statusOf({ framework: { norms }, profile: { persoonsgegevens: true }, found: text }), 'covered');
    const open = judge({ framework: { norms }, found: text });
    assert.equal(open.verdict.status, 'unknown');
    assert.deepEqual(open.hangsOn, ['persoonsgegevens']);
  });

  it('is settled by conditions that are known to give effect to it, open by those that are not known', () => {
    const set = { id: 'v', title: { nl: '', en: '' }, names: [], issuer: '', date: '' };
    const known = [{ ...set, read: true, gives: [{ norm: NORM, articles: ['3'], elements: [] }] }];
    const unknown = [{ ...set, read: false, gives: [] }];
    const profile = { voorwaarden: ['v'] };
    assert.equal(statusOf({ framework: { conditions: known }, profile }), 'incorporated');
    assert.equal(
      statusOf({ framework: { conditions: known }, profile: { voorwaarden: [{ id: 'v', rang: 2 }] } }),
      'incorporated',
    );
    const except = { voorwaarden: [{ id: 'v', behalve: ['3'] }] };
    assert.equal(statusOf({ framework: { conditions: known }, profile: except }), 'missing');
    assert.equal(statusOf({ framework: { conditions: unknown }, profile }), 'unread-conditions');
    assert.equal(statusOf({ profile }), 'unread-conditions');
    assert.equal(statusOf({ framework: { conditions: known }, profile, found: found('weakened') }), 'weakened');
  });

  it('lets conditions win over an explanation, and the text over both', () => {
    const deviations = [{}];
    assert.equal(statusOf({ deviations }), 'explained');
    assert.equal(statusOf({ deviations, profile: { voorwaarden: ['onbekend'] } }), 'unread-conditions');
    assert.equal(statusOf({ deviations, found: found('partial') }), 'partial');
  });

  it('is elsewhere when the measure belongs before the contract, unless the contract holds it', () => {
    const topics = [{ id: NORM, title: { nl: 'x', en: 'x' } }];
    const framework = { norms: [], measures: [tinyMeasure(NORM, { moment: 'gunning' })], clauses: [], topics };
    assert.equal(statusOf({ framework }), 'elsewhere');
    assert.equal(statusOf({ framework, found: found('covered', 'kern') }), 'covered');
    const norms = [tinyNorm(NORM, { notContractual: { nl: 'x', en: 'x' } })];
    assert.equal(statusOf({ framework: { norms, clauses: [] } }), 'elsewhere');
  });

  it('is missing, not elsewhere, when a clause can arrange it in the contract after all', () => {
    const framework = { norms: [], measures: [tinyMeasure(NORM, { moment: 'gunning' })] };
    assert.equal(statusOf({ framework }), 'missing');
  });

  it('is unassessed while the library has no clause for it', () => {
    assert.equal(statusOf({ framework: { clauses: [] } }), 'unassessed');
    assert.equal(statusOf({ framework: { clauses: [] }, deviations: [{}] }), 'explained');
  });

  it('follows the condition of the only clause that could fulfil it', () => {
    const clauses = [tinyClause('c', [NORM], { when: [{ 'open-source': [false] }] })];
    assert.equal(statusOf({ framework: { clauses }, profile: { 'open-source': true } }), 'not-applicable');
    const open = judge({ framework: { clauses } });
    assert.equal(open.verdict.status, 'unknown');
    assert.deepEqual(open.hangsOn, ['open-source']);
  });
});

describe('a deviation', () => {
  const law = { kind: 'wet' } as const;
  const advice = { kind: 'aanbeveling' } as const;
  const needed = [{ function: 'nodig' }] as const;

  it('does not waive law as a risk', () => {
    assert.equal(explains({ kind: 'risico-aanvaard', reason: 'x' }, law, needed), false);
    assert.equal(explains({ kind: 'risico-aanvaard', reason: 'x' }, advice, needed), true);
    assert.equal(explains({ kind: 'niet-van-toepassing', reason: 'x' }, law, needed), true);
  });

  it('needs a reason, and a place when it is arranged elsewhere', () => {
    assert.equal(explains({ kind: 'niet-van-toepassing', reason: ' ' }, law, needed), false);
    assert.equal(explains({ kind: 'elders-geregeld', reason: 'x' }, law, needed), false);
    assert.equal(explains({ kind: 'elders-geregeld', reason: 'x', place: 'bijlage 2' }, law, needed), true);
  });

  it('cannot explain away what the law orders to be in the contract, only point at where it is', () => {
    const ordered = [{ function: 'wettelijk-verplichte-inhoud' }] as const;
    assert.equal(explains({ kind: 'niet-van-toepassing', reason: 'x' }, law, ordered), false);
    assert.equal(explains({ kind: 'elders-geregeld', reason: 'x', place: 'bijlage 2' }, law, ordered), true);
  });
});
