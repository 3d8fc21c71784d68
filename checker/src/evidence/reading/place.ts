/** What the place of a sentence makes of it, whatever it says: a recital, a list of definitions, a wish. */
import type { ArticleFacts, Provision } from '../../draft/types';
import type { Grammar } from '../grammar/types';
import type { DeadReason, SentenceReading } from './types';

/** Why a sentence at this place lays down nothing, or undefined. */
export function reasonByPlace(
  facts: ArticleFacts,
  sentence: SentenceReading,
  opening: string,
  grammar: Grammar,
): DeadReason | undefined {
  if (facts.kind === 'definities') return 'definitie';
  // The text before the first heading may be all there is; whether it counts is decided by `PlacedArticle.operative`.
  if (facts.kind !== 'bepalingen' && facts.kind !== 'aanhef') return 'geen-plicht';
  const provision = facts.provisions[sentence.provision];
  if (provision === undefined) return undefined;
  if (provision.kind === 'citaat') return 'citaat';
  const text = facts.text.slice(provision.start, provision.end);
  if (facts.kind === 'aanhef' && RECITAL.has(opening) && /;\s*$/.test(text)) return 'geen-plicht';
  if (DEFINITIONS.test(text)) return 'definitie';
  return isWish(provision, text, grammar) ? 'geen-plicht' : undefined;
}

/** Words that the paragraphs of a preamble begin with: `dat de gemeente …;`. */
const RECITAL: ReadonlySet<string> = new Set(['dat', 'overwegende', 'that', 'whereas']);

/** A lid with a title of its own: `**Begrippen.** *Melder*: …`. */
const DEFINITIONS =
  /^\W*(?:\d[\d.]*\W+)?(?:begrippen|definities|begripsbepalingen|begripsomschrijvingen|definitions|interpretation)[*_]*[.:][*_]*\s/i;

/** A requirement with its priority behind it: `W2. De inschrijver verzorgt een cursus. (wens)`. */
function isWish(provision: Provision, text: string, grammar: Grammar): boolean {
  if (provision.kind === 'rij') return false;
  const tag = /[([]\s*([\p{L} -]{3,20}?)\s*[)\]][.\s]*$/u.exec(text)?.[1]?.toLowerCase();
  return tag !== undefined && grammar.priorities.get(tag) === 'geen-plicht';
}
