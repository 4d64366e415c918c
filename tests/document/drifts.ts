// A map with what one of the places that tell an argument once knew, and another did not.

import { sound } from '../argument/maps.ts';

export const driftsDocument = JSON.stringify({
  version: 1,
  title: 'The pump',
  language: 'en',
  issue: {
    text: 'What spreads cholera?',
    theses: [
      {
        id: 'water',
        text: 'Water spreads it.',
        note: 'Long contested.',
        children: [
          {
            id: 'near',
            role: 'reason',
            text: 'The deaths lay round one pump.',
            warrant: 'What they shared was the pump.',
            tags: ['maps', 'London'],
            citations: [{ source: 'essay', quote: { parts: ['one pump', 'of death'] } }],
          },
          {
            id: 'brewers',
            role: 'evidence',
            text: 'Die Brauer blieben gesund.',
            lang: 'de',
            citations: [
              {
                source: 'letter',
                quote: 'Die Brauer tranken Bier.',
                mode: 'translation',
                locator: { label: 'page', value: '7' },
                note: 'Translated here.',
              },
              { source: 'volume' },
            ],
          },
          {
            id: 'both',
            role: 'reason',
            premises: [
              { id: 'p', text: 'All drank there.', citations: [{ source: 'volume', quote: 'all drank' }] },
              { id: 'q', text: 'All fell ill.' },
            ],
          },
        ],
      },
      {
        id: 'air',
        text: 'Air spreads it.',
        children: [
          { id: 'again', role: 'objection', ref: 'near' },
          {
            id: 'smell',
            role: 'reason',
            text: 'It smelt.',
            citations: [{ source: 'volume', quote: 'it smelt' }],
          },
        ],
      },
    ],
  },
  sources: [
    {
      id: 'essay',
      type: 'webpage',
      genre: 'essay',
      title: 'Round the pump',
      author: [{ family: 'Roe', given: 'A.' }],
    },
    {
      id: 'letter',
      type: 'personal_communication',
      author: [{ literal: 'J. Snow' }],
      language: 'la',
      via: 'essay',
    },
    {
      id: 'volume',
      type: 'book',
      title: 'Les eaux',
      language: 'fr',
      editor: [{ family: 'Farr', given: 'William' }],
      DOI: '10.1000/182',
      publisher: 'Churchill',
      'publisher-place': 'London',
      volume: 2,
      archive: 'Wellcome Library',
      issued: { 'date-parts': [[1855, 3]] },
      license: 'CC0',
      note: 'Only the second volume.',
      text: { paragraphs: ['They say that all drank there, and that it stank.'] },
    },
  ],
});

export const drifts = sound(driftsDocument);
