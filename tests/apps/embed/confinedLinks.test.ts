import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { confinedLinks } from '../../../src/apps/embed/confinedLinks.ts';

const address = 'https://maps.example/index.html?mode=embed#?secret=a1';

interface Clicked {
  posted: unknown[];
  opened: string[];
  blocked: string[];
  /** Whether the browser was kept from following. */
  prevented: boolean;
}

/** Clicks on something in a link. */
function click(
  href: string | null,
  options: { secret?: string | null; ownOrigin?: string; opens?: boolean } = {},
): Clicked {
  const clicked: Clicked = { posted: [], opened: [], blocked: [], prevented: false };
  const { secret = 'a1', ownOrigin = 'null', opens = false } = options;
  const onClick = confinedLinks({
    secret,
    ownOrigin,
    address,
    post: (message) => clicked.posted.push(message),
    open: (page) => {
      clicked.opened.push(page);
      return opens;
    },
    onBlocked: (page) => clicked.blocked.push(page),
  });
  onClick?.({
    target: { closest: () => (href === null ? null : { href }) } as unknown as EventTarget,
    preventDefault: () => {
      clicked.prevented = true;
    },
  });
  return clicked;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ownPage = 'https://maps.example/?map=pump';

test('a link to the own host is said to the post, which may follow it', () => {
  expect(click(ownPage)).toEqual({
    posted: [{ message: 'link', value: ownPage, secret: 'a1' }],
    opened: [],
    blocked: [],
    prevented: true,
  });
});

test('where the post does not follow it, the reader is told', () => {
  const { blocked } = click(ownPage);
  vi.advanceTimersByTime(5000);
  expect(blocked).toEqual([ownPage]);
});

test('a link that the post would not follow opens where that is allowed, and else the reader is told', () => {
  for (const href of [
    'https://elsewhere.example/',
    'https://maps.example.evil/',
    'https://maps.example:81/',
  ]) {
    expect(click(href)).toEqual({ posted: [], opened: [href], blocked: [href], prevented: true });
    expect(click(href, { opens: true })).toMatchObject({ opened: [href], blocked: [] });
  }
});

test('in a sandbox that is not of WordPress too', () => {
  expect(click(ownPage, { secret: null })).toMatchObject({ posted: [], blocked: [ownPage] });
});

test('what is no link to a page is left to the browser', () => {
  for (const href of ['javascript:alert(1)', 'mailto:a@b.example', '', null]) {
    expect(click(href)).toEqual({ posted: [], opened: [], blocked: [], prevented: false });
  }
});

test('outside a sandbox links work by themselves', () => {
  expect(click(ownPage, { ownOrigin: 'https://maps.example' }).prevented).toBe(false);
});
