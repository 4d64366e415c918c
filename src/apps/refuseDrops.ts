// A file that is dropped where nothing takes it would be opened by the browser in place of the page, and all that is
// not saved be lost.

/** For as long as the page is open. What takes files comes after this, and says so by itself. */
export function refuseDrops(target: EventTarget = window): void {
  const refuse = (event: Event) => {
    const { dataTransfer } = event as DragEvent;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'dragover') dataTransfer.dropEffect = 'none';
  };
  // Before all others: none of them can keep it from being heard.
  for (const type of ['dragover', 'drop']) target.addEventListener(type, refuse, { capture: true });
}
