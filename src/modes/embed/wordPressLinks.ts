// Links in a WordPress post: the frame may open no windows there. What leads to the frame's own host is said to the
// post, which goes there itself; links to elsewhere it would not follow, they stay as they are.

/** As much of a click as counts. */
interface Click {
  target: EventTarget | null;
  preventDefault: () => void;
}

export interface LinksOptions {
  /** See `parseSecret` in hostChannel.ts. */
  secret: string | null;
  /** The frame's own origin as scripts see it: the word `null` in a sandbox. */
  ownOrigin: string;
  /** The frame's address. */
  address: string;
  post: (message: unknown) => void;
}

/** @returns what to do at a click, or null where links work by themselves. */
export function wordPressLinks({
  secret,
  ownOrigin,
  address,
  post,
}: LinksOptions): ((click: Click) => void) | null {
  if (secret === null || ownOrigin !== 'null') return null;
  const { host } = new URL(address);
  return (click) => {
    const link = (click.target as Partial<Element> | null)?.closest?.('a[target="_blank"]');
    const href = (link as HTMLAnchorElement | null | undefined)?.href;
    if (!href || !URL.canParse(href) || new URL(href).host !== host) return;
    click.preventDefault();
    post({ message: 'link', value: href, secret });
  };
}
