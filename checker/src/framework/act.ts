/**
 * What the AI Act covers, read from the framework's filter labels. Those labels are of a website that asks its visitor
 * a few questions; this file says how an answer in the profile stands to them.
 */
import { keyHolds } from './holds';
import type { ProfileReader } from './profile-reader';
import type { Norm, NormFacts } from './types';
import { all, any, inOrder, no, not, YES, type Verdict3 } from './verdict';

const SYSTEMS = ['ai-systeem', 'ai-systeem-voor-algemene-doeleinden'] as const;
const MODEL = 'ai-model-voor-algemene-doeleinden';
const CONTAINS_MODEL = 'bevat-ai-model-voor-algemene-doeleinden';
const NOT_DECISIVE = 'niet-van-toepassing';
const RISK_GROUPS = ['hoog-risico-ai-systeem', 'geen-hoog-risico-ai-systeem', 'verboden-ai'] as const;

/** Whether a norm is one of the AI Act (`aia-*`); others apply whatever the kind of application and risk. */
export function isActNorm(norm: Norm): boolean {
  return norm.origin === 'ver' && norm.shortId.startsWith('aia-');
}

/** Whether a norm applies only where the Act does: its own norms, and norms of ours that have no source but the Act. */
export function restsOnAct(norm: Norm): boolean {
  const ours = norm.origin === 'eigen' && norm.sources.length > 0;
  return isActNorm(norm) || (ours && norm.sources.every((source) => source.law === 'ai-verordening'));
}

/** Whether a norm addresses makers of general-purpose models only, so that it reaches a system through its model. */
export function isModelNorm(norm: Norm): boolean {
  const kinds = norm.facts?.applicationKinds ?? [];
  return kinds.length > 0 && kinds.every((kind) => kind === MODEL);
}

/** Whether what is bought is a system with a model in it, not the model itself. */
export function isSystem(profile: ProfileReader): Verdict3 {
  return keyHolds('soort-toepassing', SYSTEMS, profile);
}

/**
 * Whether the Act covers this procurement at all. Not: a plain algorithm; what article 2 excludes as a whole
 * (`risicogroep: uitzondering-van-toepassing`); products of Annex I, Section B, to which article 2(2) leaves only
 * articles that are no matter for a contract. Unknown keys other than the kind do not keep a norm from applying: a norm
 * that hangs on the risk group says so itself.
 */
export function actCovers(profile: ProfileReader): Verdict3 {
  if (profile.get('soort-toepassing') === 'algoritme') return no('soort-toepassing');
  if (profile.get('risicogroep') === 'uitzondering-van-toepassing') return no('risicogroep');
  const highRisk = keyHolds('risicogroep', ['hoog-risico-ai-systeem'], profile).verdict === 'yes';
  return highRisk && profile.get('bijlage') === 'i-b' ? no('bijlage') : YES;
}

/**
 * Whether the kind of application is one the norm is for. A general-purpose AI system is based on a general-purpose
 * model by definition (article 3(66)); another system reaches the norms on models when the profile says it contains one.
 */
export function kindMatches(facts: NormFacts, profile: ProfileReader): Verdict3 {
  const kinds = facts.applicationKinds;
  const direct = keyHolds('soort-toepassing', kinds, profile);
  if (direct.verdict !== 'no' || !kinds.includes(MODEL)) return direct;
  const containsModel = any([
    keyHolds('soort-toepassing', ['ai-systeem-voor-algemene-doeleinden'], profile),
    inOrder([isSystem(profile), keyHolds(CONTAINS_MODEL, [true], profile)]),
  ]);
  return any([direct, containsModel]);
}

/** Whether the labels that depend on the kind of application hold: risk group, transparency, systemic risk. */
export function labelsMatch(facts: NormFacts, profile: ProfileReader): Verdict3 {
  return all([
    label(facts.riskGroups, RISK_GROUPS, (values) => keyHolds('risicogroep', values, profile)),
    label(facts.transparency, ['transparantieverplichting', 'geen-transparantieverplichting'], (values) =>
      keyHolds(
        'gericht-op-publiek',
        values.map((value) => value === 'transparantieverplichting'),
        profile,
      ),
    ),
    label(facts.systemicRisk, ['systeemrisico', 'geen-systeemrisico'], (values) =>
      keyHolds(
        'systeemrisico',
        values.map((value) => value === 'systeemrisico'),
        profile,
      ),
    ),
  ]);
}

/** A label decides only when it leaves one of the possible answers out and does not say `niet-van-toepassing`. */
function label(
  values: readonly string[],
  possible: readonly string[],
  ask: (values: readonly string[]) => Verdict3,
): Verdict3 {
  const decides = !values.includes(NOT_DECISIVE) && possible.some((value) => !values.includes(value));
  return decides && values.length > 0 ? ask(values) : YES;
}

/**
 * Article 2(12): the Act does not apply to a system under a free and open-source licence, unless it is high risk or
 * falls under article 5 or 50. The facts carry it as one fixed expression among `uitzondering`, which is recognised by
 * its label for open source; `risicogroep-uitzondering-van-toepassing`, the other one, is `actCovers`.
 */
export function notExempted(facts: NormFacts, profile: ProfileReader): Verdict3 {
  if (!facts.exceptions.some((exception) => exception.includes('"open-source-open-source"'))) return YES;
  const exempt = inOrder([
    isSystem(profile),
    keyHolds('risicogroep', ['geen-hoog-risico-ai-systeem'], profile),
    keyHolds('open-source', [true], profile),
    keyHolds('gericht-op-publiek', [false], profile),
  ]);
  return not(exempt, 'open-source');
}

/**
 * Whether someone in this procurement has a role that the norm binds.
 *
 * There always is a provider, in the contract or behind it, and the contract has to arrange what the provider's norms
 * ask, whoever it is: so a norm that binds providers always passes, and the roles decide the binding (`binding.ts`).
 * A norm that binds deployers alone applies when the body is one, or the supplier is one because it uses the system
 * in a service (`inkoopvorm: dienst`). A norm for importers or distributors alone applies when the supplier is one.
 */
export function roleMatches(norm: Norm, profile: ProfileReader): Verdict3 {
  const roles = actRoles(norm);
  if (roles.length === 0 || roles.includes('aanbieder')) return YES;
  if (!roles.includes('gebruiksverantwoordelijke')) return keyHolds('rol-opdrachtnemer', roles, profile);
  const bodyUses = keyHolds('rol-opdrachtgever', ['gebruiksverantwoordelijke'], profile);
  if (bodyUses.verdict !== 'no') return bodyUses;
  const supplierUses = inOrder([
    keyHolds('inkoopvorm', ['dienst'], profile),
    keyHolds('rol-opdrachtnemer', ['gebruiksverantwoordelijke'], profile),
  ]);
  return any([supplierUses, bodyUses]);
}

/** Roles in the Act that the norm binds: those of the facts and those a correction adds. */
export function actRoles(norm: Norm): readonly string[] {
  return [...(norm.facts?.actRoles ?? []), ...(norm.correction?.actRoles ?? [])];
}
