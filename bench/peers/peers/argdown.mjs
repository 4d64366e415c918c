import {
  ArgdownApplication,
  ArgumentSelectionPlugin,
  ColorPlugin,
  DotExportPlugin,
  LabelMode,
  MapPlugin,
  ModelPlugin,
  ParserPlugin,
  PreselectionPlugin,
  StatementSelectionMode,
  StatementSelectionPlugin,
} from '@argdown/core';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { wordsOf } from '../claims.mjs';
import { makeZoomable } from '../zoomable.mjs';

const linesOf = (claim, indent = '', sign = '') =>
  [
    `${indent}${sign}[${claim.id}]: ${wordsOf(claim)}`,
    ...claim.children.map((child) => linesOf(child, `${indent}  `, child.role === 'objection' ? '- ' : '+ ')),
  ].join('\n');

export async function draw(frame, thesis) {
  const loading = Graphviz.load();
  const argdown = new ArgdownApplication();
  argdown.addPlugin(new ParserPlugin(), 'parse-input');
  argdown.addPlugin(new ModelPlugin(), 'build-model');
  argdown.addPlugin(new PreselectionPlugin(), 'build-map');
  argdown.addPlugin(new StatementSelectionPlugin(), 'build-map');
  argdown.addPlugin(new ArgumentSelectionPlugin(), 'build-map');
  argdown.addPlugin(new MapPlugin(), 'build-map');
  argdown.addPlugin(new ColorPlugin(), 'colorize');
  argdown.addPlugin(new DotExportPlugin(), 'export-dot');
  const { dot } = argdown.run({
    input: linesOf(thesis),
    process: ['parse-input', 'build-model', 'build-map', 'colorize', 'export-dot'],
    selection: { statementSelectionMode: StatementSelectionMode.ALL },
    map: { statementLabelMode: LabelMode.TEXT },
    dot: {
      statement: { text: { font: 'arial', fontSize: 16, bold: false, charactersInLine: 38 } },
      // Else it is drawn as large as ten inches hold.
      graphVizSettings: { size: '' },
    },
  });
  frame.innerHTML = (await loading).dot(dot);
  makeZoomable(frame.querySelector('svg'), frame.querySelector('.node'));
}
