import { equal } from './assert';
import { findings, hoverText, open, positionOf } from './editor';

describe('Markdown that is no contract', () => {
  it('gets no findings and no explanations, also after a contract was opened', async () => {
    const document = await open('notities.md');
    // The server handles messages in order: when it has answered this, it has seen the document.
    equal(await hoverText(document, positionOf(document, 'aia-09')), '');
    equal(findings(document), []);
  });
});
