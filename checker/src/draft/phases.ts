import type { Framework, PhaseId } from '../framework/types';
import { plainWords } from './plain-words';

/** A phase that a heading names, and whether it says "Fase" with it. */
export interface NamedPhase {
  readonly phase: PhaseId;
  readonly explicit: boolean;
}

/** Names of phases as headings are compared: lower case words, longest first. */
export type PhaseNames = readonly { readonly name: string; readonly phase: PhaseId }[];

/** The present and older names of the phases. */
export function phaseNames(framework: Framework): PhaseNames {
  const names = framework.phases.flatMap((phase) =>
    [...phase.names, phase.title.nl, phase.title.en, phase.id].map((name) => ({
      name: plainWords(name),
      phase: phase.id,
    })),
  );
  return names.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
}

const BEFORE =
  /^(?:hoofdstuk|deel|afdeling|onderdeel|chapter|part|section|artikel|article|paragraaf|bijlage)?\s*(?:\d{1,3}(?:\s\d{1,3})*|[ivx]{1,5}|[a-z])?\s+(?=\S)/;
const PHASE_WORD = /^(?:levenscyclus\s?fase|fase|phase|stage)\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])?(?:\s+|$)/;

/** The phase that a heading names: "Fase 3: Ontwerp", "## Ontwerp", "Ontwerpfase", "4. Verificatie en validatie". */
export function phaseOf(heading: string, names: PhaseNames): NamedPhase | undefined {
  const words = plainWords(heading);
  for (const rest of new Set([words, ` ${words}`.replace(BEFORE, '').trim(), words.replace(BEFORE, '')])) {
    const found = namedBy(rest, names);
    if (found) return found;
  }
  return undefined;
}

function namedBy(words: string, names: PhaseNames): NamedPhase | undefined {
  const marked = PHASE_WORD.exec(words)?.[0];
  const rest = marked === undefined ? words.replace(/\s(?:fase|phase|stage)$/, ' fase') : words.slice(marked.length);
  for (const { name, phase } of names) {
    if (marked !== undefined && (rest === name || rest.startsWith(`${name} `))) return { phase, explicit: true };
    if (rest === `${name} fase` || rest === `${name}fase` || rest === `${name}sfase`) return { phase, explicit: true };
    if (rest === name) return { phase, explicit: marked !== undefined };
  }
  return undefined;
}
