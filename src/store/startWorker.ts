// Starting our own workers under Trusted Types, where a worker's address must come from a policy. Ours passes
// nothing but the addresses of our workers, which pages run as scripts too: see quotesPart.ts.

import layoutUrl from '../layout/worker.ts?worker&url';
import quotesUrl from '../quotes/worker.ts?worker&url';

const urls = { layout: layoutUrl, quotes: quotesUrl } as const;

interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

export function startWorker(name: keyof typeof urls): Worker {
  return new Worker(scriptAddress(name), { type: 'module' });
}

/** To be given to a worker, or to a script element. */
export function scriptAddress(name: keyof typeof urls): string {
  const url = urls[name];
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!factory) return url;
  policy ??= factory.createPolicy('therefore-worker', {
    createScriptURL: (candidate) => {
      if (!Object.values(urls).includes(candidate)) throw new TypeError('Not a script of this program.');
      return candidate;
    },
  });
  return policy.createScriptURL(url);
}
