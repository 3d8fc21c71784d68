/** Laws and their articles, and the test that an article that is cited is in the law. */
import type { Amendment, Law, LawArticle } from '../types';
import type { Entries } from './files';
import { nameOfFile } from './own-page';
import { didYouMean, type Report } from './problem';
import type { RawLaw, RawLawArticle, RawNumber } from './raw';
import { reportDuplicates } from './references';
import type { Path, YamlText } from './yaml-text';

export interface LawArticles {
  /** Reports an article (or annex, in Roman figures) that the law has not. A law without articles is not tested. */
  check(law: string, article: string, text: YamlText, path: Path): void;
  /** Reports a lid that the article has not. An article that is not divided into leden, or not known, is not tested. */
  checkLeden(law: string, article: string, leden: readonly RawNumber[], text: YamlText, path: Path): void;
}

export function compileLaws(entries: Entries, report: Report): readonly Law[] {
  const laws = entries.of('law');
  reportDuplicates(
    laws.map(({ value, text }) => ({ id: value.id, text, path: ['id'] })),
    report,
  );
  return laws.map(({ file, text, value }) => {
    nameOfFile(file, value.id, text, report);
    for (const list of ['artikelen', 'bijlagen'] as const) {
      const items = (value[list] ?? []).map((item, index) => ({
        id: String(item.nummer),
        text,
        path: [list, index, 'nummer'],
      }));
      reportDuplicates(items, report);
    }
    checkDates(value, text, report);
    return {
      id: value.id,
      title: { nl: value.titel, en: value.title },
      names: value.namen,
      reference: value.verwijzing,
      ...(value.url === undefined ? {} : { url: value.url }),
      articles: value.artikelen.map(articleOf),
      annexes: (value.bijlagen ?? []).map(articleOf),
      ...(value['tekst-van'] === undefined ? {} : { textDate: value['tekst-van'] }),
      ...(value.wijziging === undefined ? {} : { amendment: amendmentOf(value.wijziging) }),
    };
  });
}

/** The test of citations against these laws. */
export function lawArticles(laws: readonly Law[], report: Report): LawArticles {
  const numbers = new Map(
    laws.map((law) => [law.id, [...law.articles, ...law.annexes].map((article) => article.number)]),
  );
  return {
    check: (law, article, text, path) => {
      const known = numbers.get(law) ?? [];
      const number = article
        .replace(/^bijlage\s+/i, '')
        .replace(/(?:\(|,|\s+lid\b).*$/, '')
        .trim();
      if (known.length === 0 || known.includes(number)) return;
      report(
        text.file,
        text.at(path),
        `"${law}" heeft geen artikel of bijlage "${article}".`,
        didYouMean(number, known, `Kies een nummer uit laws/${law}.yaml.`),
      );
    },
    checkLeden: (law, article, leden, text, path) => {
      const known = laws.find(({ id }) => id === law)?.articles.find(({ number }) => number === article)?.leden ?? [];
      if (known.length === 0) return;
      leden.forEach((lid, index) => {
        if (known.includes(String(lid))) return;
        report(
          text.file,
          text.at([...path, index]),
          `Artikel ${article} van "${law}" heeft geen lid ${lid}.`,
          `Kies uit: ${known.join(', ')}.`,
        );
      });
    },
  };
}

/** Articles have the date of their text, and those that are said to be changed have what changed them. */
function checkDates(value: RawLaw, text: YamlText, report: Report): void {
  if (value['tekst-van'] === undefined && value.artikelen.length > 0) {
    report(text.file, text.atKey(['artikelen']), 'De datum van de tekst ontbreekt.', 'Voeg "tekst-van:" toe.');
  }
  if (value.wijziging !== undefined) return;
  for (const list of ['artikelen', 'bijlagen'] as const) {
    const index = (value[list] ?? []).findIndex(isAmended);
    if (index < 0) continue;
    const remedy = 'Voeg "wijziging:" toe, met het document, de datum en de status.';
    report(text.file, text.at([list, index]), 'Er staat niet bij waardoor dit is gewijzigd.', remedy);
  }
}

function isAmended(raw: RawLawArticle): boolean {
  return raw.gewijzigd === true || raw.ingevoegd === true || (raw['nieuwe-leden'] ?? []).length > 0;
}

function amendmentOf(raw: NonNullable<RawLaw['wijziging']>): Amendment {
  return {
    document: raw.document,
    date: raw.datum,
    status: raw.status,
    note: { nl: raw.toelichting, en: raw.explanation },
  };
}

function articleOf(raw: RawLawArticle): LawArticle {
  return {
    number: String(raw.nummer),
    title: { nl: raw.titel, en: raw.title },
    leden: (raw.leden ?? []).map(String),
    ...(isAmended(raw) ? { amended: true } : {}),
    ...(raw.ingevoegd === true ? { inserted: true as const } : {}),
    ...(raw['nieuwe-leden'] === undefined ? {} : { insertedLeden: raw['nieuwe-leden'].map(String) }),
  };
}
