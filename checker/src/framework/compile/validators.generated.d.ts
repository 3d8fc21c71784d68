/** An error as ajv gives it; `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema the keyword stands in. */
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> };
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const sourceMeta: Validator;
export const sourceNorms: Validator;
export const sourceMeasures: Validator;
export const sourcePhases: Validator;
export const profileKeys: Validator;
export const phase: Validator;
export const norm: Validator;
export const measure: Validator;
export const topics: Validator;
export const subjects: Validator;
export const ownFacts: Validator;
export const corrections: Validator;
export const effective: Validator;
export const law: Validator;
export const conditions: Validator;
export const lexicon: Validator;
export const clause: Validator;
export const clauseText: Validator;
export const signals: Validator;
export const examples: Validator;
export const lessons: Validator;
export const policy: Validator;
export const period: Validator;
export const practice: Validator;
