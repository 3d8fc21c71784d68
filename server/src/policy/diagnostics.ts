/** What is not right in a file of the body's own policy, as diagnostics in that file. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompileProblem } from '../../../checker/src/framework/compile/index';
import { diagnosticSource } from '../diagnostics/to-diagnostic';
import type { PolicyFile } from './policies';

/** The code of these diagnostics: they come from no rule. */
export const policyCode = 'eigen-beleid';

/** Faults as errors, what deserves attention as information; each from its place to the end of the word or line. */
export function policyDiagnostics({ problems, notices }: PolicyFile, document: TextDocument): Diagnostic[] {
  const made = (problem: CompileProblem, severity: DiagnosticSeverity): Diagnostic => ({
    range: rangeOf(problem, document),
    severity,
    code: policyCode,
    source: diagnosticSource,
    message: `${problem.message} ${problem.remedy}`,
  });
  return [
    ...problems.map((problem) => made(problem, DiagnosticSeverity.Error)),
    ...notices.map((notice) => made(notice, DiagnosticSeverity.Information)),
  ].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function rangeOf({ line, column }: CompileProblem, document: TextDocument): Diagnostic['range'] {
  const start = { line: line - 1, character: column - 1 };
  const next = { line, character: 0 };
  const rest = document.getText({ start, end: next });
  const length = /^[^\s,:[\]{}]+/.exec(rest)?.[0].length ?? rest.trimEnd().length;
  return { start, end: { line: start.line, character: start.character + length } };
}
