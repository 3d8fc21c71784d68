import { strict as assert } from 'node:assert';
import { parse } from 'yaml';
import { addToProfile, removeFromProfile } from './front-matter';
import type { NewEntry } from './yaml-add';

const entry = (key: string, value: string): NewEntry => ({ key, line: { plain: value, snippet: `\${1:${value}}` } });

/** The draft after adding; `|` in `text` stands for a line end. */
function added(text: string, path: readonly string[], ...entries: NewEntry[]): string | undefined {
  const draft = text.replaceAll('|', '\n');
  const end = draft.indexOf('\n---\n', 3);
  const frontMatter = draft.startsWith('---') && end >= 0 ? { start: 0, end: end + 5 } : { start: 0, end: 0 };
  const edit = addToProfile({ text: draft, eol: '\n', profile: { frontMatter } }, path, entries);
  if (edit === undefined) return undefined;
  const result = draft.slice(0, edit.range.start) + edit.newText + draft.slice(edit.range.end);
  parse(result.split('---\n')[1] ?? '');
  return result.replaceAll('\n', '|');
}

describe('adding to the front matter', () => {
  const form = entry('inkoopvorm', 'dienst');

  it('comes after the last key, with its indentation', () => {
    assert.equal(
      added('---|contractkader:|    taal: nl|---|Tekst', [], form),
      '---|contractkader:|    taal: nl|    inkoopvorm: dienst|---|Tekst',
    );
  });

  it('leaves comments and other keys where they are', () => {
    assert.equal(
      added('---|titel: x|contractkader: # profiel|  taal: nl # Nederlands||auteur: y|---|', [], form),
      '---|titel: x|contractkader: # profiel|  taal: nl # Nederlands|  inkoopvorm: dienst||auteur: y|---|',
    );
  });

  it('comes after a list or a text of several lines', () => {
    assert.equal(
      added('---|contractkader:|  bijlagen:|    - a.md|    - b.md|---|', [], form),
      '---|contractkader:|  bijlagen:|    - a.md|    - b.md|  inkoopvorm: dienst|---|',
    );
  });

  it('goes under a key that is still empty', () => {
    assert.equal(added('---|contractkader:|---|', [], form), '---|contractkader:|  inkoopvorm: dienst|---|');
  });

  it('keeps to one line where the map is written on one', () => {
    assert.equal(
      added('---|contractkader: { taal: nl }|---|', [], form),
      '---|contractkader: { taal: nl, inkoopvorm: dienst }|---|',
    );
    assert.equal(added('---|contractkader: {}|---|', [], form), '---|contractkader: { inkoopvorm: dienst }|---|');
    assert.equal(
      added('---|contractkader: { taal: nl }|---|', ['afwijkingen'], entry('aia-19', '{ soort: x }')),
      '---|contractkader: { taal: nl, afwijkingen: { aia-19: { soort: x } } }|---|',
    );
  });

  it('makes the maps on the way', () => {
    assert.equal(
      added(
        '---|contractkader:|  taal: nl|---|',
        ['afwijkingen'],
        entry('aia-19', '{ soort: x }'),
        entry('owp-01', '{ soort: y }'),
      ),
      '---|contractkader:|  taal: nl|  afwijkingen:|    aia-19: { soort: x }|    owp-01: { soort: y }|---|',
    );
  });

  it('writes a map on lines of its own where the others are', () => {
    const block = {
      ...entry('aia-19', '{ soort: x }'),
      block: [
        { plain: 'soort: x', snippet: 'soort: x' },
        { plain: 'reden: y', snippet: 'reden: y' },
      ],
    };
    assert.equal(
      added('---|contractkader:|  afwijkingen:|    bio-01:|      soort: z|---|', ['afwijkingen'], block),
      '---|contractkader:|  afwijkingen:|    bio-01:|      soort: z|    aia-19:|      soort: x|      reden: y|---|',
    );
    assert.equal(
      added('---|contractkader:|  afwijkingen:|    bio-01: { soort: z }|---|', ['afwijkingen'], block),
      '---|contractkader:|  afwijkingen:|    bio-01: { soort: z }|    aia-19: { soort: x }|---|',
    );
  });

  it('makes front matter for a draft that has none, and the key in one that lacks it', () => {
    assert.equal(added('# Titel', [], form), '---|contractkader:|  inkoopvorm: dienst|---||# Titel');
    assert.equal(
      added('---|titel: x|---|# Titel', [], form),
      '---|titel: x|contractkader:|  inkoopvorm: dienst|---|# Titel',
    );
    assert.equal(added('---||---|# Titel', [], form), '---||contractkader:|  inkoopvorm: dienst|---|# Titel');
  });

  it('does nothing where the key stands already or the YAML is invalid', () => {
    assert.equal(added('---|contractkader:|  inkoopvorm: onzin|---|', [], form), undefined);
    assert.equal(added('---|contractkader:|  inkoopvorm: [|---|', [], form), undefined);
    assert.equal(added('---|contractkader: tekst|---|', [], form), undefined);
  });
});

describe('taking a deviation out of the front matter', () => {
  /** The draft after removing; `|` stands for a line end. */
  function removed(text: string, key: string): string | undefined {
    const draft = text.replaceAll('|', '\n');
    const frontMatter = { start: 0, end: draft.indexOf('\n---\n', 3) + 5 };
    const edit = removeFromProfile({ text: draft, eol: '\n', profile: { frontMatter } }, ['afwijkingen'], key);
    return edit && (draft.slice(0, edit.range.start) + draft.slice(edit.range.end)).replaceAll('\n', '|');
  }
  const head = '---|contractkader: # profiel|  taal: nl|';

  it('takes its lines and leaves the others with their comments', () => {
    assert.equal(
      removed(
        `${head}  afwijkingen:|    a: { soort: x }|    # waarom|    b:|      soort: y|      reden: z|    c: { soort: x }|---|`,
        'b',
      ),
      `${head}  afwijkingen:|    a: { soort: x }|    # waarom|    c: { soort: x }|---|`,
    );
  });

  it('takes the key when nothing else stands under it', () => {
    assert.equal(
      removed(`${head}  afwijkingen:|    a: { soort: x }|  levering: saas|---|Tekst`, 'a'),
      `${head}  levering: saas|---|Tekst`,
    );
    assert.equal(removed('---|contractkader:|  afwijkingen: { a: { soort: x } }|---|', 'a'), '---|contractkader:|---|');
  });

  it('takes it out of a map on one line', () => {
    const line = (map: string): string => `${head}  afwijkingen: ${map}|---|`;
    assert.equal(removed(line('{ a: { s: x }, b: { s: y }, c: { s: z } }'), 'a'), line('{ b: { s: y }, c: { s: z } }'));
    assert.equal(removed(line('{ a: { s: x }, b: { s: y }, c: { s: z } }'), 'c'), line('{ a: { s: x }, b: { s: y } }'));
  });

  it('does nothing where it does not stand', () => {
    assert.equal(removed(`${head}  afwijkingen: { a: { s: x } }|---|`, 'b'), undefined);
    assert.equal(removed(`${head}---|`, 'b'), undefined);
  });
});
