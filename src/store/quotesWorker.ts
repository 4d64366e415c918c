// Starting our own worker under Trusted Types, where a worker's address must come from a policy. Ours passes
// nothing but its address, which pages run as a script too: see quotesPart.ts.

import quotesUrl from '../quotes/worker.ts?worker&url';

interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

export function startQuotesWorker(): Worker {
  return new Worker(quotesAddress(), { type: 'module' });
}

/** To be given to a worker, or to a script element. */
export function quotesAddress(): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!factory) return quotesUrl;
  policy ??= factory.createPolicy('therefore-worker', {
    createScriptURL: (candidate) => {
      if (candidate !== quotesUrl) throw new TypeError('Not a script of this program.');
      return candidate;
    },
  });
  return policy.createScriptURL(quotesUrl);
}
