// Starting our own workers under Trusted Types, where a worker's address must come from a policy. Ours passes
// nothing but the addresses of our workers.

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
  return new Worker(trustedScript(urls[name]), { type: 'module' });
}

function trustedScript(url: string): string {
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
