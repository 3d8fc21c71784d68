/** Weights learned from worded examples, as they stand in the compiled framework. */
export interface LearnedElement {
  /** `clause/element`. */
  readonly element: string;
  readonly bias: number;
  /** Per feature (a stem, `~part` of a compound, `one+other` pair): how much it says for the element, in log odds. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface LearnedWeights {
  /** Words that may be part of a compound. */
  readonly parts: readonly string[];
  readonly elements: readonly LearnedElement[];
}
