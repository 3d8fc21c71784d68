/**
 * Makes `snippets/contractkader.json` from `dist/framework.json`: each text of each model clause as a Markdown snippet
 * with the prefix `ck-…`.
 *
 *   npx tsx scripts/snippets.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWriter } from '../checker/src/fixes/snippet';
import { objectName, writeTemplate, type Filling } from '../checker/src/fixes/template';
import type { Clause, ClauseText, Framework, Lid } from '../checker/src/framework/types';

/** A snippet as VS Code has it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const VARIANTS = { altijd: '', aantonen: 'aantonen', uitvoeren: 'uitvoeren' } as const;

/** All snippets by name. A snippet knows no draft: parties are named as in the model, the number is a tab stop. */
export function snippetsOf(clauses: readonly Clause[]): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    clauses.flatMap((clause) =>
      clause.texts.filter(({ lids }) => lids.length > 0).map((text) => [nameOf(clause, text), snippetOf(clause, text)]),
    ),
  );
}

function nameOf(clause: Clause, { variant, language }: ClauseText): string {
  const details = [VARIANTS[variant], language === 'en' ? 'English' : ''].filter((part) => part !== '');
  return details.length === 0 ? clause.title[language] : `${clause.title[language]} (${details.join(', ')})`;
}

function snippetOf(clause: Clause, { variant, language, lids }: ClauseText): Snippet {
  const suffixes = [VARIANTS[variant], language === 'en' ? 'en' : ''].filter((part) => part !== '');
  const norms = clause.fulfils.map(({ norm }) => norm.replace(/^(?:ver|mtr):/, '')).join(', ');
  return {
    prefix: ['ck', clause.id, ...suffixes].join('-'),
    description: language === 'nl' ? `Modelbepaling voor ${norms}` : `Model clause for ${norms}`,
    body: bodyOf(clause.title[language], lids, language),
  };
}

function bodyOf(title: string, lids: readonly Lid[], language: ClauseText['language']): readonly string[] {
  const writer = createWriter();
  writer.text(language === 'nl' ? '## Artikel ' : '## Article ');
  writer.stop('1');
  writer.text(`. ${title}\n\n`);
  lids.forEach((lid, at) => {
    const marker = `${at + 1}. `;
    writer.text(marker);
    writeTemplate(indented(lid.text, marker.length), filling(lids, language), writer);
    writer.text('\n');
  });
  return writer.take().snippet.trimEnd().split('\n');
}

function filling(lids: readonly Lid[], language: ClauseText['language']): Filling {
  return {
    names: { opdrachtgever: 'Opdrachtgever', opdrachtnemer: 'Opdrachtnemer' },
    object: objectName(undefined, language),
    lidOf: (element) => {
      const at = lids.findIndex((lid) => lid.elements.includes(element));
      if (language === 'nl') return at < 0 ? 'dit artikel' : `lid ${at + 1}`;
      return at < 0 ? 'this article' : `paragraph ${at + 1}`;
    },
  };
}

/** Points under a lid stay within its list item. */
function indented(text: string, width: number): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(`\n${' '.repeat(width)}`);
}

if (require.main === module) {
  const root = join(__dirname, '..');
  const framework = JSON.parse(readFileSync(join(root, 'dist', 'framework.json'), 'utf8')) as Framework;
  mkdirSync(join(root, 'snippets'), { recursive: true });
  const text = JSON.stringify(snippetsOf(framework.clauses), null, 2);
  writeFileSync(join(root, 'snippets', 'contractkader.json'), `${text}\n`);
}
