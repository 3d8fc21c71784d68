/** A period that is shorter than the law asks. */
import { periodFindings } from '../period-finding';
import type { Rule } from '../types';

export const periodTooShort: Rule = {
  id: 'period-too-short',
  severity: 'warning',
  fixable: true,
  page: 'checker/src/rules/period-too-short/README.md',
  check: (context) => periodFindings(context, 'period-too-short', 'te-kort'),
};
