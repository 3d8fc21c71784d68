/** Phrases of English contracts that tell, whatever the subject, what their sentence does. See `CueKind`. */
import { phrases } from './phrases';
import type { Grammar } from './types';

export const ENGLISH_CUES: Grammar['cues'] = {
  ontkenning: phrases(`
    not, no, never, neither, nor, without, cannot, refrain
  `),
  neutraal: phrases(`
    not only, not limited to, not later than, no later than, not less than, no less than, not more than, no more
    than, not exceed, not exceeding, not merely, not earlier, not unreasonably, or not, not longer than, no
    longer than, no more ~ than, not ~ more ~ than, not ~ longer than, no shorter, not before, not until, not ~ until, not ~ unless and until, not ~ without, no ~
    without, never ~ without, not ~ before, not ~ other than, not otherwise, not affect, not relieve, not
    prejudice, not limit, not restrict, no ~ charge, no ~ cost, no ~ costs, no ~ fee, no ~ fees, without charge,
    without ~ charge, without ~ cost, without ~ costs, without ~ delay, without limitation, without prejudice,
    without limiting, without restriction, without reason, without notice, without ~ consent, without ~
    approval, without ~ permission, without ~ authorisation, without ~ authorization, whether or not, not
    unduly, not release, not discharge, not exempt, not a substitute, not replace, not intended to replace, without the supplier, without the provider
  `),
  belemmering: phrases(`
    stand in the way, stands in the way, refuse, withhold, withheld, hinder, obstruct, impede, delay, delayed, relieve, restrict, prevent, prejudice,
    limit, deny
  `),
  plicht: phrases(`
    shall, must, will, agrees to, undertakes, is required to, are required to, is obliged, are obliged, ensures,
    warrants, represents, guarantees, is responsible for, obligated, covenants, commits
  `),
  recht: phrases(`
    right to, the right, entitled, may, is authorised, is authorized, at liberty, able to, ability to
  `),
  mogelijkheid: phrases(`
    may, can, could, might, is entitled, be entitled, are entitled, right to
  `),
  beperking: phrases(`
    only, solely, exclusively, not, no, never
  `),
  vrijblijvend: phrases(`
    not responsible, without obligation, without any obligation, no warranty, no ~ warranties, not warrant, not
    guarantee, no guarantee, disclaims, disclaim, disclaimed, as is, as available, our discretion, reasonable
    efforts, reasonable endeavours, reasonable endeavors, best efforts, best endeavours, commercially
    reasonable, endeavour to, endeavours to, endeavor to, endeavors to, strive to, strives to, seek to, seeks
    to, aims to, aim to, attempt to, attempts to, try to, tries to, intends to, as @opdrachtnemer deems, if
    @opdrachtnemer deems, to the extent @opdrachtnemer, only to the extent convenient, where convenient, when
    convenient, if convenient, where practicable, if practicable, not liable, no liability, at its own risk, is
    excluded, are excluded, waives, waive, non binding, nonbinding, goodwill, indemnify @opdrachtnemer, for
    information only, if available
  `),
  voorbehoud: phrases(`
    not obliged, not obligated, not required, not bound, no obligation, no ~ obligation, no duty, sole
    discretion, own discretion, its discretion, if it so chooses, if it wishes, where it deems, if it deems, as
    it sees fit, reserves the right, reserve the right, at the option of @opdrachtnemer
  `),
  uitgezonderd: phrases(`
    except for, excluding, other than, with the exception of, save for
  `),
  definitie: phrases(`
    means, shall mean, has the meaning, have the meaning, is defined as, refers to, shall have the meaning,
    hereinafter
  `),
  erkenning: phrases(`
    recognise the importance, recognize the importance, acknowledge the importance, acknowledges the importance,
    is important, are important, the importance of, is aware of, are aware of, whereas, value ~ highly, attach importance, attach
    ~ importance, are mindful, attaches ~ importance, assumes that, assume that, it is desirable that
  `),
  citaat: phrases(`
    regulation requires, regulation provides, act requires, act provides, act obliges, act states, gdpr
    requires, gdpr provides, law requires, reads as follows, providers of high risk ~ must, providers of high
    risk ~ shall, requires providers, requires deployers, guidelines
  `),
  achtergrond: phrases(`
    currently, at present, at the moment, until now, in the past, previously, historically, present
    situation
  `),
  verwijzing: phrases(`
    is ~ set out in, are ~ set out in, is ~ set forth in, are ~ set forth in, see annex, see schedule, see
    section, see also, is ~ described in, are ~ described in, refer to, reference is made, is ~ governed by, are
    ~ governed by, the master agreement, separate agreement, elsewhere
  `),
  open: phrases(`
    to be determined, to be agreed, to be decided, tbd, tbc, to be confirmed, to be defined, agree in due
    course, agree at a later, at a later stage, in due course, discuss in good faith, reserved, yet to be
  `),
  herroeping: phrases(`
    the foregoing ~ not, the above ~ not, this section ~ not apply, this clause ~ not apply, this article ~ not
    apply, deviate from this, depart from this, deviate from the foregoing, this section ~ no ~ rights, this
    article ~ no ~ rights, this clause ~ not binding, this article ~ not binding, this section ~ not binding,
    this clause ~ no ~ rights, this clause ~ no ~ obligation, this section ~ no ~ obligation
  `),
};
