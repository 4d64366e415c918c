import { draw } from '../../src/drawing/draw.ts';
import { freeLayout } from '../../src/layout/freeLayout.ts';
import { type Face, textWidth } from '../../src/layout/textWidth.ts';
import { pageType } from '../../src/layout/typeSizes.ts';
import { shipped } from '../argument/maps.ts';
import { expect, openMap, test } from './page.ts';

const fonts: Record<Face, string> = {
  serif: "400 1000px 'Source Serif 4 Variable'",
  serifBold: "600 1000px 'Source Serif 4 Variable'",
  sans: "400 1000px 'Source Sans 3 Variable'",
  sansBold: "600 1000px 'Source Sans 3 Variable'",
};

test('the tables by which cards are measured are those of the fonts, and with any other fonts the words of a drawing stay on their cards', async ({
  page,
}) => {
  await test.step('the tables by which cards are measured are those of the fonts, and a sentence is at most two percent narrower or wider', async () => {
    await openMap(page);
    const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    for (const [face, font] of Object.entries(fonts) as [Face, string][]) {
      const widths = await page.evaluate(
        ({ font, characters }) => {
          const context = document.createElement('canvas').getContext('2d');
          if (!context) return [];
          context.font = font;
          return characters.map((character) => context.measureText(character).width);
        },
        { font, characters },
      );
      expect(widths).toHaveLength(95);
      const wrong = characters.filter(
        (character, index) => Math.abs((widths[index] ?? 0) - textWidth(character, face, 1000)) > 11,
      );
      expect(wrong, face).toEqual([]);
    }
    const sentence = 'Putin avoids a summit with Zelensky because meeting him would cost more than the war.';
    for (const [face, font] of Object.entries(fonts) as [Face, string][]) {
      const width = await page.evaluate(
        ({ font, sentence }) => {
          const context = document.createElement('canvas').getContext('2d');
          if (!context) return 0;
          context.font = font;
          return context.measureText(sentence).width;
        },
        { font, sentence },
      );
      expect(Math.abs(width / textWidth(sentence, face, 1000) - 1), face).toBeLessThan(0.02);
    }
  });
  await test.step('with any other fonts the words of a drawing stay on their cards', async () => {
    await page.goto('about:blank');
    const argument = shipped('putin-zelensky-summit');
    for (const direction of ['down', 'list'] as const) {
      const expanded = new Set(argument.claims.keys());
      const places = freeLayout(argument, { direction, listWidth: 390, type: pageType, target: 0, expanded });
      const svg = draw(argument, places, { theme: 'light', target: 0 });
      for (const family of ['serif', 'DejaVu Sans', 'DejaVu Serif', 'monospace']) {
        await page.setContent(`<style>svg, text { font-family: ${family} !important }</style>${svg}`);
        const over = await page.locator('svg > g').evaluateAll((cards) =>
          cards.flatMap((each) => {
            const box = each.querySelector<SVGGraphicsElement>('path, rect')?.getBBox();
            return [...each.querySelectorAll<SVGGraphicsElement>('text')].flatMap((line) => {
              const { x, width } = line.getBBox();
              const outside = box && (x < box.x - 0.5 || x + width > box.x + box.width + 0.5);
              return outside ? [`${line.textContent} ${Math.round(x + width - box.x - box.width)}`] : [];
            });
          }),
        );
        expect(over, `${direction}, ${family}`).toEqual([]);
      }
    }
  });
});
