/** A fix inserts a model text: what it inserts must be found, or the finding would stay. */
import { strict as assert } from 'node:assert';
import { clausesWithSignals, readEvidence } from '../../../test/support/evidence';
import type { ClauseText, Language, Lid } from '../framework/types';

describe('the model texts of the clauses', () => {
  for (const clause of clausesWithSignals().clauses) {
    for (const text of clause.texts) {
      it(`${clause.id}, ${text.variant}, ${text.language}: every element of every lid is found`, () => {
        const { articles } = readEvidence(asArticle(clause.title[text.language], text), text.language);
        const own = articles.flatMap(({ hits }) => hits).filter((hit) => hit.clause === clause.id);
        const found = new Set(own.filter((hit) => hit.state === 'present').map((hit) => hit.element));
        const missing = text.lids.flatMap(({ elements }) => elements).filter((element) => !found.has(element));
        assert.deepEqual(missing, []);
      });
    }
  }
});

function asArticle(title: string, { lids, language }: ClauseText): string {
  return [`## Artikel 5. ${title}`, '', ...lids.map((lid, index) => `${index + 1}. ${filled(lid, language)}`), ''].join(
    '\n',
  );
}

/** The text as it is inserted: defaults written out. */
function filled({ text }: Lid, language: Language): string {
  return text
    .replace(/\{lid:[^}]*\}/g, 'lid 1')
    .replace(/\{object\}/g, language === 'nl' ? 'AI-systeem' : 'AI system')
    .replace(/\{([^}|]*)[^}]*\}/g, '$1')
    .replace(/\n/g, '\n   ');
}
