/**
 * Lets the page answer first: what is awaited goes on in a task of its own, and not after a while, as timers do that
 * are set by timers.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
