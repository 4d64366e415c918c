// What is done in an embedded map when the page around it asks for it.

import { expandedTo } from '../../argument/expansion.ts';
import { parseArgument } from '../../argument/parseArgument.ts';
import { noClaimWords, noMapWords, noStepWords } from '../../labels/missingWords.ts';
import { documentText } from '../../protocol/parseHostMessage.ts';
import { isInBranch } from '../../store/focusActions.ts';
import { holdsMap } from '../../store/inlineDocument.ts';
import { onceArranged } from '../../store/onceArranged.ts';
import { initialView, showRead } from '../../store/openMap.ts';
import type { Session } from '../../store/session.ts';
import { stepAt } from '../../tours/steps.ts';
import { stepsIn } from '../../tours/stepView.ts';
import type { Address } from '../../url/address.ts';
import { followPresentation } from '../../url/followPresentation.ts';
import { embedState } from './embedState.ts';
import type { HostVerbs } from './hostChannel.ts';

/**
 * @param first The view, and the tour, with which the first map that comes by message opens.
 * @param host See `EmbedOptions.origin`.
 */
export function hostVerbs(session: Session, first: Address, host: string | null): HostVerbs {
  const { store } = session;
  let asked: Address | null = first;
  /** Says of which of these claims there is none in the map; null where all are there. */
  const missing = (ids: readonly string[]) => {
    const { argument } = store.getState();
    if (!argument) return noMapWords;
    const lost = ids.find((id) => !argument.claims.has(id));
    return lost === undefined ? null : noClaimWords(lost);
  };
  return {
    init({ data, base, node, expand, view, theme }) {
      if (theme) session.setTheme(theme);
      const text = documentText(data);
      // A page that holds its map shows no other.
      if (text === null || holdsMap()) return;
      const origin = { name: null, file: -1, base, host: null };
      const isShown = showRead(
        session,
        { parsed: parseArgument(text), text },
        'The map that the page sent',
        origin,
        {
          ...(asked ?? initialView),
          ...(node !== null && { node }),
          ...(expand !== null && { expand }),
          ...(view !== null && { view }),
        },
      );
      // It may come again, mended.
      if (!isShown) return;
      const address = asked;
      asked = null;
      if (address && (address.tour !== null || address.step !== null))
        onceArranged(store, () => followPresentation(session, { ...address, mode: 'present' }));
    },
    goTo({ node }) {
      if (node === null) session.setDetail('whole');
      else session.focus(node);
      return missing(node === null ? [] : [node]);
    },
    step({ to, by }) {
      const { argument, presentation } = store.getState();
      if (!argument) return noMapWords;
      const named =
        to === null ? null : stepAt(stepsIn(argument, presentation ?? { tour: null }), String(to));
      if (to !== null && named === null) return noStepWords(String(to));
      if (!presentation) session.startPresentation({ step: 0 });
      // The first "next" begins the tour at its first step.
      session.goToStep((named ?? presentation?.step ?? (by > 0 ? -1 : 0)) + by);
      return null;
    },
    expand({ to, claims }) {
      const lost = missing(Array.isArray(to) ? to : []);
      if (to !== null && lost === null) session.expand(to);
      const { argument, expanded, isolatedRoot, detail } = store.getState();
      const last = claims.findLast((id) => argument?.claims.has(id));
      if (argument && last !== undefined) {
        // What they hang on may be closed, and what is looked at may have no room for them.
        session.setExpanded(new Set([...expanded, ...expandedTo(argument, claims)]));
        if (isolatedRoot !== null && !isInBranch(argument, last, isolatedRoot)) session.isolate(null);
        if (detail === 'auto') session.showScene([last]);
        else session.bringIntoView(last);
      }
      return lost ?? missing(claims);
    },
    theme({ theme }) {
      session.setTheme(theme);
    },
    getState: () => embedState(store.getState(), host),
  };
}
