/** Own facts, corrections and dates of effect, per norm. */
import type { Correction, EffectiveDate, Norm } from '../types';
import type { Entries } from './files';
import type { References } from './references';
import type { WhenReader } from './when';

export interface NormAdditions {
  of(id: string): Pick<Norm, 'ownFacts' | 'effective'> & { readonly correction?: Correction };
}

export function compileAdditions(entries: Entries, references: References, when: WhenReader): NormAdditions {
  const ownFacts = readOwnFacts(entries, references, when);
  const corrections = readCorrections(entries, references, when);
  const effective = readEffective(entries, references, when);
  return {
    of: (id) => {
      const correction = corrections.get(id);
      return {
        ownFacts: ownFacts.get(id) ?? [],
        effective: effective.get(id) ?? [],
        ...(correction ? { correction } : {}),
      };
    },
  };
}

function readOwnFacts(entries: Entries, references: References, when: WhenReader) {
  const result = new Map<string, Norm['ownFacts'][number][]>();
  for (const { text, value } of entries.of('ownFacts')) {
    value.forEach((raw, index) => {
      const fact = { when: when.read(raw.wanneer, text, [index, 'wanneer']), source: raw.bron };
      raw.normen.forEach((norm, at) => {
        references.check('norm', norm, text, [index, 'normen', at]);
        result.set(norm, [...(result.get(norm) ?? []), fact]);
      });
    });
  }
  return result;
}

function readCorrections(entries: Entries, references: References, when: WhenReader) {
  const result = new Map<string, Correction>();
  for (const { text, value } of entries.of('corrections')) {
    value.forEach((raw, index) => {
      references.check('norm', raw.norm, text, [index, 'norm']);
      if (result.has(raw.norm)) {
        references.report(
          text.file,
          text.at([index, 'norm']),
          `"${raw.norm}" is al gecorrigeerd.`,
          'Voeg beide correcties samen.',
        );
      }
      const applies = raw['van-toepassing'];
      result.set(raw.norm, {
        applies: applies === 'nooit' ? 'never' : when.read(applies, text, [index, 'van-toepassing']),
        ...(raw.rollen ? { actRoles: raw.rollen } : {}),
        source: raw.bron,
        reason: { nl: raw.reden, en: raw.reason },
      });
    });
  }
  return result;
}

function readEffective(entries: Entries, references: References, when: WhenReader) {
  const result = new Map<string, EffectiveDate[]>();
  for (const { text, value } of entries.of('effective')) {
    value.forEach((raw, index) => {
      if ((raw.onzeker === undefined) !== (raw.uncertain === undefined)) {
        references.report(
          text.file,
          text.at([index]),
          'De onzekerheid staat er in één taal.',
          'Vul zowel "onzeker" als "uncertain" in.',
        );
      }
      const date: EffectiveDate = {
        when: when.read(raw.wanneer, text, [index, 'wanneer']),
        from: raw.vanaf,
        source: raw.bron,
        textDate: raw['tekst-van'],
        ...(raw.onzeker !== undefined && raw.uncertain !== undefined
          ? { uncertain: { nl: raw.onzeker, en: raw.uncertain } }
          : {}),
        ...(raw.overgang ? { transitional: { latest: raw.overgang.uiterlijk, source: raw.overgang.bron } } : {}),
      };
      raw.normen.forEach((norm, at) => {
        references.check('norm', norm, text, [index, 'normen', at]);
        result.set(norm, [...(result.get(norm) ?? []), date]);
      });
    });
  }
  return result;
}
