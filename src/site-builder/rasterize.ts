// A drawing as PNG, without a browser: resvg, as WebAssembly, with fonts of our own. It is loaded only when a folder
// is built.

import { InputProblem } from '../files/inputProblem.ts';
import { readOwn } from './programFiles.ts';

const fonts = [
  'SourceSerif4-Regular',
  'SourceSerif4-SemiBold',
  'SourceSans3-Regular',
  'SourceSans3-SemiBold',
];

/** Turns SVG into PNG, of the drawing's own size. */
export type Rasterize = (svg: string) => Uint8Array;

/** It can be started once in a process. */
let started: Promise<void> | undefined;

/**
 * @param folder Of the program.
 * @param more Further fonts (TrueType or OpenType), for letters that ours do not have.
 * @throws {InputProblem}
 */
export async function startRasterizer(folder: string, more: readonly Uint8Array[]): Promise<Rasterize> {
  const own = await Promise.all(fonts.map((font) => readOwn(folder, `cli-assets/${font}.ttf`)));
  const engine = await readOwn(folder, 'cli-assets/resvg.wasm');
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  try {
    started ??= initWasm(new Uint8Array(engine));
    await started;
  } catch (error) {
    throw new InputProblem(folder, `The preview pictures cannot be drawn (${String(error)}).`);
  }
  return (svg) => {
    const family = 'Source Serif 4';
    const font = { fontBuffers: [...own, ...more], defaultFontFamily: family, serifFamily: family };
    const drawing = new Resvg(svg, { font });
    const image = drawing.render();
    const png = image.asPng().slice();
    image.free();
    drawing.free();
    return png;
  };
}
