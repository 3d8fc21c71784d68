import { ruleInfos } from '../../checker/src/rules/index';
import type { RuleId } from '../../checker/src/types';

/** Folder of the rules' pages, as they come with the product: nothing is looked up on the network. */
let folder: string | undefined;

/** Says once, at the start, where the pages are; a uri. Without it no page is linked. */
export function findRulePagesIn(uri: string | undefined): void {
  folder = uri?.replace(/\/*$/, '/');
}

/** Uri of the page that explains a rule; undefined for an id that is no rule, or when there are no pages. */
export function rulePageUrl(rule: RuleId | (string & {})): string | undefined {
  const known = ruleInfos.some((candidate) => candidate.id === rule);
  return known && folder !== undefined ? `${folder}${rule}.md` : undefined;
}
