/**
 * What a comment in a draft says to silence:
 *
 *     <!-- contractkader: <rule> [<clause or norm> …] reden: <why> -->
 *
 * The ids may be parted by spaces or commas; a path with spaces in it stands between double quotes.
 */
import { nearest } from '../nearest';
import type { FrameworkIndex } from '../framework/index';
import type { RuleId } from '../types';

/** A finding is silenced with a reason; without one, or with an unknown rule or id, the comment does nothing. */
export interface Silence {
  readonly rule: RuleId;
  /** Clauses and norms in full (`ver:aia-09`), other words as written. */
  readonly about: readonly string[];
  readonly reason: string;
}

/** Why a comment silences nothing. `suggestion`: what was probably meant. */
export interface SilenceProblem {
  readonly problem: 'no-rule' | 'unknown-rule' | 'certain-rule' | 'unknown-id' | 'no-reason';
  readonly word: string;
  readonly suggestion?: string;
}

export type ParsedSilence = Silence | SilenceProblem;

/** Findings of these rules cannot be silenced: they are certain, or are about silencing itself. */
const CERTAIN: ReadonlySet<string> = new Set<RuleId>([
  'prohibited-practice',
  'invalid-profile',
  'unreadable-draft',
  'stale-silence',
  'invalid-silence',
]);

/** Whether findings of a rule can be silenced at one place. */
export function canSilence(rule: RuleId): boolean {
  return !CERTAIN.has(rule);
}

/** Reads what stands after `contractkader:` in a comment. `rules`: ids of all rules. */
export function parseSilence(text: string, rules: readonly RuleId[], index: FrameworkIndex): ParsedSilence {
  const [head = '', ...rest] = text.split(/(?<![\p{L}\p{N}-])reden\s*:/iu);
  const reason = rest.join('reden:').replace(/\s+/g, ' ').trim();
  const [first, ...words] = wordsOf(head);
  if (first === undefined) return { problem: 'no-rule', word: '' };
  const rule = rules.find((one) => one === first.toLowerCase());
  if (rule === undefined)
    return { problem: 'unknown-rule', word: first, ...suggested(nearest(first, rules.filter(canSilence))) };
  if (!canSilence(rule)) return { problem: 'certain-rule', word: rule };
  const unknown = words.find((word) => isId(word) && !isKnown(word, index));
  if (unknown !== undefined)
    return { problem: 'unknown-id', word: unknown, ...suggested(nearest(unknown, idsOf(index))) };
  if (!/[\p{L}\p{N}]/u.test(reason)) return { problem: 'no-reason', word: rule };
  return { rule, about: words.map((word) => fullId(word, index)), reason };
}

/** The text of a comment that silences; a `reason` of its own may still have to be written. */
export function writeSilence(rule: RuleId, about: readonly string[]): string {
  return [rule, ...about.map((word) => (/[\s,"]/.test(word) ? `"${word.replaceAll('"', '')}"` : word))].join(' ');
}

function wordsOf(head: string): readonly string[] {
  return [...head.matchAll(/"([^"]*)"|[^\s,"]+/g)].map((found) => found[1] ?? found[0]);
}

/** Looks like an id of the framework; a path or another word may name what is not in it. */
function isId(word: string): boolean {
  return /^[a-z][a-z0-9:-]*$/i.test(word);
}

function isKnown(word: string, index: FrameworkIndex): boolean {
  return (
    index.clause(word) !== undefined ||
    index.resolveId(word) !== undefined ||
    index.profileKey(word) !== undefined ||
    index.conditions(word) !== undefined
  );
}

function fullId(word: string, index: FrameworkIndex): string {
  return index.clause(word) !== undefined ? word : (index.resolveId(word) ?? word);
}

function idsOf(index: FrameworkIndex): readonly string[] {
  return [
    ...index.clauseIds,
    ...index.reportedIds.map((id) => index.norm(id)?.shortId ?? index.measure(id)?.shortId ?? id),
  ];
}

function suggested(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
