// Panels of which one is shown, each under a tab (after the ARIA Authoring Practices): arrows, Home and End show another.

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

interface Tab {
  id: string;
  label: string;
  panel: () => ReactNode;
}

interface Props {
  label: string;
  tabs: readonly Tab[];
  /** The tab that is shown at first. */
  first: string;
}

export function Tabs({ label, tabs, first }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(first);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = tabs.findIndex((tab) => tab.id === shown);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = to % tabs.length;
    setShown(tabs.at(next)?.id ?? shown);
    list.current?.querySelectorAll('button')[(next + tabs.length) % tabs.length]?.focus();
  };
  return (
    <>
      <div ref={list} className="share-kinds" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            id={`${id}-${tab.id}`}
            className="share-kind"
            role="tab"
            aria-selected={tab.id === shown}
            aria-controls={tab.id === shown ? `${id}-panel` : undefined}
            tabIndex={tab.id === shown ? 0 : -1}
            onClick={() => setShown(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        key={shown}
        id={`${id}-panel`}
        className="share-panel"
        role="tabpanel"
        aria-labelledby={`${id}-${shown}`}
      >
        {tabs.find((tab) => tab.id === shown)?.panel()}
      </div>
    </>
  );
}
