// A code to be photographed from the wall, and the address that it holds: this view, to be explored.

import { encode } from 'uqr';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { useSessionState } from '../../store/SessionContext.ts';
import { DialogHead } from '../explore/ModalDialog.tsx';
import { OnlyHere } from '../explore/share/OnlyHere.tsx';
import { classAddress } from './classAddress.ts';

export function ClassCode({ close }: { close: () => void }) {
  const address = useSessionState((state) => classAddress(state, location.href));
  const isDraft = useSessionState(({ draftId }) => draftId !== null);
  const from = isDraft ? 'This is a draft.' : 'This map was opened from a file.';
  return (
    <>
      <DialogHead title="On your own screen" close={close} />
      {address === null ? (
        <p>{from} It has no address that others could open.</p>
      ) : (
        <div className="class-code">
          <Code text={address} />
          <p className="class-address">{address.replace(/^https?:\/\//u, '')}</p>
          <OnlyHere />
          <CopyButton label="Copy the address" text={() => address} />
        </div>
      )}
    </>
  );
}

/** Four empty modules on each side, as the standard asks; black on white in every theme. */
function Code({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="QR code of the address"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
