// Reads a Word file away from the page.

import { answerWith } from '../answerWith.ts';
import { docxText } from './docxText.ts';

answerWith((bytes) => docxText(bytes));
