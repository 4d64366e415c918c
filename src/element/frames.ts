// One listener for the frames of all maps on a page, there as long as there is a frame.

type Take = (event: MessageEvent) => void;

const frames = new Map<unknown, Take>();
const onMessage = (event: MessageEvent) => frames.get(event.source)?.(event);

/** @param frame The `contentWindow`; what it sends goes to `take`. */
export function listen(frame: unknown, take: Take): void {
  if (frames.size === 0) addEventListener('message', onMessage);
  frames.set(frame, take);
}

export function stopListening(frame: unknown): void {
  if (frames.delete(frame) && frames.size === 0) removeEventListener('message', onMessage);
}
