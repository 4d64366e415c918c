import { fireEvent, screen } from '@testing-library/dom';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { WriteAsText } from '../../../src/apps/write/WriteAsText.tsx';
import { createWriter } from '../../../src/apps/write/writer.ts';
import { useSession } from '../../../src/store/SessionContext.ts';
import { sound } from '../../argument/maps.ts';
import { mounted, whenSeen } from '../../mounted.tsx';

const text = JSON.stringify({
  version: 1,
  title: 'Mine',
  language: 'en',
  thesis: { text: 'It is so.', children: [{ role: 'reason', text: 'Because of this.' }] },
});

function OnMap() {
  const session = useSession();
  const [writer] = useState(() => createWriter(session, null));
  return <WriteAsText writer={writer} id="one" root={null} />;
}

test.each([
  ['focusOut', 'It is so.\n  + Because of this.\n  + = Nothing of the kind', 'The rest counts.'],
  ['focusOut', 'It is so.\n  + &\n    & Because of this.', 'The map stays as it was until then.'],
  ['input', 'It is so.\n  + &\n    & Because of this.', 'The map stays as it was until then.'],
] as const)(
  'of lines that are not understood it is said what becomes of the others: %s, %j',
  async (event, lines, words) => {
    const { session } = mounted(<OnMap />, { map: sound(text), document: text });
    const area = screen.getAllByRole('textbox').at(-1) as HTMLTextAreaElement;
    await vi.waitFor(() => expect(area.value).toContain('Because of this.'));
    await vi.waitFor(() => expect(document.activeElement).toBe(area));
    area.value = lines;
    fireEvent[event](area);
    await vi.waitFor(() =>
      expect(document.querySelector('.as-text-problems > p')?.textContent).toBe(
        `1 line is not understood. ${words}`,
      ),
    );
    expect(
      [...(session.store.getState().argument?.claims.values() ?? [])].map(
        (claim) => claim.kind === 'text' && claim.text,
      ),
    ).toEqual(['It is so.', 'Because of this.']);
  },
);

test('who sees the text has the keyboard in it, and is heard from the first letter on', async () => {
  const { held, session } = await whenSeen(
    <OnMap />,
    '.as-text-field',
    (area, { session }) => {
      const held = document.activeElement;
      (area as HTMLTextAreaElement).value = 'It is otherwise.\n  + Because of this.';
      fireEvent.input(area);
      return { held, session };
    },
    { map: sound(text), document: text },
  );
  expect(held?.className).toBe('as-text-field');
  await vi.waitFor(() =>
    expect(session.store.getState().argument?.claims.values().next().value).toMatchObject({
      text: 'It is otherwise.',
    }),
  );
});
