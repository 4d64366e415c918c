// Where a source can be read, and how an address is shown so that it deceives nobody.

import type { Source } from './argument.ts';

const inAddress = /^(?:doi\s*:\s*)?(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(.*)$/i;
const prefix = /^(?:(?:info|urn):)?doi(?:\s*[:/]\s*|\s*(?=10[./]))/i;

/** "10.1000/182", whatever stands round it; null for what is none. */
export function parseDoi(written: string | undefined): string | null {
  const given = (written ?? '').toWellFormed().replace(/^[\s\p{C}]+|[\s\p{C}]+$/gu, '');
  const path = inAddress.exec(given)?.[1];
  const doi = (path === undefined ? given : decoded(path)).replace(prefix, '');
  return /^10(\.\d+)*\/[^\s\p{C}]+$/u.test(doi) ? doi : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const doiAddress = (doi: string) =>
  `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;

/** An absolute http or https address without user name. */
export function isWebAddress(address: string): boolean {
  // The URL parser forgives what a reader would not see: white space and control characters.
  if (!/^https?:\/\/[^\s\p{C}]+$/iu.test(address)) return false;
  try {
    const url = new URL(address);
    return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  } catch {
    return false;
  }
}

/** All addresses at which it can be read: the one given, and that of its DOI. */
export function addressesOf({ URL: url, DOI }: Source): string[] {
  const doi = parseDoi(DOI);
  const given = url !== undefined && isWebAddress(url) ? [url] : [];
  if (doi === null) return given;
  const same = given.some((each) => parseDoi(each)?.toLowerCase() === doi.toLowerCase());
  return same ? [doiAddress(doi)] : [...given, doiAddress(doi)];
}

/** Where it can be read: an https or http address, or null. */
export const addressOf = (source: Source): string | null => addressesOf(source)[0] ?? null;

/** The address that lasts, for a reference. */
export const lastingAddressOf = (source: Source): string | undefined => addressesOf(source).at(-1);

/** The host of a web address, letters that look like others as punycode: "xn--pple-43d.com". */
export const hostOf = (address: string): string => new URL(address).host;

/** The whole address with that host, and the rest as it was written. */
export function shownAddress(address: string): string {
  const rest = /^(https?:\/\/)[^/?#\\]*(.*)$/i.exec(address);
  return rest ? `${rest[1]}${hostOf(address)}${rest[2]}` : address;
}
