/**
 * The one way in: a text with a profile becomes verdicts and findings. A generator that yields after each article, so
 * that its driver keeps the clock, may give way to other work, and may stop. The result is a function of the input:
 * what memory keeps only saves work.
 */
import { createDraftMemory, profileReader, readDraft, type DraftMemory } from './draft/index';
import type { ArticleFacts, ArticleKind, Draft } from './draft/types';
import { combine, compileSignals, contextOf, readArticle } from './evidence/index';
import type { ArticleEvidence } from './evidence/types';
import { indexFramework } from './framework/index';
import type { Framework, NormId } from './framework/types';
import { readability, rules, type RuleContext } from './rules/index';
import { groupClauses } from './rules/grouping';
import { standingOf } from './standing';
import { verdictsFor, type VerdictWithKeys } from './status';
import type { CheckInput, CheckResult, Finding, PlacedNearMiss, Severity } from './types';

/** What is kept of one draft from check to check. */
export interface Memory {
  readonly draft: DraftMemory;
  /** Evidence per article, for the framework, parties and language of `evidenceFor`. */
  evidence: WeakMap<ArticleFacts, ArticleEvidence>;
  evidenceFor: { readonly framework: Framework; readonly context: string } | undefined;
}

/** Memory for one draft; give the same one to every check of it. */
export function createMemory(): Memory {
  return { draft: createDraftMemory(), evidence: new WeakMap(), evidenceFor: undefined };
}

/** Checks a draft; yields after each article. */
export function* check(input: CheckInput, memory: Memory = createMemory()): Generator<void, CheckResult> {
  const reading = readability(input);
  const text = reading.readable ? input.text : '';
  const options = {
    framework: input.framework,
    ...(input.profile === undefined ? {} : { profile: input.profile }),
    ...(input.annexes === undefined ? {} : { files: input.annexes }),
  };
  const draft = yield* readDraft(text, options, memory.draft);
  const isContract = input.force === true || draft.profile.declared || (!reading.readable && declares(input.text));
  const empty = { file: input.file, draft, isContract, language: draft.language };
  if (!isContract) return { ...empty, verdicts: [], findings: [], nearMisses: [], unknownKeys: [] };
  const evidence = yield* readEvidence(draft, input.framework, memory);
  const found = combine(draft, evidence, input.framework);
  const judged = verdictsFor(draft, found, input.framework, input.date);
  const verdicts = judged.map((one) => one.verdict);
  const unknownKeys = unknownKeysOf(judged, draft, input.framework);
  const nearMisses = placedNearMisses(draft, evidence);
  const findings = reading.readable ? findingsOf(input, { draft, verdicts, nearMisses, unknownKeys }) : [];
  return {
    ...empty,
    verdicts,
    nearMisses,
    unknownKeys,
    findings: inOrder(applySettings([...reading.findings, ...findings], input)),
  };
}

/** Checks a draft in one go. */
export function checkNow(input: CheckInput, memory?: Memory): CheckResult {
  const run = check(input, memory);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function* readEvidence(
  draft: Draft,
  framework: Framework,
  memory: Memory,
): Generator<void, readonly ArticleEvidence[]> {
  const signals = compileSignals(framework);
  const context = contextOf(draft, signals);
  const key = JSON.stringify(context);
  if (memory.evidenceFor?.framework !== framework || memory.evidenceFor.context !== key) {
    memory.evidence = new WeakMap();
    memory.evidenceFor = { framework, context: key };
  }
  const kept = memory.evidence;
  const evidence: ArticleEvidence[] = [];
  for (const { facts } of draft.articles) {
    const known = kept.get(facts);
    const read = known ?? readArticle(facts, context, signals);
    evidence.push(read);
    if (known === undefined) {
      kept.set(facts, read);
      yield;
    }
  }
  return evidence;
}

/** Articles in which nothing is said: that words stand there is no near miss. */
const silent: ReadonlySet<ArticleKind> = new Set(['inhoudsopgave', 'bijlagenlijst']);

function placedNearMisses(draft: Draft, perArticle: readonly ArticleEvidence[]): readonly PlacedNearMiss[] {
  return draft.articles.flatMap(({ start, facts }, article) =>
    silent.has(facts.kind)
      ? []
      : (perArticle[article]?.nearMisses ?? []).map((miss) => ({
          ...miss,
          article,
          range: { start: miss.range.start + start, end: miss.range.end + start },
        })),
  );
}

function findingsOf(
  input: CheckInput,
  { draft, verdicts, nearMisses, unknownKeys }: Pick<CheckResult, 'draft' | 'verdicts' | 'nearMisses' | 'unknownKeys'>,
): readonly Finding[] {
  const index = indexFramework(input.framework);
  const standing = standingOf(draft, verdicts, input.framework);
  const context: RuleContext = {
    draft,
    date: input.date,
    framework: input.framework,
    index,
    profile: profileReader(draft.profile),
    verdicts,
    nearMisses,
    standing,
    groups: groupClauses(draft, verdicts, input.framework, index, standing),
    unknownKeys,
    ...(input.annexes === undefined ? {} : { annexes: input.annexes }),
  };
  const set = severitiesFor(input);
  return rules.filter((rule) => set[rule.id] !== 'off').flatMap((rule) => rule.check(context));
}

/** Severities per rule: what the user set goes before what the body's own policy says. */
function severitiesFor({ framework, severities }: CheckInput): Readonly<Record<string, Severity | 'off'>> {
  return { ...framework.severities, ...severities };
}

function applySettings(findings: readonly Finding[], input: CheckInput): readonly Finding[] {
  const severities = severitiesFor(input);
  return findings.flatMap((finding) => {
    const set = severities[finding.rule];
    if (set === 'off') return [];
    return [set === undefined ? finding : { ...finding, severity: set }];
  });
}

const severityOrder: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.range.start - b.range.start || severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity),
  );
}

/** The form of procurement decides no norm, but the text of every clause that may be asked for. */
const FORM_KEY = 'inkoopvorm';

function unknownKeysOf(
  judged: readonly VerdictWithKeys[],
  draft: Draft,
  framework: Framework,
): CheckResult['unknownKeys'] {
  const byKey = new Map<string, NormId[]>();
  const index = indexFramework(framework);
  if (profileReader(draft.profile).get(FORM_KEY) === undefined) {
    const open = judged.filter(({ verdict }) => verdict.clauses.length > 0 || verdict.status === 'unknown');
    const ids = open.map(({ verdict }) => verdict.id).filter((id) => index.clausesFor(id).length > 0);
    if (ids.length > 0) byKey.set(FORM_KEY, ids);
  }
  for (const { verdict, hangsOn } of judged) {
    for (const key of hangsOn) {
      const ids = byKey.get(key) ?? [];
      if (!ids.includes(verdict.id)) byKey.set(key, [...ids, verdict.id]);
    }
  }
  return framework.profileKeys.flatMap(({ id }) => {
    const norms = byKey.get(id);
    return norms === undefined ? [] : [{ key: id, norms }];
  });
}

/** A text that cannot be read is still a contract when its beginning says so. */
function declares(text: string): boolean {
  const head = text.slice(0, 4_000);
  return /^\uFEFF?---/.test(head) && /\ncontractkader[ \t]*:/.test(head);
}
