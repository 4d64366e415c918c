// Stands in for what Vite writes round a late import, to load its style sheets before it.

export const __vitePreload = <T>(load: () => Promise<T>): Promise<T> => load();
