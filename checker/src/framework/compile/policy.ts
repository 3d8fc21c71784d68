/** `beleid.yaml`: what a body decides on rules, norms, measures and clauses. */
import type { Clause, ClauseFunction, Framework, Gravity, PolicyRule } from '../types';
import type { Entries, Entry } from './files';
import { didYouMean, type Report } from './problem';
import type { RawGravity, RawPolicyRule } from './raw';
import type { References } from './references';
import type { Path } from './yaml-text';
import type { WhenReader } from './when';

/** Decisions by id. */
export interface Policy {
  readonly severities: Readonly<Record<string, Gravity | 'off'>>;
  readonly norms: ReadonlyMap<string, PolicyRule>;
  readonly clauses: ReadonlyMap<string, PolicyRule & { readonly function?: ClauseFunction }>;
}

export interface PolicyContext {
  readonly references: Pick<References, 'check'>;
  readonly report: Report;
  readonly when: WhenReader;
  readonly clauses: readonly Pick<Clause, 'id'>[];
  readonly norms: Framework['norms'];
  /** Ids of the rules that there are. */
  readonly rules: readonly string[];
}

const GRAVITY: Readonly<Record<RawGravity | 'uit', Gravity | 'off'>> = {
  fout: 'error',
  waarschuwing: 'warning',
  informatie: 'information',
  hint: 'hint',
  uit: 'off',
};

/** Reads the decisions; one about something that does not exist is reported and left out. */
export function compilePolicy(entries: Entries, context: PolicyContext): Policy {
  const policy = { severities: {} as Record<string, Gravity | 'off'>, norms: new Map(), clauses: new Map() };
  for (const entry of entries.of('policy')) {
    Object.assign(policy.severities, severitiesOf(entry, context));
    (entry.value.normen ?? []).forEach((raw, index) => {
      const path = ['normen', index];
      if (!context.references.check('norm', raw.norm, entry.text, [...path, 'norm'])) return;
      reportTwice(policy.norms, raw.norm, entry, [...path, 'norm'], context.report);
      const rule = ruleOf(raw, entry, path, context);
      policy.norms.set(raw.norm, rule);
      if (rule.off && context.norms.some(({ id, kind }) => id === raw.norm && kind === 'wet')) {
        context.report(
          entry.file,
          entry.text.at([...path, 'uit']),
          `"${raw.norm}" volgt uit de wet; het contract vraagt er nu niet meer naar, maar de plicht blijft.`,
          'Laat de norm aan, of zorg dat de reden zegt hoe de plicht anders wordt nagekomen.',
          'notice',
        );
      }
    });
    (entry.value.bepalingen ?? []).forEach((raw, index) => {
      const path = ['bepalingen', index];
      if (!clauseExists(raw.bepaling, entry, path, context)) return;
      reportTwice(policy.clauses, raw.bepaling, entry, [...path, 'bepaling'], context.report);
      policy.clauses.set(raw.bepaling, {
        ...ruleOf(raw, entry, path, context),
        ...(raw.functie === undefined ? {} : { function: raw.functie }),
      });
    });
  }
  return policy;
}

function severitiesOf(
  { file, text, value }: Entry<'policy'>,
  { rules, report }: PolicyContext,
): Record<string, Gravity | 'off'> {
  return Object.fromEntries(
    Object.entries(value.ernst ?? {}).flatMap(([rule, gravity]) => {
      if (rules.includes(rule)) return [[rule, GRAVITY[gravity]]];
      const remedy = didYouMean(rule, rules, `Kies uit: ${rules.join(', ')}.`);
      report(file, text.atKey(['ernst', rule]), `Onbekende regel "${rule}".`, remedy);
      return [];
    }),
  );
}

function ruleOf(raw: RawPolicyRule, { file, text }: Entry<'policy'>, path: Path, { when }: PolicyContext): PolicyRule {
  return {
    ...(raw.uit === true ? { off: true } : {}),
    ...(raw.wanneer === undefined ? {} : { when: when.read(raw.wanneer, text, [...path, 'wanneer']) }),
    ...(raw.ernst === undefined ? {} : { severity: GRAVITY[raw.ernst] as Gravity }),
    reason: { nl: raw.reden, en: raw.reason ?? raw.reden },
    file,
  };
}

function clauseExists(
  id: string,
  { file, text }: Entry<'policy'>,
  path: Path,
  { clauses, report }: PolicyContext,
): boolean {
  const known = clauses.map((clause) => clause.id);
  if (known.includes(id)) return true;
  const remedy = didYouMean(id, known, 'Kies de naam van een map in clauses/, van het kader of van uzelf.');
  report(file, text.at([...path, 'bepaling']), `Onbekende bepaling "${id}".`, remedy);
  return false;
}

function reportTwice(
  known: ReadonlyMap<string, unknown>,
  id: string,
  { file, text }: Entry<'policy'>,
  path: Path,
  report: Report,
): void {
  if (known.has(id)) report(file, text.at(path), `Over "${id}" is al besloten.`, 'Voeg beide besluiten samen.');
}
