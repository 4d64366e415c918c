// The panel beside the map while one writes: what it shows is a form.

import { argumentOf } from '../../../draft/documentOf.ts';
import { useSession, useSessionState } from '../../../store/SessionContext.ts';
import { useStore } from '../../../store/useStore.ts';
import { openWriter } from '../openWriter.ts';
import type { Writer } from '../writer.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { MapForm } from './MapForm.tsx';
import { SourcesForm } from './SourcesForm.tsx';
import '../../../theme/writeForms.css';

/** @param children What is shown where one cannot write, as in another tab. */
export function WritePanel({ children }: { children: React.ReactNode }) {
  const writer = useStore(openWriter(useSession()), (state) => state.writer);
  return writer ? <Forms writer={writer} /> : children;
}

function Forms({ writer }: { writer: Writer }) {
  const panel = useSessionState((state) => state.panel);
  const focus = useSessionState((state) => state.focus);
  const draft = useStore(writer.store, (writing) => writing.history.draft);
  const argument = argumentOf(draft);
  const claim = argument.claims.get(focus ?? '');
  const forms = { writer, draft, argument };
  if (panel === 'sources') return <SourcesForm {...forms} />;
  return claim ? <ClaimForm key={claim.id} {...forms} claim={claim} /> : <MapForm {...forms} />;
}
