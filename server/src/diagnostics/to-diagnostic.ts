import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';

import type { Finding, Severity } from '../../../checker/src/types';
import { format } from '../../../messages/src/index';
import type { Abilities } from '../abilities';
import type { Contract } from '../checking/contracts';
import { toLspRange } from '../positions';
import { rulePageUrl } from '../rule-pages';

/** Shown as the source of every diagnostic. */
export const diagnosticSource = 'contractkader';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of a contract, in the order of its findings. */
export function toDiagnostics(contract: Contract, client: Abilities): Diagnostic[] {
  return contract.result.findings.map((finding) => toDiagnostic(finding, contract, client));
}

function toDiagnostic(finding: Finding, contract: Contract, client: Abilities): Diagnostic {
  const { document, settings } = contract;
  const page = rulePageUrl(finding.rule);
  return {
    range: toLspRange(document, finding.range),
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: format(finding.message, settings.taal),
    data: finding.fingerprint,
    ...(client.codeDescription && page !== undefined && { codeDescription: { href: page } }),
    ...(client.relatedInformation &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map((related) => ({
          location: { uri: document.uri, range: toLspRange(document, related.range) },
          message: format(related.message, settings.taal),
        })),
      }),
  };
}
