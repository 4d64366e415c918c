// Texts of sources on hosts that neither the reader nor the site chose: a stranger's map may name any. Whoever is asked
// for a text learns that somebody reads this map, so the reader is asked first.

import type { Argument } from '../argument/argument.ts';
import type { ForeignTextsConsent, Origin, SessionState } from './state.ts';

export const noForeignTexts: ForeignTextsConsent = { hosts: [], answer: 'open' };

/** Whether a map's name is one of those that the site ships. */
export const isShipped = (name: string): boolean => /^[a-z0-9][a-z0-9_-]*$/i.test(name);

/** Whether the site or the page itself brings the map, and answers for whom it asks. */
export const isOfTheSite = ({ name, file }: Origin): boolean =>
  file === null && (name === null || isShipped(name));

/** The hosts that the map's texts lie on, other than the map's own; none for maps that the site or the page brings. */
export function foreignHosts({ sources }: Argument, origin: Origin): string[] {
  if (isOfTheSite(origin)) return [];
  const { base } = origin;
  const own = hostOf('', base);
  const hosts = [...sources.values()].map(({ text }) =>
    text?.href === undefined || text.paragraphs ? null : hostOf(text.href, base),
  );
  return [...new Set(hosts)].filter((host) => host !== null && host !== own) as string[];
}

/** Whether a text has to wait for the reader's word. */
export function waitsForAnswer(
  { foreignTexts: { hosts, answer } }: Pick<SessionState, 'foreignTexts'>,
  address: string,
): boolean {
  return answer !== 'load' && hosts.includes(new URL(address).host);
}

/** Null where it is no address. */
function hostOf(href: string, base: string | null): string | null {
  const address = URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null;
  return address && address.host !== '' ? address.host : null;
}
