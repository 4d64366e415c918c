// Drafts that nobody wants go from this browser.

import type { DraftHead } from './draftSchema.ts';
import { database, eraseDraft } from './draftStore.ts';

/** Milliseconds after which a new map in which nothing was said is none. */
const blankFor = 86_400_000;

const isGone = ({ removed, blank, changed }: DraftHead) =>
  removed !== undefined || (blank && Date.now() - changed > blankFor);

/** What was thrown away goes for good. @param alone Does something to a draft while nobody writes on it. */
export async function sweepDrafts(
  alone: (id: string, then: () => Promise<void>) => Promise<void>,
): Promise<void> {
  try {
    const db = await database();
    for (const { id } of (await db.getAll('heads')).filter(isGone))
      await alone(id, async () => {
        const head = await db.get('heads', id);
        if (head && isGone(head)) await eraseDraft(id);
      });
  } catch {
    // Where nothing can be kept there is nothing to throw away.
  }
}
