/**
 * The one way in: a text with a profile becomes verdicts and findings. A generator that yields after each article, so
 * that its driver keeps the clock, may give way to other work, and may stop. The result is a function of the input:
 * what memory keeps only saves work.
 */
import { articlesOf, orderOfFiles, type DossierArticle } from './dossier/articles';
import { declaredIn, type Declaration } from './conditions/declared';
import { readConditions } from './conditions/settles';
import { annexContext } from './dossier/context';
import { precedenceOf } from './dossier/precedence/index';
import { overruled } from './dossier/precedence/overrides';
import { weigh } from './dossier/precedence/weigh';
import { readAnnexes } from './dossier/read-annexes';
import type { Dossier } from './dossier/types';
import { textsOf } from './dossier/wanted';
import { createDraftMemory, profileReader, readDraft, type DraftMemory } from './draft/index';
import type { ArticleFacts, ArticleKind, Draft } from './draft/types';
import { combine, compileSignals, contextOf, readArticle } from './evidence/index';
import type { ArticleFindings, EvidenceContext } from './evidence/types';
import { indexFramework } from './framework/index';
import type { Framework, NormId } from './framework/types';
import { judgePeriods } from './periods/judge';
import { readability, ruleIds, rules, type RuleContext } from './rules/index';
import { groupClauses } from './rules/grouping';
import { silence } from './silence/index';
import { placesIn, standingOf } from './standing';
import { verdictsFor, type VerdictWithKeys } from './status';
import type { CheckInput, CheckResult, Finding, PlacedNearMiss, RuleId, Severity } from './types';

/** What is kept of one draft from check to check. */
export interface Memory extends FileMemory {
  /** The same of each annex, by its path: an edit in one file costs that file only. */
  readonly annexes: Map<string, FileMemory>;
}

/** What is kept of one file. */
interface FileMemory {
  readonly draft: DraftMemory;
  /** Evidence per article, for the framework, parties and language of `evidenceFor`. */
  evidence: WeakMap<ArticleFacts, ArticleFindings>;
  evidenceFor: { readonly framework: Framework; readonly context: string } | undefined;
}

/** Memory for one draft; give the same one to every check of it. */
export function createMemory(): Memory {
  return { ...createFileMemory(), annexes: new Map() };
}

function createFileMemory(): FileMemory {
  return { draft: createDraftMemory(), evidence: new WeakMap(), evidenceFor: undefined };
}

/** Checks a draft; yields after each article. */
export function* check(input: CheckInput, memory: Memory = createMemory()): Generator<void, CheckResult> {
  const reading = readability(input);
  const text = reading.readable ? input.text : '';
  const options = {
    framework: input.framework,
    ...(input.profile === undefined ? {} : { profile: input.profile }),
    ...(input.annexes === undefined ? {} : { files: textsOf(input.annexes) }),
  };
  const draft = yield* readDraft(text, options, memory.draft);
  const isContract = input.force === true || draft.profile.declared || (!reading.readable && declares(input.text));
  const empty = { file: input.file, draft, isContract, language: draft.language };
  if (!isContract)
    return {
      ...empty,
      annexes: [],
      verdicts: [],
      findings: [],
      silenced: [],
      nearMisses: [],
      periods: [],
      unknownKeys: [],
    };
  const annexes = yield* readAnnexes(draft, {
    file: input.file,
    options,
    texts: input.annexes,
    memoryOf: (path) => memoryOf(path, memory).draft,
  });
  keepOnly(
    memory,
    annexes.map(({ path }) => path),
  );
  const dossier: Dossier = { draft, annexes };
  const evidence = yield* readDossier(dossier, input.framework, memory);
  const articles = articlesOf(dossier);
  const declared = declaredIn(dossier, input.framework);
  const outranks = precedenceOf(dossier, declared);
  const takesAway = placesIn(
    articles.map(({ article }) => article.facts),
    input.framework,
  );
  const row = articles.map(({ article }) => article);
  const files = articles.map(({ file }) => file);
  const found = combine({ articles: row }, evidence, input.framework, {
    files,
    weighed: (hits) => overruled(weigh(hits, outranks, takesAway), row, files),
  });
  const judged = verdictsFor(draft, found, input.framework, input.date, readConditions(declared, outranks));
  const verdicts = judged.map((one) => one.verdict);
  const unknownKeys = unknownKeysOf(judged, draft, input.framework);
  const nearMisses = placedNearMisses(articles, evidence);
  const { framework, date } = input;
  const rest = { framework, index: indexFramework(framework), profile: profileReader(draft.profile), verdicts, date };
  const periods = judgePeriods(articles, evidence, rest);
  const reported = reading.readable
    ? findingsOf(input, declared, { draft, annexes, verdicts, nearMisses, periods, unknownKeys })
    : [];
  const shown = inOrder(applySettings([...reading.findings, ...reported], input), dossier);
  const { findings, silenced, remarks } = silence(shown, dossier, framework, ruleIds, idleRules(input));
  return {
    ...empty,
    annexes,
    verdicts,
    nearMisses,
    periods,
    unknownKeys,
    findings: inOrder([...findings, ...applySettings(remarks, input)], dossier),
    silenced,
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

function memoryOf(path: string, memory: Memory): FileMemory {
  const known = memory.annexes.get(path) ?? createFileMemory();
  memory.annexes.set(path, known);
  return known;
}

/** Forgets the annexes that are named no more. */
function keepOnly({ annexes }: Memory, paths: readonly string[]): void {
  for (const path of annexes.keys()) if (!paths.includes(path)) annexes.delete(path);
}

/** The evidence in all articles, those of the contract first. */
function* readDossier(
  { draft, annexes }: Dossier,
  framework: Framework,
  memory: Memory,
): Generator<void, readonly ArticleFindings[]> {
  const signals = compileSignals(framework);
  const own = contextOf(draft, signals);
  const evidence = [...(yield* readEvidence(draft, own, framework, memory))];
  for (const { path, draft: annex } of annexes) {
    if (annex === undefined) continue;
    const context = annexContext(own, contextOf(annex, signals));
    evidence.push(...(yield* readEvidence(annex, context, framework, memoryOf(path, memory))));
  }
  return evidence;
}

function* readEvidence(
  draft: Draft,
  context: EvidenceContext,
  framework: Framework,
  memory: FileMemory,
): Generator<void, readonly ArticleFindings[]> {
  const signals = compileSignals(framework);
  const key = JSON.stringify(context);
  if (memory.evidenceFor?.framework !== framework || memory.evidenceFor.context !== key) {
    memory.evidence = new WeakMap();
    memory.evidenceFor = { framework, context: key };
  }
  const kept = memory.evidence;
  const evidence: ArticleFindings[] = [];
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

function placedNearMisses(
  articles: readonly DossierArticle[],
  perArticle: readonly ArticleFindings[],
): readonly PlacedNearMiss[] {
  return articles.flatMap(({ article: { start, facts }, file }, article) =>
    silent.has(facts.kind)
      ? []
      : (perArticle[article]?.nearMisses ?? []).map((miss) => ({
          ...miss,
          article,
          ...(file === undefined ? {} : { file }),
          range: { start: miss.range.start + start, end: miss.range.end + start },
        })),
  );
}

function findingsOf(
  input: CheckInput,
  declared: readonly Declaration[],
  {
    draft,
    annexes,
    verdicts,
    nearMisses,
    periods,
    unknownKeys,
  }: Pick<CheckResult, 'draft' | 'annexes' | 'verdicts' | 'nearMisses' | 'periods' | 'unknownKeys'>,
): readonly Finding[] {
  const index = indexFramework(input.framework);
  const standing = standingOf({ draft, annexes }, verdicts, input.framework);
  const context: RuleContext = {
    draft,
    annexes,
    declared,
    date: input.date,
    framework: input.framework,
    index,
    profile: profileReader(draft.profile),
    verdicts,
    nearMisses,
    periods,
    standing,
    groups: groupClauses(draft, verdicts, input.framework, index, standing),
    unknownKeys,
  };
  const set = severitiesFor(input);
  return rules.filter((rule) => set[rule.id] !== 'off').flatMap((rule) => rule.check(context));
}

/** Rules that had nothing to look at: switched off, or about files at which nobody looked. */
function idleRules(input: CheckInput): ReadonlySet<RuleId> {
  const set = severitiesFor(input);
  const ofFiles: readonly RuleId[] = input.annexes === undefined ? ['missing-annex', 'annex-loop'] : [];
  return new Set([...ruleIds.filter((rule) => set[rule] === 'off'), ...ofFiles]);
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

/** Those in the contract first, then annex by annex. */
function inOrder(findings: readonly Finding[], { annexes }: Dossier): readonly Finding[] {
  const place = orderOfFiles(annexes);
  return [...findings].sort(
    (a, b) =>
      place(a.file) - place(b.file) ||
      a.range.start - b.range.start ||
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity),
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
