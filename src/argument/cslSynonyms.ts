// What other programs call the types of CSL: Crossref, DataCite, Zotero, BibTeX.

const synonyms: Record<string, readonly string[]> = {
  'article-journal': ['journal-article', 'journalarticle', 'scholarlyarticle'],
  'article-magazine': ['magazine-article', 'magazinearticle'],
  'article-newspaper': ['newspaper-article', 'newspaperarticle', 'newspaper'],
  article: ['posted-content', 'preprint'],
  book: ['monograph', 'edited-book', 'reference-book', 'book-set', 'book-series'],
  chapter: ['book-chapter', 'book-section', 'booksection', 'book-part', 'incollection', 'inbook'],
  'paper-conference': ['proceedings-article', 'conference-paper', 'conferencepaper', 'inproceedings'],
  collection: ['proceedings', 'report-series'],
  thesis: ['dissertation', 'phdthesis', 'mastersthesis'],
  report: ['techreport', 'report-component'],
  'review-book': ['book-review'],
  review: ['peer-review'],
  'entry-encyclopedia': ['reference-entry', 'encyclopediaarticle', 'encyclopedia-article'],
  'entry-dictionary': ['dictionaryentry', 'dictionary-entry'],
  webpage: ['website', 'web-page', 'online', 'www'],
  'post-weblog': ['blogpost', 'blog-post', 'blog'],
  post: ['forumpost', 'forum-post'],
  motion_picture: ['film', 'movie', 'video', 'videorecording'],
  broadcast: ['radiobroadcast', 'tvbroadcast', 'podcast'],
  legislation: ['statute', 'law'],
  legal_case: ['case', 'court-case'],
  software: ['computerprogram', 'computer-program'],
  personal_communication: ['letter', 'email'],
  speech: ['presentation', 'lecture'],
  dataset: ['data', 'database', 'data-set'],
  document: ['misc', 'other', 'text', 'component'],
};

const typeByName = new Map(
  Object.entries(synonyms).flatMap(([type, names]) => names.map((name) => [name, type] as const)),
);

/** The CSL type that another program calls so; undefined for what is no such name. */
export const cslTypeOf = (name: string): string | undefined => typeByName.get(name.toLowerCase());
