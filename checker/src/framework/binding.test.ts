/** Who is bound in the four cases of the design, and in the cases around them. */
import { strict as assert } from 'node:assert';
import { loadFramework } from '../../../test/support/framework';
import { bindingOf } from './binding';
import { indexFramework } from './index';
import type { ProfileValue } from './types';

const SYSTEM = { 'soort-toepassing': 'ai-systeem', risicogroep: 'hoog-risico-ai-systeem' };

/** aia-09 binds providers, aia-21 deployers, aia-01 everyone in the chain, aia-29 makers of models. */
const CASES: readonly {
  readonly words: string;
  readonly keys: Readonly<Record<string, ProfileValue>>;
  readonly binding: Readonly<Record<string, string | undefined>>;
}[] = [
  {
    words: 'the supplier is provider: it warrants and performs',
    keys: { ...SYSTEM, 'rol-opdrachtnemer': 'aanbieder', 'rol-opdrachtgever': ['gebruiksverantwoordelijke'] },
    binding: {
      'aia-09': 'supplier-warrants',
      'aia-21': 'supplier-enables',
      'aia-01': 'supplier-warrants',
      'aia-28': 'supplier-warrants',
      'aia-29': 'supplier-passes-on',
    },
  },
  {
    words: 'the body has a system made under its own name: the supplier performs for it',
    keys: {
      ...SYSTEM,
      'rol-opdrachtnemer': 'ontwikkelaar-voor-opdrachtgever',
      'rol-opdrachtgever': ['aanbieder', 'gebruiksverantwoordelijke'],
    },
    binding: { 'aia-09': 'supplier-performs-for-body', 'aia-21': 'supplier-enables' },
  },
  {
    words: 'the provider is a third party: the supplier passes its evidence on',
    keys: { ...SYSTEM, 'rol-opdrachtnemer': 'distributeur', 'rol-opdrachtgever': ['gebruiksverantwoordelijke'] },
    binding: { 'aia-09': 'supplier-passes-on', 'aia-21': 'supplier-enables', 'aia-01': 'supplier-warrants' },
  },
  {
    words: 'the contractor uses the system in its service: its own duties as deployer, the rest passed on',
    keys: { ...SYSTEM, inkoopvorm: 'dienst', 'rol-opdrachtnemer': 'gebruiksverantwoordelijke' },
    binding: { 'aia-09': 'supplier-passes-on', 'aia-21': 'supplier-warrants', 'aia-28': 'supplier-warrants' },
  },
  {
    words: 'a developer to order makes the body provider, also when that was not written down',
    keys: { ...SYSTEM, 'rol-opdrachtnemer': 'ontwikkelaar-voor-opdrachtgever' },
    binding: { 'aia-09': 'supplier-performs-for-body' },
  },
  {
    words: 'a supplier of a component for a body that is provider performs for it (article 25(4))',
    keys: { ...SYSTEM, 'rol-opdrachtnemer': 'leverancier-van-onderdeel', 'rol-opdrachtgever': ['aanbieder'] },
    binding: { 'aia-09': 'supplier-performs-for-body' },
  },
  {
    words: 'a model bought from its maker binds the maker itself',
    keys: { 'soort-toepassing': 'ai-model-voor-algemene-doeleinden', 'rol-opdrachtnemer': 'aanbieder' },
    binding: { 'aia-29': 'supplier-warrants' },
  },
  {
    words: 'as long as the roles are unknown only the deployer’s norms have a part for the supplier',
    keys: SYSTEM,
    binding: { 'aia-09': undefined, 'aia-21': 'supplier-enables', 'aia-01': undefined },
  },
  {
    words: 'norms outside the Act bind by other roles than these',
    keys: { ...SYSTEM, 'rol-opdrachtnemer': 'aanbieder' },
    binding: { 'avg-12': undefined, 'eigen:art-28-avg': undefined },
  },
];

describe('who is bound', () => {
  const index = indexFramework(loadFramework());
  for (const { words, keys, binding } of CASES) {
    it(words, () => {
      for (const [id, expected] of Object.entries(binding)) {
        const norm = index.norm(index.resolveId(id) ?? '');
        assert.ok(norm, id);
        assert.equal(bindingOf(norm, { get: (key) => keys[key] }), expected, id);
      }
    });
  }
});
