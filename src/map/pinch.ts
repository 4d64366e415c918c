// Safari tells a pinch on a trackpad by events of its own, and by no wheel as others do.

/** See https://developer.apple.com/documentation/webkitjs/gestureevent. */
interface GestureEvent extends MouseEvent {
  /** How far the fingers are apart, of what it was at the start. */
  scale: number;
}

const types = ['gesturestart', 'gesturechange', 'gestureend'];
const [, ...further] = types;

/**
 * Listens until the returned function is called.
 *
 * @param onPinch Told by how much more the fingers are apart, and where, in pixels of the element.
 */
export function listenToPinch(
  element: HTMLElement,
  onPinch: (by: number, at: { x: number; y: number }) => void,
): () => void {
  // On a touch screen they come beside the touches, which are heard anyway.
  if (navigator.maxTouchPoints > 0) return () => undefined;
  let scale = 1;
  let stopped = false;
  let beganOn: EventTarget | null = null;
  const leave = () => {
    for (const type of further) beganOn?.removeEventListener(type, onGesture);
  };
  const onGesture = (event: Event) => {
    // It was heard where the gesture began.
    if (event.defaultPrevented) return;
    const pinch = event as GestureEvent;
    // The page would zoom.
    event.preventDefault();
    if (event.type === 'gesturestart') {
      scale = 1;
      leave();
      beganOn = event.target;
      // A card that is drawn anew meanwhile is still told, and nothing round it.
      for (const type of further) beganOn?.addEventListener(type, onGesture);
    }
    if (event.type === 'gestureend') leave();
    if (stopped) return;
    const { x, y } = element.getBoundingClientRect();
    onPinch(pinch.scale / scale, { x: pinch.clientX - x, y: pinch.clientY - y });
    scale = pinch.scale;
  };
  for (const type of types) element.addEventListener(type, onGesture);
  return () => {
    // What has begun is kept from the page to its end.
    stopped = true;
    for (const type of types) element.removeEventListener(type, onGesture);
  };
}
