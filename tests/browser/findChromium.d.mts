export function ownChromium(): string | undefined;
export function findChromium(): string | undefined;
