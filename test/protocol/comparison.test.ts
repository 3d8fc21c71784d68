import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requests, type CompareParams, type CompareResult } from '../../protocol/src/index';
import { uri } from './drafts';
import { Session } from './server';

const example = (name: string): string => readFileSync(join(__dirname, '../../examples/tegenvoorstel', name), 'utf8');

describe('comparing', () => {
  let session: Session;
  afterEach(() => session.stop());

  const compare = (older: string, newer: string): Promise<CompareResult> => {
    const versions: CompareParams = {
      older: { uri, name: 'ons.md', text: older },
      newer: { uri: 'file:///project/contracten/terug.md', name: 'terug.md', text: newer },
    };
    return session.connection.sendRequest<CompareResult>(requests.compare, versions);
  };

  it('tells what a counter-draft without a profile took, of documents that are not open', async () => {
    session = await Session.start();
    const answer = await compare(example('overeenkomst.md'), example('tegenvoorstel.md'));
    const heads = [...(answer?.markdown ?? '').matchAll(/^## \d+ (.*)$/gm)].map(([, head]) =>
      head?.replace(/^Audit en .* –/, 'Audit –'),
    );
    assert.deepEqual(heads, [
      'Audit – geschrapt',
      'Aansprakelijkheid – gewijzigd, niet meer geregeld',
      'Logging – andere termijn of ander bedrag',
    ]);
    assert.match(answer?.markdown ?? '', /\n\| ons\.md \| terug\.md \|\n/);
  });

  it('finds nothing between a text and itself', async () => {
    session = await Session.start();
    const text = example('overeenkomst.md');
    assert.match((await compare(text, text))?.markdown ?? '', /Geen wijziging in wat de normen vragen/);
  });
});
