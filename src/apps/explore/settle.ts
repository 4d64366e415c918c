// Where a sheet comes to rest that was let go.

/**
 * @param height Of the sheet when it was let go, in CSS pixels.
 * @param speed Of the finger, in CSS pixels a millisecond, downwards.
 * @param page The height of the page that the sheet is in, in CSS pixels.
 * @param whole Whether the sheet fills the page: then it is open or closed.
 */
export function settle(
  height: number,
  speed: number,
  page: number,
  whole = false,
): 'half' | 'full' | 'closed' {
  // Where it would glide to.
  const share = (height - 160 * speed) / page;
  if (whole) return share < 0.7 ? 'closed' : 'half';
  if (share < 0.3) return 'closed';
  return share < 0.7 ? 'half' : 'full';
}
