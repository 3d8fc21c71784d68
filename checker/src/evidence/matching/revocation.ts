import type { ArticleReading, SentenceReading } from '../reading/types';
import type { ArticleEvidence, CountedWord } from '../types';

/**
 * A sentence that takes back what stands before it in the article ("Het voorgaande bindt Leverancier niet")
 * weakens all of it. One that only makes an exception ("… geldt niet indien …") does not.
 */
export function applyRevocations(evidence: ArticleEvidence, reading: ArticleReading): ArticleEvidence {
  const revoking = reading.sentences.flatMap((sentence) => revocation(sentence, reading));
  if (revoking.length === 0) return evidence;
  const hits = evidence.hits.map((hit) => {
    const by = revoking.find((one) => one.start >= hit.range.end || one.start >= hit.range.start);
    return by === undefined
      ? hit
      : { ...hit, state: 'weakened' as const, words: [...hit.words, ...by.words].sort((a, b) => a.start - b.start) };
  });
  return { ...evidence, hits };
}

function revocation(
  sentence: SentenceReading,
  reading: ArticleReading,
): readonly { readonly start: number; readonly words: readonly CountedWord[] }[] {
  const cue = sentence.cues.find((one) => one.kind === 'herroeping');
  const last = cue?.tokens[cue.tokens.length - 1];
  const first = cue?.tokens[0];
  if (cue === undefined || last === undefined || first === undefined || reading.dead[first] !== undefined) return [];
  for (let token = last + 1; token < sentence.end; token++) {
    const starter = reading.signals.grammar.starters.get(reading.tokens[token]?.word ?? '');
    if (starter === 'voorwaarde' || LIMITS.has(reading.tokens[token]?.word ?? '')) return [];
  }
  // What the authority may depart from is its own to give up.
  const subject = sentence.mentions.find((one) => one.place !== 'onder');
  const departs = cue.tokens.some((token) =>
    /^(afwijken|wijken|deviate|depart)$/.test(reading.tokens[token]?.word ?? ''),
  );
  if (departs && subject?.role === 'opdrachtgever') return [];
  const start = reading.tokens[first]?.start ?? 0;
  const words = cue.tokens.flatMap((token): CountedWord[] => {
    const at = reading.tokens[token];
    return at === undefined ? [] : [{ start: at.start, end: at.end, slot: 'verzwakt', term: at.word }];
  });
  return [{ start, words }];
}

/** It goes for part of the cases only. */
const LIMITS = new Set(['zover', 'voorzover', 'gevallen', 'extent', 'gegevens', 'tenzij']);
