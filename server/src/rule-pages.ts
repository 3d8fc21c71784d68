import { ruleInfos } from '../../checker/src/rules/index';
import type { RuleId } from '../../checker/src/types';

/** Where the repository's files can be read on the web. */
const repository = 'https://github.com/contractkader/contractkader/blob/main/';

/** Address of the page that explains a rule; undefined for an id that is no rule. */
export function rulePageUrl(rule: RuleId | (string & {})): string | undefined {
  const info = ruleInfos.find((candidate) => candidate.id === rule);
  return info && repository + info.page;
}

/** Ids of all rules. */
export const ruleIds: readonly RuleId[] = ruleInfos.map(({ id }) => id);
