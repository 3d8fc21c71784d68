/**
 * Makes the JSON Schema of a draft's front matter from the profile keys, for editors that check YAML by schema.
 *
 *   npx tsx scripts/profile-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { compileFramework } from '../checker/src/framework/compile';
import type { Framework, ProfileKey } from '../checker/src/framework/types';
import { readFrameworkFiles } from './framework-files';

type Schema = Readonly<Record<string, unknown>>;

const TARGET = join(__dirname, '..', 'framework', 'schemas', 'front-matter.schema.json');
const DATE = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** The schema: every key with its explanation, values and default, in Dutch. */
export function frontMatterSchema(framework: Framework): Schema {
  const properties = Object.fromEntries(framework.profileKeys.map((key) => [key.id, keySchema(key, framework)]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'front-matter.schema.json',
    title: 'Kop van een conceptcontract',
    description: 'Gegenereerd uit profile/keys.yaml. Andere sleutels dan contractkader blijven vrij.',
    type: 'object',
    properties: {
      contractkader: {
        title: 'Contractkader',
        description: 'De feiten van deze inkoop. Wat ontbreekt is onbekend.',
        type: ['object', 'null'],
        properties,
        additionalProperties: false,
      },
    },
  };
}

function keySchema(key: ProfileKey, framework: Framework): Schema {
  return {
    title: key.title.nl,
    description: key.explanation.nl,
    ...valueSchema(key, framework),
    ...(key.default === undefined ? {} : { default: key.default }),
  };
}

function valueSchema(key: ProfileKey, framework: Framework): Schema {
  const choice = {
    oneOf: key.values.map(({ id, title, explanation }) => ({
      const: id,
      title: title.nl,
      description: explanation.nl,
    })),
  };
  switch (key.type) {
    case 'keuze':
      return choice;
    case 'keuzes':
      return { type: 'array', items: choice, uniqueItems: true };
    case 'ja-nee':
      return { type: 'boolean' };
    case 'datum':
      return DATE;
    case 'bestanden':
      return { type: 'array', items: { type: 'string' } };
    case 'voorwaarden':
      return { type: 'array', items: conditionsSchema(framework) };
    case 'afwijkingen':
      return { anyOf: [{ type: 'object', additionalProperties: DEVIATION }, DEVIATIONS_FILE] };
  }
}

function conditionsSchema(framework: Framework): Schema {
  const id = { type: 'string', examples: framework.conditions.map((set) => set.id) };
  const rang = { type: 'integer', minimum: 1, description: 'Plaats in de rangorde; 1 gaat voor.' };
  const behalve = {
    type: 'array',
    items: { type: 'string' },
    description: 'Artikelen of leden die zijn uitgesloten: ["12", "14.3"].',
  };
  const ranked = { type: 'object', properties: { id, rang, behalve }, required: ['id'], additionalProperties: false };
  return { anyOf: [id, ranked] };
}

const DEVIATIONS_FILE: Schema = {
  type: 'string',
  pattern: '\\S',
  description: 'Pad van een YAML-bestand met de afwijkingen.',
};

const DEVIATION: Schema = {
  type: 'object',
  properties: {
    soort: {
      enum: ['niet-van-toepassing', 'elders-geregeld', 'risico-aanvaard'],
      description: 'Waarom het contract er niets over regelt.',
    },
    reden: { type: 'string', pattern: '\\S', description: 'De reden, in eigen woorden.' },
    plaats: { type: 'string', pattern: '\\S', description: 'Waar het wel is geregeld; nodig bij elders-geregeld.' },
  },
  required: ['soort', 'reden'],
  additionalProperties: false,
};

async function write(): Promise<void> {
  const schema = JSON.stringify(frontMatterSchema(compileFramework(readFrameworkFiles()).framework));
  const options = await resolveConfig(TARGET);
  writeFileSync(TARGET, await format(schema, { ...options, parser: 'json' }));
}

if (require.main === module) void write();
