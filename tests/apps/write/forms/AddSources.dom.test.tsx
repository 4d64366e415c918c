import { fireEvent, waitFor } from '@testing-library/dom';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { AddSources } from '../../../../src/apps/write/forms/AddSources.tsx';
import { createWriter, type Writer } from '../../../../src/apps/write/writer.ts';
import { useSession } from '../../../../src/store/SessionContext.ts';
import { sound } from '../../../argument/maps.ts';
import { mounted } from '../../../mounted.tsx';

const text = JSON.stringify({ version: 1, title: 'Mine', thesis: { text: 'It is so.' } });
let writer: Writer;

function Form() {
  const session = useSession();
  const [own] = useState(() => createWriter(session, null));
  writer = own;
  return <AddSources writer={own} />;
}

test('sources are added once, however often it is asked for before what reads them has come; what is pasted meanwhile stays', async () => {
  const { getByRole } = mounted(<Form />, { map: sound(text), document: text });
  const field = getByRole('textbox') as HTMLTextAreaElement;
  const paste = (value: string) => fireEvent.input(field, { target: { value } });
  paste('@book{a, title={A}}');
  await Promise.resolve();
  for (let press = 0; press < 2; press++) fireEvent.click(getByRole('button'));
  paste('@book{b, title={B}}');
  await waitFor(() => expect(writer.draft().fields.sources).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(writer.draft().fields.sources).toHaveLength(1);
  expect(field.value).toBe('@book{b, title={B}}');
});
