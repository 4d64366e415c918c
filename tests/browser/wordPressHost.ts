// A post as WordPress 6 makes it of what an address tells it by oEmbed: what its filter leaves of the answer, with the
// frame in a sandbox, and its receiver, which it loads only for a quotation of its class. The rules are those of
// WordPress' wp-includes/embed.php and wp-embed.js, written here anew; tests/hosts/ has the real one.

/** What the receiver does. It runs in the post. */
function receive(): void {
  window.heights = [];
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    // Hidden whoever says it; all else is for the frame that the secret was given to.
    for (const quotation of document.querySelectorAll<HTMLElement>(
      `blockquote[data-secret="${data.secret}"]`,
    )) {
      quotation.style.display = 'none';
    }
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(
      `iframe[data-secret="${data.secret}"]`,
    )) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') {
        window.heights.push(data.value);
        const height = Number.parseInt(data.value, 10);
        frame.height = String(height > 1000 ? 1000 : Math.trunc(height) >= 200 ? height : 200);
      }
      if (data.message === 'link') {
        const wanted = new URL(data.value, location.href);
        const own = new URL(frame.getAttribute('src') ?? '', location.href);
        const follows = /^https?:$/.test(wanted.protocol) && wanted.host === own.host;
        if (follows && document.activeElement === frame) location.assign(data.value);
      }
    }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')) {
      frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    }
  });
}

/** As Twenty Twenty-One scales frames: by their two sizes, now and with every change of the window. */
function scaleFrames(): void {
  const scale = () => {
    for (const frame of document.querySelectorAll('iframe')) {
      const [width, height] = [Number.parseFloat(frame.width), Number.parseFloat(frame.height)];
      if (!width || !height || !frame.parentElement) continue;
      const place = Number.parseFloat(getComputedStyle(frame.parentElement).width);
      frame.style.maxWidth = '100%';
      frame.style.maxHeight = `${Math.round((place * height) / width)}px`;
    }
  };
  scale();
  window.onresize = scale;
}

const secret = 'XyZ123abc0';
const keptAttributes = /^(src|width|height|frameborder|marginwidth|marginheight|scrolling|title)$/;

/** What the filter leaves of the HTML of an oEmbed answer: a quotation before a frame, a frame alone, or nothing. */
export function filteredEmbed(html: string): string {
  const [, iframe] = /<iframe\b([^>]*)><\/iframe>/.exec(html) ?? [];
  if (iframe === undefined) return '';
  const [before = ''] = html.split('<iframe');
  const [, quotation] = /<blockquote\b[^>]*>(.*?)<\/blockquote>/s.exec(before) ?? [];
  const kept = [...iframe.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].flatMap(([, name = '', value]) => {
    if (value === undefined || !keptAttributes.test(name)) return [];
    return name === 'src'
      ? [`src="${value}#?secret=${secret}" data-secret="${secret}"`]
      : [`${name}="${value}"`];
  });
  const quoted = quotation?.replace(/<(?!\/?a\b)[^>]*>/g, '');
  const hidden = quoted === undefined ? '' : 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" ';
  return (
    (quoted === undefined
      ? ''
      : `<blockquote class="wp-embedded-content" data-secret="${secret}">${quoted}</blockquote>`) +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${hidden}${kept.join(' ')}></iframe>`
  );
}

export interface PostOptions {
  /** `scales`: as Twenty Twenty-One. `fits`: as themes of blocks, by the style sheet alone. */
  theme?: 'scales' | 'fits';
  /** CSS pixels of the column, where the window has them. */
  column?: number;
}

/** @param html Of the oEmbed answer. */
export function wordPressPost(html: string, { theme = 'fits', column = 610 }: PostOptions = {}): string {
  const embed = filteredEmbed(html);
  const receives = /<blockquote\s[^>]*?wp-embedded-content/.test(embed);
  return `<!doctype html><html lang="en"><head><title>Post</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { margin: 0 20px } figure { margin: 0; max-width: ${column}px } iframe { max-width: 100%; border: 0 }</style></head>
<body><p>A post.</p><figure><div>${embed}</div></figure><p style="height:2000px">It goes on.</p>
${theme === 'scales' ? `<script>(${scaleFrames})()</script>` : ''}
${receives ? `<script>(${receive})()</script>` : ''}</body></html>`;
}

/** What an address of a map that is not built would answer, if its host did so. */
export const answerFor = (src: string) =>
  `<blockquote class="wp-embedded-content"><a href="${src}">The map</a></blockquote><iframe src="${src.replaceAll('&', '&amp;')}" title="The map" width="720" height="600"></iframe>`;

declare global {
  interface Window {
    /** What the receiver heard, in order; missing where it is not loaded. */
    heights: number[];
  }
}
