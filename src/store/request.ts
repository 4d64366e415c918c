// How one part of the program asks another for something that is done once: a new request is a new object, and who
// obeys compares it with the last one that it obeyed.

/** A request that says nothing but that it was made. */
export type Request = Readonly<Record<never, never>>;

export const newRequest = (): Request => ({});
