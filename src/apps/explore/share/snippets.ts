// HTML that somebody pastes into a page to show a map there.

import { escaped } from '../../../drawing/svg.ts';
import { initialView } from '../../../store/openMap.ts';
import { emptyAddress, toAddress } from '../../../url/address.ts';
import { type EmbedChoice, embedAddress, embedParameters, isFrame } from './embedChoice.ts';
import { heldDocument } from './heldDocument.ts';
import type { MapToShare } from './mapToShare.ts';

/** Gives the element before it the map between them. */
const handOver =
  '{ const json = document.currentScript.previousElementSibling; ' +
  'json.previousElementSibling.data = JSON.parse(json.textContent); }';

/**
 * The code for what was chosen.
 *
 * @throws {SyntaxError} where the map is to be put into the page and is no JSON.
 */
export function snippet(map: MapToShare, choice: EmbedChoice): string {
  if (isFrame(choice)) return frameSnippet(map, choice);
  const element = elementSnippet(map, choice);
  if (choice.code === 'element') return element;
  return `${element}
<script type="application/json">${heldDocument(map.held, map.base)}</script>
<script>${handOver}</script>`;
}

function frameSnippet(map: MapToShare, choice: EmbedChoice): string {
  const { width, height } = choice;
  return tag('iframe', [
    ['src', embedAddress(map, choice)],
    ['title', map.title],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(height)],
    ['style', width === null ? 'border: 0' : 'border: 0; max-width: 100%'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    // The whole screen by `allowfullscreen` alone: Chromium warns of a frame that says it twice.
    ['allow', 'clipboard-write'],
    ['allowfullscreen', null],
  ]);
}

function elementSnippet(map: MapToShare, choice: EmbedChoice): string {
  const { width, height, grows } = choice;
  const script = tag('script', [
    ['src', new URL('argument-map.js', map.site).href],
    ['defer', null],
  ]);
  const attributes: Attribute[] = [
    ...embedParameters(map, choice),
    ['label', map.title],
    ['height', grows ? 'auto' : String(height)],
  ];
  if (width !== null) attributes.push(['style', `max-width: ${width}px`]);
  // What stands in the page until the map is there, and where scripts do not run.
  const instead =
    map.map === null
      ? tag('p', [], map.title)
      : tag('p', [], tag('a', [['href', pageAddress(map, choice)]], map.title, true), false);
  return `${script}\n${tag('argument-map', attributes, instead, false)}`;
}

/** The same view on a page of its own. */
function pageAddress(map: MapToShare, choice: EmbedChoice): string {
  const viewState = choice.start === 'sight' ? map.viewState : initialView;
  return `${map.site}?${toAddress({ ...emptyAddress, ...viewState, map: map.map })}`;
}

/** Null stands for an attribute without a value. */
type Attribute = [name: string, value: string | null];

/** @param isText Whether the content is text, or else markup. */
function tag(name: string, attributes: readonly Attribute[], content = '', isText = true): string {
  const pairs = attributes.map(([name, value]) =>
    value === null ? ` ${name}` : ` ${name}="${html(value)}"`,
  );
  return `<${name}${pairs.join('')}>${isText ? html(content) : content}</${name}>`;
}

/** A carriage return as it is would be read as a line feed. */
const html = (text: string) => escaped(text).replaceAll('\r', '&#13;');
