/** A comment that is meant to silence a finding but cannot be understood: it silences nothing. */
import type { Range } from '../../draft/types';
import type { SilenceProblem } from '../../silence/parse';
import type { Finding } from '../../types';
import { makeFinding } from '../finding';
import type { RuleInfo } from '../types';

export const invalidSilenceInfo: RuleInfo = {
  id: 'invalid-silence',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/invalid-silence/README.md',
};

/** The finding on a comment (its text after `contractkader:`, and its range). */
export function invalidSilence({ problem, word, suggestion }: SilenceProblem, text: string, range: Range): Finding {
  const args = { problem, word, near: suggestion === undefined ? 'no' : 'yes', suggestion: suggestion ?? '' };
  return makeFinding(
    {
      rule: 'invalid-silence',
      severity: 'warning',
      message: { id: 'findings.invalid-silence', args },
      range,
      fixable: suggestion !== undefined,
    },
    [text],
  );
}
