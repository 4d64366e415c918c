// Words for numbers, in the languages listed; as with negations, one language is enough.

const words = new Set(
  [
    // English
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred hundreds thousand thousands',
    'million millions billion billions trillion trillions dozen dozens score half halves third thirds quarter quarters',
    'fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths eleventh twelfth',
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth',
    'sixtieth seventieth eightieth ninetieth hundredth hundredths thousandth millionth first second once twice thrice',
    'double triple couple both percent',
    // German; compounds below
    'beide beiden halb halbe halben hälfte drittel viertel fünftel zehntel einmal zweimal dreimal doppelt dutzend prozent',
    'erste ersten erster erstes zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten fünfte',
    'million millionen milliarde milliarden',
    // French
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante',
    'cinquante soixante septante huitante nonante cent cents mille million millions milliard milliards moitié tiers quart',
    'premier première deuxième second seconde troisième quatrième cinquième dixième centième douzaine dizaine',
    // Spanish and Portuguese
    'cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho',
    'diecinueve veinte veintiuno veintidós veintitrés treinta cuarenta cincuenta sesenta setenta ochenta noventa cien',
    'ciento cientos doscientos trescientos quinientos mil miles millón millones mitad tercio primero primera segundo',
    'segunda tercero tercera cuarto quinto décimo docena',
    'dois duas três quatro sete oito nove dez doze vinte trinta quarenta cinquenta cem cento milhão milhões metade',
    // Italian; compounds below
    'zero primo prima secondo seconda terzo terza quarto quinto decimo metà mezzo dozzina',
    // Arabic
    'صفر واحد واحدة اثنان اثنين اثنتان ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني ثمان تسعة تسع عشرة',
    'عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة',
    'مئات ألف آلاف ألفان مليون ملايين مليار نصف ثلث ربع أول الأول الأولى ثاني الثاني الثانية ثالث الثالث الثالثة',
    // Dutch, Hebrew
    'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd duizend miljoen helft',
    'אחד אחת שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר מאה אלף',
  ].flatMap((line) => line.split(' ')),
);

/** Languages that write numbers as one word, or decline them: everything that is made of these parts. */
const latin = [
  // German
  /^(?=.{3})(?:(?:null|eins?|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech|sieb|zwan|und|zig|ßig|hundert|tausend)+)(?<!^ein|und)(?:s?t?e?[nrs]?)$/u,
  // Italian
  /^(?=.{3})(?:(?:due|tre|tré|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti?|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?|cento?|mille|mila|uno|milion[ei]|miliard[oi])+)$/u,
  // Polish
  /^(?:jeden|jedna|jedno|jednego|jednej|dwa|dwie|dwaj|dwóch|dwu|dwoje|trzy|trzech|trzej|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|\p{L}+naście|\p{L}+nastu|dwadzieścia|trzydzieści|czterdzieści|\p{L}+dziesiąt|sto|stu|dwieście|trzysta|czterysta|\p{L}+set|tysi[ąę]c\p{L}{0,3}|milion\p{L}{0,3}|miliard\p{L}{0,3}|połow[aęy]|pierwsz\p{L}{1,3}|drugi\p{L}{0,3}|trzeci\p{L}{0,3})$/u,
];
const others = [
  // Russian, Ukrainian
  /^(?:один|одна|одно|одного|одной|одному|одним|два|две|дві|двух|двум|двумя|двох|двом|двома|три|трёх|трех|трьох|трем|тремя|четыре|четырёх|четырех|чотири|чотирьох|оба|обе|обидва|обидві|половина|половину|половины|половини|треть|третина|четверть|чверть|дважды|двічі|трижды|тричі)$/u,
  /^(?:пять|пяти|п'ять|п'яти|шест[ьи]|шіст[ьи]|шести|сем[ьи]|сім|семи|восемь|восьми|вісім|девят[ьи]|дев'ят[ьи]|десят[ьи]|\p{L}+надцат[ьи]|двадцат[ьи]|двадцят[ьи]|тридцат[ьи]|тридцят[ьи]|сорок|сорока|\p{L}+десят|девяносто|дев'яносто|сто|ста|двести|двісті|триста|\p{L}+сот|тысяч\p{L}{0,3}|тисяч\p{L}{0,3}|миллион\p{L}{0,3}|мільйон\p{L}{0,3}|миллиард\p{L}{0,3}|мільярд\p{L}{0,3})$/u,
  /^(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|перш|друг|четверт|п'ят|шост|сьом|дев'ят)(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ий|ья|ье|ьи|ьего|ьей|ьему|а|е|ій|я|є|і|ї|у)$/u,
  // Chinese and Japanese
  /^[第〇零一二三四五六七八九十百千万萬亿億兆两兩半倍]+$/u,
];

// Engines take long to read the others: not for a text that has no such letters.
const isLatin = /^[^\u0370-\uFFFF]*$/;

/** Whether a word (in lower case) is a number, or holds a figure. */
export function isNumber(word: string): boolean {
  return (
    /\p{N}/u.test(word) ||
    words.has(word) ||
    (isLatin.test(word) ? latin : others).some((compound) => compound.test(word))
  );
}
