import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'
import prettier from 'eslint-config-prettier'
import globals from 'globals'

const noFeatureFromOutside = {
  group: ['@/features/*', '@/features/**'],
  message: 'A feature is reached through its module.ts; inside a feature import relatively.',
}

export default ts.config(
  { ignores: ['dist', 'node_modules', 'components.d.ts', 'src/shared/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.vue'] },
    },
    rules: {
      'no-undef': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      'vue/no-unused-refs': 'error',
      'vue/no-bare-strings-in-template': [
        'error',
        {
          allowlist: [
            '·',
            '–',
            '—',
            '/',
            '%',
            '×',
            '÷',
            '=',
            '(',
            ')',
            ',',
            '.',
            ':',
            '#',
            '+',
            '−',
            '…',
            'n=',
            '→',
            '@',
            '*',
            '&',
            '‹',
            '›',
            '✓',
            '⋯',
            '↑',
            '↓',
            '⌘',
            'K',
            'Ctrl',
            '▾',
            '↵',
            '|',
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-imports': ['error', { patterns: [noFeatureFromOutside] }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/shared/**/*.{ts,vue}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [noFeatureFromOutside, { group: ['@/app/*', '@/app/**'], message: 'shared stands below app.' }],
        },
      ],
    },
  },
  { files: ['scripts/**', '*.config.{js,ts}'], languageOptions: { globals: globals.node } },
  { files: ['public/**'], languageOptions: { globals: globals.browser } },
  prettier,
)
