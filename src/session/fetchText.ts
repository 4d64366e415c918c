// Fetching a text file: from this site, or over https from another, with every limit that a stranger's
// server calls for.

import { charsetIn, decodeText } from '../argument/decodeText.ts';
import { limits } from '../argument/limits.ts';
import { type Problem, withPlace } from '../argument/problems.ts';

const patience = 20_000;

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

export interface Fetched {
  text: string;
  /** Where it came from in the end, after redirects. */
  url: string;
}

/** @throws {FetchProblem} with a sentence for the reader. */
export async function fetchText(address: string, here: string): Promise<Fetched> {
  const url = checkedUrl(address, here);
  const own = url.origin === new URL(here).origin;
  let response: Response;
  try {
    response = await fetch(url, {
      credentials: own ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    throw new FetchProblem(
      late
        ? `${url.host} did not answer within ${patience / 1000} seconds. Try again later.`
        : `${url.host} could not be reached, or does not allow other pages to read this file. Download it and open it here.`,
    );
  }
  if (!response.ok) {
    throw new FetchProblem(
      response.status === 404
        ? `There is no file at ${url.pathname} on ${url.host}. Check the address.`
        : `${url.host} answered with error ${response.status}. Try again later.`,
    );
  }
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new FetchProblem(
      `There is a web page at ${url.pathname} on ${url.host}, and no file. Check the address.`,
    );
  }
  const final = checkedUrl(response.url || url.href, here);
  const { text, problem } = decodeText(
    await readCapped(response),
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
  const own = url.origin === new URL(here).origin;
  if ((!own && url.protocol !== 'https:') || url.username || url.password) {
    throw new FetchProblem('Only https addresses without a user name can be opened.');
  }
  return url;
}

async function readCapped(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
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
