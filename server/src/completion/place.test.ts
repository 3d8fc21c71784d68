import { strict as assert } from 'node:assert';
import { completionPlace, type CompletionPlace } from './place';

/** The place at `|` in a text. */
function at(text: string): { place: CompletionPlace | undefined; typed: string } {
  const offset = text.indexOf('|');
  const without = text.slice(0, offset) + text.slice(offset + 1);
  const place = completionPlace(without, offset);
  return { place, typed: place ? without.slice(place.range.start, place.range.end) : '' };
}

function inProfile(lines: string): ReturnType<typeof at> {
  return at(`---\ncontractkader:\n${lines}\n---\n\nTekst.\n`);
}

describe('the place of completion', () => {
  it('is a key at the top of the front matter', () => {
    const { place, typed } = at('---\ntitel: X\nco|\n---\n');
    assert.equal(place?.kind, 'top-key');
    assert.equal(typed, 'co');
    assert.deepEqual(place.kind === 'top-key' && [...place.present], ['titel']);
  });

  it('is a key of the profile, and knows which are there', () => {
    const { place, typed } = inProfile('  inkoopvorm: dienst\n  ris|');
    assert.equal(place?.kind, 'profile-key');
    assert.equal(typed, 'ris');
    assert.ok(place.kind === 'profile-key' && place.present.has('inkoopvorm'));
  });

  it('is a key on an indented empty line', () => {
    assert.equal(inProfile('  inkoopvorm: dienst\n  |').place?.kind, 'profile-key');
  });

  it('is the value behind a colon, with or without a space', () => {
    const spaced = inProfile('  risicogroep: hoog|').place;
    assert.ok(spaced?.kind === 'profile-value' && spaced.key === 'risicogroep' && !spaced.glued);
    const glued = inProfile('  risicogroep:|').place;
    assert.ok(glued?.kind === 'profile-value' && glued.glued);
  });

  it('is every value of a list, on one line or more', () => {
    const flow = inProfile('  rol-opdrachtgever: [aanbieder, geb|]');
    assert.ok(flow.place?.kind === 'profile-value' && flow.place.key === 'rol-opdrachtgever');
    assert.equal(flow.typed, 'geb');
    const block = inProfile('  rol-opdrachtgever:\n    - geb|');
    assert.ok(block.place?.kind === 'profile-value' && block.place.key === 'rol-opdrachtgever');
    assert.equal(block.typed, 'geb');
  });

  it('takes a whole path as one word', () => {
    assert.equal(inProfile('  bijlagen: [bijlagen/sl|]').typed, 'bijlagen/sl');
  });

  it('is nothing behind a finished value or in a comment', () => {
    assert.equal(inProfile('  inkoopvorm: dienst |').place, undefined);
    assert.equal(inProfile('  inkoopvorm: dienst # toe|').place, undefined);
  });

  it('is a norm, a key or a kind of a deviation', () => {
    assert.equal(inProfile('  afwijkingen:\n    aia|').place?.kind, 'deviation-norm');
    assert.equal(inProfile('  afwijkingen:\n    aia-19: { soort: nie| }').place?.kind, 'deviation-kind');
    assert.equal(inProfile('  afwijkingen:\n    aia-19:\n      soort: nie|').place?.kind, 'deviation-kind');
    assert.equal(inProfile('  afwijkingen:\n    aia-19:\n      re|').place?.kind, 'deviation-key');
    assert.equal(inProfile('  afwijkingen:\n    aia-19: { |').place?.kind, 'deviation-key');
  });

  it('is nothing under another key of the front matter', () => {
    assert.equal(at('---\ncontractkader:\n  taal: nl\npandoc:\n  ris|\n---\n').place, undefined);
  });

  it('is running text below the front matter', () => {
    const { place, typed } = at('---\ntitel: X\n---\n\nck-log|');
    assert.ok(place?.kind === 'text' && place.atLineStart);
    assert.equal(typed, 'ck-log');
    const inside = at('Dit volgt uit aia-|').place;
    assert.ok(inside?.kind === 'text' && !inside.atLineStart && inside.word === 'aia-');
  });

  it('counts no front matter that is not closed', () => {
    assert.equal(at('---\ncontractkader:\n  ris|\n').place?.kind, 'text');
  });

  it('reads CRLF like LF', () => {
    const { place, typed } = at('---\r\ncontractkader:\r\n  inkoopvorm: dienst\r\n  ris|\r\n---\r\n');
    assert.equal(place?.kind, 'profile-key');
    assert.equal(typed, 'ris');
  });

  it('is a comment that silences, before its reason', () => {
    const rule = at('---\ncontractkader:\n---\n\n<!-- contractkader: miss|').place;
    assert.ok(rule?.kind === 'silence' && rule.rule === undefined && !rule.closed && !rule.glued);
    const about = at('Tekst <!-- contractkader: missing-clause log| -->');
    assert.ok(about.place?.kind === 'silence' && about.place.rule === 'missing-clause' && about.place.closed);
    assert.equal(about.typed, 'log');
    assert.equal(at('<!-- contractkader: missing-clause logging reden: om|').place?.kind, 'text');
    assert.equal(at('<!-- contractkader: x reden: y --> tekst|').place?.kind, 'text');
    assert.equal(at('<!-- gewoon|').place?.kind, 'text');
  });
});
