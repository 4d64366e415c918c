import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameIcons } from '../../src/panels/frameIcons.ts';

test('what embedded maps show has only signs that their program carries', () => {
  const rooms = ['map', 'panels/details', 'panels/outline', 'apps/embed'];
  const files = [
    ...rooms.flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${room}/${file}`),
    ),
    ...['MapControls', 'DetailSwitch'].map((name) => `src/apps/${name}.tsx`),
    ...readdirSync('src/panels').map((file) => `src/panels/${file}`),
  ].filter((file) => file.endsWith('.tsx'));
  const used = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:<Icon name=|icon: )["'](\w+)["']/g)].map(([, name]) => name),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(frameIcons).sort());
});
