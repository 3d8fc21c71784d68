import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import { rangeInContract } from '../../../checker/src/dossier/articles';
import type { Finding, Message, Severity } from '../../../checker/src/types';
import { format } from '../../../messages/src/index';
import type { Abilities } from '../abilities';
import type { Contract } from '../checking/contracts';
import { toLspRange } from '../positions';
import { rulePageUrl } from '../rule-pages';
import { placeIn } from './place';

/** Shown as the source of every diagnostic. */
export const diagnosticSource = 'contractkader';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What showing a finding depends on besides the contract. */
export interface Showing {
  readonly client: Abilities;
  /** Uri as the client writes it of a document that is open, by its canonical spelling. */
  readonly openAs: (uri: string) => string | undefined;
}

/** Uri of the document in which a finding is shown: one in an annex that is not open, in the contract. */
export function homeOf(finding: Finding, contract: Contract, { openAs }: Showing): string {
  const annex = finding.file === undefined ? undefined : contract.annexUris.get(finding.file);
  return (annex && openAs(annex)) ?? contract.document.uri;
}

/** The diagnostics of a contract that are shown in the document with this uri, in the order of its findings. */
export function diagnosticsIn(uri: string, contract: Contract, showing: Showing): Diagnostic[] {
  return contract.result.findings
    .filter((finding) => homeOf(finding, contract, showing) === uri)
    .map((finding) => toDiagnostic(finding, contract, showing));
}

/** The diagnostic of a finding, as it is shown in its home. */
export function toDiagnostic(finding: Finding, contract: Contract, showing: Showing): Diagnostic {
  const { document, settings, result } = contract;
  const { client } = showing;
  const page = rulePageUrl(finding.rule);
  const say = (message: Message): string => format(message, settings.taal);
  const place = placeIn(contract, finding.file, finding.range);
  const away = finding.file !== undefined && homeOf(finding, contract, showing) === document.uri;
  const message = say(finding.message);
  const line = place.range.start.line + 1;
  const related = [
    ...(away ? [{ location: place, message }] : []),
    ...finding.related.map((one): DiagnosticRelatedInformation => {
      return { location: placeIn(contract, one.file, one.range), message: say(one.message) };
    }),
  ];
  return {
    range: away ? toLspRange(document, rangeInContract(finding, result.annexes)) : place.range,
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: away
      ? say({ id: 'findings.in-annex', args: { annex: finding.file ?? '', line, text: message } })
      : message,
    data: finding.fingerprint,
    ...(client.codeDescription && page !== undefined && { codeDescription: { href: page } }),
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}
