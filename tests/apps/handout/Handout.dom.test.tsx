import { waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Handout } from '../../../src/apps/handout/Handout.tsx';
import { mapOf, sound } from '../../argument/maps.ts';
import { generatedMap } from '../../browser/generatedMap.ts';
import { type Mounted, mounted } from '../../mounted.tsx';

const user = userEvent.setup({ delay: null });
const all = ({ container }: Mounted, selector: string) => [...container.querySelectorAll(selector)];
const texts = (handout: Mounted, selector: string) => all(handout, selector).map((each) => each.textContent);
const sheet = (handout: Mounted) => texts(handout, '.handout-sheet').join('');
const drawings = (handout: Mounted) => all(handout, '.handout-sheet svg.handout-drawing');
const tick = async (handout: Mounted, label: string) => user.click(handout.getByLabelText(label));
const choose = (handout: Mounted, label: string, option: string) =>
  user.selectOptions(handout.getByLabelText(label), option);

test('a handout is title, text, steps with pictures, outline and sources', () => {
  const handout = mounted(<Handout />);
  expect(texts(handout, 'h1')).toEqual(['Why the Kremlin avoids a summit with Zelensky']);
  expect(sheet(handout)).toContain('Text: Article [1]');
  expect(all(handout, '.handout-step')).toHaveLength(13);
  expect(texts(handout, '.handout-part')[0]).toContain('Why would a president refuse');
  expect(drawings(handout)[0]?.textContent).toContain('Putin has no interest in');
  expect(all(handout, '.print-claim')).toHaveLength(30);
  const lavrov = texts(handout, '.print-claim').filter((claim) => claim?.includes('1.1b.1.1 ❞ Evidence'));
  expect(lavrov.join()).toContain('[2] The article, reporting Sergei Lavrov');
  expect(all(handout, '.print-source')).toHaveLength(4);
  expect(texts(handout, '.print-source')[1]).toContain('1 citation: ○ Not checked: no full text here (1).');
});

test('pictures say to those who do not see them what they show', () => {
  const labels = drawings(mounted(<Handout />)).map((svg) => svg.getAttribute('aria-label'));
  expect(labels.join('\n')).toMatch(/The article: it is Moscow .* 1\.7\.1 Evidence: Fiona Hill/u);
});

test('once the text has come, sources say how their quotations came out', async () => {
  const handout = mounted(<Handout />, { map: 'broad-street-pump' });
  await waitFor(() => expect(texts(handout, '.print-source')[1]).toMatch(/✓ Word for word \(\d+\)/u));
});

test('notes, pictures and colours are as they are chosen', async () => {
  const handout = mounted(<Handout />);
  expect(sheet(handout)).not.toContain('For the teacher');
  await tick(handout, 'Notes for the teacher');
  expect(texts(handout, '.handout-notes')[0]).toContain('Write two or three guesses');
  const colours = () => [
    ...new Set(drawings(handout).flatMap((svg) => svg.outerHTML.match(/#[0-9a-f]{6}/g) ?? [])),
  ];
  expect(colours()).toContain('#0072b2');
  await tick(handout, 'Black and white');
  expect(colours().length).toBeGreaterThan(2);
  expect(colours().filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  await tick(handout, 'Pictures');
  expect(drawings(handout)).toEqual([]);
  expect(all(handout, '.handout-step')).toHaveLength(13);
});

test('a worksheet leaves out every second claim, in pictures and outline, and has the solutions at the end', async () => {
  const handout = mounted(<Handout />);
  const sentence = 'Politico recalls that sanctions would deal';
  expect(sheet(handout)).toContain(sentence);
  await choose(handout, 'Worksheet', 'blanks');
  expect(sheet(handout)).not.toContain(sentence);
  expect(all(handout, '.print-claim .print-lines')).toHaveLength(15);
  const labels = drawings(handout).map((svg) => svg.getAttribute('aria-label'));
  expect(labels.join(' ')).not.toContain(sentence);
  await tick(handout, 'With solutions');
  expect(texts(handout, '.handout-solutions').join('')).toContain(`1.2.1.1.1${sentence}`);
});

test('“find the sentence” asks for paragraphs and gives none away', async () => {
  const handout = mounted(<Handout />, { map: 'broad-street-pump' });
  await waitFor(() => expect(sheet(handout)).toContain('Word for word'));
  await choose(handout, 'Worksheet', 'find');
  expect(texts(handout, '.handout-task').join('')).toContain('Where in the text does it say that …?');
  expect(all(handout, '.handout-searches li').length).toBeGreaterThan(15);
  expect(all(handout, '.print-words')).toEqual([]);
  const citations = [
    ...texts(handout, '.print-citation'),
    ...drawings(handout).map((svg) => svg.textContent),
  ];
  expect(citations.filter((words) => words?.includes('¶'))).toEqual([]);
  await tick(handout, 'With solutions');
  expect(texts(handout, '.handout-solutions li')[0]).toMatch(/Paragraph \d+: “/u);
});

test('what is asked before a step stands before its picture, with lines to write on', async () => {
  const map = mapOf(
    { id: 't', text: 'Water did it.', children: [{ id: 'a', role: 'reason', text: 'The pump.' }] },
    {
      tours: [
        {
          id: 'one',
          title: 'One',
          steps: [{ focus: ['a'], caption: 'It was the pump.', question: { text: 'Air or water?' } }],
        },
        { id: 'two', title: 'Two', steps: [{ focus: ['t'], caption: 'Another way.' }] },
      ],
    },
  );
  const handout = mounted(<Handout />, { map });
  const [part] = all(handout, '.handout-part');
  const question = part?.querySelector('.handout-question');
  const picture = part?.querySelector('svg');
  expect(question?.textContent).toContain('1? Air or water?');
  expect(question?.textContent).toContain('☐ Not sure');
  expect(part?.querySelectorAll('.print-line')).toHaveLength(2);
  if (!question || !picture) throw new Error('The part has no question or no picture.');
  expect(question.compareDocumentPosition(picture)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await choose(handout, 'Tour', 'two');
  expect(sheet(handout)).toContain('Another way.');
  expect(sheet(handout)).not.toContain('It was the pump.');
});

test('a map of hundreds of claims without a tour has a handout too', () => {
  const handout = mounted(<Handout />, { map: sound(generatedMap(300)) });
  expect(all(handout, '.print-claim')).toHaveLength(300);
  expect(texts(handout, '.handout-part').at(-1)).toContain('The upper levels, by name.');
  expect(drawings(handout).length).toBeGreaterThan(5);
});
