// Fetching a text file: from this site, or over https from another, with every limit that a stranger's
// server calls for.

import { charsetIn } from '../argument/decoded.ts';
import { limits } from '../argument/limits.ts';
import type { Problem } from '../argument/problems.ts';
import { withPlace } from '../argument/withPlace.ts';
import { report } from './attempt.ts';
import { inTries } from './inTries.ts';
import { PartProblem } from './loadPart.ts';
import { toText } from './toText.ts';

/** Milliseconds of silence after which a transfer is given up, however long it takes as a whole. */
const timeout = 20_000;

/** Says in words why a file could not be fetched. */
export class FetchProblem extends Error {
  constructor(
    message: string,
    /** What is wrong within the file, where it could be had. */
    readonly problem?: Problem,
  ) {
    super(message);
  }
}

/** One that another try may mend. */
export class TransferProblem extends FetchProblem {}

/** What is wrong within a file, where that is why it could not be fetched. */
export const fileProblem = (error: unknown): Problem | undefined =>
  error instanceof FetchProblem ? error.problem : undefined;

/** What to tell the reader of any error that came of a fetch. */
export function fetchSentence(error: unknown): string {
  if (error instanceof FetchProblem || error instanceof PartProblem) return error.message;
  // Only a defect of ours comes here.
  report(error);
  return 'The file could not be read. Load the page again.';
}

export interface Fetched {
  text: string;
  /** Where it came from in the end, after redirects. */
  url: string;
}

/**
 * @param options.redirect `error` where only the host that the address names may be asked.
 * @throws {FetchProblem} with a sentence for the reader.
 * @throws {PartProblem} where what tells why it is no text does not come.
 */
export async function fetchText(
  address: string,
  here: string,
  { redirect = 'follow' }: Pick<RequestInit, 'redirect'> = {},
): Promise<Fetched> {
  const url = checkedUrl(address, here);
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), timeout);
  };
  try {
    return await transfer(url, here, { redirect, signal: stop.signal }, heard);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    const seconds = timeout / 1000;
    throw new TransferProblem(`Nothing came from ${url.host} for ${seconds} seconds. Try again, or later.`);
  } finally {
    clearTimeout(timer);
  }
}

/** @param heard Called whenever something is asked for, or comes. */
async function transfer(
  url: URL,
  here: string,
  options: Pick<RequestInit, 'redirect' | 'signal'>,
  heard: () => void,
): Promise<Fetched> {
  const own = url.origin === new URL(here).origin;
  // One that leads elsewhere leads there at each try.
  const ours = own && options.redirect !== 'error';
  let response: Response;
  try {
    const ask = () => {
      heard();
      return fetch(url, {
        credentials: own ? 'same-origin' : 'omit',
        referrerPolicy: 'no-referrer',
        ...options,
      });
    };
    response = await (ours ? inTries(ask, undefined, () => options.signal?.aborted === true) : ask());
  } catch {
    if (ours)
      throw new TransferProblem(
        `The file at ${url.pathname} could not be loaded. Check the connection and try again.`,
      );
    throw new TransferProblem(
      options.redirect === 'error'
        ? `${url.host} could not be reached, does not allow other pages to read this file, or sends them on to another address, which is not followed. Try again, or attach your copy.`
        : `${url.host} could not be reached, or does not allow other pages to read this file. Try again, or download it and open it here.`,
    );
  }
  heard();
  if (!response.ok) {
    if (response.status === 404) {
      throw new FetchProblem(`There is no file at ${url.pathname} on ${url.host}. Check the address.`);
    }
    throw new TransferProblem(`${url.host} answered with error ${response.status}. Try again later.`);
  }
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new FetchProblem(
      `There is a web page at ${url.pathname} on ${url.host}, and no file. Check the address.`,
    );
  }
  const final = checkedUrl(response.url || url.href, here);
  const { text, problem } = await toText(
    await readCapped(response, url.host, heard),
    charsetIn(response.headers.get('content-type')),
  );
  if (problem) throw new FetchProblem(withPlace(problem), problem);
  return { text, url: final.href };
}

/** Same origin, or https without a user name. */
function checkedUrl(address: string, here: string): URL {
  let url: URL;
  try {
    url = new URL(address, here);
  } catch {
    throw new FetchProblem(
      'This is not an address. Use a path on this site, or one that starts with https://.',
    );
  }
  const site = new URL(here);
  // The memory and the files of a page have the origin of their page.
  const own = url.origin === site.origin && url.protocol === site.protocol;
  if (!own && !/^https?:$/.test(url.protocol)) {
    throw new FetchProblem(
      `Addresses that begin with ${url.protocol} cannot be opened. Use a path on this site, or one that starts with https://.`,
    );
  }
  if ((!own && url.protocol !== 'https:') || url.username || url.password) {
    throw new FetchProblem('Only https addresses without a user name can be opened.');
  }
  return url;
}

async function readCapped(response: Response, host: string, heard: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new TransferProblem(`The connection to ${host} broke before the whole file was here. Try again.`);
    });
    if (done) break;
    heard();
    size += value.byteLength;
    if (size > limits.bytes) {
      await reader.cancel();
      throw new FetchProblem(`The file is larger than ${limits.bytes / 1024 / 1024} MB.`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
