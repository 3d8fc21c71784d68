/** The texts themselves: one file an area and language. The id of a message is `<area>.<key>`. */
import type { Language } from '../../checker/src/framework/types';
import cliEn from '../en/cli.json';
import commandsEn from '../en/commands.json';
import compareEn from '../en/compare.json';
import explainEn from '../en/explain.json';
import findingsEn from '../en/findings.json';
import fixesEn from '../en/fixes.json';
import profileEn from '../en/profile.json';
import registerEn from '../en/register.json';
import cliNl from '../nl/cli.json';
import commandsNl from '../nl/commands.json';
import compareNl from '../nl/compare.json';
import explainNl from '../nl/explain.json';
import findingsNl from '../nl/findings.json';
import fixesNl from '../nl/fixes.json';
import profileNl from '../nl/profile.json';
import registerNl from '../nl/register.json';

/** ICU texts of one area, by key. */
type Area = Readonly<Record<string, string>>;

const areas: Readonly<Record<Language, Readonly<Record<string, Area>>>> = {
  nl: {
    cli: cliNl,
    commands: commandsNl,
    compare: compareNl,
    explain: explainNl,
    findings: findingsNl,
    fixes: fixesNl,
    profile: profileNl,
    register: registerNl,
  },
  en: {
    cli: cliEn,
    commands: commandsEn,
    compare: compareEn,
    explain: explainEn,
    findings: findingsEn,
    fixes: fixesEn,
    profile: profileEn,
    register: registerEn,
  },
};

/** The ICU text of a message; `undefined` when the catalogue has no such id. */
export function textOf(id: string, language: Language): string | undefined {
  const dot = id.indexOf('.');
  const area = areas[language][id.slice(0, dot)];
  const key = id.slice(dot + 1);
  return area !== undefined && Object.hasOwn(area, key) ? area[key] : undefined;
}

/** All ids of the catalogue in one language, sorted. */
export function messageIds(language: Language): readonly string[] {
  return Object.entries(areas[language])
    .flatMap(([area, texts]) => Object.keys(texts).map((key) => `${area}.${key}`))
    .sort();
}
