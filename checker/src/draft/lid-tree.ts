import { continuesLetters, type Label, type LabelStyle } from './labels';

interface Level {
  readonly style: LabelStyle;
  /** Provision the labels of this level hang under, -1 at the top. */
  readonly parent: number;
  readonly last: number;
  readonly lastLabel: string;
}

/** Where a labelled part hangs: its parent's index, or -1. */
export interface Place {
  readonly parent: number;
  readonly style: LabelStyle;
}

/** Finds the parent of each lid and point from the labels alone, in order: `3.1`, then `a.`, then `(i)`. */
export class LidTree {
  #levels: Level[] = [];
  /** An unlabelled paragraph that the next points may hang under. */
  #lead = -1;
  #leadIsOpen = false;
  readonly #top: number;

  /** `top`: provision that everything in this tree hangs under, -1 for the article itself. */
  constructor(top: number) {
    this.#top = top;
  }

  /** Place of a labelled part; to be followed by `took`. */
  place(label: Label): Place {
    const letters = this.#levels.find((level) => level.style === 'letter');
    const style = letters && continuesLetters(label, letters.lastLabel) ? 'letter' : label.style;
    const known = this.#levels.findIndex((level) => level.style === style);
    if (known >= 0 && !(this.#leadIsOpen && this.#lead > (this.#levels[known]?.last ?? -1))) {
      const parent = this.#levels[known]?.parent ?? this.#top;
      this.#levels.length = known;
      return { parent, style };
    }
    if (style.startsWith('dec')) return { parent: this.#decimalParent(label.text), style };
    if (this.#lead >= 0 && (this.#leadIsOpen || style === 'bul' || style === 'letter'))
      return { parent: this.#lead, style };
    return { parent: this.#levels.at(-1)?.last ?? this.#top, style };
  }

  /** The part that `place` was asked for is now provision `index`. */
  took(index: number, label: Label, place: Place): void {
    const known = this.#levels.findIndex((level) => level.style === place.style);
    if (known >= 0) this.#levels.length = known;
    this.#levels.push({ style: place.style, parent: place.parent, last: index, lastLabel: label.text });
    this.#lead = -1;
    this.#leadIsOpen = false;
  }

  /** Parent of an unlabelled paragraph: the lid with a decimal number that it continues. */
  paragraphParent(): number {
    return (
      this.#levels[this.#lastLevel((level) => level.style.startsWith('dec') || level.style === 'kop')]?.last ??
      this.#top
    );
  }

  /** An unlabelled paragraph became provision `index`; `open` when it ends with a colon. */
  tookParagraph(index: number, open: boolean): void {
    this.#levels.length =
      this.#lastLevel(({ style }) => style.startsWith('dec') || style === 'kop' || style.startsWith('num')) + 1;
    this.#lead = index;
    this.#leadIsOpen = open;
  }

  #decimalParent(number: string): number {
    const above = number.split('.').length - 1;
    const isAbove = (style: LabelStyle): boolean =>
      style === `dec${above}` || (above === 1 && /^(?:num|kop)/.test(style));
    this.#levels.length =
      this.#lastLevel(({ style, lastLabel }) => isAbove(style) && number.startsWith(`${lastLabel}.`)) + 1;
    return this.#levels.at(-1)?.last ?? this.#top;
  }

  /** Parent of a table row: the sentence or lid that introduces the table. */
  rowParent(): number {
    return this.#lead >= 0 ? this.#lead : (this.#levels.at(-1)?.last ?? this.#top);
  }

  /** A heading without a number ends all numbering before it. */
  reset(): void {
    this.#levels = [];
    this.#lead = -1;
    this.#leadIsOpen = false;
  }

  #lastLevel(holds: (level: Level) => boolean): number {
    for (let i = this.#levels.length - 1; i >= 0; i--) {
      const level = this.#levels[i];
      if (level && holds(level)) return i;
    }
    return -1;
  }
}
