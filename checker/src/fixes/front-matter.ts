/** Adding a key to the front matter, and taking one away. Nothing else that stands there is touched. */
import type { Draft, Profile } from '../draft/types';
import type { Edit } from '../types';
import { addToYaml, newYaml, type NewEntry, type Yaml } from './yaml-add';
import { removeFromYaml } from './yaml-remove';

/** The part of a draft that is needed to write in its front matter. */
interface WithFrontMatter extends Pick<Draft, 'text' | 'eol'> {
  readonly profile: Pick<Profile, 'frontMatter'>;
}

const ROOT = 'contractkader';

/**
 * The edit that adds entries to the map at `path` below `contractkader`; maps on the way that are not there are made.
 * `undefined` when the front matter is no valid YAML, or one of the keys is there already.
 */
export function addToProfile(
  draft: WithFrontMatter,
  path: readonly string[],
  entries: readonly NewEntry[],
): Edit | undefined {
  const { start, end } = draft.profile.frontMatter;
  if (end <= start) return newFrontMatter(draft, path, entries);
  const yaml = bodyOf(draft);
  return yaml === undefined ? undefined : addToYaml(yaml, [ROOT, ...path], entries, draft.eol);
}

/** The edit that takes a key out of the map at `path` below `contractkader`; `undefined` when it is not there. */
export function removeFromProfile(draft: WithFrontMatter, path: readonly string[], key: string): Edit | undefined {
  const yaml = bodyOf(draft);
  return yaml === undefined ? undefined : removeFromYaml(yaml, [ROOT, ...path], key);
}

/** What stands between the fences, with its place in the draft. */
function bodyOf(draft: WithFrontMatter): Yaml | undefined {
  const { start, end } = draft.profile.frontMatter;
  const matter = draft.text.slice(start, end);
  const first = matter.indexOf('\n') + 1;
  const closing = /(^|\n)(---|\.\.\.)[ \t]*\r?\n?$/.exec(matter.slice(first));
  if (first === 0 || closing === null) return undefined;
  const length = closing.index + (closing[1] ?? '').length;
  return { text: matter.slice(first, first + length), start: start + first };
}

function newFrontMatter(draft: WithFrontMatter, path: readonly string[], entries: readonly NewEntry[]): Edit {
  const at = draft.text.startsWith('\uFEFF') ? 1 : 0;
  const written = newYaml([ROOT, ...path], entries, draft.eol);
  const fence = `---${draft.eol}`;
  const wrap = (text: string): string => fence + text + fence + (at < draft.text.length ? draft.eol : '');
  return { range: { start: at, end: at }, newText: wrap(written.plain), snippet: wrap(written.snippet) };
}
