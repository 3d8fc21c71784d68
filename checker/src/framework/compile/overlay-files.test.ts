import { strict as assert } from 'node:assert';
import { policyPaths } from './overlay-files';

describe('the files of a policy', () => {
  it('are all texts in a folder .contractkader, those out of place too', () => {
    assert.deepEqual(policyPaths('.contractkader', ['norms/eigen/x.md', 'beleid.yaml', 'logo.png', 'los.md']), {
      within: '',
      paths: ['beleid.yaml', 'los.md', 'norms/eigen/x.md'],
    });
  });

  it('are those in the .contractkader of another folder', () => {
    assert.deepEqual(policyPaths('inkoop', ['contract.md', 'beleid.yaml', '.contractkader/beleid.yaml']), {
      within: '.contractkader/',
      paths: ['beleid.yaml'],
    });
  });

  it('are the ones with a name of policy when there is none', () => {
    assert.deepEqual(policyPaths('inkoop', ['contract.md', 'beleid.yaml', 'conditions/avi.yaml', 'norms/los.txt']), {
      within: '',
      paths: ['beleid.yaml', 'conditions/avi.yaml'],
    });
  });
});
