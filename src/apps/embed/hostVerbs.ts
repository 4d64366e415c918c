// What is done in an embedded map when the page around it asks for it.

import { noClaimWords, noMapWords, noStepWords } from '../../labels/missingWords.ts';
import { documentText } from '../../protocol/parseHostMessage.ts';
import { holdsMap } from '../../store/inlineDocument.ts';
import { initialView, showDocument } from '../../store/openMap.ts';
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
  const isThere = (id: string) => store.getState().argument?.claims.has(id) ?? false;
  const missing = (id: string) => (store.getState().argument ? noClaimWords(id) : noMapWords);
  return {
    init({ data, base, node, expand, view, theme }) {
      if (theme) session.setTheme(theme);
      const text = documentText(data);
      // A page that holds its map shows no other.
      if (text === null || holdsMap()) return;
      const origin = { name: null, file: -1, base, host: null };
      const isShown = showDocument(session, text, 'The map that the page sent', origin, {
        ...(asked ?? initialView),
        ...(node !== null && { node }),
        ...(expand !== null && { expand }),
        ...(view !== null && { view }),
      });
      // It may come again, mended.
      if (!isShown) return;
      if (asked && (asked.tour !== null || asked.step !== null))
        followPresentation(session, { ...asked, mode: 'present' });
      asked = null;
    },
    goTo({ node }) {
      if (node === null) session.setDetail('whole');
      else if (!isThere(node)) return missing(node);
      else session.focus(node);
      return null;
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
      if (to !== null) session.expand(to);
      const unknown = claims.find((id) => !isThere(id));
      session.reveal(claims.filter(isThere));
      return unknown === undefined ? null : missing(unknown);
    },
    theme({ theme }) {
      session.setTheme(theme);
    },
    getState: () => embedState(store.getState(), host),
  };
}
