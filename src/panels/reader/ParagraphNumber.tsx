// The number of a paragraph, beside it. It has a direction of its own, so that the paragraph goes by its words.

export function ParagraphNumber({ number }: { number: number }) {
  return (
    <span className="passage-number" dir="ltr" lang="en">
      <span className="visually-hidden">Paragraph </span>
      <span aria-hidden="true">¶ </span>
      <span translate="no">{number}</span>
    </span>
  );
}
