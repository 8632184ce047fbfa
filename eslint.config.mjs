import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_WAY_AROUND_TYPES = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: 'Give the value its type where it comes in, instead of letting go of types.',
};

// Some browsers' scrolling gives back a promise, which React would call as the effect's cleanup.
const EFFECTS_SAY_WHAT_THEY_GIVE_BACK = {
  selector:
    'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[expression=true]:not([body.type="ArrowFunctionExpression"])',
  message: 'Give the effect a body: what an expression gives back, React takes for its cleanup.',
};

// What Office and JSON give back is any, which would hold any other rule of types off without a word.
const NOTHING_UNTYPED = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
    `@typescript-eslint/no-unsafe-${use}`,
    'error',
  ]),
);

// Above them a reader loses the thread.
const SIZES = {
  complexity: ['error', { max: 15, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
  'max-lines-per-function': ['error', { max: 72, skipBlankLines: true, skipComments: true }],
};

export default tseslint.config(
  { ignores: ['dist/', 'output/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-restricted-syntax': ['error', NO_WAY_AROUND_TYPES, EFFECTS_SAY_WHAT_THEY_GIVE_BACK],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/simulator/**', 'src/headless/workbookFile.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(TSQualifiedName[left.name=/^(Excel|Office)$/], MemberExpression[object.name=/^(Excel|Office)$/])',
          message: 'Only src/excel names Excel and Office.',
        },
        NO_WAY_AROUND_TYPES,
        EFFECTS_SAY_WHAT_THEY_GIVE_BACK,
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      ...SIZES,
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unnecessary-template-expression': 'error',
      '@typescript-eslint/no-misused-spread': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-array-delete': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      ...NOTHING_UNTYPED,
    },
  },
  {
    // A view is as long as what it shows.
    files: ['src/**/*.tsx'],
    rules: {
      complexity: ['error', { max: 19, variant: 'modified' }],
      'max-lines-per-function': ['error', { max: 115, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Byte by byte and row by row through files of a million rows: a call a character would be felt.
    files: ['src/core/ledger/**/*.ts'],
    rules: { complexity: ['error', { max: 27, variant: 'modified' }] },
  },
  {
    // A formula has its arguments in a row.
    files: ['src/functions/*.ts'],
    rules: { 'max-params': ['error', 6] },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
    },
  },
  {
    files: ['**/*.{cjs,mjs,js}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
