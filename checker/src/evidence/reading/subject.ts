import type { Statement } from './coordination';
import { segmentAt, type SentenceParts } from './parts';
import type { Mention } from './types';

/** Who acts at a token: in a passive who does it, else the subject of its part, else of the statement, else of the sentence. */
export function subjectOf(parts: SentenceParts, statement: Statement, at: number): Mention | undefined {
  const segment = segmentAt(statement, at);
  const mentions = parts.sentence.mentions;
  const inside = mentions.filter(
    (one) => segment !== undefined && one.token >= segment.first && one.token < segment.end,
  );
  const subjects = inside.filter((one) => one.place === 'onderwerp');
  // `Leverancier kan Opdrachtgever …`: what stands directly before its verb is the subject.
  const adjacent = subjects.find((one) => one.token === at - 1);
  if (adjacent !== undefined) return adjacent;
  // Behind its verb in an inverted clause: `op verzoek kan Leverancier`.
  const inverted = subjects.find((one) => one.token > at && one.token <= at + 3);
  if (inverted !== undefined) return inverted;
  const before = mentions.filter((one) => one.place === 'onderwerp' && one.token < at);
  const own = nearest(subjects.filter((one) => one.token < at));
  // In a passive who does it; in `de naleving door Opdrachtnemer` no one acts who is not the subject already.
  const agent = own === undefined || own.role === 'systeem' ? inside.find((one) => one.place === 'door') : undefined;
  const found =
    agent ?? own ?? nearest(before.filter((one) => one.token >= statement.first)) ?? subjects[0] ?? nearest(before);
  return found !== undefined && isSomeoneElse(parts, found, at) ? undefined : found;
}

/** `Wij bouwen het zo dat hij kan …`: whoever he is, he is not we. */
function isSomeoneElse(parts: SentenceParts, subject: Mention, at: number): boolean {
  if (!FIRST_PERSON.has(parts.wordAt(subject.token))) return false;
  for (let token = subject.token; token < at + 3; token++) if (THIRD_PERSON.has(parts.wordAt(token))) return true;
  return false;
}

const FIRST_PERSON = new Set(['wij', 'we']);
const THIRD_PERSON = new Set(['hij', 'zij', 'ze', 'they', 'he', 'she', 'it']);

/** A party is named as subject in the statement. */
export function partyActs(parts: SentenceParts, statement: Statement): boolean {
  return parts.sentence.mentions.some(
    (one) =>
      one.place !== 'onder' && one.token >= statement.first && one.token < statement.end && PARTIES.has(one.role),
  );
}

const PARTIES: ReadonlySet<string> = new Set(['opdrachtnemer', 'opdrachtgever', 'partijen']);

/** The last one named, a person or party before a system: in `dat de behandelaar het systeem kan stoppen` the first acts. */
function nearest(mentions: readonly Mention[]): Mention | undefined {
  const persons = mentions.filter((one) => one.role !== 'systeem');
  return persons[persons.length - 1] ?? mentions[mentions.length - 1];
}
