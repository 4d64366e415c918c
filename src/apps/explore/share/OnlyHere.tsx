// Said where the site runs on the reader's own computer: no address of it leads anywhere for others.

export function OnlyHere() {
  if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname)) return null;
  return (
    <p className="share-note">
      This site runs on your own computer ({location.host}), so its addresses work only here. Put it on a web
      server to share them.
    </p>
  );
}
