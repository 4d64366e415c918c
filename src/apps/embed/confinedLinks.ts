// Links in a sandboxed frame, which may open no pages. In a WordPress post, what leads to the frame's own host is said
// to the post, which goes there itself. Where nothing opens, the reader is told, and given the address.

/** The part of a click that counts. */
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
  /** Opens a page; false where that is forbidden. */
  open: (href: string) => boolean;
  /** The listener for links that open nothing. */
  onBlocked: (href: string) => void;
}

/** Milliseconds in which WordPress leaves the page, if its script is there. */
const patience = 1500;

/** @returns what to do at a click, or null where links work by themselves. */
export function confinedLinks(options: LinksOptions): ((click: Click) => void) | null {
  const { secret, ownOrigin, address, post, open, onBlocked } = options;
  if (ownOrigin !== 'null') return null;
  const { host } = new URL(address);
  return (click) => {
    const link = (click.target as Partial<Element> | null)?.closest?.('a[target="_blank"]');
    const href = (link as HTMLAnchorElement | null | undefined)?.href;
    if (!href || !/^https?:/.test(href) || !URL.canParse(href)) return;
    click.preventDefault();
    if (secret !== null && new URL(href).host === host) {
      post({ message: 'link', value: href, secret });
      setTimeout(() => onBlocked(href), patience);
    } else if (!open(href)) onBlocked(href);
  };
}

/** In a page of its own, which knows nothing of this one. */
export function openPage(href: string): boolean {
  // As `rel="noreferrer"`, which such links have: the page is not told where the reader comes from.
  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }),
  );
  // With `noopener` a browser does not say whether it opened anything.
  const page = window.open(href, '_blank');
  if (page) page.opener = null;
  return page !== null;
}
