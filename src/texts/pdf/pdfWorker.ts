// Reads a PDF away from the page.

import { answerWith } from '../answerWith.ts';
import { pdfText } from './pdfText.ts';

answerWith(pdfText);
