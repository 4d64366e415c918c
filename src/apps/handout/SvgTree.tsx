// A drawing as elements of the page: its text is set in the page's fonts and can be selected, on paper too.

import { createElement } from 'react';
import type { SvgElement } from '../../drawing/svg.ts';

interface Props {
  svg: SvgElement;
  /** On paper, in CSS pixels. */
  width: number;
  height: number;
  /** What the picture shows, for those who do not see it. */
  label: string;
}

export function SvgTree({ svg, width, height, label }: Props) {
  const attributes = new Map(svg.attributes);
  return (
    <svg
      className="handout-drawing"
      role="img"
      aria-label={label}
      width={Math.round(width)}
      height={Math.round(height)}
      viewBox={attributes.get('viewBox')}
      lang={attributes.get('lang')}
      // Each line says its own; that of the page would move those that do not.
      direction="ltr"
      fontFamily={attributes.get('font-family')}
    >
      {svg.children.filter(isDrawn).map(drawn)}
    </svg>
  );
}

/** The label stands for title and description, which a browser would show as a tip. */
const isDrawn = (child: SvgElement | string) =>
  typeof child !== 'string' && child.name !== 'title' && child.name !== 'desc';

function drawn(node: SvgElement | string, key: number): React.ReactNode {
  if (typeof node === 'string') return node;
  const attributes = node.attributes.map(([name, value]) => [asProperty(name), value]);
  return createElement(node.name, { key, ...Object.fromEntries(attributes) }, node.children.map(drawn));
}

/** `stroke-width` is `strokeWidth` to a component. */
const asProperty = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
