import { expect, test } from 'vitest';
import { parseXml, textOf } from './xml.ts';

// The other tests lean on this reader, so it has to refuse what a browser would refuse.
test.each([
  '<a>',
  '<a></b>',
  '<a><b></a></b>',
  '<a b="1" b="2"/>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b="&"/>',
  '<a>&</a>',
  '<a>&unknown;</a>',
  '<a>]]></a>',
  '<a>\u{7}</a>',
  '<a>\u{D83D}</a>',
  '<a/><a/>',
  'text',
  '<!-- comment --><a/>',
  '<a><![CDATA[x]]></a>',
])('the reader refuses %j', (text) => {
  expect(() => parseXml(text)).toThrow();
});

test('the reader reads elements, attributes and references', () => {
  const root = parseXml('<a b="&quot;1&quot;">x &lt;<c/>&amp; &#x202e;</a>\n');
  expect(root.attributes.get('b')).toBe('"1"');
  expect(textOf(root)).toBe('x <& \u{202E}');
});
