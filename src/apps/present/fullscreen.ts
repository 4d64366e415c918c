// The whole screen, where the browser gives it. Where it does not (an iPhone, a frame without leave), the stage fills
// its window anyway.

export const canFullscreen = () => document.fullscreenEnabled === true;

export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // The browser refuses, for one without a touch or key before it: the window stays as it is.
  }
}
