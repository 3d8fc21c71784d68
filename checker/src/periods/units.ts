/** Words for units of time. */
import type { Duration, Language, PeriodUnit } from '../framework/types';

/** A unit of time by its word. `times`: a word that holds more than one of it, or less (`halfjaar`). */
export interface UnitWord {
  readonly unit: PeriodUnit;
  readonly times: number;
  /** The word states a period by itself: `halfjaar`, `kwartaal`. */
  readonly whole: boolean;
}

const DUTCH = table(`
  minuut: minuut minuten min
  uur: uur uren u
  dag: dag dagen kalenderdag kalenderdagen
  werkdag: werkdag werkdagen
  week: week weken wk
  maand: maand maanden mnd kalendermaand kalendermaanden
  kwartaal: kwartalen
  jaar: jaar jaren jr kalenderjaar kalenderjaren
`);
const ENGLISH = table(`
  minuut: minute minutes min mins
  uur: hour hours hr hrs h
  dag: day days
  week: week weeks wk wks
  maand: month months mth mths
  kwartaal: quarters
  jaar: year years yr yrs
`);

/** Words that hold a number of their own. */
const DUTCH_WHOLE = new Map<string, UnitWord>([
  ['halfjaar', { unit: 'maand', times: 6, whole: true }],
  ['kwartaal', { unit: 'kwartaal', times: 1, whole: true }],
  ['etmaal', { unit: 'uur', times: 24, whole: true }],
  ['etmalen', { unit: 'uur', times: 24, whole: false }],
]);
const ENGLISH_WHOLE = new Map<string, UnitWord>([
  ['fortnight', { unit: 'week', times: 2, whole: true }],
  ['quarter', { unit: 'kwartaal', times: 1, whole: true }],
]);

function table(text: string): ReadonlyMap<string, PeriodUnit> {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [unit = '', words = ''] = line.trim().split(': ');
        return words.split(' ').map((word) => [word, unit as PeriodUnit] as const);
      }),
  );
}

/** The unit a word (lower case, without accents) stands for. */
export function unitOf(word: string, language: Language): UnitWord | undefined {
  const whole = (language === 'nl' ? DUTCH_WHOLE : ENGLISH_WHOLE).get(word);
  if (whole !== undefined) return whole;
  const unit = (language === 'nl' ? DUTCH : ENGLISH).get(word);
  return unit === undefined ? undefined : { unit, times: 1, whole: false };
}

const NAMES: Readonly<Record<Language, Readonly<Record<PeriodUnit, readonly [one: string, more: string]>>>> = {
  nl: {
    minuut: ['minuut', 'minuten'],
    uur: ['uur', 'uur'],
    dag: ['dag', 'dagen'],
    werkdag: ['werkdag', 'werkdagen'],
    week: ['week', 'weken'],
    maand: ['maand', 'maanden'],
    kwartaal: ['kwartaal', 'kwartalen'],
    jaar: ['jaar', 'jaar'],
  },
  en: {
    minuut: ['minute', 'minutes'],
    uur: ['hour', 'hours'],
    dag: ['day', 'days'],
    werkdag: ['working day', 'working days'],
    week: ['week', 'weeks'],
    maand: ['month', 'months'],
    kwartaal: ['quarter', 'quarters'],
    jaar: ['year', 'years'],
  },
};

/** The word for the unit of a duration, singular or plural as its amount asks. */
export function unitName({ amount, unit }: Duration, language: Language): string {
  return NAMES[language][unit][amount === 1 ? 0 : 1];
}
