import { CompletionItemKind } from 'vscode-languageserver';
import { format } from '../../../messages/src/index';
import { indexFramework } from '../../../checker/src/framework/index';
import { aboutOf, canSilence, writeSilence } from '../../../checker/src/silence/index';
import type { Contract } from '../checking/contracts';
import type { Suggestion } from './items';
import type { SilencePlace } from './place';

/** In a comment that silences: the findings there are, as the comment must name them; behind a rule what it is about. */
export function suggestSilences(place: SilencePlace, contract: Contract): readonly Suggestion[] {
  const { result, framework, settings } = contract;
  const index = indexFramework(framework);
  const suggestions = new Map<string, Suggestion>();
  for (const finding of result.findings.filter(({ rule }) => canSilence(rule))) {
    if (place.rule !== undefined && place.rule !== finding.rule) continue;
    const whole = writeSilence(finding.rule, aboutOf(finding, index));
    const label = place.rule === undefined ? whole : whole.slice(finding.rule.length + 1);
    if (label === '' || suggestions.has(label)) continue;
    const close = place.closed ? '' : ' -->';
    const lead = place.glued ? ' ' : '';
    suggestions.set(label, {
      label,
      detail: format(finding.message, settings.taal),
      kind: CompletionItemKind.Reference,
      text: `${lead}${label} reden: ${close}`,
      snippet: `${lead}${label.replace(/[\\$}]/g, '\\$&')} reden: $1${close}`,
    });
  }
  return [...suggestions.values()];
}
