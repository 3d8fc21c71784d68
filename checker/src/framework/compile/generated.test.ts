/** What is generated is as its source says. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { loadFramework } from '../../../../test/support/framework';
import { frontMatterSchema } from '../../../../scripts/profile-schema';
import { validatorsCode } from '../../../../scripts/validators';

const SCHEMAS = join(__dirname, '..', '..', '..', '..', 'framework', 'schemas');

describe('what is generated from the framework', () => {
  it('validators are those of the schemas (npx tsx scripts/validators.ts)', () => {
    assert.equal(readFileSync(join(__dirname, 'validators.generated.js'), 'utf8'), validatorsCode());
  });

  it('validators need no eval and nothing at run time', () => {
    assert.doesNotMatch(validatorsCode(), /\brequire\(|\bimport\b|new Function|\beval\(/);
  });

  it('the schema of the front matter is that of the profile keys (npx tsx scripts/profile-schema.ts)', () => {
    const file: unknown = JSON.parse(readFileSync(join(SCHEMAS, 'front-matter.schema.json'), 'utf8'));
    assert.deepEqual(file, frontMatterSchema(loadFramework()));
  });

  it('that schema takes a full profile and refuses an unknown value', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(frontMatterSchema(loadFramework()));
    const profile = {
      inkoopvorm: 'aanpassing',
      bijlage: 'iii-5a',
      'rol-opdrachtgever': ['gebruiksverantwoordelijke'],
      persoonsgegevens: true,
      ingebruikname: '2027-03-01',
      voorwaarden: [{ id: 'arbit-2022', rang: 3 }, 'arbit-2022-ai-module'],
      bijlagen: ['bijlagen/sla.md'],
      afwijkingen: { 'aia-19': { soort: 'niet-van-toepassing', reden: 'Geen gebruikersinterface.' } },
    };
    assert.ok(validate({ titel: 'Vrij', contractkader: profile }), JSON.stringify(validate.errors));
    assert.ok(!validate({ contractkader: { ...profile, inkoopvorm: 'huur' } }));
  });
});
