// What a page writes on its canvases: their text is nowhere else.

import type { Page } from '@playwright/test';

export interface Written {
  text: string;
  size: number;
  weight: string;
  /** What is wrong with it; empty where it stands whole on the canvas. */
  wrong: string;
}

/** For `addInitScript`: keeps what is written on the page's canvases, from the last time that one was cleared. */
export function watchWriting(): void {
  const written: Written[] = [];
  Reflect.set(window, 'written', written);
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    written.length = 0;
    clearRect.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, room = Number.POSITIVE_INFINITY) {
    const { width } = this.measureText(text);
    const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0');
    const { clientWidth, clientHeight } = this.canvas;
    const start = this.textAlign === 'right' ? x - width : x;
    const wrong = [
      ...(width > room ? [`${width} wide in ${room}`] : []),
      ...(start < 0 || start + width > clientWidth || y - size < -3 || y + 0.3 * size > clientHeight
        ? ['over the edge']
        : []),
    ];
    written.push({ text, size, weight: this.font.split(' ')[0] ?? '', wrong: wrong.join(', ') });
    fillText.call(this, text, x, y, room);
  };
}

export const writing = (page: Page) => page.evaluate(() => Reflect.get(window, 'written') as Written[]);
