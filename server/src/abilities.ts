import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can, as far as it changes what we send. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticVersion: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly relativePatterns: boolean;
  readonly codeActionLiterals: boolean;
  readonly resolvesEdits: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly linkTooltips: boolean;
  readonly refreshesCodeLenses: boolean;
}

/** Reads the abilities from the client's announcement; what it does not announce it cannot. */
export function readAbilities({ textDocument, workspace }: ClientCapabilities): Abilities {
  const action = textDocument?.codeAction;
  const item = textDocument?.completion?.completionItem;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pulled ?? published)?.relatedInformation === true || published?.relatedInformation === true,
    codeDescription: pulled?.codeDescriptionSupport === true || published?.codeDescriptionSupport === true,
    diagnosticVersion: published?.versionSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    resolvesEdits: action?.resolveSupport?.properties.includes('edit') === true && action.dataSupport === true,
    preferredActions: action?.isPreferredSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletions: item?.snippetSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    markdownCompletion: item?.documentationFormat?.includes('markdown') === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  };
}
