import type { PartyRole } from './types';

/** Words that contracts use as the name of a party, lower case. */
const BUYER =
  'opdrachtgever afnemer klant koper besteller gemeente provincie waterschap ministerie deelnemer licentienemer verwerkingsverantwoordelijke aanbesteder customer client buyer purchaser licensee controller authority';
const SUPPLIER =
  'opdrachtnemer leverancier verkoper aanbieder dienstverlener aannemer inschrijver verwerker licentiegever contractant uitvoerder provider supplier contractor vendor seller licensor processor consultant';
const ROLES = new Map<string, PartyRole>([
  ...BUYER.split(' ').map((word): [string, PartyRole] => [word, 'opdrachtgever']),
  ...SUPPLIER.split(' ').map((word): [string, PartyRole] => [word, 'opdrachtnemer']),
]);

/** The role that a party's name tells by itself: of its last word, or of its first. */
export function roleOfName(name: string): PartyRole | undefined {
  const words = name.toLowerCase().split(/\s+/);
  return ROLES.get(words.at(-1) ?? '') ?? ROLES.get(words[0] ?? '');
}

/** The role that the words before a name tell: a public body buys, a company supplies. */
export function roleOfContext(before: string): PartyRole | undefined {
  const named =
    before
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.map((word) => ROLES.get(word)) ?? [];
  for (let i = named.length - 1; i >= 0; i--) if (named[i]) return named[i];
  if (/\b(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|Inc\.?|Ltd\.?|LLC|GmbH|PLC|S\.?A\.?)(?![\p{L}])/u.test(before))
    return 'opdrachtnemer';
  return /\b(?:staat der|rechtspersoon|publiekrechtelijke|openbaar lichaam|universiteit|politie|agentschap|dienst|municipality|ministry|state)\b/i.test(
    before,
  )
    ? 'opdrachtgever'
    : undefined;
}
