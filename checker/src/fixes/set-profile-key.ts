/** Fills in an unknown profile key: one fix for each of its values. */
import type { Draft } from '../draft/types';
import type { Framework, Localised, ProfileKey } from '../framework/types';
import type { Finding, Fix } from '../types';
import { addToProfile } from './front-matter';
import { escaped } from './snippet';

const yesNo: readonly { id: string; title: Localised }[] = [
  { id: 'true', title: { nl: 'ja', en: 'yes' } },
  { id: 'false', title: { nl: 'nee', en: 'no' } },
];

/** Fixes for a finding on a key; none for keys whose value cannot be offered. */
export function setProfileKey(finding: Finding, draft: Draft, framework: Framework): readonly Fix[] {
  const key = framework.profileKeys.find((one) => one.id === finding.profileKey);
  if (key === undefined) return [];
  return offeredValues(key).flatMap(({ id, title }) => {
    const text = key.type === 'keuzes' ? `[${id}]` : id;
    const edit = addToProfile(draft, [], [{ key: key.id, line: { plain: text, snippet: escaped(text) } }]);
    if (edit === undefined) return [];
    const { range, newText } = edit;
    const message = { id: 'fixes.set-profile-key', args: { key: key.id, value: id, title } };
    return [{ title: message, finding, preferred: false, edits: [{ range, newText }] }];
  });
}

/** Largest number of values that are still offered as fixes; of a longer list completion helps to choose. */
const MOST_OFFERED = 10;

/** The values that are offered for a key: none of dates, files and long lists. */
export function offeredValues(key: ProfileKey): readonly { id: string; title: Localised }[] {
  if (key.type === 'ja-nee') return yesNo;
  const choice = key.type === 'keuze' || key.type === 'keuzes';
  return choice && key.values.length <= MOST_OFFERED ? key.values : [];
}
