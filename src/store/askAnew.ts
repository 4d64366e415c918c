// A script or a style sheet of ours that could not be fetched is asked for once more.

/** What the addresses of scripts that failed end in from now on, by their names: see vite/lateImports.ts. */
const scope = globalThis as { lateImports?: Map<string, string> };

/**
 * Browsers before mid-2026 keep a script that could not be fetched as one that never can (whatwg/html 6768): it has to
 * have another address. Which one it was, the error says in Chromium and Firefox.
 */
export async function askAnew(failed: unknown): Promise<void> {
  const [url, name = '', kind] = /\bhttps?:\/\/\S+\/([\w.-]+\.(js|css))\b/.exec(String(failed)) ?? [];
  if (url === undefined) return;
  if (kind === 'css') {
    // What failed is taken for there: Vite does not ask for it again.
    const style = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `${url}?${Date.now()}`,
    });
    await new Promise((resolve, reject) => {
      style.onload = resolve;
      style.onerror = () => reject(failed);
      document.head.append(style);
    });
    return;
  }
  scope.lateImports ??= new Map();
  scope.lateImports.set(name, `?${Date.now()}`);
}
