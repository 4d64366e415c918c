// The number of a paragraph, beside it.

export function ParagraphNumber({ number }: { number: number }) {
  return (
    <span className="passage-number">
      <span className="unseen">Paragraph </span>
      <span aria-hidden="true">¶ </span>
      {number}
    </span>
  );
}
