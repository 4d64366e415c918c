// The one way to what the program loads when it is first needed: a line that fails for a moment is no reason to go
// without it.

/** Why a part of the program is not there, and what to do about it. */
export class PartProblem extends Error {
  constructor(options?: ErrorOptions) {
    super(
      'This part of the page could not be loaded. Check the connection and load the page again.',
      options,
    );
  }
}

/** Milliseconds before each further try. */
const pauses: readonly number[] = [300, 1500];

/**
 * Loads a part, trying three times.
 *
 * @param load Calls `import()`, with the part named in it, for the build to see it.
 * @throws {PartProblem}
 */
export async function loadPart<Part>(load: () => Promise<Part>, waits = pauses): Promise<Part> {
  let failed: unknown;
  for (const wait of [0, ...waits]) {
    try {
      if (failed !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        await askAnew(failed);
      }
      return await load();
    } catch (error) {
      failed = error;
    }
  }
  throw new PartProblem({ cause: failed });
}

/** What the addresses of scripts that failed end in from now on, by their names: see vite/lateImports.ts. */
const scope = globalThis as { lateImports?: Map<string, string> };

/**
 * Browsers before mid-2026 keep a script that could not be fetched as one that never can (whatwg/html 6768): it has to
 * have another address. Which one it was, the error says in Chromium and Firefox.
 */
async function askAnew(failed: unknown): Promise<void> {
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
