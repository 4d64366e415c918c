import { expect, test } from 'vitest';
import { isPresenter, nameFor, talkWindow } from '../../../src/apps/present/presentationWindow.ts';

test('a window without a name of ours is a new audience, and stays that one when it is loaded again', () => {
  const target = { name: 'somebody-elses' };
  const first = talkWindow(target);
  expect(first.role).toBe('audience');
  expect(talkWindow(target)).toEqual(first);
  expect(talkWindow({ name: '' }).talk).not.toBe(first.talk);
});

test('the presenter’s window is known by its name', () => {
  const name = nameFor({ role: 'presenter', talk: 'abcdefgh' });
  expect(talkWindow({ name })).toEqual({ role: 'presenter', talk: 'abcdefgh' });
  expect([isPresenter({ name }), isPresenter({ name: '' })]).toEqual([true, false]);
});
