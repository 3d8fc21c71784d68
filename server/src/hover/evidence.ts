import {
  wordsBySlot,
  type EvidencePart,
  type FoundElement,
  type MissedElement,
} from '../../../checker/src/explain/index';
import { indexFramework } from '../../../checker/src/framework/index';
import type { Framework } from '../../../checker/src/framework/types';
import { listed } from './ids';
import { bold, bullets, escaped, paragraphs } from './markdown';
import type { Say } from './say';
import { elementName } from './verdict';

/** How many near misses a hover names. */
const missesAtMost = 5;

/** What a provision serves, which of its words count and for what, and what it nearly serves. */
export function renderEvidence(part: EvidencePart, framework: Framework, text: string, say: Say): string {
  const index = indexFramework(framework);
  const items = part.norms.flatMap((id) => index.norm(id) ?? index.measure(id) ?? []);
  const near = part.nearMisses.slice(0, missesAtMost).map((miss) => missLine(miss, say));
  return paragraphs(
    bold(
      say.text(part.elements.length > 0 ? 'explain.evidence' : 'explain.evidence-none', {
        path: part.path,
        named: part.path === '' ? 'no' : /^\d/.test(part.path) ? 'number' : 'name',
      }),
    ),
    items.length > 0 ? say.text('explain.serves', { norms: listed(items, say) }) : undefined,
    bullets(part.elements.map((found) => elementLine(found, text, say))),
    near.length > 0 ? `${say.text('explain.near-misses')}\n\n${bullets(near)}` : undefined,
  );
}

function missLine({ clause, element, reason }: MissedElement, say: Say): string {
  const name = elementName([clause], clause.id, element, say);
  return say.text('explain.near-miss', { clause: say.of(clause.title), element: name, reason });
}

function elementLine(found: FoundElement, text: string, say: Say): string {
  const groups = wordsBySlot(found.words, ({ start, end }) => text.slice(start, end)).map(({ slot, words }) =>
    say.text('explain.slot', { slot, words: words.map((word) => `“${escaped(word)}”`).join(', ') }),
  );
  return say.text('explain.element', {
    clause: say.of(found.clause.title),
    element: elementName([found.clause], found.clause.id, found.element, say),
    state: found.state,
    words: groups.join('; '),
    count: groups.length,
  });
}
