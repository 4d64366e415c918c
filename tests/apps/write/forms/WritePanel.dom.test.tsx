import { readFileSync } from 'node:fs';
import { fireEvent, within } from '@testing-library/dom';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { SidePanel } from '../../../../src/apps/explore/SidePanel.tsx';
import { openWriter } from '../../../../src/apps/write/openWriter.ts';
import { createWriter } from '../../../../src/apps/write/writer.ts';
import type { ArgumentDocument } from '../../../../src/argument/document.ts';
import { useSession } from '../../../../src/store/SessionContext.ts';
import { sound } from '../../../argument/maps.ts';
import { mounted } from '../../../mounted.tsx';

const smallMap = JSON.stringify({
  ...{ version: 1, title: 'Mine' },
  thesis: {
    ...{ id: 'thesis', text: 'It is so.' },
    children: [{ id: 'a', role: 'reason', text: 'Because of this.' }],
  },
});

/** The panel beside the map, where somebody writes. */
function Beside() {
  const session = useSession();
  useState(() => openWriter(session).setState({ writer: createWriter(session, null) }));
  return <SidePanel />;
}

function written(document: string, node: string | null = null) {
  const shown = mounted(<Beside />, { map: sound(document), document, node });
  const { session, getByLabelText, findByRole } = shown;
  session.store.setState({ mode: 'write', panel: 'details' });
  const writer = () => {
    const { writer } = openWriter(session).getState();
    if (!writer) throw new Error('Nobody writes.');
    return writer;
  };
  return {
    ...shown,
    /** What is done is one sentence. */
    heard: (words: string | RegExp) =>
      vi.waitFor(() => {
        const said = writer().store.getState().words;
        if (typeof words === 'string') expect(said).toBe(words);
        else expect(said).toMatch(words);
      }),
    press: async (name: string | RegExp) => fireEvent.click(await findByRole('button', { name })),
    fill: (name: string, words: string) =>
      fireEvent.input(getByLabelText(name), { target: { value: words } }),
    saved: () => JSON.parse(writer().toSave().text) as ArgumentDocument,
  };
}

/** Said of the map by the key; in a field of several lines with the other key held. */
function type(field: HTMLElement, words: string, key: KeyboardEventInit = { ctrlKey: true }): void {
  field.focus();
  fireEvent.input(field, { target: { value: words } });
  fireEvent.keyDown(field, { key: 'Enter', ...key });
}

test('sources come by hand, as CSL-JSON, as the answer for a DOI and as BibTeX; one that is cited is not removed', async () => {
  const { session, press, fill, saved, heard, getByLabelText, findByLabelText } = written(smallMap);
  const say = async (name: string, words: string, sentence: string) => {
    type(await findByLabelText(name), words);
    await heard(sentence);
  };
  await press('Add a source');
  await press('New source');
  await say('Title', 'By hand', 'Changed “title” of the source “By hand”.');
  await say('Author', 'Snow, John\nWHO', 'Changed “author” of the source “By hand”.');
  await say('Date', 'soon', 'Changed “issued” of the source “By hand”.');
  await say('Date', '1854-13', '“1854-13” is no date. Write it like 1854-09-08, 1854-09 or 1854.');
  await say('Date', '1854-09', 'Changed “issued” of the source “By hand”.');
  await say('Address (URL)', 'www', 'An address starts with https:// or http://, and has no user name.');
  fill('Address (URL)', '');
  getByLabelText('Address (URL)').blur();
  fireEvent.change(getByLabelText('One more field'), { target: { value: 'volume' } });
  await say('Volume', '3', 'Changed “volume” of the source “By hand”.');
  const add = async (text: string, sentence: string) => {
    fill('Paste sources', text);
    await vi.waitFor(() => expect(getByLabelText('Paste sources')).toHaveProperty('value', text));
    await press('Add them');
    await heard(sentence);
  };
  await add('words', 'This is neither CSL-JSON nor BibTeX. Copy the whole of it, from { or [ to the end.');
  await add('[{"id":"z","type":"book","title":"Zotero’s"}]', 'Added the source “Zotero’s”.');
  await add(
    '{"type":"journal-article","title":["Of a DOI"],"DOI":"10.1/x","mood":"grave","author":[{"family":"Doe","given":"Jo","sequence":"first"}],"issued":{"date-parts":[[2020,1]]}}',
    'Added the source “Of a DOI”. Left out: mood.',
  );
  await add(
    '@article{k, author={M{\\"u}ller, {\\\'E}mile and Doe, Jo}, title={In {BibTeX}}, journal={J}, year=1999, month=mar}',
    'Added the source “In BibTeX”.',
  );
  await add('@article{k, author={', 'This BibTeX cannot be read. Look for a missing brace or comma.');

  session.focus('a');
  await press(/Back$/);
  await press('Add a citation');
  await heard('“Because of this” cites “By hand”.');
  await press('Sources of the map');
  await press(/^“By hand” ?1 claim cites it$/);
  await press('Remove this source');
  await heard('“By hand” is cited by “Because of this”. Take the citation away first.');
  expect(saved().sources).toEqual([
    {
      ...{ id: 'new-source', type: 'webpage', title: 'By hand' },
      author: [{ family: 'Snow', given: 'John' }, { literal: 'WHO' }],
      ...{ issued: { 'date-parts': [[1854, 9]] }, volume: '3' },
    },
    { id: 'zotero-s', type: 'book', title: 'Zotero’s' },
    {
      ...{ id: 'doe-2020', type: 'article-journal', title: 'Of a DOI', DOI: '10.1/x' },
      author: [{ family: 'Doe', given: 'Jo' }],
      issued: { 'date-parts': [[2020, 1]] },
    },
    {
      ...{ id: 'muller-1999', type: 'article-journal', title: 'In BibTeX', 'container-title': 'J' },
      author: [
        { family: 'Müller', given: 'Émile' },
        { family: 'Doe', given: 'Jo' },
      ],
      issued: { 'date-parts': [[1999, 3]] },
    },
  ]);
});

test('a citation has its place, its words and a check of them; parts, paraphrase and passage are kept as typed', async () => {
  const pump = readFileSync('data/broad-street-pump.json', 'utf8');
  const { session, findByRole, heard, saved } = written(pump, 'miasma');
  await vi.waitFor(() => expect(session.store.getState().focus).toBe('miasma'));
  const group = within(await findByRole('group', { name: 'Citation 1' }));
  const finding = () => {
    const said = group.getByRole('button', { name: 'Remove citation 1' }).parentElement;
    return said?.querySelector('[data-finding]')?.textContent;
  };
  await vi.waitFor(() => expect(finding()).toContain('Word for word'));
  type(group.getByLabelText('Quotation'), 'foul airs');
  await heard(/Changed what “Foul air explains it” cites of/);
  await vi.waitFor(() => {
    expect(finding()).toBeDefined();
    expect(finding()).not.toContain('Word for word');
  });
  fireEvent.click(group.getByRole('button', { name: 'Add a part' }));
  const second = await group.findByLabelText('Part 2, after words that are left out');
  second.focus();
  fireEvent.input(second, { target: { value: 'of Soho' } });
  second.blur();
  const enter = (name: string, words: string) => type(group.getByLabelText(name), words, {});
  enter('Number', '7');
  enter('Remark', 'Look.');
  fireEvent.change(group.getByLabelText('It is cited'), { target: { value: 'paraphrase' } });
  await group.findByLabelText('First words of the passage');
  enter('First words of the passage', 'One');
  await heard(/both its first and its last words/);
  enter('Last words', 'Two');
  const claim = saved().thesis?.children?.find(({ id }) => id === 'miasma');
  expect(claim?.citations?.[0]).toMatchObject({
    ...{ mode: 'paraphrase', note: 'Look.', locator: { label: 'paragraph', value: '7' } },
    ...{ quote: { parts: ['foul airs', 'of Soho'] }, passage: { start: 'One', end: 'Two' } },
  });
  fireEvent.click(group.getByRole('button', { name: 'Remove citation 1' }));
  await heard(/no more there\./);
});
