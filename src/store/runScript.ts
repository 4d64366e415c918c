// A worker's own script, run in the page: a classic one, which frames with an opaque origin may load as well.

/**
 * @param address See `ownScript`. @param there What the script leaves in the global scope.
 * @param missing What is said where it leaves nothing: a host may answer with a page of its own, which is no script.
 */
export function runScript<Part>(
  address: () => string,
  there: () => Part | undefined,
  missing: string,
): Promise<Part> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    // In development it is a module that imports others.
    if (import.meta.env.DEV) script.type = 'module';
    script.src = address();
    const settle = () => {
      script.remove();
      const part = there();
      if (part) resolve(part);
      else reject(new TypeError(missing));
    };
    script.onload = settle;
    script.onerror = settle;
    document.head.append(script);
  });
}
