// Texts of our own in scripts that are written otherwise than ours, made of their seed, and what may happen to them.

import type { Random } from './random.ts';

export interface Script {
  /** Put together into sentences; {d} becomes a number. */
  sentences: readonly string[];
  fillings: readonly (readonly string[])[];
  space: '' | ' ';
  /** Letters, one of which may be written for another. */
  letters: readonly string[];
  strangers: readonly string[];
  noes: readonly string[];
  /** What leaves the words as they are. */
  retypings: Record<string, (words: string, random: Random) => string>;
}

const split = (words: string) => words.split('|');
const withoutPoints = (words: string) => words.replace(/\p{M}/gu, '');
const pointless = (words: string, random: Random) =>
  words.replace(/\p{M}/gu, (point) => (random.oneIn(2) ? point : ''));
const spaced = (words: string, random: Random) =>
  words.replace(/ /gu, () => random.of(['\u{A0}', '\n', '  ', '\r\n', ' ']));
const penn = (words: string) => words.replace(/(?<=[\p{L}\p{M}\p{N}])[,.;:!?،؛؟](?=\s|$)/gu, ' $&');
/** Between characters that no spaces part, with some of the given ones. */
const between = (words: string, random: Random, put: readonly string[]) =>
  words.replace(
    /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
    () => (random.oneIn(3) ? random.of(put) : ''),
  );
const ideographic: Script['retypings'] = {
  'line ends between characters': (words, random) => between(words, random, ['\n', '\r\n']),
  'spaces between characters': (words, random) => between(words, random, [' ', '\u{3000}', '\u{A0}']),
  'spaces round Latin letters and figures': (words) =>
    words.replace(
      /(?<=\p{Script=Han}|[はがのをに])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu,
      ' ',
    ),
  'other quotation marks': (words) => words.replaceAll('「', '“').replaceAll('」', '”'),
  'wide letters and figures': (words) =>
    words.replace(/[A-Za-z0-9]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};
const pointed: Script['retypings'] = {
  'without points': withoutPoints,
  'with some of its points': pointless,
  'spaces and line ends': spaced,
  'spaces before marks': penn,
};

export const scripts: Record<string, Script> = {
  Arabic: {
    sentences: ['{0} {1} {2} {3}.', '{0} {1} {2} {3}، وَ{0} {1} {2}.', '{3} {0} {1} {2} بَعْدَ {d} يَوْمًا.'],
    fillings: [
      split('كَتَبَ|وَجَدَ|رَأَى|حَمَلَ|سَمِعَ|قَرَأَ|دَفَعَ'),
      split('الطَّبِيبُ|الرَّجُلُ|المُعَلِّمُ|الشَّيْخُ|صَاحِبُ الدُّكَّانِ|كَاتِبُ المَدِينَةِ|ابْنُ الجِيرَانِ'),
      split('رِسَالَةً طَوِيلَةً|كِتَابًا قَدِيمًا|خَبَرًا عَجِيبًا|خَرِيطَةً كَبِيرَةً|مَاءً نَظِيفًا|أَسْمَاءَ السُّكَّانِ'),
      split('فِي السُّوقِ|قُرْبَ البِئْرِ|عِنْدَ البَابِ|خَارِجَ المَدِينَةِ|فِي سَنَةِ {d}|أَمَامَ المَسْجِدِ'),
    ],
    space: ' ',
    letters: Array.from('بتجحدرسطعفقكلمنه'),
    strangers: split('قَمَرٌ|سَفِينَة|جَبَل|حَدِيد|زَيْتُون'),
    noes: split('لا|لم|ليس|غير'),
    retypings: {
      ...pointed,
      'with the stroke that lengthens': (words, random) =>
        words.replace(/(?<=[بتسفقكلمنه]\p{M}*)(?=[\p{L}])/gu, () => (random.oneIn(3) ? 'ـ' : '')),
    },
  },
  Hebrew: {
    sentences: ['{1} {0} {2} {3}.', '{1} {0} {2} {3}, וְ{1} {0} {2}.', '{3} {0} {1} {2} אַחֲרֵי {d} יָמִים.'],
    fillings: [
      split('כָּתַב|מָצָא|רָאָה|שָׁמַע|הֵבִיא|קָרָא|שִׁלֵּם'),
      split('הָרוֹפֵא|הַמּוֹרֶה|בַּעַל הַחֲנוּת|שׁוֹמֵר הַשַּׁעַר|בֶּן הַשָּׁכֵן|סוֹפֵר הָעִיר'),
      split('מִכְתָּב אָרֹךְ|סֵפֶר יָשָׁן|מַפָּה גְּדוֹלָה|מַיִם נְקִיִּים|שְׁמוֹת הַתּוֹשָׁבִים|דָּבָר מוּזָר'),
      split('בַּשּׁוּק|לְיַד הַבְּאֵר|מִחוּץ לָעִיר|בִּשְׁנַת {d}|לִפְנֵי הַבַּיִת|בְּבֵית־הַסֵּפֶר'),
    ],
    space: ' ',
    letters: Array.from('בגדהזחטכלמנספקרשת'),
    strangers: split('יָרֵחַ|סְפִינָה|הַר|בַּרְזֶל|זַיִת'),
    noes: split('לא|אין|בלי|אינו'),
    retypings: { ...pointed, 'a hyphen for a maqaf': (words) => words.replaceAll('־', '-') },
  },
  Turkish: {
    sentences: [
      '{1} {3} {2} {0}.',
      '{3} {1} {2} {0}, {1} ise {2} {0}.',
      '“{1} {2} {0}” dedi, {d} gün sonra {3}.',
    ],
    fillings: [
      split('yazdı|buldu|gördü|taşıdı|işitti|okudu|ısıttı|içti'),
      split(
        'İhtiyar hekim|Ilgaz’ın öğretmeni|İstanbul’dan gelen kâtip|Kapıcının oğlu|Iğdırlı dükkâncı|Işık Hanım',
      ),
      split(
        'uzun bir mektubu|eski kitabı|ılık suyu|şehrin haritasını|insanların isimlerini|tuhaf bir haberi',
      ),
      split('çarşıda|kuyunun yanında|kapının önünde|şehrin dışında|{d} yılında|ırmak kıyısında'),
    ],
    space: ' ',
    letters: Array.from('abcçdefgğhıijklmnoöprsştuüvyz'),
    strangers: split('kandil|gemi|ıhlamur|demir|zeytin'),
    noes: split('değil|yok|hayır'),
    retypings: {
      capitals: (words) => words.toLocaleUpperCase('tr'),
      'small letters': (words) => words.toLocaleLowerCase('tr'),
      'quotation marks': (words) => words.replace(/[“”]/gu, '"').replaceAll('’', "'"),
      'spaces and line ends': spaced,
      'spaces before marks': penn,
    },
  },
  Chinese: {
    sentences: [
      '{1}{3}{0}{2}。',
      '{3}，{1}{0}{2}，{1}也{0}{2}。',
      '{1}说：「{1}{3}{0}{2}」，那是{d}年的事。',
    ],
    fillings: [
      split('写了|找到|看见|搬来|听说|读过|烧掉'),
      split('老医生|村里的先生|店主人|守门的老人|城里的书记|邻居的儿子|用Linux的同学'),
      split('一封长信|一本旧书|干净的井水|全城的地图|居民的名字|奇怪的消息|三十二口箱子'),
      split('在市场上|在水井旁边|在大门前面|在城外|于{d}年|在河岸上'),
    ],
    space: '',
    letters: Array.from('月船山铁灯石云花鸟雪门高红远'),
    strangers: split('灯笼|花岗石|指南针|雷声'),
    noes: split('不|没有|未|非'),
    retypings: ideographic,
  },
  Japanese: {
    sentences: [
      '{1}は{3}{2}を{0}。',
      '{3}、{1}が{2}を{0}、それから{2}も{0}。',
      '「{1}が{2}を{0}」と{d}年の手紙にある。',
    ],
    fillings: [
      split('書いた|見つけた|運んだ|読んだ|燃やした|聞いた|忘れた'),
      split('年寄りの医者|村の先生|店の主人|門番の老人|町の書記|隣の息子|サーバーの管理人'),
      split('長い手紙|古い本|きれいな井戸の水|町の地図|住民の名前|不思議な知らせ|コレラの記録'),
      split('市場で|井戸のそばで|門の前で|町の外で|{d}年に|川の岸で'),
    ],
    space: '',
    letters: Array.from('月船山鉄灯石雲花鳥雪かきくさしすたてと'),
    strangers: split('提灯|花崗岩|ランプ|かみなり'),
    noes: split('ない|ません|なく|不'),
    retypings: ideographic,
  },
};

/** Paragraphs of some sentences each, so many code units at least. */
export function textIn({ sentences, fillings, space }: Script, random: Random, least = 6000): string {
  const paragraphs: string[] = [];
  let length = 0;
  while (length < least) {
    const paragraph = Array.from({ length: 3 + random.below(4) }, () =>
      random
        .of(sentences)
        .replace(/\{\d\}/gu, (field) => random.of(fillings[Number(field[1])] ?? ['']))
        .replace(/\{d\}/gu, () => String(12 + random.below(1900))),
    ).join(space);
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

const numerals = '〇零一二三四五六七八九十百千万两半';
const unit = new RegExp(
  `(?<!\\p{Script=Latin})[A-Za-z]+(?![\\p{Script=Latin}’])|\\d+|[${numerals}]+|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]|(?:(?!\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana})\\p{L}[\\p{M}ـ’־]*)+`,
  'gu',
);

/** What may be quoted by itself: words, or where no spaces part them, characters and numbers. */
export function unitsOf(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(unit), ({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(/[’־]+$/u, '').length,
  }));
}

/** The words or characters of a text with nothing between, as anybody would compare them by ear. */
export function soundOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLocaleLowerCase('tr')
    .replace(/[\p{M}ـ’]/gu, '');
  return ` ${(plain.match(unit) ?? []).join(' ')} `;
}

/** Each gives other words; null where it cannot. */
export const changes: Record<string, (words: string, script: Script, random: Random) => string | null> = {
  'a letter or character changed': (words, { letters }, random) => {
    const places = Array.from(words.matchAll(/(?![A-Za-zーـ])\p{L}/gu), ({ 0: letter, index }) => ({
      letter,
      index,
    }));
    if (places.length === 0) return null;
    const { letter, index } = random.of(places);
    const other = random.of(letters);
    return words.slice(0, index) + other + words.slice(index + letter.length);
  },
  'a word or character dropped': (words, script, random) => {
    const inner = unitsOf(words).slice(1, -1);
    if (inner.length === 0) return null;
    const { start, end } = random.of(inner);
    return words.slice(0, start) + words.slice(end).replace(/^[ ־]/u, script.space && '');
  },
  'a word or character added': (words, { letters, strangers, space }, random) => {
    const { start } = random.of(unitsOf(words));
    const added = space === '' && random.oneIn(2) ? random.of(letters) : random.of(strangers);
    return words.slice(0, start) + added + space + words.slice(start);
  },
  'a word or character replaced': (words, { letters, strangers, space }, random) => {
    const { start, end } = random.of(unitsOf(words));
    return words.slice(0, start) + random.of(space === '' ? letters : strangers) + words.slice(end);
  },
  'a negation put in': (words, { noes, space }, random) => {
    const inner = unitsOf(words).slice(1);
    if (inner.length === 0) return null;
    const { start } = random.of(inner);
    return words.slice(0, start) + random.of(noes) + space + words.slice(start);
  },
  'a digit changed': (words, _, random) => {
    const digits = [...words.matchAll(/\d/gu)];
    if (digits.length === 0) return null;
    const { 0: digit, index } = random.of(digits);
    return words.slice(0, index) + ((Number(digit) + 1 + random.below(9)) % 10) + words.slice(index + 1);
  },
};
