import { CompletionItemKind } from 'vscode-languageserver';
import { indexFramework } from '../../../checker/src/framework/index';
import type { Contract } from '../checking/contracts';
import type { Say } from '../hover/say';
import type { Suggestion } from './items';
import type { DeviationPartPlace, DeviationPlace } from './place';

const kinds = ['niet-van-toepassing', 'elders-geregeld', 'risico-aanvaard'] as const;
const keys = ['soort', 'reden', 'plaats'] as const;

/** Norms that can be deviated from: those the draft does not satisfy come first. */
export function suggestDeviationNorms(place: DeviationPlace, contract: Contract, say: Say): readonly Suggestion[] {
  const { result, framework, document } = contract;
  const index = indexFramework(framework);
  const open = new Set(
    result.verdicts
      .filter(({ status }) => status === 'missing' || status === 'partial' || status === 'weakened')
      .map(({ id }) => id),
  );
  return result.verdicts
    .flatMap(({ id }) => index.norm(id) ?? index.measure(id) ?? [])
    .filter(({ shortId, id }) => !place.present.has(shortId) && !place.present.has(id))
    .sort((a, b) => Number(open.has(b.id)) - Number(open.has(a.id)))
    .map((item) => ({
      label: item.shortId,
      detail: say.of(item.title),
      kind: CompletionItemKind.Reference,
      text: `${item.shortId}: { soort: , reden: "" }`,
      snippet: `${item.shortId}: { soort: \${1|${kinds.join(',')}|}, reden: "$2" }`,
      data: { uri: document.uri, about: 'norm', id: item.id },
    }));
}

/** Keys of a deviation and the values of `soort`. */
export function suggestDeviationPart(place: DeviationPartPlace, say: Say): readonly Suggestion[] {
  const space = place.glued ? ' ' : '';
  if (place.kind === 'deviation-kind') {
    return kinds.map((kind) => ({
      label: kind,
      detail: say.text('explain.deviation-kind', { kind }),
      kind: CompletionItemKind.EnumMember,
      text: space + kind,
    }));
  }
  return keys.map((key) => ({
    label: key,
    detail: say.text('explain.deviation-key', { key }),
    kind: CompletionItemKind.Property,
    text: `${space}${key}: `,
  }));
}
