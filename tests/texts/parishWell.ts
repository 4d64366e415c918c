// A map over a book of two paragraphs, with a quotation for each thing that a check can find of it.

const paragraphs = [
  'The parish kept its books with care. In the first week of September the burials rose to eighty-three, and the clerk wrote that the well had not been cleaned since the spring.',
  'Doctor Whitaker asked every household which pump they used. He did not believe that the air alone could carry the disease from street to street.',
];

/** By the id of the claim that cites it. */
export const quotes = {
  verbatim: 'the clerk wrote that the well had not been cleaned since the spring',
  normalized: 'THE PARISH KEPT ITS BOOKS WITH CARE',
  negated: 'He did believe that the air alone could carry the disease from street to street',
  number: 'In the first week of September the burials rose to eighty-four, and the clerk wrote',
  named: 'Doctor Whitman asked every household which pump they used',
  absent: 'Nobody in the whole town had ever heard of such an outlandish custom before',
};

/** As CSL-JSON has it. */
export const book = {
  id: 'book',
  type: 'book',
  title: 'The Parish Book',
  author: [{ family: 'Clerk', given: 'Ann' }],
  issued: { 'date-parts': [[1854]] },
  URL: 'https://example.org/book',
};

export const parishWell = {
  version: 1,
  title: 'The parish well',
  language: 'en',
  sources: [{ ...book, text: { kind: 'full', paragraphs } }],
  thesis: {
    id: 'thesis',
    text: 'The well was at fault.',
    children: Object.entries(quotes).map(([id, quote]) => ({
      id,
      role: 'evidence',
      text: `What the book says, ${id}.`,
      citations: [{ source: 'book', quote }],
    })),
  },
};
