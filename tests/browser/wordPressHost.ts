// A post as WordPress makes it of an address that it asked for its oEmbed: the frame in a sandbox without an origin,
// hidden until it says its height, beside a quotation as a stand-in; and a script that follows the heights and links
// that such a frame tells.

/** What WordPress' own script does, in short: heights between 200 and 1000, links to the frame's own host. */
const receiver = `
  window.heights = [];
  window.links = [];
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
    if (!frame || source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    document.querySelector('blockquote[data-secret="' + data.secret + '"]')?.setAttribute('hidden', '');
    if (data.message === 'height') {
      heights.push(data.value);
      frame.height = Math.min(1000, Math.max(200, Number.parseInt(data.value, 10)));
    }
    if (data.message === 'link' && document.activeElement === frame) {
      if (new URL(data.value).host === new URL(frame.getAttribute('src')).host) links.push(data.value);
    }
  });
`;

const secret = 'XyZ123abc0';

/**
 * @param src Of the frame, without a hash.
 * @param hidden As where the answer has a quotation beside the frame; without one, the frame is seen at once.
 */
export const wordPressPost = (
  src: string,
  hidden = false,
) => `<!doctype html><html lang="en"><title>Post</title>
<link rel="icon" href="data:,"><script>${receiver}</script><body><p>A post.</p><figure><div>
${hidden ? `<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="${src.replaceAll('&', '&amp;')}">The map</a></blockquote>` : ''}
<iframe id="map" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="The map"
 ${hidden ? 'style="position: absolute; visibility: hidden;"' : ''} src="${src.replaceAll('&', '&amp;')}#?secret=${secret}" data-secret="${secret}"
 width="800" height="480" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>
</div></figure><p style="height:2000px">It goes on.</p></body></html>`;

declare global {
  interface Window {
    /** What the post's script heard, in order. */
    heights: number[];
    links: string[];
  }
}
