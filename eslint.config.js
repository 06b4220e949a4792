import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist', 'public', '.react-router', '.cache', 'test-results']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // CloudFront calls it.
  { files: ['docs/hosting/cloudfront-*.js'], rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^handler$' }] } },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  { files: ['src/engine/duckdbWorker.js'], languageOptions: { globals: Object.fromEntries(['self', 'setTimeout', 'crypto', 'Blob', 'DecompressionStream', 'ReadableStream', 'Response', 'TransformStream', 'Uint8Array', 'WebAssembly'].map((name) => [name, 'readonly'])) } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Where a component takes over a field that had the focus, it must keep it.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'no-restricted-imports': ['error', { paths: [{ name: 'zod', message: 'Take z from ~/contracts/zod, which keeps to the policy of the pages.' }] }],
      // Speaks of the React Compiler, which this site does without.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['src/contracts/zod.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // A test may state what it knows, and stand in for a thing without doing all of its work.
    files: ['**/*.test.ts', '**/fixture/*.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // After a failed start, what a test clears away may not be there.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
)
