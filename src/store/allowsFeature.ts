// Whether the page around a frame lets it do something. To try all the same is an error in the console.

/** The policy in browsers that can say it: https://w3c.github.io/webappsec-permissions-policy/ */
interface WithPolicy {
  featurePolicy?: { allowsFeature: (feature: string) => boolean };
}

/** @param feature As a permissions policy names it: `clipboard-write`. True where the browser cannot say. */
export function allowsFeature(feature: string, from: WithPolicy = document as WithPolicy): boolean {
  return from.featurePolicy?.allowsFeature(feature) ?? true;
}
