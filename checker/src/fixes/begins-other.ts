/**
 * Whether leden that are added to an article would begin another clause than the one they are of, or take something
 * away from it: then the fix would bring a new finding.
 */
import type { Dossier } from '../dossier/types';
import { readDraft, createDraftMemory } from '../draft/index';
import type { ArticleFacts, Draft, PlacedArticle } from '../draft/types';
import { compileSignals, contextOf, readArticle } from '../evidence/index';
import type { PlacedHit } from '../evidence/types';
import type { ClauseId, Framework } from '../framework/types';
import { standingIn, standingOf } from '../standing';
import type { Edit, Verdict } from '../types';

/** Reads the article as it would be, by itself. `draft` is that of the file it stands in. */
export function beginsOther(
  { range, newText }: Edit,
  { article, draft }: { readonly article: PlacedArticle; readonly draft: Draft },
  added: ClauseId,
  result: Dossier & { readonly verdicts: readonly Verdict[] },
  framework: Framework,
): boolean {
  const { verdicts } = result;
  const text = draft.text.slice(article.start, range.start) + newText;
  const facts = factsOf(text, framework);
  const signals = compileSignals(framework);
  const context = contextOf(draft, signals);
  const hits = facts.flatMap((one, at) =>
    readArticle(one, context, signals).hits.map((hit): PlacedHit => ({ ...hit, article: at })),
  );
  const known = new Set(verdicts.flatMap(({ found }) => found.hits).map(nameOf));
  const { begun } = standingOf(result, verdicts, framework);
  const after = standingIn(facts, hits, framework);
  return (
    [...after.begun.keys()].some((id) => id !== added && !begun.has(id)) ||
    hits.some(
      (hit) => hit.state === 'weakened' && hit.clause !== added && after.inPlace(hit) && !known.has(nameOf(hit)),
    )
  );
}

function nameOf({ clause, element }: PlacedHit): string {
  return `${clause} ${element}`;
}

function factsOf(text: string, framework: Framework): readonly ArticleFacts[] {
  const run = readDraft(text, { framework }, createDraftMemory());
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value.articles.map(({ facts }) => facts);
  }
}
