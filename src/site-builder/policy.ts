// What a built page may do: as little as the site (vite/site.ts).

const always = [
  "default-src 'none'",
  "style-src-attr 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * For a page with its files beside it. Texts of sources may be fetched from where the map says they are.
 *
 * @param base The address of the folder; null where it is not known. Its origin is named beside `'self'`, which in a
 *   sandboxed frame WebKit takes for the frame's opaque origin, so that nothing would load (WebKit bug 316847).
 * @param inline The hash of the one script that stands in the page itself, `sha256-…`.
 */
export function folderPolicy(base: string | null, inline?: string): string {
  const own = base === null ? "'self'" : `'self' ${new URL(base).origin}`;
  return [
    ...always,
    `script-src ${own}${inline === undefined ? '' : ` '${inline}'`}`,
    `style-src ${own}`,
    // Its own map as it looks in another page.
    `frame-src ${own}`,
    `img-src ${own} data: blob:`,
    `font-src ${own}`,
    `connect-src ${own} https:`,
    `worker-src ${own}`,
    // Of activate.js, and of the map for its workers.
    'trusted-types therefore-wake therefore-worker',
  ].join('; ');
}

/**
 * For a page in one file, which asks the network for nothing. On a web server it may show itself in a frame, as it
 * would look in another page.
 *
 * @param scripts The hashes of its scripts, `sha256-…`; `style` that of its style.
 */
export function singlePolicy(scripts: readonly string[], style: string): string {
  return [
    ...always,
    `script-src ${scripts.map((hash) => `'${hash}'`).join(' ')}`,
    `style-src '${style}'`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "frame-src 'self'",
    'worker-src blob:',
    'trusted-types therefore-worker',
  ].join('; ');
}
