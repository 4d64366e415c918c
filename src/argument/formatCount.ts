// Intl is slow to make ready, and the first map waits for it.

/** "1,203": a number for a reader. A large map says its size before it is drawn. */
export const formatCount = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
