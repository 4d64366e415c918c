// The first sight gives way to the program that was drawn beneath it.

/** Whether the page shows what it opens with until the map is drawn: see decide.ts. */
export const hasFirstSight = (): boolean => {
  const { first } = document.documentElement.dataset;
  return first === 'map' || first === 'outline';
};

/** Nothing of it stays, also where the page opens with something else. */
export function leaveFirstSight(): void {
  for (const element of document.querySelectorAll('.first, #page')) element.remove();
  document.documentElement.removeAttribute('data-first');
}

/** The page is left as it is read without the program, which does not come. */
export function keepPage(): void {
  if (hasFirstSight()) document.documentElement.dataset.first = 'failed';
}
