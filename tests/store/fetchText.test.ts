import { afterEach, expect, test, vi } from 'vitest';
import { FetchProblem, fetchText, TransferProblem } from '../../src/store/fetchText.ts';

const here = 'https://site.example/map/';
const answer = (body: BodyInit, init: ResponseInit & { url?: string } = {}) => {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: init.url ?? '' });
  return vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
};
afterEach(() => vi.restoreAllMocks());

test('a path is fetched from this site, an address from another without credentials or referrer', async () => {
  const fetched = answer('text');
  await expect(fetchText('data/x.json', here)).resolves.toEqual({
    text: 'text',
    url: 'https://site.example/map/data/x.json',
  });
  answer('text');
  await fetchText('https://other.example/x.json', here);
  expect(fetched.mock.calls.at(-1)?.[1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
});

test('a text comes in the letters that the server names, or in UTF-8', async () => {
  const old = new Uint8Array([0xd5, 0xee, 0xeb, 0xe5, 0xf0, 0xe0]);
  answer(old, { headers: { 'content-type': 'text/plain; charset=windows-1251' } });
  expect((await fetchText('x.txt', here)).text).toBe('Холера');
  answer('Холера', { headers: { 'content-type': 'text/plain; charset=utf-16' } });
  expect((await fetchText('x.txt', here)).text).toBe('Холера');
  answer(old, { headers: { 'content-type': 'text/plain' } });
  const refused = fetchText('x.txt', here);
  await expect(refused).rejects.toThrow('Line 1, column 1: From here on the file is not in UTF-8.');
  await expect(refused).rejects.toMatchObject({ problem: { code: 'not-utf-8' } });
  answer('%PDF-1.7', { headers: { 'content-type': 'text/plain' } });
  await expect(fetchText('x.txt', here)).rejects.toThrow(/^This is a PDF, and no text\./);
});

test('other protocols, user names and nonsense are refused before anything is sent', async () => {
  const fetched = answer('');
  for (const address of [
    'http://other.example/',
    'https://a:b@other.example/',
    'javascript:1',
    'file:///etc/passwd',
    'https://',
  ]) {
    await expect(fetchText(address, here), address).rejects.toThrow(FetchProblem);
  }
  expect(fetched).not.toHaveBeenCalled();
});

test('an address that leads away from https in the end is refused', async () => {
  answer('text', { url: 'http://other.example/' });
  await expect(fetchText('https://other.example/', here)).rejects.toThrow(/Only https/);
});

test('what the server answers is said in words', async () => {
  answer('', { status: 404 });
  await expect(fetchText('x.json', here)).rejects.toThrow(/There is no file at \/map\/x\.json/);
  answer('', { status: 503 });
  await expect(fetchText('x.json', here)).rejects.toThrow(/error 503/);
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed'));
  await expect(fetchText('https://other.example/', here)).rejects.toThrow(
    /other\.example could not be reached/,
  );
});

test('a file of this site is asked for three times', async () => {
  vi.useFakeTimers();
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed'));
  const told = expect(fetchText('x.json', here)).rejects.toThrow(/\/map\/x\.json could not be loaded/);
  await vi.runAllTimersAsync();
  await told;
  expect(fetched).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});

test('what lies in the memory or the files of a page is refused in words', async () => {
  const fetched = answer('text');
  for (const address of [
    'blob:https://site.example/6a1f',
    'filesystem:https://site.example/temporary/map.json',
  ]) {
    await expect(fetchText(address, here), address).rejects.toThrow(
      /^Addresses that begin with (blob|filesystem): cannot be opened\. Use a path on this site/,
    );
  }
  expect(fetched).not.toHaveBeenCalled();
});

/** A body that comes bit by bit; its end is up to the test. */
function streamed() {
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      control = given;
    },
  });
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    init?.signal?.addEventListener('abort', () => control?.error(new DOMException('Aborted', 'AbortError')));
    return Promise.resolve(new Response(body));
  });
  return {
    send: (text: string) => control?.enqueue(new TextEncoder().encode(text)),
    fall: () => control?.error(new TypeError('network error')),
    end: () => control?.close(),
  };
}

test('a connection that breaks within the file is told in a sentence', async () => {
  const { send, fall } = streamed();
  const fetched = fetchText('x.json', here);
  send('half of');
  setTimeout(fall);
  const problem = await fetched.catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(TransferProblem);
  expect(String(problem)).toMatch(/site\.example broke before the whole file was here\. Try again/);
});

test('a transfer may take longer than 20 seconds, as long as something comes; silence is told', async () => {
  vi.useFakeTimers();
  try {
    const slow = streamed();
    const whole = fetchText('x.json', here);
    for (const part of ['a', 'b', 'c']) {
      await vi.advanceTimersByTimeAsync(15_000);
      slow.send(part);
    }
    await vi.advanceTimersByTimeAsync(15_000);
    slow.end();
    await expect(whole).resolves.toMatchObject({ text: 'abc' });

    const silent = streamed();
    const never = fetchText('x.json', here).catch((error: unknown) => error);
    silent.send('a');
    await vi.advanceTimersByTimeAsync(20_000);
    const problem = await never;
    expect(problem).toBeInstanceOf(TransferProblem);
    expect(String(problem)).toMatch(/Nothing came from site\.example for 20 seconds\. Try again/);
  } finally {
    vi.useRealTimers();
  }
});

test('another try is offered where it may help, and only there', async () => {
  const failing = (address: string) => fetchText(address, here).catch((error: unknown) => error);
  for (const status of [429, 500, 503]) {
    answer('', { status });
    expect(await failing('x.json'), String(status)).toBeInstanceOf(TransferProblem);
  }
  answer('', { status: 404 });
  expect(await failing('x.json')).not.toBeInstanceOf(TransferProblem);
  for (const address of ['blob:x', 'http://other.example/map.json'])
    expect(await failing(address), address).not.toBeInstanceOf(TransferProblem);
});
