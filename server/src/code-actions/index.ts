import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { fixesFor } from '../../../checker/src/fixes/index';
import type { Finding, Fix } from '../../../checker/src/types';
import { format } from '../../../messages/src/index';
import type { Contract } from '../checking/contracts';
import { contentModified } from '../checking/errors';
import type { Context } from '../context';
import { diagnosticSource, toDiagnostics } from '../diagnostics/to-diagnostic';
import { guarded } from '../guarded';
import { fromLspRange, meet } from '../positions';
import { toWorkspaceEdit } from './edits';
import { targetsOf } from './targets';

/** Finds a fix again when its edit is asked for. */
interface FixData {
  readonly uri: string;
  readonly fingerprint: string;
  readonly title: string;
}

/** Quick fixes for the findings at a place; the text they insert is made when one is chosen. */
export function provideCodeActions(context: Context): void {
  const { connection, contracts, client } = context;
  connection.onCodeAction(
    guarded(connection, 'quick fixes', async (params, token) => {
      if (!wantsQuickFixes(params)) return [];
      const contract = await contracts.at(params.textDocument.uri, token);
      if (contract === undefined || contract.settings.controleren === 'uit') return [];
      return findingsAt(contract, params).flatMap((finding) => actionsFor(finding, contract, context));
    }),
  );
  connection.onCodeActionResolve(
    guarded(connection, 'quick fix', async (action, token) => {
      const data = fixData(action.data);
      const contract = data && (await contracts.at(data.uri, token));
      const fix = contract && data && fixNamed(contract, data);
      if (!contract || !fix) throw contentModified();
      return { ...action, edit: toWorkspaceEdit(fix.edits, targetsOf(contract, context), client) };
    }),
  );
}

function wantsQuickFixes({ context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** Findings the client names, else those at the range. */
function findingsAt(contract: Contract, { context, range }: CodeActionParams): readonly Finding[] {
  const own = context.diagnostics.filter((diagnostic) => diagnostic.source === diagnosticSource);
  const { findings } = contract.result;
  if (own.length > 0) {
    const named = new Set(own.map((diagnostic) => diagnostic.data as unknown));
    return findings.filter((finding) => named.has(finding.fingerprint));
  }
  const asked = fromLspRange(contract.document, range);
  return findings.filter((finding) => meet(finding.range, asked));
}

function actionsFor(finding: Finding, contract: Contract, context: Context): CodeAction[] {
  const { client } = context;
  const { document, result, framework, settings } = contract;
  const diagnostic = toDiagnostics(contract, client)[result.findings.indexOf(finding)];
  return fixesFor(finding, result, framework).map((fix) => {
    const title = format(fix.title, settings.taal);
    const data: FixData = { uri: document.uri, fingerprint: finding.fingerprint, title };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostic && { diagnostics: [diagnostic] }),
      ...(client.preferredActions && fix.preferred && { isPreferred: true }),
      ...(client.resolvesEdits ? { data } : { edit: toWorkspaceEdit(fix.edits, targetsOf(contract, context), client) }),
    };
  });
}

function fixNamed({ result, framework, settings }: Contract, data: FixData): Fix | undefined {
  return result.findings
    .filter((finding) => finding.fingerprint === data.fingerprint)
    .flatMap((finding) => fixesFor(finding, result, framework))
    .find((fix) => format(fix.title, settings.taal) === data.title);
}

function fixData(value: unknown): FixData | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, fingerprint, title } = value as Readonly<Record<string, unknown>>;
  const all = typeof uri === 'string' && typeof fingerprint === 'string' && typeof title === 'string';
  return all ? { uri, fingerprint, title } : undefined;
}
