// Digits typed one after the other, with Enter behind them: the number of a step to go to.

/** Milliseconds after which a number that was begun counts no longer. */
const patience = 4000;

export interface TypedNumber {
  digits: string;
  /** When the last one was typed, in ms. */
  at: number;
}

export const noNumber: TypedNumber = { digits: '', at: 0 };

export function withDigit({ digits, at }: TypedNumber, digit: string, now: number): TypedNumber {
  const begun = now - at <= patience ? digits : '';
  return { digits: (begun + digit).slice(-4), at: now };
}

/** Null where nothing was typed, or too long ago. */
export function numberTyped({ digits, at }: TypedNumber, now: number): string | null {
  return digits === '' || now - at > patience ? null : String(Number(digits));
}
