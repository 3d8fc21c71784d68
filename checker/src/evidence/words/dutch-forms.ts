/**
 * The inflected forms of a Dutch word, made rather than stripped: a made form that does not exist never occurs,
 * while a stripped ending unites words that have nothing in common. A plain Snowball stem does not unite
 * `levert`, `geleverd` and `leveren`; this does.
 */
import { IRREGULAR_DUTCH, PARTICLES } from './irregular-dutch';

/** Every form, including the word itself, in the spelling of `normalWord`. Nouns, adjectives and verbs alike. */
export function dutchForms(word: string): ReadonlySet<string> {
  const forms = new Set<string>([word]);
  if (word.length < 3 || /\d/.test(word)) return forms;
  for (const form of nounForms(word)) forms.add(form);
  for (const form of verbForms(word)) forms.add(form);
  return forms;
}

/** `vastleggen` as particle and verb, when it may be separable: `['vast', 'leggen']`. */
export function separable(word: string): readonly [string, string] | undefined {
  if (!/(en|doen|gaan|staan|slaan|zien)$/.test(word)) return undefined;
  for (const particle of PARTICLES) {
    const verb = word.slice(particle.length);
    if (!word.startsWith(particle)) continue;
    if (verb in IRREGULAR_DUTCH || (verb.length >= 5 && /[aeiouy].*[aeiouy]/.test(verb))) return [particle, verb];
  }
  return undefined;
}

function nounForms(word: string): string[] {
  // `volgens` is no form of volgen.
  const forms = word.endsWith('en') ? [`${word}e`] : [`${word}s`, `${word}e`, `${word}en`];
  if (word.endsWith('e')) forms.push(`${word}n`, `${word}r`);
  if (word.endsWith('heid')) forms.push(`${word.slice(0, -4)}heden`);
  if (word.endsWith('um')) forms.push(`${word.slice(0, -2)}a`);
  if (word.endsWith('or')) forms.push(`${word}en`);
  const open = openSyllable(word);
  if (open !== undefined) forms.push(`${open}e`, `${open}en`);
  const hard = /[^aeiouy][aeiou]([bcdfgklmnprstz])$/.exec(word)?.[1];
  if (hard !== undefined) forms.push(`${word}${hard}e`, `${word}${hard}en`);
  for (const stem of open === undefined ? [word] : [word, open]) {
    const soft = softened(stem);
    if (soft !== undefined) forms.push(`${soft}e`, `${soft}en`);
  }
  return forms;
}

/** `taak` -> `tak`, `systeem` -> `system`: the stem as spelt before an ending. */
function openSyllable(word: string): string | undefined {
  const match = /^(.*)(aa|ee|oo|uu)([bcdfgklmnprstvwz])$/.exec(word);
  return match === null ? undefined : `${match[1]}${match[2]?.charAt(0)}${match[3]}`;
}

function softened(stem: string): string | undefined {
  if (stem.endsWith('f')) return `${stem.slice(0, -1)}v`;
  return stem.endsWith('s') ? `${stem.slice(0, -1)}z` : undefined;
}

/** Words on -en that are no verbs. */
const NO_VERB = new Set([
  'alleen',
  'binnen',
  'buiten',
  'tussen',
  'tegen',
  'samen',
  'eigen',
  'open',
  'boven',
  'onder',
  'beneden',
  'zeven',
  'negen',
  'bovendien',
  'indien',
  'misschien',
  'tevoren',
  'allen',
  'beiden',
  'gelegen',
]);

function verbForms(infinitive: string): string[] {
  if (NO_VERB.has(infinitive)) return [];
  const irregular = irregularForms(infinitive);
  if (irregular.length > 0) return [...irregular, `${infinitive}d`, `${infinitive}de`];
  if (!infinitive.endsWith('en') || infinitive.length < 5) return [];
  const forms = [`${infinitive}d`, `${infinitive}de`];
  const parts = separable(infinitive);
  for (const stem of stemsOf(infinitive)) forms.push(...regularForms(stem, ''));
  if (parts !== undefined) for (const stem of stemsOf(parts[1])) forms.push(...regularForms(stem, parts[0]));
  return forms;
}

function irregularForms(infinitive: string): string[] {
  for (let from = 0; from <= infinitive.length - 4; from++) {
    const listed = IRREGULAR_DUTCH[infinitive.slice(from)];
    if (listed === undefined) continue;
    const prefix = infinitive.slice(0, from);
    const forms = listed.split(' ').flatMap((form) => [prefix + form, `${prefix}${form}e`]);
    // An inseparable prefix takes no ge-: behouden, verstrekt.
    const bare = listed
      .split(' ')
      .filter((form) => form.startsWith('ge'))
      .map((form) => prefix + form.slice(2));
    return [infinitive, ...forms, ...bare];
  }
  return [];
}

/** First-person stems an infinitive may have: both readings of a single vowel, `leveren` and `bewaren`. */
function stemsOf(infinitive: string): readonly string[] {
  const base = infinitive.slice(0, -2);
  if (/([bcdfgklmnprstvz])\1$/.test(base)) return [base.slice(0, -1)];
  const hard = base.endsWith('v') ? `${base.slice(0, -1)}f` : base.endsWith('z') ? `${base.slice(0, -1)}s` : base;
  if (!/(^|[^aeiou])[aeou][bcdfgklmnprstvwz]$/.test(base)) return [hard];
  const long = `${hard.slice(0, -1)}${hard.slice(-2, -1)}${hard.slice(-1)}`;
  // One syllable has the long vowel: `meten` gives `meet`, never `met`.
  return /^[^aeiouy]*[aeou][^aeiouy]$/.test(base) ? [long] : [hard, long];
}

function regularForms(stem: string, particle: string): string[] {
  const ends = /[dt]$/.test(stem) ? [stem, `${stem}t`] : [`${stem}t`, `${stem}d`];
  const finite = [stem, ...ends, `${stem}de`, `${stem}den`, `${stem}te`, `${stem}ten`];
  const participles = ends.flatMap((end) => [`ge${end}`, `ge${end}e`, `${end}e`]);
  return [...finite, ...participles].map((form) => particle + form);
}
