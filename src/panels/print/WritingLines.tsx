// Lines on paper to write on by hand.

/** @param label What they are for, for those who hear the page. */
export function WritingLines({ count, label }: { count: number; label: string }) {
  return (
    <div className="print-lines" role="img" aria-label={label}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
        <div key={at} className="print-line" />
      ))}
    </div>
  );
}
