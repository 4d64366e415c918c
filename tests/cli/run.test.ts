import { expect, test } from 'vitest';
import { ran } from './ran.ts';

test('the help names the commands that there are', async () => {
  for (const word of ['--help', '-h']) {
    const { code, out, err } = await ran([word]);
    expect([code, err]).toEqual([0, '']);
    expect([...out.matchAll(/^ {2}(\w+) /gm)].map((match) => match[1])).toEqual([
      'check',
      'convert',
      'draw',
      'weigh',
      'build',
    ]);
  }
});

test('each command has a help of its own, which asks for nothing else', async () => {
  for (const args of [
    ['check', '--help'],
    ['check', 'a.json', '-h'],
    ['draw', '-h'],
  ]) {
    const { code, out, err } = await ran(args);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith(`Usage: therefore ${args[0]} `), out).toBe(true);
    expect(
      out
        .split('\n')
        .slice(1)
        .every((line) => line.length <= 80),
    ).toBe(true);
  }
});

test('the version is printed and nothing else', async () => {
  expect(await ran(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

test.each([
  [[], 'therefore: Say what to do.'],
  [['chek', 'a.json'], 'therefore: There is no command “chek”. Did you mean “check”?'],
  [['print', 'a.json'], 'therefore: There is no command “print”.'],
  [['--json', 'check'], 'therefore: There is no option “--json” before a command.'],
  [['-'], 'therefore: There is no command “-”.'],
  [['a\u001B[31mb'], 'therefore: There is no command “a\u{FFFD}[31mb”.'],
  [['check'], 'therefore check: Name the map to check, or - for standard input.'],
  [['check', '--jsn', 'a'], 'therefore check: There is no option “--jsn”. Did you mean “--json”?'],
  [['check', '-j', 'a'], 'therefore check: There is no option “-j”.'],
  [['check', 'a', '--text'], 'therefore check: “--text” needs a value.'],
  [['check', 'a', '--text', '--json'], 'therefore check: “--text” needs a value.'],
  [['check', 'a', '--json=yes'], 'therefore check: “--json” takes no value.'],
  [['check', '-', '-'], 'therefore check: Standard input can be read only once, but - stands here twice.'],
  [['draw'], 'therefore draw: Name the map, and the file for the drawing.'],
  [['draw', 'a.json'], 'therefore draw: Name the file for the drawing, or - for standard output.'],
  [['draw', 'a.json', 'b.svg', 'c.svg'], 'therefore draw: “c.svg” is one file too many.'],
  [
    ['draw', 'a.json', 'b.png'],
    'therefore draw: A drawing is SVG, so its file ends in .svg, and not as “b.png” does.',
  ],
  [
    ['draw', 'a.json', '-', '--theme', 'blue'],
    'therefore draw: --theme can be light or dark, but not “blue”.',
  ],
  [
    ['draw', 'a.json', '-', '--layout', 'up'],
    'therefore draw: --layout can be down, right or list, but not “up”.',
  ],
  [
    ['draw', 'a.json', '-', '--expand', 'some'],
    'therefore draw: --expand can be a number of levels, all or none, but not “some”.',
  ],
])('%j is refused in one sentence, with the usage', async (args, sentence) => {
  const { code, out, err } = await ran(args);
  expect([code, out]).toEqual([2, '']);
  const [first, second] = err.split('\n');
  expect(first).toBe(sentence);
  expect(second).toMatch(/^Usage: therefore /);
});

test('what follows two dashes is a file, whatever it is called', async () => {
  expect(await ran(['check', '--', '--help'])).toEqual({
    code: 1,
    out: '--help:1:1 / There is no such file.\n',
    err: '',
  });
});
