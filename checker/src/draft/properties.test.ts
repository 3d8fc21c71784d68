import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { read } from '../../../test/support/read';
import { createDraftMemory } from './memory';
import { parseMarkdown } from './markdown';
import { readDraft } from './read-draft';
import { smallFramework } from '../../../test/support/small-framework';
import { chunkStarts } from './scan';
import type { Draft } from './types';

const word = fc.constantFrom(
  'Opdrachtnemer',
  'logt',
  'gebeurtenissen',
  'menselijk',
  'toezicht',
  'artikel 14 AVG',
  'n.t.b.',
  '[naam]',
  'B.V.',
  'aia-09',
  '**vet**',
  '*schuin*',
  '`code`',
  'één',
  'a<b',
  '&amp;',
  'zie [dit](x.md)',
);
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const number = fc.integer({ min: 1, max: 30 });

/** Blocks of a generated contract: what the house of cards of Markdown is built of. */
const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => `${text}.`) },
  { weight: 2, arbitrary: fc.tuple(number, words).map(([n, text]) => `## Artikel ${n} ${text.slice(0, 20)}`) },
  { weight: 2, arbitrary: fc.tuple(number, number, words).map(([a, b, text]) => `${a}.${b} ${text}.`) },
  { weight: 1, arbitrary: fc.tuple(number, words).map(([n, text]) => `# ${n}. ${text.slice(0, 12)}\nmeteen tekst`) },
  { weight: 1, arbitrary: words.map((text) => `**W-3.** ${text}.`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '## Fase: Ontwerp',
      '## Ontwikkelen',
      '# Bijlage 1',
      '**Artikel 3 - Titel**',
      '---',
      'Kop\n===',
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item) => `- ${item}`).join('\n')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((items) => items.map((item, i) => `${i + 1}. ${item}\n   a. punt;\n\n   nog een alinea`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: words.map((text) => `- item\n  - dieper\n\n    ${text}\n\n    \`\`\`\n    code\n    \`\`\``),
  },
  { weight: 1, arbitrary: words.map((text) => `\`\`\`\n# geen kop\n\n${text}\n\`\`\``) },
  { weight: 1, arbitrary: words.map((text) => `~~~~\n\n~~~\n${text}\n\n~~~~`) },
  { weight: 1, arbitrary: words.map((text) => `- \`\`\`\n  ${text}\n\n  meer\n  \`\`\``) },
  { weight: 1, arbitrary: words.map((text) => `<!-- ${text.replace('--', '')}\n\n# geen kop\n\n-->`) },
  { weight: 1, arbitrary: words.map((text) => `<div>\n${text}\n</div>`) },
  { weight: 1, arbitrary: words.map((text) => `<pre>\n\n# geen kop ${text}\n\n</pre>`) },
  {
    weight: 1,
    arbitrary: fc
      .array(words, { minLength: 1, maxLength: 3 })
      .map((rows) => `| Eis | Tekst |\n|---|---|\n${rows.map((row) => `| E1 | ${row} |`).join('\n')}`),
  },
  { weight: 1, arbitrary: words.map((text) => `> ${text}\n> - punt\n>\n> nog`) },
  { weight: 1, arbitrary: words.map((text) => `    ingesprongen ${text}`) },
);
const contract = fc
  .tuple(
    fc.constantFrom('', '---\ncontractkader:\n  risicogroep: verboden-ai\n---\n', '\uFEFF'),
    fc.array(block, { maxLength: 14 }),
  )
  .map(([front, blocks]) => `${front}${blocks.join('\n\n')}\n`);

/** An edit: a place (as a part of the length), how much goes, what comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.integer({ min: 0, max: 60 }),
  text: fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '\n',
      '\n\n',
      '```\n',
      '<!--',
      '-->',
      '# ',
      '\n\n## Artikel 9 Nieuw\n\n',
      '---\n',
      ' the shall of and to be ',
    ),
    block,
  ),
});

function edited(text: string, { at, gone, text: inserted }: { at: number; gone: number; text: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + gone);
}

/** A Draft with everything in it as plain data, maps too. */
function plain(draft: Draft): unknown {
  return { ...draft, profile: { ...draft.profile, entries: [...draft.profile.entries] } };
}

describe('draft: what holds for every text', () => {
  it('reading with memory gives what a fresh reading gives, whatever was edited', () => {
    fc.assert(
      fc.property(contract, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const memory = createDraftMemory();
        let text = start;
        read(text, {}, memory);
        for (const one of edits) {
          text = edited(text, one);
          assert.deepEqual(plain(read(text, {}, memory)), plain(read(text)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a reading given up half-way leaves nothing wrong behind', () => {
    fc.assert(
      fc.property(contract, contract, fc.integer({ min: 1, max: 6 }), (first, second, steps) => {
        const memory = createDraftMemory();
        read(first, {}, memory);
        const { next } = stepsOf(second, memory);
        for (let i = 0; i < steps; i++) next();
        assert.deepEqual(plain(read(second, {}, memory)), plain(read(second)));
      }),
      { numRuns: 60 },
    );
  });

  it('chunks joined are the text', () => {
    fc.assert(
      fc.property(contract, (text) => {
        const starts = chunkStarts(text, 0);
        assert.equal(starts.map((start, index) => text.slice(start, starts[index + 1])).join(''), text);
        assert.deepEqual(
          starts,
          [...new Set(starts)].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('the chunks parsed one by one hold the text of the whole parsed at once', () => {
    fc.assert(
      fc.property(
        contract.filter((text) => !text.startsWith('---') && !text.startsWith('\uFEFF')),
        (text) => {
          const starts = chunkStarts(text, 0);
          const pieces = starts.map((start, index) => textOf(parseMarkdown(text.slice(start, starts[index + 1]))));
          assert.deepEqual(pieces.flat(), textOf(parseMarkdown(text)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('every range lies in its text, and the text of a token is its word', () => {
    fc.assert(
      fc.property(fc.oneof(contract, anything), (text) => checkRanges(read(text))),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        read(text);
        read(`---\n${text}\n---\n# Artikel 1\n${text}`);
      }),
      { numRuns: 300 },
    );
  });

  it('line endings change offsets and nothing else', () => {
    fc.assert(
      fc.property(contract, (text) => {
        assert.deepEqual(shape(read(text.replaceAll('\n', '\r\n'))), shape(read(text)));
      }),
      { numRuns: 100 },
    );
  });
});

const anything = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '\n',
      '\r',
      '\t',
      ' ',
      '#',
      '*',
      '_',
      '`',
      '-',
      '>',
      '<',
      '!',
      '[',
      ']',
      '(',
      ')',
      '|',
      '1',
      '.',
      'a',
      'I',
      'Artikel ',
      ':',
      '&',
      '\\',
      '\u0000',
      '\uD800',
    ),
    maxLength: 120,
  }),
);

function stepsOf(text: string, memory: ReturnType<typeof createDraftMemory>): { next: () => void } {
  const run = readDraft(text, { framework: smallFramework }, memory);
  return { next: () => void run.next() };
}

/** Text of the leaves of a tree, in order, without white space: what parsers must agree on. */
function textOf(node: Nodes): string[] {
  if (node.type === 'text' || node.type === 'code' || node.type === 'html' || node.type === 'inlineCode') {
    return [`${node.type}:${node.value.replace(/\s+/g, '')}`];
  }
  return 'children' in node ? node.children.flatMap(textOf) : [];
}

function checkRanges(draft: Draft): void {
  let end = 0;
  for (const { start, facts } of draft.articles) {
    assert.ok(start >= end);
    end = start + facts.text.length;
    assert.equal(draft.text.slice(start, end), facts.text);
    const ranges = [
      facts.heading,
      ...facts.provisions,
      ...facts.sentences,
      ...facts.placeholders,
      ...facts.citations,
      ...facts.mentions,
    ];
    for (const range of [
      ...ranges,
      ...facts.definitions.map((one) => one.range),
      ...facts.partyNames.map((one) => one.range),
    ]) {
      assert.ok(0 <= range.start && range.start <= range.end && range.end <= facts.text.length);
    }
    for (const token of facts.tokens) assert.equal(facts.text.slice(token.start, token.end).toLowerCase(), token.word);
    facts.provisions.forEach((provision, index) => {
      assert.ok(provision.parent < index);
      assert.ok(provision.start >= (facts.provisions[index - 1]?.end ?? 0));
    });
  }
  assert.ok(end <= draft.text.length);
  for (const group of draft.groups)
    assert.ok(group.start <= group.heading.start && group.heading.end <= group.end && group.end <= draft.text.length);
}

/** What a reader sees of a draft, without offsets. */
function shape(draft: Draft): unknown {
  return {
    language: draft.language,
    order: draft.order,
    parties: draft.parties,
    groups: draft.groups.map(({ title, level, phase, articles }) => ({ title, level, phase, articles })),
    articles: draft.articles.map(({ facts, operative, phase }) => ({
      operative,
      phase,
      kind: facts.kind,
      number: facts.number,
      title: facts.title,
      provisions: facts.provisions.map(({ kind, label, path, parent, sentences }) => ({
        kind,
        label,
        path,
        parent,
        sentences,
      })),
      words: facts.tokens.map((token) => token.word),
      citations: facts.citations.map(({ law, article }) => `${law} ${article}`),
      placeholders: facts.placeholders.length,
    })),
  };
}
