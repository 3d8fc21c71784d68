import { profileReader } from '../draft/index';
import type { ProfileEntry, Range } from '../draft/types';
import { normApplies, type ProfileReader } from '../framework/applies';
import { clauseAsked, variantsFor } from '../framework/selection';
import type { Clause, Norm, ProfileKey, ProfileValue } from '../framework/types';
import { touches } from './place';
import type { Place, ProfileKeyPart, ProfileValuePart } from './types';

/** Every duty has begun: what counts here is whether a norm ever applies, not from when. */
const endOfTime = '9999-12-31';

/** The key or value of the profile at the offset. */
export function profilePart(place: Place): ProfileKeyPart | ProfileValuePart | undefined {
  for (const entry of place.draft.profile.entries.values()) {
    const key = place.index.profileKey(entry.key);
    if (key === undefined) continue;
    if (entry.keyRange && touches(entry.keyRange, place.offset)) return keyPart(place, key, entry.keyRange);
    if (entry.valueRange && touches(entry.valueRange, place.offset)) {
      return valuePart(place, key, entry) ?? keyPart(place, key, entry.valueRange);
    }
  }
  return undefined;
}

/** What would change if the key had another value: the norms that apply and the clauses asked for. */
export function decidedBy(
  place: Omit<Place, 'offset'>,
  key: ProfileKey,
): { norms: readonly Norm[]; clauses: readonly Clause[] } {
  const profile = profileReader(place.draft.profile);
  const readers = valuesToTry(key).map((value) => withValue(profile, key.id, value));
  return {
    norms: place.framework.norms.filter((norm) =>
      differ(readers, (reader) => normApplies(norm, reader, endOfTime).verdict),
    ),
    clauses: place.framework.clauses.filter((clause) =>
      differ(readers, (reader) => `${clauseAsked(clause, reader).verdict} ${variantsFor(clause, reader).join(' ')}`),
    ),
  };
}

function keyPart(place: Place, key: ProfileKey, range: Range): ProfileKeyPart {
  return { kind: 'profile-key', range, key, ...decidedBy(place, key) };
}

/** The value under the cursor; in a list the one of its words that the cursor is on. */
function valuePart(place: Place, key: ProfileKey, entry: ProfileEntry): ProfileValuePart | undefined {
  if (entry.valueRange === undefined) return undefined;
  const text = place.draft.text.slice(entry.valueRange.start, entry.valueRange.end);
  for (const match of text.matchAll(/[\p{L}\p{N}-]+/gu)) {
    const start = entry.valueRange.start + match.index;
    const range = { start, end: start + match[0].length };
    const value = key.values.find((candidate) => candidate.id === match[0]);
    if (value !== undefined && touches(range, place.offset)) return { kind: 'profile-value', range, key, value };
  }
  return undefined;
}

function valuesToTry(key: ProfileKey): readonly ProfileValue[] {
  if (key.type === 'ja-nee') return [true, false];
  if (key.type === 'keuzes') return key.values.map((value) => [value.id]);
  return key.values.map((value) => value.id);
}

function withValue(profile: ProfileReader, key: string, value: ProfileValue): ProfileReader {
  return { get: (asked) => (asked === key ? value : profile.get(asked)) };
}

function differ(readers: readonly ProfileReader[], read: (reader: ProfileReader) => string): boolean {
  return new Set(readers.map(read)).size > 1;
}
