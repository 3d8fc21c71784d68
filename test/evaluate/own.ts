/**
 * `npm run evaluate -- --own`: is each clause's own text recognised by its own signals, in each variant and language,
 * and by no other clause's? Prints what is missing and what is found too much.
 */
import { combine, compileSignals, contextOf, readArticle } from '../../checker/src/evidence/index';
import { createDraftMemory, readDraft } from '../../checker/src/draft/index';
import type { Clause, ClauseText, Framework } from '../../checker/src/framework/types';

export interface OwnText {
  readonly clause: string;
  readonly variant: string;
  readonly language: string;
  /** Core elements of its own that were not found clean. */
  readonly missing: readonly string[];
  /** Core elements of its own that are read as taken away. */
  readonly weakened: readonly string[];
  /** Ids of other clauses whose norms come out covered or partial, with the elements. */
  readonly others: readonly string[];
}

/** Plain text of a clause as it would stand in a contract. */
export function plainText(clause: Clause, text: ClauseText): string {
  const lids = text.lids.map(({ text: lid }, at) => `${at + 1}. ${plain(lid)}`);
  return `# ${text.language === 'en' ? 'Agreement' : 'Overeenkomst'}\n\n## ${text.language === 'en' ? 'Article' : 'Artikel'} 1 ${clause.title[text.language]}\n\n${lids.join('\n')}\n`;
}

function plain(lid: string): string {
  return lid
    .replace(/\{lid:[^}]*\}/g, 'lid 1')
    .replace(/\{object\}/g, 'AI-systeem')
    .replace(/\{([^}|]*)(?:\|[^}]*)?\}/g, '$1')
    .replace(/\n(?=[a-z]\. )/g, '\n   ');
}

/** Reads every text of every clause with all signals. */
export function readOwnTexts(framework: Framework): OwnText[] {
  const signals = compileSignals(framework);
  return framework.clauses.flatMap((clause) =>
    clause.texts.map((text) => {
      const reading = readDraft(plainText(clause, text), { framework }, createDraftMemory());
      let step = reading.next();
      while (step.done !== true) step = reading.next();
      const draft = step.value;
      const context = contextOf(draft, signals);
      const found = combine(
        draft,
        draft.articles.map(({ facts }) => readArticle(facts, context, signals)),
        framework,
      );
      return judgeOwn(clause, text, found);
    }),
  );
}

function judgeOwn(clause: Clause, text: ClauseText, found: ReturnType<typeof combine>): OwnText {
  const carried = new Set(text.lids.flatMap(({ elements }) => elements));
  const clean = new Set<string>();
  const weak = new Set<string>();
  const others = new Map<string, Set<string>>();
  for (const { hits } of found.values())
    for (const hit of hits) {
      if (hit.clause === clause.id && hit.state === 'present') clean.add(hit.element);
      if (hit.clause === clause.id && hit.state === 'weakened') weak.add(hit.element);
      if (hit.clause !== clause.id) others.set(hit.clause, (others.get(hit.clause) ?? new Set()).add(hit.element));
    }
  const core = clause.elements.filter((element) => element.core && carried.has(element.id));
  return {
    clause: clause.id,
    variant: text.variant,
    language: text.language,
    weakened: core.map(({ id }) => id).filter((id) => weak.has(id)),
    missing: core.map(({ id }) => id).filter((id) => !clean.has(id)),
    others: [...others].map(([id, elements]) => `${id} (${[...elements].join(', ')})`),
  };
}

/** Prints one line per text that is not right, and the counts. */
export function printOwnTexts(texts: readonly OwnText[]): void {
  for (const { clause, variant, language, missing, weakened, others } of texts) {
    if (weakened.length > 0) console.log(`${clause} ${variant} ${language}: read as weakened: ${weakened.join(', ')}`);
    if (missing.length > 0) console.log(`${clause} ${variant} ${language}: not recognised: ${missing.join(', ')}`);
    if (others.length > 0) console.log(`${clause} ${variant} ${language}: also read as ${others.join('; ')}`);
  }
  const complete = texts.filter(({ missing }) => missing.length === 0).length;
  const alone = texts.filter(({ others }) => others.length === 0).length;
  console.log(`\n${complete} of ${texts.length} texts recognised in full; ${alone} answer to no other clause.`);
}
