/** Lint rules. Besides the usual ones they hold the direction of imports and keep the checker pure. */
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const FOLDERS = ['checker', 'messages', 'documents', 'protocol', 'server', 'client', 'cli'];

/** Which of the project's folders each folder may import, besides itself. */
const MAY_IMPORT = {
  checker: [],
  messages: ['checker'],
  documents: ['checker', 'messages'],
  protocol: [],
  server: ['checker', 'messages', 'documents', 'protocol'],
  client: ['protocol'],
  cli: ['checker', 'messages', 'documents'],
};

/** Modules that tie code to an editor, a protocol or a machine. */
const IMPURE = {
  regex: '^(?:node:|vscode$|vscode-language|fs$|path$|os$|child_process$)',
  message: 'This folder is pure: no editor, no protocol, no file system.',
};

/** What makes a result depend on something else than its input. */
const NONDETERMINISTIC = [
  { object: 'Math', property: 'random', message: 'A check is a function of its input.' },
  { object: 'Date', property: 'now', message: 'The reference date is an input.' },
  { object: 'performance', property: 'now', message: 'Limits are counted in work, not in time.' },
];
const NO_MACHINE = ['process', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'fetch'];

const importRules = (folder) => {
  const forbidden = FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other));
  const pure = ['checker', 'messages', 'documents', 'protocol'].includes(folder);
  return {
    files: [`${folder}/src/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden.map((other) => ({
              regex: `^(?:\\.\\./)+${other}/`,
              message: `${folder}/ does not know ${other}/ (see docs/architecture.md).`,
            })),
            ...(pure ? [IMPURE] : []),
            ...(folder === 'server' ? [{ regex: '^vscode$', message: 'The server speaks LSP to any client.' }] : []),
          ],
        },
      ],
    },
  };
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', '**/node_modules/', '**/*.generated.js', '**/*.generated.d.ts', '.vscode-test/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./{checker,messages,documents,protocol,server,client,cli,test}/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A number in a message is as clear as its text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowRegExp: true }],
      // `{ } as const` maps and tables are read by index; the compiler holds `noUncheckedIndexedAccess`.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An editor's event wants a function, whatever it gives back.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A switch names every case or has a default.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An empty text is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Data of unknown shape is read by index, so that it looks like what it is.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  ...FOLDERS.map(importRules),
  {
    files: ['checker/src/**/*.ts', 'documents/src/**/*.ts', 'messages/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NO_MACHINE],
      'no-restricted-properties': ['error', ...NONDETERMINISTIC],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The reference date is an input.',
        },
      ],
    },
  },
  {
    // mocha's `describe` and `it` take promises; tests reach into data they have just made.
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], 'prefer-const': 'error' },
  },
);
