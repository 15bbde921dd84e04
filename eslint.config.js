import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pureLayers = [
  ...['src/schemas/**', 'src/checks/**', 'src/model/**', 'src/charts/**', 'src/lib/**', 'src/report/**'],
  'src/publishing/**',
  'src/import/districts/**',
  'src/import/plan-tables/**',
  'src/skeletons/**',
  'src/documents/**',
  'src/pdf/**',
];

/** What a layer must not import: arrows between the layers never reverse. */
const never = (files, folders, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: folders, message }, ...machine] }],
  },
});

/** Pure layers read no file, clock or environment; what they need is an argument. */
const machine = [
  { group: ['node:*', 'fs', 'path'], message: 'This layer is pure: take what you need as an argument.' },
  { regex: '^astro(?!/zod$)', message: 'Pure layers import nothing of Astro but astro/zod.' },
];

export default defineConfig([
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'scripts/bench/bare-astro/', '**/.schemas/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers are formatted for people by src/lib/format.ts; in keys and messages their plain form is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript's noPropertyAccessFromIndexSignature asks for brackets there.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `() => add(x)` reads better than a block around a single call.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.astro'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: pureLayers,
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock comes in as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Nothing here is random.',
        },
      ],
    },
  },
  never(
    ['src/schemas/**'],
    ['**/checks/**', '**/model/**', '**/reading/**', '**/charts/**', '**/lib/**', '../corpus*'],
    'schemas stand below lib, checks, corpus and model.',
  ),
  never(
    ['src/checks/**'],
    ['**/model/**', '**/charts/**', '**/pages/**', '**/components/**'],
    'checks stand below corpus, model and pages.',
  ),
  never(
    ['src/model/**'],
    ['**/checks/**', '**/reading/**', '**/pages/**', '**/components/**', '**/layouts/**'],
    'model stands above checks and below pages.',
  ),
  never(
    ['src/client/**'],
    ['**/lib/paths*', '**/reading/**', '**/checks/**', '**/integrations/**', '**/pages/**'],
    'scripts of pages use pure functions of the model; schemas and paths would weigh more than the page.',
  ),
  never(
    ['src/builder/**'],
    ['**/reading/**', '**/integrations/**', '**/pages/**', '**/layouts/**'],
    'the builder runs in a browser: the check and the model work on what is written there, and nothing reads files.',
  ),
  never(
    ['src/charts/**'],
    ['**/model/**', '**/checks/**', '**/pages/**', '**/components/**'],
    'charts know nothing of what they show.',
  ),
  never(
    ['src/documents/**'],
    ['**/checks/**', '**/reading/**', '**/pages/**', '**/components/**', '**/integrations/**'],
    'documents are made of blocks of the model; pictures are handed to them.',
  ),
  never(
    ['src/import/districts/**'],
    ['**/checks/**', '**/reading/**', '**/pages/**', '**/components/**', '**/client/**'],
    'importers know nothing of the site; files are opened in src/import/tables.',
  ),
  {
    files: ['src/pages/**', 'src/components/**', 'src/layouts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/checks/**', '**/reading/**', '**/lib/format*', 'astro:content'],
              message: 'Pages show view models: no querying, no formatting, no arithmetic.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'BinaryExpression[operator=/^[-*/%]$/]', message: 'No arithmetic in pages: the model does it.' },
      ],
    },
  },
]);
