// Stands in where the program is one script: what else it runs has a new element each time.

export const askAnew = async (): Promise<void> => undefined;
