import { strict as assert } from 'node:assert';
import { parse } from 'yaml';
import { addToProfile, type NewEntry } from './front-matter';

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
