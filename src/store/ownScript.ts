// Addresses of our own scripts under Trusted Types, where what is run must come from a policy. Ours passes nothing but
// the addresses that the build wrote into the program.

interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const own = new Set<string>();
let policy: Policy | undefined;

/** @returns What gives the address, to a worker or to a script element. */
export function ownScript(url: string): () => string {
  own.add(url);
  return () => {
    const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
    if (!factory) return url;
    policy ??= factory.createPolicy('therefore-worker', {
      createScriptURL: (candidate) => {
        if (!own.has(candidate)) throw new TypeError('Not a script of this program.');
        return candidate;
      },
    });
    return policy.createScriptURL(url);
  };
}
