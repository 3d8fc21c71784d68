/** The keys of the profile. */
import type { ProfileKey } from '../types';
import type { Entries } from './files';
import type { Report } from './problem';
import { reportDuplicates } from './references';
import { valueFault } from './when';

export function compileProfileKeys(entries: Entries, report: Report): readonly ProfileKey[] {
  return entries.of('profileKeys').flatMap(({ text, value }) => {
    reportDuplicates(
      value.map((key, index) => ({ id: key.id, text, path: [index, 'id'] })),
      report,
    );
    return value.map((raw, index): ProfileKey => {
      const values = (raw.waarden ?? []).map((item) => ({
        id: item.id,
        title: { nl: item.titel, en: item.title },
        explanation: { nl: item.uitleg, en: item.explanation },
      }));
      reportDuplicates(
        values.map((item, at) => ({ id: item.id, text, path: [index, 'waarden', at, 'id'] })),
        report,
      );
      const key: ProfileKey = {
        id: raw.id,
        type: raw.type,
        title: { nl: raw.titel, en: raw.title },
        explanation: { nl: raw.uitleg, en: raw.explanation },
        values,
      };
      if (raw.type.startsWith('keuze') !== values.length > 0) {
        report(
          text.file,
          text.at([index]),
          `"${raw.id}" heeft ${values.length > 0 ? 'waarden die er niet bij horen' : 'geen waarden'}.`,
          'Alleen een keuze of keuzes heeft waarden, en altijd.',
        );
      }
      if (raw.standaard === undefined) return key;
      const fault = valueFault(key, raw.standaard);
      if (fault) report(text.file, text.at([index, 'standaard']), fault.message, fault.remedy);
      return { ...key, default: raw.standaard };
    });
  });
}
