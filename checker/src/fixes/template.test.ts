import { strict as assert } from 'node:assert';
import { createWriter } from './snippet';
import { parseTemplate, writeTemplate, type Filling } from './template';

const filling: Filling = {
  names: { opdrachtgever: 'de Gemeente', opdrachtnemer: 'Leverancier' },
  object: 'AI-systeem',
  lidOf: (element) => `lid ${element.length}`,
};

function written(template: string): { plain: string; snippet: string } {
  const writer = createWriter();
  writeTemplate(template, filling, writer);
  return writer.take();
}

describe('the text of a lid', () => {
  it('stands with its default words under a tab stop', () => {
    const { plain, snippet } = written('binnen {vijf werkdagen} en {twee weken}');
    assert.equal(plain, 'binnen vijf werkdagen en twee weken');
    assert.equal(snippet, 'binnen ${1:vijf werkdagen} en ${2:twee weken}');
  });

  it('keeps what the drafter must fill in between brackets', () => {
    const { plain, snippet } = written('meldt dit aan [naam contactpersoon]');
    assert.equal(plain, 'meldt dit aan [naam contactpersoon]');
    assert.equal(snippet, 'meldt dit aan ${1:[naam contactpersoon]}');
  });

  it('offers a choice, the first option standing', () => {
    const { plain, snippet } = written('op kosten van {Opdrachtnemer|Opdrachtgever}');
    assert.equal(plain, 'op kosten van Leverancier');
    assert.equal(snippet, 'op kosten van ${1|Leverancier,de Gemeente|}');
  });

  it('names the parties as the draft does, with a capital at the start of a sentence', () => {
    assert.equal(
      written('Opdrachtgever vraagt. Opdrachtgever wacht; Opdrachtgever en Opdrachtnemers medewerkers.').plain,
      'De Gemeente vraagt. De Gemeente wacht; de Gemeente en Leveranciers medewerkers.',
    );
  });

  it('fills in the object and refers to the lid of an element', () => {
    assert.equal(written('Het {object}, bedoeld in {lid:abc}.').plain, 'Het AI-systeem, bedoeld in lid 3.');
  });

  it('escapes what means something in a snippet', () => {
    const { plain, snippet } = written('kosten \\ $5 en { los }: {€ 10, of $12|niets, }');
    assert.equal(plain, 'kosten \\ $5 en  los : € 10, of $12');
    assert.equal(snippet, 'kosten \\\\ \\$5 en ${1: los }: ${2|€ 10\\, of \\$12,niets\\,|}');
  });

  it('takes a lone brace or bracket as text', () => {
    assert.deepEqual(parseTemplate('a { b ] c'), [{ kind: 'text', text: 'a { b ] c' }]);
  });
});
