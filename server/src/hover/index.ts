import { MarkupKind, type Hover } from 'vscode-languageserver';
import { explainAt, type Part } from '../../../checker/src/explain/index';
import type { Contract } from '../checking/contracts';
import type { Context } from '../context';
import { guarded } from '../guarded';
import { toLspRange } from '../positions';
import { renderCitation } from './citation';
import { renderEvidence } from './evidence';
import { renderFinding } from './finding';
import { plainText } from './markdown';
import { renderMeasure } from './measure';
import { renderNorm } from './norm';
import { renderPeriod } from './period';
import { renderPhase } from './phase';
import { renderProfileKey, renderProfileValue } from './profile';
import { sayIn, type Say } from './say';

/** How many findings one hover explains: the key `contractkader` may carry many. */
const findingsAtMost = 3;

/** Explains what stands under the cursor. */
export function provideHover({ connection, contracts, client }: Context): void {
  connection.onHover(
    guarded(connection, 'hover', async ({ textDocument, position }, token) => {
      const contract = await contracts.at(textDocument.uri, token);
      return contract === undefined
        ? null
        : hoverAt(contract, contract.document.offsetAt(position), client.markdownHover);
    }),
  );
}

/** The hover at an offset, in Markdown or plain text; null where there is nothing to say. */
export function hoverAt(contract: Contract, offset: number, markdown: boolean): Hover | null {
  const explanation = explainAt(contract.result, offset, contract.framework);
  if (explanation === undefined) return null;
  const say = sayIn(contract.settings.taal);
  const text = shown(explanation.parts)
    .map((part) => renderPart(part, contract, say))
    .join('\n\n---\n\n');
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: markdown ? text : plainText(text) },
    range: toLspRange(contract.document, explanation.range),
  };
}

function shown(parts: readonly Part[]): readonly Part[] {
  const findings = parts.filter((part) => part.kind === 'finding').slice(0, findingsAtMost);
  return parts.filter((part) => part.kind !== 'finding' || findings.includes(part));
}

function renderPart(part: Part, { framework, result }: Contract, say: Say): string {
  switch (part.kind) {
    case 'norm':
      return renderNorm(part, say);
    case 'measure':
      return renderMeasure(part, say);
    case 'citation':
      return renderCitation(part, say);
    case 'phase':
      return renderPhase(part, framework, say);
    case 'profile-key':
      return renderProfileKey(part, say);
    case 'profile-value':
      return renderProfileValue(part, say);
    case 'period':
      return renderPeriod(part, result.draft.text, say);
    case 'finding':
      return renderFinding(part, say);
    case 'evidence':
      return renderEvidence(part, framework, result.draft.text, say);
  }
}
