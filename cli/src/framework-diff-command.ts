/** `contractkader framework diff`: our facts against a checkout of the Algoritmekader, and their renewal. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  diffFacts,
  markedForReview,
  pagePath,
  pagesToReview,
  readFacts,
  type CheckoutOrigin,
  type FactChange,
  type FactsDiff,
  type SourceFacts,
} from '../../checker/src/framework/facts';
import { indexFramework } from '../../checker/src/framework/index';
import type { Language } from '../../checker/src/framework/types';
import type { Message } from '../../checker/src/types';
import { format } from '../../messages/src/index';
import { isCheckout, isOrigin, originOf, readCheckout } from './checkout';
import { FRAMEWORK } from './framework';
import { currentFacts, sourceFolder, writeFacts } from './source-facts';

export interface DiffOptions {
  readonly format: 'pretty' | 'json';
  readonly lang: Language;
  readonly write?: boolean;
  readonly commit?: string;
  readonly date?: string;
}

/** Prints the difference; returns the exit code: 0 none, or renewed; 1 some; 2 bad use or a checkout that cannot be read. */
export function runFrameworkDiff(checkout: string, options: DiffOptions): 0 | 1 | 2 {
  const say = (id: string, args: Message['args'] = {}): string => format({ id: `cli.${id}`, args }, options.lang);
  const fail = (text: string): 2 => {
    process.stderr.write(`${text}\n`);
    return 2;
  };
  if (!isCheckout(checkout)) return fail(say('error.diff-checkout', { folder: checkout }));
  const folder = sourceFolder(__dirname);
  if (options.write && folder === undefined) return fail(say('error.diff-installed'));
  const origin = originFor(checkout, options);
  if (options.write && origin === undefined) return fail(say('error.diff-origin'));

  let facts: SourceFacts;
  try {
    facts = readFacts(readCheckout(checkout), origin ?? { commit: '', date: '' });
  } catch (error) {
    return fail(say('error.diff-page', { reason: error instanceof Error ? error.message : String(error) }));
  }
  const before = currentFacts(folder);
  const diff = diffFacts(before, facts);
  const differs = diff.changes.length + diff.links.added.length + diff.links.removed.length > 0;
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(diff, null, 2)}\n`);
  else process.stdout.write(`${(differs ? linesOf(diff, say) : [noneOf(facts, say)]).join('\n')}\n`);
  if (!options.write || folder === undefined || origin === undefined) return differs ? 1 : 0;

  writeFacts(folder, facts);
  const written = [
    say('diff.written', { commit: origin.commit.slice(0, 7), date: origin.date }),
    ...markPages(folder, diff, origin.date, say),
  ];
  // With JSON standard output is for programs.
  const out = options.format === 'json' ? process.stderr : process.stdout;
  out.write(`${written.join('\n')}\n`);
  return 0;
}

type Say = (id: string, args?: Message['args']) => string;

function originFor(checkout: string, { commit, date }: DiffOptions): CheckoutOrigin | undefined {
  if (commit === undefined && date === undefined) return originOf(checkout);
  const given = { commit: commit ?? '', date: date ?? '' };
  return isOrigin(given) ? given : undefined;
}

function noneOf({ phases, norms, measures }: SourceFacts, say: Say): string {
  return say('diff.none', { phases: phases.length, norms: norms.length, measures: measures.length });
}

function linesOf({ changes, links }: FactsDiff, say: Say): string[] {
  return [
    ...changes.flatMap((change) => [
      say('diff.change', { what: change.what, kind: change.kind, id: change.id }),
      ...change.fields.flatMap((field) => fieldLines(field, say)),
      ...clauseLines(change, say),
    ]),
    ...links.added.map(({ from, to }) => say('diff.link', { what: 'added', from, to })),
    ...links.removed.map(({ from, to }) => say('diff.link', { what: 'removed', from, to })),
  ];
}

function fieldLines({ field, added, removed }: FactChange['fields'][number], say: Say): string[] {
  if (field === 'tekst') return [`    ${say('diff.text')}`];
  return [...removed.map((item) => `    ${field}: - ${item}`), ...added.map((item) => `    ${field}: + ${item}`)];
}

/** Clauses that fulfil what changed: their texts lean on it too. */
function clauseLines({ id, what }: FactChange, say: Say): string[] {
  const clauses = what === 'new' ? [] : indexFramework(FRAMEWORK).clausesFor(id);
  return clauses.length === 0 ? [] : [`    ${say('diff.clauses', { clauses: clauses.map((clause) => clause.id) })}`];
}

/** Marks our pages on what changed; says which, and which pages are still to be written. */
function markPages(folder: string, diff: FactsDiff, date: string, say: Say): string[] {
  const marked = pagesToReview(diff).flatMap(({ path, reason }) => {
    const file = join(folder, path);
    if (!existsSync(file)) return [];
    writeFileSync(file, markedForReview(readFileSync(file, 'utf8'), date, reason));
    return [say('diff.marked', { file: path, reason })];
  });
  const fresh = diff.changes.filter(({ what }) => what === 'new');
  return [...marked, ...fresh.map((change) => say('diff.new-page', { file: pagePath(change) }))];
}
