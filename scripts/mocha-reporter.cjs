/**
 * Mocha reporter of `npm test`: a dot a test, each failure in full, and the totals as JSON in the file that
 * CONTRACTKADER_TOTALS names.
 */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class Totals extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const file = process.env.CONTRACTKADER_TOTALS;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
