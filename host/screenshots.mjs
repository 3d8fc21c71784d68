/**
 * `npm run screenshots [folder]`: pictures of the extension at work on the examples, in the real VS Code. Run
 * `npm run build` first. Writes PNGs to the folder (default `out/screenshots`).
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXAMPLES, OUT } from '../scripts/paths.mjs';
import { chromiumOptions } from './chromium.mjs';
import { ensureHost } from './install.mjs';
import { stageExtension } from './stage.mjs';
import { startVsCode } from './vscode-server.mjs';

const { chromium } = createRequire(import.meta.url)('playwright-core');

const SETTINGS = {
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 14,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
};

/** A sentence to hover on; the examples leave ids of norms to the tool. */
const NOTE = 'Partijen geven hiermee uitvoering aan artikel 14 AI-verordening (aia-09).';

const target = resolve(process.argv[2] ?? join(OUT, 'screenshots'));
mkdirSync(target, { recursive: true });
await ensureHost();
const folder = mkdtempSync(join(tmpdir(), 'ck-shots-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
const extension = stageExtension(folder);
const examples = join(folder, 'examples');
cpSync(EXAMPLES, examples, { recursive: true });

const vscode = await startVsCode(folder, { settings: SETTINGS });
const browser = await chromium.launch(await chromiumOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 });
page.setDefaultTimeout(30_000);

const shot = async (name) => {
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(target, `${name}.png`) });
  console.log(join(target, `${name}.png`));
};

/** Open an example and wait until something is underlined. */
async function open(file, underlined = '.squiggly-warning, .squiggly-info, .squiggly-hint, .squiggly-error') {
  const payload = [
    ['extensionDevelopmentPath', vscode.remote(extension)],
    ['skipWelcome', 'true'],
    ['openFile', vscode.remote(join(examples, file))],
  ];
  await page.goto(vscode.url(examples, payload));
  await page.locator('.monaco-editor .view-line').first().waitFor();
  // The theme is an extension as well, and comes when it comes.
  await page.locator('.monaco-workbench[class*="light_modern"]').waitFor();
  // The explorer is of no use in a picture of one contract; whether it is shown is remembered.
  if (await page.locator('.explorer-viewlet').isVisible()) await page.keyboard.press('Control+B');
  if (underlined) await page.locator(underlined).first().waitFor({ state: 'attached' });
}

async function openProblems() {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
}

/** Put the cursor on a finding by way of the Problems panel. */
async function goToFinding(text) {
  await page.locator('.markers-panel .monaco-list-row', { hasText: text }).first().dblclick();
  await page.locator('.monaco-editor.focused').first().waitFor();
}

async function hover(text) {
  const span = page.locator('.view-line span span', { hasText: text }).last();
  await span.scrollIntoViewIfNeeded();
  const box = await span.boundingBox();
  await page.mouse.move(0, 0);
  const at = await span.evaluate((element, wanted) => {
    const before = element.textContent.indexOf(wanted);
    return (before + wanted.length / 2) / element.textContent.length;
  }, text);
  await page.mouse.move(box.x + box.width * at, box.y + box.height / 2, { steps: 8 });
  await page.locator('.monaco-hover .hover-contents').first().waitFor();
}

await open('1-nieuw-concept.md');
await openProblems();
await shot('1-bevindingen');

await goToFinding(/‘(?:Archivering|Eigendom en gebruik van data en artefacten)’ ontbreekt/);
await page.keyboard.press('Control+.');
await page.locator('.action-widget .monaco-list-row').first().waitFor();
await shot('2-oplossingen');

await page.keyboard.press('Enter');
await page.locator('.snippet-placeholder, .finish-snippet-placeholder').first().waitFor({ state: 'attached' });
await shot('3-na-de-oplossing');

const noted = '4-uitleg.md';
const draft = readFileSync(join(examples, '1-nieuw-concept.md'), 'utf8');
writeFileSync(join(examples, noted), draft.replace(/(\n## Slotbepalingen)/, `\n${NOTE}\n$1`));
await open(noted);
// Room for the hover.
await page.keyboard.press('Control+J');
await page.keyboard.press('Control+G');
await page.keyboard.type(String(draft.split('\n').findIndex((line) => line === '## Slotbepalingen') + 1));
await page.keyboard.press('Enter');
await hover('aia-09');
await shot('4-uitleg-norm');
await hover('artikel 14');
await shot('5-uitleg-artikel');

await browser.close();
await vscode.stop();
process.exit(0);
