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

/** Last words of names that contracts give to other things than parties, lower case. */
const THINGS =
  /(?:systeem|systemen|systems?|algoritmen?|algoritmes|algorithms?|modell?(?:en|s)?|overeenkomst|agreement|contract|dienst(?:en)?|dienstverlening|services?|oplossing|solution|applicatie|application|programmatuur|software|product(?:en|s)?|platform|bijlagen?|annex(?:es)?|partijen|parties|verordening|wet|act|avg|gdpr|gegevens|data|documentatie|documentation|project|opdracht|voorwaarden|conditions|terms)$/i;

/** Whether a name is that of what is bought, of a document or of a law, not of a party. */
export function isThing(name: string): boolean {
  return THINGS.test(name);
}

const COMPANY = /(?<![\p{L}])(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|Inc\.?|Ltd\.?|LLC|GmbH|PLC|S\.?A\.?)(?![\p{L}])/gu;
const PUBLIC_BODY =
  /(?<![\p{L}])(?:staat der|publiekrechtelijke|openbaar lichaam|universiteit|politie|agentschap|municipality|ministry|state)(?![\p{L}])/giu;

/** The role that the words before a name tell, the nearest first: a public body buys, a company supplies. */
export function roleOfContext(before: string): PartyRole | undefined {
  let role: PartyRole | undefined;
  let nearest = -1;
  const note = (index: number, found: PartyRole | undefined): void => {
    if (found === undefined || index <= nearest) return;
    role = found;
    nearest = index;
  };
  for (const match of before.matchAll(/\p{L}+/gu)) note(match.index, ROLES.get(match[0].toLowerCase()));
  for (const match of before.matchAll(COMPANY)) note(match.index, 'opdrachtnemer');
  for (const match of before.matchAll(PUBLIC_BODY)) note(match.index, 'opdrachtgever');
  return role;
}
