// What a draft is called in addresses and in this browser.

export const newDraftId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36).padStart(2, '0')).join(
    '',
  );
