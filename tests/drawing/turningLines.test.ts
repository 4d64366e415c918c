import { describe, expect, test } from 'vitest';
import { turningLines } from '../../src/drawing/turningLines.ts';

const L = '\u{200E}';
const R = '\u{200F}';
const A = '\u{61C}';

describe('the lines of one text', () => {
  test('stay as they are where nothing is read from right to left', () => {
    expect(turningLines(['the next-', 'door well'])).toEqual(['the next-', 'door well']);
    expect(turningLines([])).toEqual([]);
  });

  test('stay as they are where there is but one', () => {
    expect(turningLines(['ظل 40'])).toEqual(['ظل 40']);
  });

  test('carry marks for the letters before and after, so that hyphens keep to their word', () => {
    expect(turningLines(['عنوان old-', 'town-', 'ظل'])).toEqual([
      `عنوان old-${L}`,
      `${L}town-${A}`,
      `${L}ظل`,
    ]);
  });

  test('pass on marks over lines that have no letters', () => {
    expect(turningLines(['צל', '40', 'צל'])).toEqual([`צל${R}`, `${R}40${R}`, `${R}צל`]);
    expect(turningLines(['ظل', '40', '50'])).toEqual(['ظل', `${A}40`, `${A}50`]);
  });
});
