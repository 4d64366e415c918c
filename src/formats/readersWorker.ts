// Reads all notations but Argdown, whose parser is heavier than all of these.

import { readAif } from './aif/readAif.ts';
import { readBrat } from './brat/readBrat.ts';
import { readGraphml } from './graphml/readGraphml.ts';
import { readKialo } from './kialo/readKialo.ts';
import { readMicrotexts } from './microtexts/readMicrotexts.ts';
import { readMarkdown } from './outline/readMarkdown.ts';
import { readMindmup } from './outline/readMindmup.ts';
import { readOpml } from './outline/readOpml.ts';
import { readSadface } from './sadface/readSadface.ts';
import { serveReading } from './serveReading.ts';

serveReading('readers', {
  aif: readAif,
  brat: readBrat,
  graphml: readGraphml,
  kialo: readKialo,
  markdown: readMarkdown,
  microtexts: readMicrotexts,
  mindmup: readMindmup,
  opml: readOpml,
  sadface: readSadface,
});
