import type { ProfileReader } from '../../framework/applies';
import type { Profile } from '../types';

/** Reads a profile after defaults; a key that is not set is unknown. */
export function profileReader(profile: Profile): ProfileReader {
  return { get: (key) => profile.entries.get(key)?.value };
}
