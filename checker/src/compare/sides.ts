import type { Align } from './align';
import type { Version } from './version';

/** Both versions, and how a piece of each is found back in the other. */
export interface Sides {
  readonly before: Version;
  readonly after: Version;
  readonly toAfter: Align;
  readonly toBefore: Align;
}
