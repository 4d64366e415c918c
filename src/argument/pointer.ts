// Places in a document, as paths and as JSON Pointers.

export type Path = readonly (string | number)[];

/** RFC 6901: `/thesis/children/0`. The whole document is the empty string. */
export function toPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The way back from RFC 6901. Array indices become numbers, as the place finder wants them. */
export function toPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}
