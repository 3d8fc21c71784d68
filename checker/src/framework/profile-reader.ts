/** How the framework's rules read the facts of a procurement, whatever these come from. */
import type { ProfileKeyId, ProfileValue } from './types';

/** The profile after defaults. `undefined` means unknown: a rule that hangs on it is undecided. */
export interface ProfileReader {
  get(key: ProfileKeyId): ProfileValue | undefined;
}
