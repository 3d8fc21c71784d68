import { match } from './assert';
import { completionLabels, hoverText, open, positionOf, until } from './editor';

describe('explanations in a contract', () => {
  it('say what a norm asks when the pointer is on its id', async () => {
    const document = await open('contract.md');
    const text = await until(
      'a hover',
      async () => (await hoverText(document, positionOf(document, 'aia-09'))) || undefined,
    );
    match(text, /aia-09/);
    match(text, /toezicht/i);
  });

  it('say what an article is about when the pointer is on its citation', async () => {
    const document = await open('contract.md');
    const place = positionOf(document, 'artikel 14 AI-verordening');
    const text = await until('a hover', async () => (await hoverText(document, place)) || undefined);
    match(text, /artikel 14/i);
    match(text, /menselijk toezicht/i);
  });

  it('offer the values of a profile key', async () => {
    const document = await open('contract.md');
    const place = positionOf(document, 'risicogroep: ').translate(0, 7);
    await until('the value', async () => {
      const labels = await completionLabels(document, place);
      return labels.some((label) => label.includes('geen-hoog-risico-ai-systeem')) ? true : undefined;
    });
  });
});
