import tseslint from 'typescript-eslint'

const budget = (lines) => ['error', { max: lines, skipBlankLines: true, skipComments: true }]

/** Names that would bring clock, chance, network or process into rules that must be pure. */
const notInTheDomain = ['crypto', 'fetch', 'process', 'console', 'setTimeout', 'setInterval', 'performance']

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'data', 'src/islands'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    // The one program that the compiler checks: a service that follows files as they change takes a quarter longer.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': budget(220),
      'max-lines-per-function': budget(50),
      complexity: ['error', 12],
      'max-params': ['error', 4],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[value.raw=/RESET ROLE/i]',
          message: 'RESET ROLE ends the protection per organisation.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Only the sanitising Markdown component may do this.',
        },
        { selector: "JSXAttribute[name.name='style']", message: 'The content security policy refuses inline style.' },
        {
          selector: "CallExpression[callee.object.name='vi'][callee.property.name='mock']",
          message: 'No mocks of our own modules.',
        },
      ],
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['src/web/**/*.tsx'],
    rules: { 'max-lines-per-function': budget(100), complexity: ['error', 20] },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...notInTheDomain],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'Date', property: 'now' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock.' },
      ],
    },
  },
  {
    files: ['src/web/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'react',
              importNames: ['useState', 'useEffect', 'useRef', 'useMemo', 'useCallback', 'useReducer'],
              message: 'React is our template language only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'src/**/test-*.ts', 'e2e/**/*.ts', 'src/i18n/**/*.ts', 'src/storage/tables/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', complexity: 'off', 'max-params': 'off' },
  },
)
