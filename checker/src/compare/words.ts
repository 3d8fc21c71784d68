/** How alike two pieces of text are, and whether they put the same on the same party. */
import type { Parties } from '../draft/types';

export interface Words {
  /** The words one after another, the parties by their part: the same for the same text under other names. */
  readonly key: string;
  readonly all: ReadonlySet<string>;
  /** The parties in the order in which they are named: `g` Opdrachtgever, `n` Opdrachtnemer. */
  readonly parties: string;
  /** The party that acts in it, as far as the words tell. */
  readonly actor: 'g' | 'n' | '';
  /** Words that turn or loosen a duty, sorted. */
  readonly sense: string;
  /** Amounts of money and percentages, sorted. */
  readonly amounts: readonly string[];
}

const TURNING: ReadonlySet<string> = new Set(
  (
    'niet geen nooit noch tenzij behalve uitgezonderd zonder kan kunnen mag mogen hoeft hoeven streeft streven inspanning ' +
    'inspannen redelijkerwijs mogelijk beginsel eventueel desgewenst uitsluitend alleen slechts ' +
    'not no never unless except without may can might endeavour endeavours reasonable reasonably possible only solely'
  ).split(' '),
);

/** Reads a text. Parties are named as in its own contract: what they are called makes no difference. */
export function wordsOf(text: string, parties: Parties): Words {
  const plain = named(text.toLowerCase(), parties);
  const words = plain.match(/[\p{L}\p{N}§]+/gu) ?? [];
  return {
    key: words.join(' '),
    all: new Set(words.filter((word) => word.length > 2 || /[\d§]/.test(word))),
    parties: words.map((word) => (word === GIVER ? 'g' : word === TAKER ? 'n' : '')).join(''),
    actor: actorIn(words),
    sense: words
      .filter((word) => TURNING.has(word))
      .sort()
      .join(' '),
    amounts: amountsIn(text),
  };
}

const GIVER = '§g';
const TAKER = '§n';

function named(text: string, { opdrachtgever, opdrachtnemer }: Parties): string {
  let plain = text;
  const names = [
    ...opdrachtgever.map((name) => [name, GIVER] as const),
    ...opdrachtnemer.map((name) => [name, TAKER] as const),
  ].sort(([a], [b]) => b.length - a.length);
  for (const [name, mark] of names) {
    const escaped = name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    plain = plain.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), mark);
  }
  return plain;
}

/** `€ 500.000`, `EUR 2 miljoen`, `5%`, `tien procent`: as written, without blanks. */
function amountsIn(text: string): readonly string[] {
  const found = text.matchAll(
    /(?:€|\bEUR)\s?\d[\d.,]*(?:\s?(?:miljoen|mln|million))?|\d[\d.,]*\s?(?:%|procent|percent)|[\p{L}]+\s(?:procent|percent)(?![\p{L}])/giu,
  );
  return [...found].map(([amount]) => amount.replace(/[.,]$/, '').toLowerCase()).sort();
}

/** 0 nothing in common, 1 the same words. */
export function likeness(a: Words, b: Words): number {
  const [small, large] = a.all.size <= b.all.size ? [a.all, b.all] : [b.all, a.all];
  if (large.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return (2 * shared) / (small.size + large.size);
}

/** Likeness from which on the same sentence with another party as the one who acts is the same duty turned round. */
const NEARLY_THE_SAME = 0.7;

/** Nearly the same words, and the other party is the one who acts: what one owed, the other owes now. */
export function isTurned(a: Words, b: Words): boolean {
  return a.actor !== '' && b.actor !== '' && a.actor !== b.actor && likeness(a, b) >= NEARLY_THE_SAME;
}

const UNDER: ReadonlySet<string> = new Set(
  (
    'van aan voor tegen met bij namens jegens tegenover op tot over naar onder uit behalve tussen ' +
    'of to for against with at on behalf towards from about between under'
  ).split(' '),
);

/** Who does it: the party named behind `door`, else the first one that no preposition stands before. */
function actorIn(words: readonly string[]): Words['actor'] {
  const party = (word: string | undefined): Words['actor'] => (word === GIVER ? 'g' : word === TAKER ? 'n' : '');
  const by = words.findIndex((word, at) => (word === 'door' || word === 'by') && party(words[at + 1]) !== '');
  if (by >= 0) return party(words[by + 1]);
  return party(words.find((word, at) => party(word) !== '' && !UNDER.has(words[at - 1] ?? '')));
}
