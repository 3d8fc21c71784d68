/** The settings `contractkader.*`, as the editor keeps them, and how an unknown value is read. */

/** Section of the editor's settings. */
export const settingsSection = 'contractkader';

export type CheckMoment = 'tijdensTypen' | 'bijOpslaan' | 'uit';

/** Severity of a rule as a setting; `uit` switches the rule off. */
export type SeveritySetting = 'fout' | 'waarschuwing' | 'informatie' | 'hint' | 'uit';

export type MessageLanguage = 'nl' | 'en';

/** All settings. Those of a resource may differ per folder; `beleidsmappen` belongs to the machine. */
export interface Settings {
  /** When a draft is checked. */
  readonly controleren: CheckMoment;
  /** Severity per rule id. */
  readonly ernst: Readonly<Record<string, SeveritySetting>>;
  /** Globs of files that are contracts also without the key `contractkader`; relative to the workspace folder. */
  readonly contracten: readonly string[];
  /** Language of messages, hovers and completion. */
  readonly taal: MessageLanguage;
  readonly codeLens: boolean;
  /** Absolute folders outside the workspace from which files may be read. */
  readonly beleidsmappen: readonly string[];
}

/** What holds when nothing is set. */
export const defaultSettings: Settings = {
  controleren: 'tijdensTypen',
  ernst: {},
  contracten: [],
  taal: 'nl',
  codeLens: false,
  beleidsmappen: [],
};

const moments: readonly string[] = ['tijdensTypen', 'bijOpslaan', 'uit'] satisfies CheckMoment[];
const severities: readonly string[] = ['fout', 'waarschuwing', 'informatie', 'hint', 'uit'] satisfies SeveritySetting[];

/** Reads settings that may be partial or wrong (they are typed by hand): a wrong value counts as not set. */
export function readSettings(value: unknown): Settings {
  const given = record(value);
  return {
    controleren: isMoment(given.controleren) ? given.controleren : defaultSettings.controleren,
    ernst: Object.fromEntries(
      Object.entries(record(given.ernst)).filter((entry): entry is [string, SeveritySetting] => isSeverity(entry[1])),
    ),
    contracten: strings(given.contracten),
    taal: given.taal === 'en' ? 'en' : defaultSettings.taal,
    codeLens: given.codeLens === true,
    beleidsmappen: strings(given.beleidsmappen),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function isMoment(value: unknown): value is CheckMoment {
  return typeof value === 'string' && moments.includes(value);
}

function isSeverity(value: unknown): value is SeveritySetting {
  return typeof value === 'string' && severities.includes(value);
}
