/** The JSON Schemas of policy files, walked by path: what may stand at a place. */
import clause from '../../../framework/schemas/clause.schema.json';
import clauseText from '../../../framework/schemas/clause-text.schema.json';
import common from '../../../framework/schemas/common.schema.json';
import conditions from '../../../framework/schemas/conditions.schema.json';
import corrections from '../../../framework/schemas/corrections.schema.json';
import effective from '../../../framework/schemas/effective.schema.json';
import examples from '../../../framework/schemas/examples.schema.json';
import law from '../../../framework/schemas/law.schema.json';
import lexicon from '../../../framework/schemas/lexicon.schema.json';
import measure from '../../../framework/schemas/measure.schema.json';
import norm from '../../../framework/schemas/norm.schema.json';
import ownFacts from '../../../framework/schemas/own-facts.schema.json';
import policy from '../../../framework/schemas/policy.schema.json';
import signals from '../../../framework/schemas/signals.schema.json';
import subjects from '../../../framework/schemas/subjects.schema.json';
import { kindOf } from '../../../checker/src/framework/compile/index';
import type { Path } from './yaml-place';

/** A part of a schema, as far as it is looked at. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

const SCHEMAS: Readonly<Record<string, unknown>> = {
  clause,
  clauseText,
  conditions,
  corrections,
  effective,
  examples,
  law,
  lexicon,
  measure,
  norm,
  ownFacts,
  policy,
  signals,
  subjects,
};

/** What a place allows: the schemas that may hold there, and the names of shared parts that were gone through. */
export interface Allowed {
  readonly schemas: readonly Schema[];
  /** `normId`, `wanneer`, …: definitions of the shared schema on the way from the root. */
  readonly shared: readonly string[];
}

/** What may stand at a path in a file of the policy; undefined for a file that has no schema. */
export function allowedAt(file: string, path: Path): Allowed | undefined {
  const kind = kindOf(file);
  const root = kind === undefined ? undefined : (SCHEMAS[kind] as Schema | undefined);
  if (root === undefined) return undefined;
  let here = unfold(root);
  const shared: string[] = [...here.shared];
  for (const step of path) {
    const next = here.schemas.flatMap((schema) => into(schema, step) ?? []).map(unfold);
    here = { schemas: next.flatMap(({ schemas }) => schemas), shared: next.flatMap((one) => one.shared) };
    shared.push(...here.shared);
  }
  return { schemas: here.schemas, shared };
}

function into(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items;
  const named = schema.properties?.[step];
  if (named !== undefined) return named;
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** The schema with references followed and choices side by side; its own description goes before that of a reference. */
function unfold(schema: Schema): Allowed {
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  if (schema.$ref !== undefined) {
    const name = /#\/definitions\/(.+)$/.exec(schema.$ref)?.[1] ?? '';
    const target = (common as { readonly definitions: Readonly<Record<string, Schema>> }).definitions[name];
    const found = target === undefined ? { schemas: [], shared: [] } : unfold(target);
    return { schemas: found.schemas, shared: [name, ...found.shared] };
  }
  const own = { schemas: [schema], shared: [] };
  if (parts.length === 0) return own;
  const unfolded = parts.map(unfold);
  return {
    schemas: [...own.schemas, ...unfolded.flatMap(({ schemas }) => schemas)],
    shared: unfolded.flatMap(({ shared }) => shared),
  };
}
