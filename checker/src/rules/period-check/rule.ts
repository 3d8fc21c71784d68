/** A period of which the text alone does not tell whether it will do. */
import { periodFindings } from '../period-finding';
import type { Rule } from '../types';

export const periodCheck: Rule = {
  id: 'period-check',
  severity: 'information',
  fixable: false,
  page: 'checker/src/rules/period-check/README.md',
  check: (context) => periodFindings(context, 'period-check', 'nakijken'),
};
