import { fireEvent } from '@testing-library/dom';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';
import { FormChoice, FormField } from '../../../../src/apps/write/forms/FormField.tsx';
import { createWriter, type Writer } from '../../../../src/apps/write/writer.ts';
import { describeMap } from '../../../../src/draft/describing.ts';
import { useSession } from '../../../../src/store/SessionContext.ts';
import { sound } from '../../../argument/maps.ts';
import { mounted, whenSeen } from '../../../mounted.tsx';

const text = JSON.stringify({ version: 1, title: 'Mine', thesis: { text: 'It is so.' } });

let put: (there: boolean) => void;
let writer: Writer;

function Form() {
  const session = useSession();
  const [own] = useState(() => createWriter(session, null));
  const [there, setThere] = useState(true);
  writer = own;
  put = (next) => flushSync(() => setThere(next));
  const apply = (typed: string) => describeMap(own.draft(), 'title', typed);
  return there && <FormField writer={own} of="map" label="Title" value="Mine" apply={apply} />;
}

test('what is typed into a field that goes, as when one goes back, is said of the map', () => {
  const { getByRole } = mounted(<Form />, { map: sound(text), document: text });
  const field = getByRole('textbox') as HTMLInputElement;
  field.focus();
  field.value = 'Ours';
  put(false);
  expect(writer.draft().fields.title).toBe('Ours');
});

function Title() {
  const session = useSession();
  const [writer] = useState(() => createWriter(session, null));
  const apply = (typed: string) => describeMap(writer.draft(), 'title', typed);
  return <FormField writer={writer} of="map" label="Title" value="Mine" apply={apply} />;
}

test('what is typed into a field as soon as it is seen stays in it', async () => {
  const field = await whenSeen(
    <Title />,
    'input',
    (input) => Object.assign(input as HTMLInputElement, { value: 'Ours' }),
    { map: sound(text), document: text },
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(field.value).toBe('Ours');
});

test('a choice that is refused stands as it was', async () => {
  const chosen: string[] = [];
  const { getByRole } = mounted(
    <FormChoice
      label="Kind"
      value="a"
      options={[['a', 'A'] as const, ['b', 'B'] as const]}
      choose={(value) => chosen.push(value)}
    />,
  );
  const select = getByRole('combobox') as HTMLSelectElement;
  fireEvent.change(select, { target: { value: 'b' } });
  expect([chosen, select.value]).toEqual([['b'], 'a']);
});
