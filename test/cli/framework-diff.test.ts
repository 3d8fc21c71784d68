/** Our facts against a checkout of the Algoritmekader: a small one, in a copy of the project that has little more. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'cli.js');
const PAGES = 'docs/voldoen-aan-wetten-en-regels';
const NORM = `${PAGES}/vereisten/aia-09-toezicht.md`;
const MEASURE = `${PAGES}/maatregelen/2-owp-23-audit.md`;
const ORIGIN = ['--commit', 'a'.repeat(40), '--date', '2026-09-01'];

const CHECKOUT: Readonly<Record<string, string>> = {
  [NORM]:
    '---\ntitle: Toezicht\nid: urn:nl:ak:ver:aia-09\nlevenscyclus:\n- ontwerp\nrisicogroep:\n- hoog-risico-ai-systeem\n---\n\nUitleg.\n\n## Bronnen\n- [Artikel 14](https://example.org/14)\n',
  [`${PAGES}/vereisten/aia-10-robuust.md`]:
    '---\ntitle: Robuust\nid: urn:nl:ak:ver:aia-10\nlevenscyclus:\n- ontwerp\n---\n\nUitleg.\n',
  [MEASURE]: '---\nid: urn:nl:ak:mtr:owp-23\nvereiste:\n- aia-09-toezicht\nlevenscyclus:\n- ontwerp\n---\n\nUitleg.\n',
  'docs/levenscyclus/ontwerp.md': '---\ntitle: Fase 2, ontwerp\n---\n',
};

const OURS = '---\nid: ver:aia-09\naard: wet\ntitel: Toezicht\n---\n\nMensen houden toezicht.\n';

describe('contractkader framework diff', () => {
  let folder = '';
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const change = (path: string, find: string, replace: string): void => {
    const file = join(folder, 'checkout', path);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(find), `${path} does not contain ${find}`);
    writeFileSync(file, text.replace(find, replace));
  };
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'dist', 'cli.js'), 'framework', 'diff', join(folder, 'checkout'), ...args],
      { encoding: 'utf8' },
    );
    return { code: status, lines: stdout.trimEnd().split('\n'), err: stderr };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'contractkader-diff-'));
    mkdirSync(join(folder, 'dist'));
    copyFileSync(PROGRAM, join(folder, 'dist', 'cli.js'));
    copyFileSync(join(dirname(PROGRAM), 'framework.json'), join(folder, 'dist', 'framework.json'));
    for (const [path, text] of Object.entries(CHECKOUT)) put(`checkout/${path}`, text);
    put('framework/norms/aia-09.md', OURS);
    const meta = { repository: '', commit: '', date: '', licence: '', danglingLinks: [] };
    put('framework/source/meta.json', JSON.stringify(meta));
    for (const part of ['norms', 'measures', 'phases']) put(`framework/source/${part}.json`, '[]');
    assert.equal(run('--write', ...ORIGIN).code, 0);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('finds no difference with the checkout that the facts are of', () => {
    assert.deepEqual(run(), { code: 0, lines: ['Geen verschil: 1 fasen, 2 normen en 1 maatregelen.'], err: '' });
  });

  it('finds exactly what changed: labels, sources, text, links', () => {
    change(NORM, '- hoog-risico-ai-systeem', '- geen-hoog-risico-ai-systeem');
    change(NORM, 'https://example.org/14', 'https://example.org/15');
    change(MEASURE, '- aia-09-toezicht', '- aia-10-robuust\n- aia-77-nergens');
    const { code, lines } = run();
    assert.equal(code, 1);
    assert.deepEqual(
      lines.filter((line) => !line.includes('bepalingen die eraan hangen')),
      [
        'gewijzigd  norm  ver:aia-09',
        '    titel of tekst van de pagina',
        '    risicogroep: - hoog-risico-ai-systeem',
        '    risicogroep: + geen-hoog-risico-ai-systeem',
        '    maatregelen: - mtr:owp-23',
        '    bronnen: - Artikel 14 <https://example.org/14>',
        '    bronnen: + Artikel 14 <https://example.org/15>',
        'gewijzigd  norm  ver:aia-10',
        '    maatregelen: + mtr:owp-23',
        'gewijzigd  maatregel  mtr:owp-23',
        '    vereisten: - ver:aia-09',
        '    vereisten: + ver:aia-10',
        'loopt dood  mtr:owp-23 -> aia-77-nergens',
      ],
    );
  });

  it('finds what is new and what was withdrawn', () => {
    rmSync(join(folder, 'checkout', NORM));
    put(
      `checkout/${PAGES}/vereisten/aia-11-nieuw.md`,
      '---\nid: urn:nl:ak:ver:aia-11\nlevenscyclus:\n- ontwerp\n---\n',
    );
    put('checkout/docs/levenscyclus/gebruik.md', '---\ntitle: Fase 3, gebruik\n---\n');
    const data = JSON.parse(run('--format', 'json').lines.join('\n')) as {
      changes: { kind: string; id: string; what: string }[];
    };
    assert.deepEqual(
      data.changes.filter(({ what }) => what !== 'changed').map(({ kind, id, what }) => `${what} ${kind} ${id}`),
      ['new phase gebruik', 'new norm ver:aia-11', 'withdrawn norm ver:aia-09'],
    );
  });

  it('renews the facts with --write, and marks the pages that need a second look', () => {
    change(NORM, 'Uitleg.', 'Andere uitleg.');
    const { code, lines } = run('--write', '--commit', 'b'.repeat(40), '--date', '2026-10-01');
    assert.equal(code, 0);
    assert.deepEqual(lines.slice(-2), [
      'framework/source is vernieuwd naar bbbbbbb (2026-10-01).',
      'na te zien: framework/norms/aia-09.md (gewijzigd in het Algoritmekader: tekst)',
    ]);
    assert.equal(
      readFileSync(join(folder, 'framework/norms/aia-09.md'), 'utf8'),
      OURS.replace(
        'titel: Toezicht\n',
        "titel: Toezicht\nnazien: '2026-10-01: gewijzigd in het Algoritmekader: tekst'\n",
      ),
    );
    assert.equal(run().code, 0, 'the facts are those of the checkout now');
  });

  it('names the pages that are still to be written', () => {
    put(
      `checkout/${PAGES}/vereisten/aia-11-nieuw.md`,
      '---\nid: urn:nl:ak:ver:aia-11\nlevenscyclus:\n- ontwerp\n---\n',
    );
    assert.equal(run('--write', ...ORIGIN).lines.at(-1), 'te schrijven: framework/norms/aia-11.md');
  });

  it('takes commit and date from git when the checkout is a repository', () => {
    const git = (...args: string[]) =>
      spawnSync(
        'git',
        ['-C', join(folder, 'checkout'), '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args],
        {
          env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-02T12:00:00Z', GIT_AUTHOR_DATE: '2026-11-02T12:00:00Z' },
        },
      );
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'x');
    assert.match(run('--write').lines.join('\n'), /vernieuwd naar [0-9a-f]{7} \(2026-11-02\)/);
  });

  it('refuses to write without a commit, and from an installed package', () => {
    assert.match(run('--write').err, /noemt geen commit/);
    rmSync(join(folder, 'framework'), { recursive: true });
    const { code, err } = run('--write', ...ORIGIN);
    assert.equal(code, 2);
    assert.match(err, /Dit is een geïnstalleerd pakket/);
  });

  it('refuses a folder that is no checkout, and says which page cannot be read', () => {
    change(MEASURE, 'urn:nl:ak:mtr:owp-23', 'onzin');
    const { code, err } = run();
    assert.equal(code, 2);
    assert.match(err, /2-owp-23-audit\.md: no id/);
    rmSync(join(folder, 'checkout'), { recursive: true });
    assert.match(run().err, /is geen checkout van het Algoritmekader/);
  });
});
