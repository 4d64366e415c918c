// The cards as they stand on the map, as a drawing that any program shows.

import { useId, useState } from 'react';
import { toFileName } from '../../../argument/fileName.ts';
import { draw } from '../../../drawing/draw.ts';
import { pressable } from '../../../layout/cardContent.ts';
import { freeLayout } from '../../../layout/freeLayout.ts';
import { pageType } from '../../../layout/typeSizes.ts';
import { saveBlob, saveText } from '../../../panels/saveText.ts';
import { loadPart, PartProblem } from '../../../store/loadPart.ts';
import { useSession } from '../../../store/SessionContext.ts';
import type { MapToShare } from './mapToShare.ts';

type Look = 'light' | 'dark';

export function SharePicture({ map }: { map: MapToShare }) {
  const session = useSession();
  const id = useId();
  const [theme, setTheme] = useState<Look>(() =>
    getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light',
  );
  const [said, setSaid] = useState('');
  const name = toFileName(map.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60));
  const drawn = () => {
    const { argument, layout, detail, expanded } = session.store.getState();
    if (!argument) return null;
    // The whole has no cards: instead of rectangles there is all that is open.
    const open = { direction: 'right', expanded, type: pageType, target: pressable, listWidth: 720 } as const;
    const places = detail === 'whole' || !layout ? freeLayout(argument, open) : layout.places;
    return draw(argument, places, { theme, target: pressable });
  };
  const save = () => {
    const svg = drawn();
    if (svg !== null) saveText(`${name}.svg`, svg, 'image/svg+xml');
  };
  const savePixels = async () => {
    const svg = drawn();
    if (svg === null) return;
    setSaid('Drawing…');
    try {
      const { pngOf } = await loadPart(() => import('./pngOf.ts'));
      const { blob, width, height } = await pngOf(svg);
      saveBlob(`${name}.png`, blob);
      setSaid(`Saved, ${width} × ${height} pixels.`);
    } catch (error) {
      if (error instanceof PartProblem) setSaid(error.message);
      else setSaid('This browser could not draw so large a picture. Close some claims, or save it as SVG.');
    }
  };
  return (
    <>
      <p>The cards as they stand on the map. For all that is open choose Sentences or Names there first.</p>
      <p className="share-choice">
        <label htmlFor={id}>Colours</label>
        <select id={id} value={theme} onChange={({ target }) => setTheme(target.value as Look)}>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </p>
      <dl className="share-files">
        <div>
          <dt>
            <button type="button" className="button" onClick={save}>
              Save the picture
            </button>
          </dt>
          <dd>SVG: sharp at every size, with real text. For print and web pages.</dd>
        </div>
        <div>
          <dt>
            <button type="button" className="button" onClick={() => void savePixels()}>
              Save as PNG
            </button>
          </dt>
          <dd>Pixels, twice as fine as on screen. For slides, documents and messages.</dd>
        </div>
      </dl>
      <p role="status">{said}</p>
    </>
  );
}
