/** The text of a lid as clauses write it: `{default}`, `{a|b}`, `[free]`, `{lid:element}`, `{object}`. */
import type { Parties } from '../draft/types';
import type { ElementId, Language, ProfileValue } from '../framework/types';
import type { Writer } from './snippet';

export type TemplatePart =
  | { readonly kind: 'text' | 'default' | 'free'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'lid'; readonly element: ElementId }
  | { readonly kind: 'object' };

/** What a template is filled with. */
export interface Filling {
  readonly names: { readonly opdrachtgever: string; readonly opdrachtnemer: string };
  readonly object: string;
  /** "lid 3" for the lid that carries an element. */
  readonly lidOf: (element: ElementId) => string;
}

/** Takes a template apart. What has no closing brace or bracket is text. */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let last = 0;
  for (const found of template.matchAll(/\{([^{}]+)\}|\[([^[\]]+)\]/g)) {
    if (found.index > last) parts.push({ kind: 'text', text: template.slice(last, found.index) });
    parts.push(found[1] === undefined ? { kind: 'free', text: found[0] } : braced(found[1]));
    last = found.index + found[0].length;
  }
  if (last < template.length) parts.push({ kind: 'text', text: template.slice(last) });
  return parts;
}

function braced(text: string): TemplatePart {
  if (text === 'object') return { kind: 'object' };
  if (text.startsWith('lid:')) return { kind: 'lid', element: text.slice('lid:'.length).trim() };
  if (text.includes('|')) return { kind: 'choice', options: text.split('|').map((option) => option.trim()) };
  return { kind: 'default', text };
}

/** Writes a template, filled in, with tab stops where the drafter has a choice. */
export function writeTemplate(template: string, filling: Filling, writer: Writer): void {
  let atStart = true;
  for (const part of parseTemplate(template)) {
    writePart(part, filling, writer, atStart);
    atStart = false;
  }
}

function writePart(part: TemplatePart, filling: Filling, writer: Writer, atStart: boolean): void {
  const named = (text: string): string => withNames(text, filling.names, atStart);
  switch (part.kind) {
    case 'text':
      return writer.text(named(part.text));
    case 'default':
    case 'free':
      return writer.stop(named(part.text));
    case 'choice':
      return writer.choice(part.options.map(named));
    case 'lid':
      return writer.text(filling.lidOf(part.element));
    case 'object':
      return writer.text(filling.object);
  }
}

/** The draft's own names of the parties; a name without a capital gets one at the start of a sentence. */
function withNames(text: string, names: Filling['names'], atStart: boolean): string {
  return text.replace(
    /\b(Opdrachtgever|Contracting Authority|Opdrachtnemer|Contractor)(?=s?\b)/g,
    (standard: string, _, at: number) => {
      const name = /^(Opdrachtgever|Contracting)/.test(standard) ? names.opdrachtgever : names.opdrachtnemer;
      const before = text.slice(0, at);
      const opens = (atStart && before.trim() === '') || /[.!?]\s+$/.test(before);
      return opens ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    },
  );
}

/** The names to insert: those of the draft, else the usual ones in the language of the text. */
export function partyNames(parties: Parties, language: Language): Filling['names'] {
  const [body = 'Opdrachtgever'] = parties.opdrachtgever;
  const [supplier = 'Opdrachtnemer'] = parties.opdrachtnemer;
  if (language === 'nl') return { opdrachtgever: body, opdrachtnemer: supplier };
  return {
    opdrachtgever: body === 'Opdrachtgever' ? 'Contracting Authority' : body,
    opdrachtnemer: supplier === 'Opdrachtnemer' ? 'Contractor' : supplier,
  };
}

/** What the contract is about, by the kind of application. */
export function objectName(kind: ProfileValue | undefined, language: Language): string {
  if (kind === 'algoritme') return language === 'nl' ? 'Algoritme' : 'Algorithm';
  return language === 'nl' ? 'AI-systeem' : 'AI System';
}
