import type { ArticleKind, Provision } from './types';

/** What decides the kind of an article besides its heading. */
export interface KindClues {
  readonly title: string;
  readonly number: string;
  readonly prefix: string;
  readonly level: number;
  readonly hasHeading: boolean;
  readonly prose: string;
  readonly provisions: readonly Pick<Provision, 'start' | 'end' | 'label' | 'kind'>[];
  readonly definitions: number;
}

const DEFINITIONS =
  /^(?:begrippen(?:lijst|kader)?|begripsbepaling(?:en)?|begripsomschrijving(?:en)?|definities?|definitielijst|definitions?|definitions and interpretation|interpretation|woorden(?:lijst)?|glossary|defined terms|betekenis van begrippen)(?![\p{L}])/iu;
const ANY_DEFINITIONS = /(?<![\p{L}])(?:begrippen|begripsbepalingen|definities|definitions|glossary)(?![\p{L}])/iu;
const RECITALS =
  /^(?:considerans|overwegingen?|overwegende(?: dat)?|preambule|recitals?|whereas|background|in aanmerking nemende(?: dat)?)(?![\p{L}])/iu;
const CONTENTS = /^(?:inhoud|inhoudsopgave|inhoudstafel|table of contents|contents)$/iu;
const ANNEXES =
  /^(?:(?:lijst|overzicht) van (?:de )?bijlagen|bijlagen(?:lijst|overzicht)?|list of (?:annexes|schedules|appendices)|annexes|appendices|schedules|exhibits)$/iu;
const PREAMBLE = /^(?:partijen|de partijen|ondergetekenden|de ondergetekenden|parties|the parties|between)$/iu;
const TITLE_OF_CONTRACT =
  /(?<![\p{L}])(?:\p{L}*overeenkomst|\p{L}*contract|voorwaarden|agreement|addendum|terms|conditions|opdracht)(?![\p{L}])/iu;

/** What the heading and the shape of an article make of it. */
export function articleKind(clues: KindClues): ArticleKind {
  const title = clues.title.replace(/^["“'(\s]+|["”')\s.:]+$/gu, '');
  if (DEFINITIONS.test(title) && definesMostly(clues, 0.2)) return 'definities';
  if (ANY_DEFINITIONS.test(title) && definesMostly(clues, 0.5)) return 'definities';
  if (RECITALS.test(title)) return 'considerans';
  if (CONTENTS.test(title) || looksLikeContents(clues)) return 'inhoudsopgave';
  if (ANNEXES.test(title) && isShortList(clues)) return 'bijlagenlijst';
  if (PREAMBLE.test(title) && !hasLids(clues)) return 'aanhef';
  if (!clues.hasHeading) return hasTerms(clues) ? 'bepalingen' : unheadedKind(clues.prose);
  if (clues.number === '' && TITLE_OF_CONTRACT.test(title) && isPreamble(clues)) return 'aanhef';
  return 'bepalingen';
}

function unheadedKind(prose: string): ArticleKind {
  return /^\s*(?:overwegende|in aanmerking nemende|whereas)(?![\p{L}])/iu.test(prose) ? 'considerans' : 'aanhef';
}

/** A heading "Begrippen" may stand above duties: enough parts must define something, or the article is short. */
function definesMostly(clues: KindClues, share: number): boolean {
  const parts = clues.provisions.filter((provision) => provision.kind !== 'citaat').length;
  return parts <= 2 ? share < 0.5 || clues.definitions > 0 : clues.definitions >= share * (parts - 1);
}

function hasLids(clues: KindClues): boolean {
  return clues.provisions.filter((provision) => provision.kind === 'lid').length >= 2;
}

/** Under the title of the contract stand its parties and date, not its duties. */
function isPreamble(clues: KindClues): boolean {
  return !hasLids(clues) && (clues.level === 1 || clues.prose.length < 400);
}

const NAMES_PARTIES =
  /(?<![\p{L}])(?:ondergetekenden?|hierna (?:ook )?(?:te noemen|genoemd)|gevestigd te|rechtsgeldig vertegenwoordigd|vertegenwoordigd door|hereinafter|by and between)(?![\p{L}])/iu;

/** Text without a heading is the preamble, unless it is divided into lids or points that do not just name the parties. */
function hasTerms(clues: KindClues): boolean {
  const labelled = clues.provisions.filter(({ label, kind }) => kind !== 'rij' && /^[a-z\d]/.test(label)).length;
  return labelled > (NAMES_PARTIES.test(clues.prose) ? 6 : 1);
}

function isShortList(clues: KindClues): boolean {
  const lengths = clues.provisions.map((provision) => provision.end - provision.start);
  return lengths.filter((length) => length > 160).length <= lengths.length / 3;
}

/** Lines that end with a page number, or nothing but links within the text. */
function looksLikeContents(clues: KindClues): boolean {
  const lines = clues.prose.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 4) return false;
  return lines.filter(endsWithPage).length >= 0.6 * lines.length;
}

function endsWithPage(line: string): boolean {
  return /(?:\.{3}|…|\t| {3})\s{0,8}\d{1,3}$/.test(line.trimEnd().slice(-16));
}
