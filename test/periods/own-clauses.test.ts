/** Our own clauses keep the terms of the law: inserted, none of them has a period that is too short or too long. */
import { strict as assert } from 'node:assert';
import { checkNow } from '../../checker/src/check';
import type { ClauseText } from '../../checker/src/framework/types';
import { format } from '../../messages/src/index';
import { loadFramework } from '../support/framework';
import { highRisk } from './high-risk';

const PROFILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a service of its provider': {},
  'a system made for the authority': {
    inkoopvorm: 'ontwikkeling',
    'rol-opdrachtgever': '[aanbieder, gebruiksverantwoordelijke]',
    'rol-opdrachtnemer': 'ontwikkelaar-voor-opdrachtgever',
    levering: 'on-premise',
  },
  'a system of both places': { levering: 'hybride', 'rol-opdrachtgever': '[aanbieder]' },
};

const framework = loadFramework();

for (const [name, over] of Object.entries(PROFILES)) {
  describe(`periods of our own clauses, in ${name}`, () => {
    for (const language of ['nl', 'en'] as const) {
      it(`hold in ${language}`, () => {
        const texts = framework.clauses.flatMap((clause) =>
          clause.texts
            .filter((text) => text.language === language)
            .map((text) => written(clause.title[language], text)),
        );
        const text = highRisk(language === 'nl' ? 'Het systeem werkt.' : 'The system works.', over) + texts.join('\n');
        const { findings, periods } = checkNow({ file: 'a.md', text, date: '2026-11-23', framework });
        const found = findings.filter(({ rule }) => rule.startsWith('period-'));
        assert.deepEqual(
          found.map(({ message }) => format(message, 'nl')),
          [],
        );

        assert.ok(periods.some(({ judged }) => judged?.rule.id === 'datalek-melden'));
      });
    }
  });
}

/** A clause as it is inserted: the defaults of its placeholders written out. */
function written(title: string, { lids, language }: ClauseText): string {
  const filled = lids.map(({ text }, at) =>
    `${at + 1}. ${text}`
      .replace(/\{lid:[^}]*\}/g, language === 'nl' ? 'lid 1' : 'paragraph 1')
      .replace(/\{object\}/g, language === 'nl' ? 'AI-systeem' : 'AI system')
      .replace(/\{([^}|]*)[^}]*\}/g, '$1'),
  );
  return `\n## ${language === 'nl' ? 'Artikel' : 'Article'} 9. ${title}\n\n${filled.join('\n')}\n`;
}
