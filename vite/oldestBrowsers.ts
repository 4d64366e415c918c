/** The oldest browsers in which the program runs, as Vite names them. README, index.html and a test say the same. */
export const oldestBrowsers = ['chrome120', 'edge120', 'firefox125', 'safari17.4'];
