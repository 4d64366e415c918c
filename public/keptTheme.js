// The colours that the reader chose before (see src/store/settings.ts), ahead of anything that is drawn. What the
// address names comes after, and goes before: theme.js. Frames keep nothing, and ask for nothing that was kept.
if (!/[?&;]mode=embed(?=&|$)/i.test(location.search + location.hash)) {
  try {
    const { theme } = JSON.parse(localStorage.getItem('therefore:settings'));
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.theme = theme;
      document.querySelector('meta[name="color-scheme"]').content = theme;
    }
  } catch {
    // Nothing is kept, or the browser does not say.
  }
}
