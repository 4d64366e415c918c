// Where a draft is written on, for as long as its map is open: by this tab or, to be seen here, by another. It outlasts
// that one presents the draft and comes back.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { fingerprint } from '../../argument/fingerprint.ts';
import { argumentOf } from '../../draft/documentOf.ts';
import { replay } from '../../draft/journal.ts';
import { attempt } from '../../store/attempt.ts';
import { isOnlyHere, type KeptDraft, readDraft } from '../../store/draftStore.ts';
import { newDraftId } from '../../store/newDraftId.ts';
import { initialView, openMap } from '../../store/openMap.ts';
import type { Session } from '../../store/session.ts';
import type { Origin } from '../../store/state.ts';
import { backToMap } from './backToMap.ts';
import { isInFile, lazyText } from './desk.ts';
import { type DraftChannel, openChannel } from './draftChannel.ts';
import { hasLocks, lockDraft } from './draftLock.ts';
import { type FoundDraft, findDraft } from './draftOf.ts';
import { type Keeping, runKeeping } from './keeping.ts';
import { keptTyping } from './typing.ts';
import { createWriter, type Writer } from './writer.ts';

export type DeskState =
  | { at: 'opening' }
  /** The map's file is no longer what its draft began from: the reader chooses. */
  | { at: 'asking'; found: FoundDraft }
  /** Another tab writes. */
  | { at: 'reading'; taking: boolean }
  /** `forked`: since another tab has written too, this is a draft of its own. */
  | { at: 'writing'; writer: Writer; forked?: true };

const desks = new WeakMap<Session, DraftDesk>();
/** The origin of a draft in whose place its map is to come, for a new draft to be begun on it. */
const beginning = new WeakMap<Session, Origin>();

/** That of the map that is open. */
export function deskFor(session: Session): DraftDesk {
  const desk = desks.get(session) ?? new DraftDesk(session);
  desks.set(session, desk);
  return desk;
}

/** Of the draft that is written on; empty where none is. */
export const draftIdFor = (session: Session): string => desks.get(session)?.id ?? '';

export class DraftDesk {
  readonly store: StoreApi<DeskState> = createStore<DeskState>(() => ({ at: 'opening' }));
  readonly #session: Session;
  readonly #origin: Origin;
  #anew: boolean;
  #found: FoundDraft | null = null;
  /** The draft as another tab has it. */
  #held: KeptDraft | null = null;
  #keeping: ReturnType<typeof runKeeping> | null = null;
  #unlock: (() => void) | null = null;
  #channel: DraftChannel | null = null;
  #closed = false;
  readonly #unsubscribe: () => void;

  constructor(session: Session) {
    this.#session = session;
    const { origin, draftId } = session.store.getState();
    this.#origin = origin;
    const wish = beginning.get(session);
    this.#anew = draftId === null && origin.file === null && wish?.name === origin.name;
    // The old draft may be written on meanwhile.
    if (draftId === null) beginning.delete(session);
    this.#unsubscribe = session.store.subscribe(({ origin, mode }) => {
      // Presenting is no leaving.
      if (origin !== this.#origin || (mode !== 'write' && mode !== 'present')) this.#close();
    });
    addEventListener('beforeunload', this.#askBefore);
    addEventListener('focus', this.#comeBack);
    attempt(() => this.#open());
  }

  get id(): string {
    return this.#found?.head.id ?? '';
  }

  /** Goes on with the draft that was found. */
  goOn = () =>
    this.#answer(() => {
      this.#anew = false;
      return this.#begin();
    });

  /** Begins a new one on the map as it now is; the other stays in the list. */
  beginAnew = () => {
    this.#answer(async () => {
      const { draftId, view } = this.#session.store.getState();
      if (draftId === null) {
        this.#anew = true;
        return this.#open();
      }
      // What is shown is the old draft: the map comes in its place, and a desk with it.
      const open = async () => {
        const wish = { ...this.#origin };
        beginning.set(this.#session, wish);
        const again = () => attempt(open);
        const isOpen = await openMap(this.#session, wish.name, { ...initialView, view }, { again });
        // Who does not write any more has no desk for it; presenting is no leaving.
        const writes = isOpen && this.#session.store.getState().mode !== 'explore';
        if (!writes && beginning.get(this.#session) === wish) beginning.delete(this.#session);
      };
      return open();
    });
  };

  /** Writes here from now on, and no longer in the other tab. */
  takeOver = () => {
    this.#turn({ at: 'reading', taking: true });
    this.#channel?.send({ kind: 'release' });
    this.#take('wait');
  };

  /** Nothing tells that the other tab was closed: its lock is asked for when the reader comes back to this one. */
  #comeBack = () => {
    const reads = () => {
      const state = this.store.getState();
      return state.at === 'reading' && !state.taking && this.#session.store.getState().mode === 'write';
    };
    if (reads() && hasLocks()) this.#take('soon', reads);
  };

  /** @param isWanted Whether it still is when the lock is there. */
  #take(how: 'soon' | 'wait', isWanted = () => true): void {
    attempt(async () => {
      const free = await lockDraft(this.id, how, this.#lose);
      if (!free || this.#closed || !isWanted()) return free?.();
      this.#turn({ at: 'reading', taking: true });
      await this.#write(free, how === 'wait');
    });
  }

  /** The text of a file that was saved belongs to the draft. */
  belongsTo(text: string): void {
    this.#keeping?.belongsTo(fingerprint(text));
  }

  /** An answer is given once; where nothing came of it, it is asked again. */
  #answer(task: () => Promise<void>): void {
    const asked = this.store.getState();
    if (asked.at !== 'asking') return;
    this.#turn({ at: 'opening' });
    attempt(async () => {
      try {
        await task();
      } finally {
        if (!this.#closed && this.store.getState().at === 'opening') this.#turn(asked);
      }
    });
  }

  async #open(): Promise<void> {
    const found = await findDraft(this.#session, this.#anew);
    this.#found = found;
    if (this.#closed) return;
    if (found.other === null) await this.#begin();
    else this.#turn({ at: 'asking', found });
  }

  /** Writes where no other tab does, else reads. */
  async #begin(): Promise<void> {
    this.#listen();
    const free = await lockDraft(this.id, 'free', this.#lose);
    if (this.#closed) free?.();
    else if (free) await this.#write(free);
    else await this.#read();
  }

  #listen(): void {
    this.#channel?.close();
    this.#channel = openChannel(this.id, (message) =>
      attempt(() => {
        const { at } = this.store.getState();
        if (at === 'writing' && message.kind === 'release') return this.#handOver();
        if (at !== 'reading' || message.kind === 'release') return;
        const held = this.#held;
        if (message.kind === 'step' && held?.seq === message.seq - 1) {
          this.#held = { ...held, history: replay(held.history, message.step), seq: message.seq };
          this.#show(this.#held);
        } else return this.#read();
      }),
    );
  }

  /** The map as the other tab has it. */
  #show({ head, history: { draft }, original }: KeptDraft): void {
    const { focus } = this.#session.store.getState();
    this.#session.setDraftId(head.id);
    this.#session.revise(argumentOf(draft), lazyText(draft, original));
    if (focus !== null && !draft.claims.has(focus)) this.#session.focus(draft.theses[0] ?? null);
  }

  async #read(): Promise<void> {
    const held = await readDraft(this.id);
    // It may write itself by now.
    if (this.#closed || this.#keeping) return;
    this.#held = held;
    if (held) this.#show(held);
    this.#turn({ at: 'reading', taking: false });
  }

  /** @param follows Whether it goes where the tab was that it is taken from. */
  async #write(free: () => void, follows = false): Promise<void> {
    this.#unlock = free;
    const kept = await readDraft(this.id);
    if (this.#closed || !this.#found) return free();
    const writer = createWriter(this.#session, kept);
    const { head, other } = { ...this.#found, ...kept };
    this.#keep(writer, { head, seq: kept?.seq ?? 0, begun: kept !== null, steps: kept?.steps ?? 0 });
    if (other !== null) this.#keeping?.belongsTo(other);
    if (this.#anew) this.#keeping?.begin();
    const takesOver = this.store.getState().at === 'reading';
    if (kept) this.#resume(writer, kept, follows);
    // What was typed first may have outlived the page without a draft.
    const typed = kept ? null : keptTyping(this.id);
    if (typed && writer.draft().claims.has(typed.key)) writer.edit(typed.key, typed.field);
    if (takesOver) writer.store.setState({ words: 'You write here now, and in no other tab.' });
    this.#held = null;
    this.#turn({ at: 'writing', writer });
  }

  #keep(writer: Writer, from: Keeping): void {
    this.#keeping = runKeeping(writer, from, {
      onBegin: (begun) => {
        if (this.#session.store.getState().origin === this.#origin)
          this.#session.setDraftId(begun ? this.id : null);
      },
      onKept: (seq, step) => this.#channel?.send(step ? { kind: 'step', seq, step } : { kind: 'changed' }),
      onConflict: () => attempt(() => this.#fork(writer)),
    });
  }

  #resume(writer: Writer, { head, history, seq }: KeptDraft, follows: boolean): void {
    this.#session.setDraftId(head.id);
    writer.show(follows ? (history.done.at(-1)?.after ?? null) : null);
    const isNew = seq === 1 && history.done.length === 0;
    writer.store.setState({
      kept: 'yes',
      words: isNew
        ? 'A new map. Type its thesis.'
        : `Your draft of ${new Date(head.changed).toLocaleString()}, kept in this browser.`,
    });
    const { claims } = history.draft;
    const typed = keptTyping(head.id);
    // What was just added had no words yet.
    const empty = [...claims.values()].find(({ fields }) => fields.text === '');
    // It was added when what was typed elsewhere had become the claim's: a page that is killed may not have kept that.
    const open = empty && empty.key !== typed?.key ? { key: empty.key, field: 'text' as const } : typed;
    if (open && claims.has(open.key)) writer.edit(open.key, open.field);
  }

  /** To the tab that asks for it, with what is being typed. */
  async #handOver(): Promise<void> {
    this.#writer()?.settle();
    this.#onlyRead();
    await this.#keeping?.settled();
    this.#stopWriting();
    await this.#read();
  }

  /** To a tab that did not wait. What was being typed can no longer become the claim's. */
  #lose = () => {
    const typed = this.#writer()?.typed() ?? '';
    this.#onlyRead();
    this.#stopWriting();
    attempt(async () => {
      await this.#read();
      if (typed === '') return;
      this.#session.notify({ words: 'Another tab writes on now. You were typing:', address: typed });
    });
  };

  /** At once: what would be done from here on, nobody would keep. */
  #onlyRead(): void {
    const writer = this.#writer();
    if (!writer) return;
    writer.close();
    if (!this.#closed) this.#turn({ at: 'reading', taking: false });
  }

  /** Two tabs wrote, where no lock could tell: neither writes over the other. */
  async #fork(writer: Writer): Promise<void> {
    if (!this.#keeping) return;
    const head = { ...this.#keeping.head(), id: newDraftId() };
    this.#stopWriting();
    this.#found = { head, other: null };
    this.#listen();
    this.#keep(writer, { head, seq: 0, begun: false, steps: 0 });
    this.#keeping.begin();
    // What is being typed belongs to the new one.
    this.store.setState({ at: 'writing', writer, forked: true }, true);
    this.#unlock = await lockDraft(this.id, 'free', this.#lose);
  }

  /** The buttons of the bar are others then: the keyboard is not left on one that is no more. */
  #turn(state: DeskState): void {
    const wasInBar = document.activeElement?.closest('.write-bar') != null;
    this.store.setState(state, true);
    if (wasInBar) backToMap(this.#session);
  }

  #writer(): Writer | null {
    const state = this.store.getState();
    return state.at === 'writing' ? state.writer : null;
  }

  #stopWriting(): void {
    this.#keeping?.stop();
    this.#keeping = null;
    this.#unlock?.();
    this.#unlock = null;
  }

  #askBefore = (event: BeforeUnloadEvent) => {
    const state = this.#writer()?.store.getState();
    const isUnkept = (state?.kept === 'full' || state?.kept === 'refused') && !isInFile(state);
    if (this.#closed ? isOnlyHere(this.id) : isUnkept) event.preventDefault();
  };

  #close(): void {
    if (this.#closed) return;
    const isGone = this.#session.store.getState().origin !== this.#origin;
    // Who goes back while typing loses nothing of it.
    if (isGone) {
      this.#writer()?.hide();
      this.#writer()?.settle(false);
    }
    this.#closed = true;
    if (desks.get(this.#session) === this) desks.delete(this.#session);
    this.#unsubscribe();
    removeEventListener('focus', this.#comeBack);
    if (isGone) this.#writer()?.close();
    void Promise.resolve(this.#keeping?.settled()).finally(() => {
      this.#writer()?.close();
      this.#stopWriting();
      this.#channel?.close();
      // A draft that no browser keeps is lost with the page, whether or not it is written on.
      if (!isOnlyHere(this.id)) removeEventListener('beforeunload', this.#askBefore);
    });
  }
}
