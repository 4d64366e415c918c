// The poster becomes the map: when it is in sight and nothing else is to do, in a second at the latest, or at the
// first touch or key.
(() => {
  // A file that is dropped on the page is not opened in its place.
  for (const type of ['dragover', 'drop']) {
    addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
  }
  const map = document.getElementById('built-map');
  const asked = new URLSearchParams(location.search.replaceAll('&amp;', '&'));
  const mode = asked.get('mode');
  const alone = mode === 'explore' || mode === 'present';
  if (alone || mode === 'embed') document.documentElement.dataset.mode = mode;
  const style = alone ? map.dataset.fullStyle : map.dataset.style;
  const script = alone ? map.dataset.fullScript : map.dataset.script;
  const policy = globalThis.trustedTypes?.createPolicy('therefore-wake', {
    createScriptURL: (url) => {
      if (url !== script) throw new TypeError('Not the script of this page.');
      return url;
    },
  });
  const [, secret] = /^#\??secret=([A-Za-z0-9]{1,100})/.exec(location.hash) ?? [];
  const host = asked.get('origin') ?? '';
  const post = (message) => parent.postMessage(message, URL.canParse(host) ? host : '*');
  const follows = asked.get('height') === 'auto';
  /** As high as the drawing is at this width with the map's bars, whatever the frame's: so it does not grow by itself. */
  const drawnHeight = () => {
    const drawing = [...map.querySelectorAll('.built-poster svg')].find((each) => each.checkVisibility());
    if (!drawing) return 0;
    const { width, height } = drawing.viewBox.baseVal;
    return Math.round(
      Math.min(800, Math.max(200, 84 + (drawing.getBoundingClientRect().width * height) / width)),
    );
  };
  let told = 0;
  const tellHeight = () => {
    // 600: as oembed.ts has it.
    const height = follows ? drawnHeight() : 600;
    if (!height || (height === told && height === innerHeight)) return;
    // WordPress, whose themes scale frames with every change of their window, is told again what is wanted.
    if (secret) post({ message: 'height', value: height, secret });
    if (!follows || height === told) return;
    told = height;
    map.dataset.height = height;
    post({ ns: 'argument-map', v: 1, type: 'height', payload: { height } });
    post({ subject: 'lti.frameResize', height });
  };
  // Until the map is awake, which then does the same itself: see apps/embed/hostChannel.ts.
  const asleep = new AbortController();
  if (parent !== window && (follows || secret)) {
    tellHeight();
    addEventListener('resize', tellHeight, asleep);
  }
  let woken = false;
  // Whether the map has read which claim was tapped, or will never come.
  let done = false;
  let inside = false;
  const add = (element, attributes) => document.head.append(Object.assign(element, attributes));
  const fail = () => {
    done = true;
    // The page alone is hidden for the map's sake.
    delete document.documentElement.dataset.mode;
    const { first } = map.dataset;
    // There is no map to open: on to the outline.
    if (first) location.hash = `claim-${encodeURIComponent(first)}`;
  };
  const run = () => {
    const src = policy ? policy.createScriptURL(script) : script;
    const onload = () => {
      done = true;
    };
    // A browser that cannot read the script, or lacks what it uses, stays with the page.
    const failed = () => map.dataset.poster === undefined || map.querySelector('.built-program *') || fail();
    addEventListener('error', failed);
    addEventListener('unhandledrejection', failed);
    add(document.createElement('script'), { src, onload, onerror: fail });
  };
  const wake = () => {
    if (woken) return;
    woken = true;
    add(document.createElement('link'), { rel: 'preload', as: 'script', href: script });
    // The map measures itself, so its style comes first.
    add(document.createElement('link'), { rel: 'stylesheet', href: style, onload: run, onerror: fail });
  };
  map.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-claim]');
    if (done || !link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    map.dataset.first = link.dataset.claim;
    wake();
  });
  for (const type of ['pointerdown', 'touchstart', 'focusin', 'keydown']) {
    map.addEventListener(type, wake, { passive: true });
  }
  addEventListener('focusin', ({ target }) => {
    inside = map.contains(target);
  });
  new MutationObserver((_, observer) => {
    if (map.querySelector('.built-poster')) return;
    observer.disconnect();
    asleep.abort();
    map.removeAttribute('data-poster');
    // Who stood on a card of the poster stands in the map.
    if (inside && document.activeElement === document.body) map.focus({ preventScroll: true });
  }).observe(map, { childList: true });
  // A post of WordPress may hide its frame until it hears from it: such a frame is never in sight.
  if (alone || secret) wake();
  else if (!navigator.connection?.saveData) {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // The timeout: Chromium may call no moment idle while a page stands still. To setTimeout such options are 0 ms.
      (globalThis.requestIdleCallback ?? setTimeout)(wake, { timeout: 1000 });
    }).observe(map);
  }
})();
