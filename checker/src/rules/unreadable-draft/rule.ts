/**
 * A text that cannot be read as a draft: a binary file, a text of another encoding, or one that is too large.
 * It looks at the raw text, before anything is read, so it stands apart from the other rules.
 */
import type { CheckInput, Finding } from '../../types';
import { makeFinding } from '../finding';

/** Largest draft that is read, in characters (UTF-16 units). A contract of a thousand pages has some 3 million. */
export const LARGEST_DRAFT = 20_000_000;

/** How much of a text is looked at to tell a binary file from a text, in characters. */
const LOOKED_AT = 8_000;

export interface Reading {
  /** The text can be read as a draft, perhaps with characters lost. */
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

/** Whether a text can be read, and what there is to say of it: at most one finding. */
export function readability({ text, largest = LARGEST_DRAFT }: Pick<CheckInput, 'text' | 'largest'>): Reading {
  if (text.length > largest) {
    return unreadable('findings.too-large', { size: text.length, limit: largest });
  }
  if (text.slice(0, LOOKED_AT).includes('\0')) return unreadable('findings.binary', {});
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return { readable: true, findings: [] };
  const count = text.split('\uFFFD').length - 1;
  const finding = makeFinding(
    {
      rule: 'unreadable-draft',
      severity: 'warning',
      message: { id: 'findings.lost-characters', args: { n: count } },
      range: { start: lost, end: lost + 1 },
    },
    ['lost-characters'],
  );
  return { readable: true, findings: [finding] };
}

function unreadable(id: string, args: Readonly<Record<string, number>>): Reading {
  const message = { id, args };
  const range = { start: 0, end: 0 };
  return {
    readable: false,
    findings: [makeFinding({ rule: 'unreadable-draft', severity: 'error', message, range }, [id])],
  };
}
