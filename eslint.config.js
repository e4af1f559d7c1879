import js from '@eslint/js';

export default [
  // Made by scripts/bundle_pages.mjs out of what is checked here.
  { ignores: ['maps/static/bundles/'] },
  js.configs.recommended,
  {
    files: ['maps/static/*/*.js'],
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: 'module',
      globals: Object.fromEntries([
        'window', 'document', 'navigator', 'L', 'URL', 'URLSearchParams', 'Blob', 'Path2D',
        'ResizeObserver', 'atob', 'setTimeout', 'TextDecoder', 'TextEncoder', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame',
      ].map((name) => [name, 'readonly'])),
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      // Text enters the page as text: dom.js makes elements, nothing parses markup.
      'no-restricted-properties': ['error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({ property }))],
      'max-lines': ['error', 400],
      complexity: ['error', 24],
    },
  },
];
