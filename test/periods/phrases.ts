/** A set of period phrases and what a check says of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkNow } from '../../checker/src/check';
import type { Framework } from '../../checker/src/framework/types';
import type { RuleId } from '../../checker/src/types';
import { highRisk } from './high-risk';

export type Verdict = 'te-kort' | 'te-lang' | 'nakijken' | 'niets';

export interface Phrase {
  readonly tekst: string;
  readonly verwacht: Verdict;
  /** Facts of the profile that differ from the usual ones. */
  readonly profiel?: Readonly<Record<string, unknown>>;
  /** Title of the article it stands in. */
  readonly onder?: string;
}

const VERDICTS: Partial<Record<RuleId, Verdict>> = {
  'period-too-short': 'te-kort',
  'period-too-long': 'te-lang',
  'period-check': 'nakijken',
};

/** The phrases of a set in this folder. */
export function readPhrases(set: string): readonly Phrase[] {
  return parse(readFileSync(join(__dirname, `${set}.yaml`), 'utf8')) as readonly Phrase[];
}

/** What is reported on the periods of a phrase, in a contract of the usual profile; the gravest when there is more. */
export function verdictOn({ tekst, profiel, onder }: Phrase, framework: Framework): Verdict {
  const over = Object.fromEntries(Object.entries(profiel ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
  const text = highRisk(tekst, over, onder);
  const { findings } = checkNow({ file: 'concept.md', text, date: '2026-11-23', framework });
  const found = new Set(findings.flatMap(({ rule }) => VERDICTS[rule] ?? []));
  return (['te-kort', 'te-lang', 'nakijken'] as const).find((verdict) => found.has(verdict)) ?? 'niets';
}
