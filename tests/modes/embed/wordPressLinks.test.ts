import { expect, test } from 'vitest';
import { wordPressLinks } from '../../../src/modes/embed/wordPressLinks.ts';

const address = 'https://maps.example/index.html?mode=embed#?secret=a1';

/** Clicks on something in a link; gives what the post was told, and whether the browser was kept from following. */
function click(href: string | null, options: { secret?: string | null; ownOrigin?: string } = {}) {
  const posted: unknown[] = [];
  let prevented = false;
  const { secret = 'a1', ownOrigin = 'null' } = options;
  const onClick = wordPressLinks({ secret, ownOrigin, address, post: (message) => posted.push(message) });
  onClick?.({
    target: { closest: () => (href === null ? null : { href }) } as unknown as EventTarget,
    preventDefault: () => {
      prevented = true;
    },
  });
  return { posted, prevented };
}

test('a link to the own host is said to the post, which may follow it', () => {
  const href = 'https://maps.example/?map=pump';
  expect(click(href)).toEqual({
    posted: [{ message: 'link', value: href, secret: 'a1' }],
    prevented: true,
  });
});

test('links that the post would not follow are left to the browser', () => {
  for (const href of [
    'https://elsewhere.example/',
    'https://maps.example.evil/',
    'javascript:alert(1)',
    '',
  ]) {
    expect(click(href)).toEqual({ posted: [], prevented: false });
  }
  expect(click(null)).toEqual({ posted: [], prevented: false });
});

test('outside a sandbox of WordPress links work by themselves', () => {
  const href = 'https://maps.example/';
  expect(click(href, { secret: null }).prevented).toBe(false);
  expect(click(href, { ownOrigin: 'https://maps.example' }).prevented).toBe(false);
});
