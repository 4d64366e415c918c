import { expect, test } from 'vitest';
import { addressesOf, addressOf, hostOf, parseDoi, shownAddress } from '../../src/argument/addressOf.ts';
import type { Source } from '../../src/argument/argument.ts';

const source = (fields: Partial<Source>): Source => ({ id: 's', type: 'book', ...fields });
const link = (DOI: string) => addressOf(source({ DOI }));

test('a DOI leads to its place, however it is spelled', () => {
  for (const spelling of [
    '10.1000/182',
    'https://doi.org/10.1000/182',
    'http://dx.doi.org/10.1000/182',
    'HTTPS://DOI.ORG/10.1000/182',
    'www.doi.org/10.1000/182',
    'https://www.doi.org/10.1000/182',
    'doi.org/10.1000/182',
    'doi:10.1000/182',
    'DOI: 10.1000/182',
    'DOI 10.1000/182 ',
    'doi10.1000/182',
    'doi:https://doi.org/10.1000/182',
    'info:doi/10.1000/182',
    'urn:doi:10.1000/182',
    '\u200B10.1000/182\n',
  ]) {
    expect(link(spelling), spelling).toBe('https://doi.org/10.1000/182');
  }
});

test('signs that mean something else in an address are written as numbers', () => {
  const sici = 'https://doi.org/10.1002/(SICI)1096-8644(199601)99:1%3C1::AID-AJPA1%3E3.0.CO;2-1';
  expect(link('10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1')).toBe(sici);
  // An address has them so already.
  expect(link(sici)).toBe(sici);
  expect(link('10.1000/a#b%c')).toBe('https://doi.org/10.1000/a%23b%25c');
  expect(link('10.1000/a?b')).toBe('https://doi.org/10.1000/a%3Fb');
});

test('what is no DOI is no link', () => {
  for (const none of [
    '',
    ' ',
    '10.1000',
    '10.1000/18 2',
    'https://example.org/10.1000/182',
    'javascript:1',
  ]) {
    expect(link(none), none).toBeNull();
  }
  expect(parseDoi(undefined)).toBeNull();
});

test('an address and a DOI are both told, once', () => {
  const URL = 'https://example.org/a';
  expect(addressesOf(source({ URL, DOI: '10.1000/182' }))).toEqual([URL, 'https://doi.org/10.1000/182']);
  expect(addressesOf(source({ URL: 'http://dx.doi.org/10.1000/ABC', DOI: '10.1000/abc' }))).toEqual([
    'https://doi.org/10.1000/abc',
  ]);
  expect(addressesOf(source({ URL: 'javascript:alert(1)' }))).toEqual([]);
  expect(addressOf(source({}))).toBeNull();
});

test('hosts in letters that look like others are shown as punycode, the rest as it is written', () => {
  // A Cyrillic а.
  expect(hostOf('https://\u0430pple.com/')).toBe('xn--pple-43d.com');
  expect(shownAddress('https://\u0430pple.com/wiki/Хартия?q=é#1')).toBe(
    'https://xn--pple-43d.com/wiki/Хартия?q=é#1',
  );
  expect(shownAddress('https://example.org:8080')).toBe('https://example.org:8080');
});
