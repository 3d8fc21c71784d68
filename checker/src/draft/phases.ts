import type { Framework, PhaseId } from '../framework/types';
import { plainWords } from './plain-words';
import { remembered } from './remembered';

/** A phase that a heading names, and whether it says "Fase" with it. */
export interface NamedPhase {
  readonly phase: PhaseId;
  readonly explicit: boolean;
}

/** Tells the phase that a heading names. */
export type PhaseNames = (heading: string) => NamedPhase | undefined;

/** Names of phases as headings are compared: lower case words, longest first. */
type Names = readonly { readonly name: string; readonly phase: PhaseId }[];

/** Knows the present and older names of the phases: "Fase 3: Ontwerp", "## Ontwerp", "Ontwerpfase". */
export function phaseNames(framework: Framework): PhaseNames {
  const names = framework.phases.flatMap((phase) =>
    [...phase.names, phase.title.nl, phase.title.en, phase.id].map((name) => ({
      name: plainWords(name),
      phase: phase.id,
    })),
  );
  const longestFirst = names.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  return remembered((heading) => phaseOf(heading, longestFirst));
}

const BEFORE =
  /^(?:hoofdstuk|deel|afdeling|onderdeel|chapter|part|section|artikel|article|paragraaf|bijlage)?\s*(?:\d{1,3}(?:\s\d{1,3})*|[ivx]{1,5}|[a-z])?\s+(?=\S)/;
const PHASE_WORD = /^(?:levenscyclus\s?fase|fase|phase|stage)\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])?(?:\s+|$)/;

function phaseOf(heading: string, names: Names): NamedPhase | undefined {
  const words = plainWords(heading);
  for (const rest of new Set([words, ` ${words}`.replace(BEFORE, '').trim(), words.replace(BEFORE, '')])) {
    const found = namedBy(rest, names);
    if (found) return found;
  }
  return undefined;
}

function namedBy(words: string, names: Names): NamedPhase | undefined {
  const marked = PHASE_WORD.exec(words)?.[0];
  const rest = marked === undefined ? words.replace(/\s(?:fase|phase|stage)$/, ' fase') : words.slice(marked.length);
  for (const { name, phase } of names) {
    if (marked !== undefined && (rest === name || rest.startsWith(`${name} `))) return { phase, explicit: true };
    if (rest === `${name} fase` || rest === `${name}fase` || rest === `${name}sfase`) return { phase, explicit: true };
    if (rest === name) return { phase, explicit: marked !== undefined };
  }
  return undefined;
}
