/**
 * Preact does React's part, in a fifth of the size: in all that is built, in development and in tests of components. See
 * docs/decisions/0008-preact-does-reacts-part.md.
 */
export const preactForReact = [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^react-dom\/(client|server)$/, replacement: 'preact/compat/$1' },
  { find: /^react\/(jsx-(?:dev-)?runtime)$/, replacement: 'preact/$1' },
];
