/** The texts of a clause: its variants with their leden, and what they refer to. */
import type { ClauseText, Element, Language, Lid, ProfileKey, Variant, When } from '../types';
import type { BodyLine, Section } from './markdown-text';
import { readLeden, type WrittenLid } from './lid';
import { didYouMean, type Report } from './problem';
import { valueFault } from './when';

export interface TextContext {
  readonly file: string;
  readonly report: Report;
  readonly elements: readonly Element[];
  readonly keys: ReadonlyMap<string, ProfileKey>;
}

const VARIANTS: readonly Variant[] = ['altijd', 'aantonen', 'uitvoeren'];

/** The variant that a section is the text of; undefined when it is another section. */
export function variantOf(section: Section): Variant | undefined {
  return VARIANTS.find((variant) => variant === section.title.toLowerCase());
}

/** The text of one variant. */
export function compileText(section: Section, variant: Variant, language: Language, context: TextContext): ClauseText {
  const written = readLeden(section, context.file, context.report);
  if (written.length === 0) {
    context.report(
      context.file,
      { line: section.line, column: 1 },
      `De variant "${variant}" heeft geen leden.`,
      'Schrijf de tekst als genummerde leden, of haal de kop weg.',
    );
  }
  const lids = written.map((lid) => lidOf(lid, context));
  const carried = new Set(lids.flatMap((lid) => lid.elements));
  written.forEach((lid) => checkPlaceholders(lid, carried, context, section.lines));
  return { variant, language, lids };
}

function lidOf(written: WrittenLid, context: TextContext): Lid {
  const known = context.elements.map((element) => element.id);
  const place = { line: written.commentLine, column: 1 };
  for (const id of written.elements) {
    if (!known.includes(id)) {
      context.report(
        context.file,
        place,
        `Het lid noemt het onbekende onderdeel "${id}".`,
        didYouMean(id, known, `Kies uit: ${known.join(', ')}.`),
      );
    }
  }
  return {
    text: written.text,
    elements: written.elements.filter((id) => known.includes(id)),
    when: conditionOf(written, context),
  };
}

function conditionOf({ condition, commentLine }: WrittenLid, { file, report, keys }: TextContext): When {
  if (condition === '') return [];
  const place = { line: commentLine, column: 1 };
  const parts = condition.split('&').flatMap((part) => {
    const [, id = '', values = ''] = /^\s*([a-z0-9-]+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    const key = keys.get(id);
    if (!key) {
      report(
        file,
        place,
        `De voorwaarde "${part.trim()}" noemt geen profielsleutel.`,
        didYouMean(id, keys.keys(), 'Schrijf sleutel=waarde met een sleutel uit profile/keys.yaml.'),
      );
      return [];
    }
    const list = values.split(',').map((value) => typed(key, value.trim()));
    for (const value of list) {
      const fault = valueFault(key, value);
      if (fault) report(file, place, fault.message, fault.remedy);
    }
    return [[id, list] as const];
  });
  return [Object.fromEntries(parts)];
}

function typed(key: ProfileKey, value: string): string | boolean {
  if (key.type !== 'ja-nee') return value;
  return value === 'true' || value === 'ja' ? true : value === 'false' || value === 'nee' ? false : value;
}

const PLACEHOLDER = /\{([^{}]*)\}|\[([^[\]]*)\]|[{}[\]]/g;

function checkPlaceholders(
  lid: WrittenLid,
  carried: ReadonlySet<string>,
  context: TextContext,
  lines: readonly BodyLine[],
): void {
  for (const [whole, filled, free] of lid.text.matchAll(PLACEHOLDER)) {
    const place = placeIn(whole, lid, lines);
    const inner = filled ?? free;
    if (inner === undefined) {
      context.report(
        context.file,
        place,
        `Er staat een losse "${whole}".`,
        'Sluit de invulplek: {voorstel}, {a|b} of [zelf in te vullen].',
      );
    } else if (inner.trim() === '' || inner.split('|').some((choice) => choice.trim() === '')) {
      context.report(
        context.file,
        place,
        `De invulplek "${whole}" is leeg.`,
        'Zet er een voorstel of een omschrijving in.',
      );
    }
    const target = /^lid:(.*)$/.exec(filled ?? '')?.[1]?.trim();
    if (target !== undefined && !carried.has(target)) {
      context.report(
        context.file,
        place,
        `"${whole}" verwijst naar een onderdeel dat geen lid van deze variant draagt.`,
        didYouMean(target, carried, `Kies uit: ${[...carried].join(', ')}.`),
      );
    }
  }
}

function placeIn(text: string, lid: WrittenLid, lines: readonly BodyLine[]): { line: number; column: number } {
  const line = lines.find((candidate) => candidate.number >= lid.line && candidate.text.includes(text));
  return line ? { line: line.number, column: line.text.indexOf(text) + 1 } : { line: lid.line, column: 1 };
}
