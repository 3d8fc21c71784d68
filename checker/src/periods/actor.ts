/** Who owes what a period says, by the words around it. */
import type { ArticleReading, Mention, SentenceReading } from '../evidence/reading/types';
import type { Role } from '../evidence/terms/compile';
import type { Who } from '../framework/types';
import type { ReadPeriod } from './read';
import type { PeriodScope, Span } from './scope';

const PARTIES: ReadonlySet<Role> = new Set<Role>(['opdrachtgever', 'opdrachtnemer', 'partijen', 'derde', 'gebruiker']);
const PASSIVE = /^(wordt|worden|is|zijn|be|been|are)$/;
const RECEIVES = /^(ontvangt|ontvangen|krijgt|krijgen|verneemt|hoort|receives?|obtains?|hears?)$/;

/** The party that acts; `beide` for the parties together, undefined when nobody is named. */
export function actorOf(
  reading: ArticleReading,
  sentence: SentenceReading,
  leads: readonly SentenceReading[],
  scope: PeriodScope,
  period: ReadPeriod,
): Who | 'beide' | undefined {
  const mentions = sentence.mentions.filter(
    (one) =>
      PARTIES.has(one.role) && (one.token < period.end || one.token >= period.startEnd || isSubject(reading, one)),
  );
  const within = (span: Span | undefined): readonly Mention[] =>
    span === undefined ? [] : mentions.filter((one) => one.token >= span.first && one.token < span.end);
  const { segment, descriptions } = scope;
  const describes = segment?.kind === 'betrekkelijk';
  for (const span of [segment, scope.subject, scope.statement]) {
    const wide = span !== segment;
    const described = (one: Mention): boolean =>
      descriptions.some((part) => part !== segment && one.token >= part.first && one.token < part.end);
    const own = within(span).filter((one) => !(wide && described(one)) && !(describes && one.place === 'door'));
    const found = actingIn(reading, own, span);
    if (found !== undefined) return whoOf(reading, found, span);
  }
  for (const lead of leads) {
    const found = lead.mentions.find((one) => PARTIES.has(one.role) && one.place !== 'onder');
    if (found !== undefined) return whoOf(reading, found, lead);
  }
  return undefined;
}

/** `binnen vijf dagen na ontdekking meldt Opdrachtgever`: its verb stands before it. */
function isSubject({ tokens }: ArticleReading, { token, place }: Mention): boolean {
  return place === 'onderwerp' && /(t|en|shall|must|will)$/.test(tokens[token - 1]?.word ?? '');
}

function actingIn(
  { tokens }: ArticleReading,
  mentions: readonly Mention[],
  span: Span | undefined,
): Mention | undefined {
  const subject = mentions.find((one) => one.place === 'onderwerp');
  const agent = mentions.find((one) => one.place === 'door');
  if (agent === undefined || span === undefined) return subject ?? agent;
  const passive = tokens.slice(span.first, span.end).some(({ word }) => PASSIVE.test(word));
  return passive || subject === undefined ? agent : subject;
}

function whoOf(
  { tokens }: ArticleReading,
  { role, token }: Mention,
  span: Span | undefined,
): Who | 'beide' | undefined {
  if (role === 'partijen') return 'beide';
  const receives = tokens
    .slice(token + 1, Math.min(span?.end ?? token, token + 4))
    .some(({ word }) => RECEIVES.test(word));
  const before = RECEIVES.test(tokens[token - 1]?.word ?? '');
  if (role === 'opdrachtgever' && (receives || before)) return 'opdrachtnemer';
  return role;
}
