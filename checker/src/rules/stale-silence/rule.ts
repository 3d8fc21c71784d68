/** A comment that silences nothing any more: there is no such finding at its place. */
import type { Range } from '../../draft/types';
import type { Silence } from '../../silence/parse';
import type { Finding } from '../../types';
import { makeFinding } from '../finding';
import type { RuleInfo } from '../types';

export const staleSilenceInfo: RuleInfo = {
  id: 'stale-silence',
  severity: 'information',
  fixable: true,
  page: 'checker/src/rules/stale-silence/README.md',
};

/** The finding on a comment (its text after `contractkader:`, and its range). */
export function staleSilence({ rule }: Silence, text: string, range: Range): Finding {
  return makeFinding(
    {
      rule: 'stale-silence',
      severity: 'information',
      message: { id: 'findings.stale-silence', args: { rule } },
      range,
      fixable: true,
    },
    [text],
  );
}
