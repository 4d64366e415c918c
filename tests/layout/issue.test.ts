import { expect, test } from 'vitest';
import { issueHeading } from '../../src/labels/wording.ts';
import { issueContent } from '../../src/layout/issue.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import { pageType } from '../../src/layout/typeSizes.ts';

test('the card of a short question is as wide as the heading over it', () => {
  const { size, padding } = issueContent('Big', { form: 'sentence', measure: 24 }, pageType);
  const heading = textWidth(issueHeading, 'sansBold', pageType.label);
  expect(size.width).toBeGreaterThanOrEqual(heading + 2 * padding.inline);
});
