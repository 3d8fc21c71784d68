/** Drafts that the protocol tests open. */
import type { CodeAction, Position, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const uri = 'file:///project/contracten/concept.md';

/** A contract with a full profile and almost nothing in it. */
export const sparse = `---
titel: Overeenkomst
contractkader:
  inkoopvorm: aanpassing
  soort-toepassing: ai-systeem
  bevat-ai-model-voor-algemene-doeleinden: false
  risicogroep: hoog-risico-ai-systeem
  bijlage-iii-uitzondering: false
  bijlage: iii-5a
  rol-opdrachtgever: [gebruiksverantwoordelijke]
  rol-opdrachtnemer: aanbieder
  persoonsgegevens: true
  bijzondere-persoonsgegevens: false
  avg-rol-opdrachtnemer: verwerker
  doorgifte-buiten-eer: false
  besluitvorming: true
  impactvol: true
  gericht-op-publiek: false
  op-de-werkplek: false
  levering: saas
  open-source: false
  systeemrisico: false
  ingebruikname: 2027-03-01
  looptijd-tot: 2031-03-01
---

# Overeenkomst

## Artikel 1 Voorwerp

1. Opdrachtnemer levert aan Opdrachtgever het AI-systeem.
2. Partijen wijzen op aia-09 en op artikel 14 AI-verordening.
3. Zie ook art. 35 AVG, Article 14 AI Act en artikel 14, vierde lid, van de AI-verordening.

## Artikel 2 Vergoeding

1. Opdrachtgever betaalt binnen dertig dagen.
`;

/** The same with headings that name phases. */
export const phased = sparse
  .replace('## Artikel 1 Voorwerp', '## Fase Probleemanalyse\n\n### Artikel 1 Voorwerp')
  .replace('## Artikel 2 Vergoeding', '## Fase Ontwerp\n\n### Artikel 2 Vergoeding');

/** Text with `|` where the cursor stands. */
export function cursor(text: string): { readonly text: string; readonly position: Position } {
  const at = text.indexOf('|');
  const without = text.slice(0, at) + text.slice(at + 1);
  return { text: without, position: TextDocument.create(uri, 'markdown', 1, without).positionAt(at) };
}

/** Position in the middle of the first place where `words` stand. */
export function on(document: TextDocument, words: string): Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the draft`);
  return document.positionAt(at + Math.floor(words.length / 2));
}

/** The text after the edit of an action, tab stops filled in with their default words. */
export function applied(document: TextDocument, action: CodeAction): string {
  const edits: TextEdit[] = [...(action.edit?.changes?.[document.uri] ?? [])];
  for (const change of action.edit?.documentChanges ?? []) {
    if (!('edits' in change)) throw new Error('only text may be changed');
    for (const edit of change.edits) {
      edits.push('newText' in edit ? edit : { range: edit.range, newText: withoutStops(edit.snippet.value) });
    }
  }
  return TextDocument.applyEdits(document, edits);
}

/** LSP snippet syntax to plain text: a choice becomes its first option. */
export function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([\\$}|,])/g, '$1');
}
