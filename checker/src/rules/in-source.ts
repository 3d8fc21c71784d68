import type { Deviation } from '../draft/types';
import type { Message } from '../types';

/** A message about what stands in a file of its own: it says in which file, and on which line. */
export function inSource(message: Message, source: Deviation['source']): Message {
  return source === undefined ? message : { id: 'profile.in-file', args: { ...source, problem: message } };
}
