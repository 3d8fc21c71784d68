import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { fixesFor, silenceFinding } from '../../../checker/src/fixes/index';
import type { Finding, Fix } from '../../../checker/src/types';
import { format } from '../../../messages/src/index';
import type { Abilities } from '../abilities';
import type { Contract } from '../checking/contracts';
import { contentModified } from '../checking/errors';
import type { Context } from '../context';
import { contractsOf, showingOf } from '../diagnostics/items';
import { diagnosticSource, homeOf, toDiagnostic, type Showing } from '../diagnostics/to-diagnostic';
import { guarded } from '../guarded';
import { meetsIn } from '../positions';
import { toWorkspaceEdit } from './edits';
import { targetsOf } from './targets';

/** Finds a fix again when its edit is asked for. */
interface FixData {
  readonly uri: string;
  readonly fingerprint: string;
  readonly title: string;
  /** Asked for in another document than the one it changes: tab stops would have no place there. */
  readonly plain: boolean;
}

/** Quick fixes for the findings at a place; the text they insert is made when one is chosen. */
export function provideCodeActions(context: Context): void {
  const { connection, contracts, client } = context;
  connection.onCodeAction(
    guarded(connection, 'quick fixes', async (params, token) => {
      if (!wantsQuickFixes(params)) return [];
      const found = await contractsOf(context, params.textDocument.uri, token);
      const showing = showingOf(context);
      return found
        .filter((contract) => contract.settings.controleren !== 'uit')
        .flatMap((contract) =>
          findingsAt(contract, params, showing).flatMap((finding) => actionsFor(finding, contract, params, context)),
        );
    }),
  );
  connection.onCodeActionResolve(
    guarded(connection, 'quick fix', async (action, token) => {
      const data = fixData(action.data);
      const contract = data && (await contracts.at(data.uri, token));
      const fix = contract && data && fixNamed(contract, data);
      if (!contract || !fix) throw contentModified();
      const target = targetsOf(contract, context);
      return { ...action, edit: toWorkspaceEdit(fix.edits, target, clientFor(client, data.plain)) };
    }),
  );
}

function clientFor(client: Abilities, plain: boolean): Abilities {
  return plain ? { ...client, snippetEdits: false } : client;
}

function wantsQuickFixes({ context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** Findings the client names, else those at the range. */
function findingsAt(
  contract: Contract,
  { context, range, textDocument: { uri } }: CodeActionParams,
  showing: Showing,
): readonly Finding[] {
  const own = context.diagnostics.filter((diagnostic) => diagnostic.source === diagnosticSource);
  const findings = contract.result.findings.filter((finding) => homeOf(finding, contract, showing) === uri);
  if (own.length > 0) {
    const named = new Set(own.map((diagnostic) => diagnostic.data as unknown));
    return findings.filter((finding) => named.has(finding.fingerprint));
  }
  return findings.filter((finding) => meetsIn(toDiagnostic(finding, contract, showing).range, range));
}

function actionsFor(
  finding: Finding,
  contract: Contract,
  { textDocument: { uri } }: CodeActionParams,
  context: Context,
): CodeAction[] {
  const { document, settings } = contract;
  const showing = showingOf(context);
  const diagnostic = toDiagnostic(finding, contract, showing);
  const plain = document.uri !== uri;
  const client = clientFor(showing.client, plain);
  return allFixes(finding, contract).map((fix) => {
    const title = format(fix.title, settings.taal);
    const data: FixData = { uri: document.uri, fingerprint: finding.fingerprint, title, plain };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(client.preferredActions && fix.preferred && { isPreferred: true }),
      ...(client.resolvesEdits ? { data } : { edit: toWorkspaceEdit(fix.edits, targetsOf(contract, context), client) }),
    };
  });
}

/** What resolves a finding, and last the comment that silences it. */
function allFixes(finding: Finding, { result, framework }: Contract): readonly Fix[] {
  return [...fixesFor(finding, result, framework), ...silenceFinding(finding, result, framework)];
}

function fixNamed(contract: Contract, data: FixData): Fix | undefined {
  const { result, settings } = contract;
  return result.findings
    .filter((finding) => finding.fingerprint === data.fingerprint)
    .flatMap((finding) => allFixes(finding, contract))
    .find((fix) => format(fix.title, settings.taal) === data.title);
}

function fixData(value: unknown): FixData | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, fingerprint, title, plain } = value as Readonly<Record<string, unknown>>;
  const all = typeof uri === 'string' && typeof fingerprint === 'string' && typeof title === 'string';
  return all ? { uri, fingerprint, title, plain: plain === true } : undefined;
}
