// The poster becomes the map: when it is in sight and nothing else is to do, or at the first touch or key.
(() => {
  const map = document.getElementById('built-map');
  const mode = new URLSearchParams(location.search).get('mode');
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
  let asked = false;
  // Whether the map has read which claim was tapped, or will never come.
  let done = false;
  let inside = false;
  const add = (element, attributes) => document.head.append(Object.assign(element, attributes));
  const fail = () => {
    done = true;
    const { first } = map.dataset;
    // There is no map to open: on to the outline.
    if (first) location.hash = `claim-${encodeURIComponent(first)}`;
  };
  const run = () => {
    const src = policy ? policy.createScriptURL(script) : script;
    const onload = () => {
      done = true;
    };
    add(document.createElement('script'), { src, onload, onerror: fail });
  };
  const wake = () => {
    if (asked) return;
    asked = true;
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
    map.removeAttribute('data-poster');
    // Who stood on a card of the poster stands in the map.
    if (inside && document.activeElement === document.body) map.focus({ preventScroll: true });
  }).observe(map, { childList: true });
  // A post of WordPress may hide its frame until it hears from it: such a frame is never in sight.
  if (alone || /^#\??secret=/.test(location.hash)) wake();
  else if (!navigator.connection?.saveData) {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      (globalThis.requestIdleCallback ?? setTimeout)(wake);
    }).observe(map);
  }
})();
