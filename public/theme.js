// The colours that the address names, before anything is drawn: it runs where it stands, ahead of the style sheet.
{
  const [, theme] = /[?&](?:amp;)*theme=(light|dark)(?=&|$)/i.exec(location.search) ?? [];
  if (theme) {
    document.documentElement.dataset.theme = theme.toLowerCase();
    document.querySelector('meta[name="color-scheme"]').content = theme.toLowerCase();
  }
}
