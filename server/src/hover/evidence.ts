import type { EvidencePart, FoundElement } from '../../../checker/src/explain/index';
import { indexFramework } from '../../../checker/src/framework/index';
import type { Framework } from '../../../checker/src/framework/types';
import { listed } from './ids';
import { bold, bullets, escaped, paragraphs } from './markdown';
import type { Say } from './say';
import { elementName } from './verdict';

/** What a provision serves and which of its words count. */
export function renderEvidence(part: EvidencePart, framework: Framework, text: string, say: Say): string {
  const index = indexFramework(framework);
  const items = part.norms.flatMap((id) => index.norm(id) ?? index.measure(id) ?? []);
  return paragraphs(
    bold(
      say.text('explain.evidence', {
        path: part.path,
        named: part.path === '' ? 'no' : /^\d/.test(part.path) ? 'number' : 'name',
      }),
    ),
    items.length > 0 ? say.text('explain.serves', { norms: listed(items, say) }) : undefined,
    bullets(part.elements.map((found) => elementLine(found, text, say))),
  );
}

function elementLine(found: FoundElement, text: string, say: Say): string {
  const words = [...found.words].sort((a, b) => a.start - b.start).map((word) => text.slice(word.start, word.end));
  return say.text('explain.element', {
    clause: say.of(found.clause.title),
    element: elementName([found.clause], found.clause.id, found.element, say),
    state: found.state,
    words: [...new Set(words)].map((word) => `“${escaped(word)}”`),
    count: words.length,
  });
}
