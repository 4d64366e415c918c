// How long a check of 200 quotations takes: in a long text like any other, and in texts that make it hard.

import { test } from '@playwright/test';
import { checkText } from '../src/quotes/checkText.ts';
import { hardKinds, hardQuotation, hardText } from '../tests/quotes/hardTexts.ts';
import { randomFrom } from '../tests/quotes/random.ts';

const length = 1_000_000;

for (const kind of hardKinds) {
  test(`200 hard quotations in a text of a million characters: ${kind}`, () => {
    const random = randomFrom(1);
    const text = hardText(kind, random, length);
    const cited = Array.from({ length: 200 }, (_, at) => hardQuotation(random, text, 50_000, String(at)));
    const before = process.cpuUsage();
    checkText(text, cited, false);
    const { user, system } = process.cpuUsage(before);
    console.info(`${kind}: ${Math.round((user + system) / 1000)} ms of processor time`);
  });
}
