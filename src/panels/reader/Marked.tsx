// A run of the text that citations share: a mark inside a mark for each, and a link to the claims that rest on it.

import type { Argument } from '../../argument/argument.ts';
import { claimsOf, findingsOf, lineOf, usedWords } from '../../labels/markWords.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { type MarkedRun, markKey } from '../../texts/sourceMarks.ts';
import { emptyAddress, toAddress } from '../../url/address.ts';

/** Its words can be selected like any others: in Chromium no selection begins in what is a link when it is pressed. */
function letSelect(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  link.removeAttribute('href');
  const end = () => {
    for (const name of ends) removeEventListener(name, end, true);
    // Another that was set meanwhile stays.
    if (!link.hasAttribute('href')) link.setAttribute('href', href);
  };
  for (const name of ends) addEventListener(name, end, true);
}

const ends = ['pointerup', 'pointercancel'];

interface Props {
  argument: Argument;
  run: MarkedRun;
  /** Whether another run of the paragraph leads to the same claims: one stop for the Tab key is enough. */
  again: boolean;
  onPoint: (run: MarkedRun | null) => void;
}

export function Marked({ argument, run: { text, marks }, again, onPoint }: Props) {
  const session = useSession();
  const claims = claimsOf(marks);
  // One press after the other leads through all the claims that share a passage.
  const next = useSessionState(({ focus }) => claims[(claims.indexOf(focus ?? '') + 1) % claims.length]);
  const shown = useSessionState(({ focus, highlighted }) =>
    claims.filter((id) => id === focus || highlighted.has(id)).join('\n'),
  ).split('\n');
  const href = useSessionState(({ origin }) =>
    origin.file === null
      ? `?${toAddress({ ...emptyAddress, map: origin.name, node: next ?? null, view: 'text' })}`
      : '#',
  );
  const point = () => {
    onPoint({ text, marks });
    session.highlight(claims);
  };
  const leave = () => {
    onPoint(null);
    session.highlight([]);
  };
  const lanes = marks.filter(({ lane }) => lane !== null);
  // A link, as only links flow with the text; where the map has an address it leads there in a new tab too.
  const link = (
    <a
      className="mark-link"
      href={href}
      tabIndex={again ? -1 : 0}
      draggable={false}
      aria-label={`${text.trim()} (${usedWords(argument, marks)})`}
      title={findingsOf(marks).join('\n')}
      onPointerEnter={point}
      onPointerLeave={leave}
      onPointerDown={(event) => {
        const { pointerType, button, ctrlKey, metaKey, shiftKey } = event;
        if (pointerType === 'mouse' && button === 0 && !(ctrlKey || metaKey || shiftKey))
          letSelect(event.currentTarget);
      }}
      onFocus={point}
      onBlur={leave}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (event.detail > 0 && !(getSelection()?.isCollapsed ?? true)) return;
        const mark = marks.find(({ claim }) => claim === next);
        if (mark) session.openCitation(mark.claim, mark.citation);
      }}
    >
      {text}
    </a>
  );
  return (
    <>
      {marks.reduce(
        (inner, mark) => (
          <mark
            key={`${markKey(mark)}:${mark.kind}`}
            className={shown.includes(mark.claim) ? `${mark.kind} highlighted` : mark.kind}
            data-citation={markKey(mark)}
            data-match={mark.finding}
            data-line={mark.lane !== null && mark.lane < 2 ? lineOf(mark) : undefined}
            data-lane={mark.lane !== null && mark.lane < 2 ? mark.lane : undefined}
          >
            {inner}
          </mark>
        ),
        link,
      )}
      {lanes.some(({ lane }) => lane !== null && lane > 1) && (
        <span className="mark-count" aria-hidden="true" data-count={lanes.length} />
      )}
    </>
  );
}
