// The colours that the address names, before anything is drawn: it runs where it stands, ahead of the style sheet.
{
  // Editors write "&amp;" or "&#038;" for "&": after the latter all is hash.
  const [, theme] = /[?&;]theme=(light|dark)(?=&|$)/i.exec(location.search + location.hash) ?? [];
  if (theme) {
    document.documentElement.dataset.theme = theme.toLowerCase();
    document.querySelector('meta[name="color-scheme"]').content = theme.toLowerCase();
  }
}
