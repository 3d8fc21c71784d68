/** A period that leaves no time for the term of the law. */
import { periodFindings } from '../period-finding';
import type { Rule } from '../types';

export const periodTooLong: Rule = {
  id: 'period-too-long',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/period-too-long/README.md',
  check: (context) => periodFindings(context, 'period-too-long', 'te-lang'),
};
