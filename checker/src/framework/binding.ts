/** Who is bound by a norm of the AI Act in this procurement, and what that makes of the supplier's part. */
import type { Binding } from '../types';
import { actRoles, isActNorm, isModelNorm, isSystem } from './act';
import { keyHolds } from './holds';
import type { ProfileReader } from './profile-reader';
import type { Norm } from './types';

/**
 * The supplier's part:
 *
 * - `supplier-warrants`: the norm binds the role the supplier has, so it warrants and performs;
 * - `supplier-performs-for-body`: the body is the provider, so the supplier does for it what the norm asks and delivers
 *   what the body needs for that (article 25(4)). So too when the supplier develops to order: then the body is the one
 *   that has the system made and puts it into service;
 * - `supplier-passes-on`: the provider is a third party (the supplier trades its system, supplies a part of it, or uses
 *   it in a service; or the norm is on the model inside), so the supplier passes its evidence on;
 * - `supplier-enables`: the norm binds the body as deployer; the supplier makes it possible to comply.
 *
 * Undefined for norms outside the Act, which bind parties by other roles than these, and as long as the roles that
 * decide are unknown.
 */
export function bindingOf(norm: Norm, profile: ProfileReader): Binding | undefined {
  const roles = actRoles(norm);
  if (!isActNorm(norm) || roles.length === 0) return undefined;
  if (isModelNorm(norm) && isSystem(profile).verdict === 'yes') return 'supplier-passes-on';
  const supplier = profile.get('rol-opdrachtnemer');
  if (typeof supplier === 'string' && roles.includes(supplier)) return 'supplier-warrants';
  if (roles.includes('aanbieder')) {
    const bodyProvides = keyHolds('rol-opdrachtgever', ['aanbieder'], profile).verdict === 'yes';
    if (bodyProvides || supplier === 'ontwikkelaar-voor-opdrachtgever') return 'supplier-performs-for-body';
    if (supplier !== undefined) return 'supplier-passes-on';
  }
  return deployersPart(roles, profile);
}

function deployersPart(roles: readonly string[], profile: ProfileReader): Binding | undefined {
  if (!roles.includes('gebruiksverantwoordelijke')) return undefined;
  const bodyUses = keyHolds('rol-opdrachtgever', ['gebruiksverantwoordelijke'], profile).verdict === 'yes';
  return bodyUses || !roles.includes('aanbieder') ? 'supplier-enables' : undefined;
}
