/** The extension as VS Code sees it after installation, in a folder of its own. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/paths.mjs';

const PARTS = [
  'package.json',
  'package.nls.json',
  'package.nls.nl.json',
  'client',
  'dist',
  'l10n',
  'snippets',
  'syntaxes',
];

/**
 * Link the extension into a folder within `folder`. The project's own folder will not do: VS Code takes every extension
 * in there for one under development, its own that stand in `host/` as well, and then picks a theme by itself.
 * @returns the folder to develop
 */
export function stageExtension(folder) {
  const staged = join(folder, 'contractkader');
  mkdirSync(staged);
  for (const part of PARTS) symlinkSync(join(ROOT, part), join(staged, part));
  return staged;
}
