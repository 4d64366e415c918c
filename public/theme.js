// The colours that the address names, or that the reader chose before, ahead of anything that is drawn: it runs where it
// stands, before the style sheet.
{
  // Editors write "&amp;" or "&#038;" for "&": after the latter all is hash.
  const query = location.search + location.hash;
  let [, theme] = /[?&;]theme=(light|dark)(?=&|$)/i.exec(query) ?? [];
  // Only the program's own page keeps what was chosen (src/session/settings.ts), and not in a frame on another's.
  if (!theme && 'kept' in document.currentScript.dataset && !/[?&;]mode=embed(?=&|$)/i.test(query)) {
    try {
      theme = /^(?:light|dark)$/.exec(JSON.parse(localStorage.getItem('therefore:settings')).theme)?.[0];
    } catch {
      // Nothing is kept, or the browser does not say.
    }
  }
  if (theme) {
    document.documentElement.dataset.theme = theme.toLowerCase();
    document.querySelector('meta[name="color-scheme"]').content = theme.toLowerCase();
  }
}
