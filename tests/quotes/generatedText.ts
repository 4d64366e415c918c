// Long texts with everything that makes quotations hard to find: numbers, names, negations, quotation marks, dashes,
// many scripts, characters outside the basic plane, words that are nearly others, and sentences that come again.

import { readFileSync } from 'node:fs';
import { type Random, randomFrom } from './random.ts';

const names =
  'Ada Lindqvist|Tomás Herrera|Miss Okonkwo|Dr. Feldmann|Mr. O’Rourke|the Åkesson brothers|Captain Dubois|Yusuf al-Rashid|Mrs. Thorne|the mayor of Ghent|Lady Harcourt|old Pieter Vos'.split(
    '|',
  );
const people =
  'the carpenters|eighty-three weavers|a committee of seven|nobody on the island|the night watchmen|two-thirds of the jurors|the printers of the county|some 1,250 pensioners|the ferryman’s daughter|half a dozen clerks|the non-resident owners|the surveyors of this country|neither of the engineers|twenty-one apprentices'.split(
    '|',
  );
const did =
  'repaired|never inspected|counted|refused to sell|had promised to rebuild|did not mention|quietly adopted|slowly adapted|could hardly describe|measured|“forgot”|painted over|cannot have seen|approved|disapproved of|wrote down|re-signed the lease of|admired|would not return|has since published'.split(
    '|',
  );
const things =
  'the long bridge at Marlow|a house with 14 windows|a horse called Minister|37 barrels of salt|the well-known almanac|an amoral bargain|a moral tale|the inclusion of foreigners|the exclusion of foreigners|10,000 copies of the ballad|a bill of £3.50|the clock in the east tower|the ordinary rules of the market|every second page of the ledger|an unhappy compromise|the happy ending|its effect on the harvest|the café on Rue Saint-André|a 12-page report|the œuvre of a naïve painter|the drains under Mill Lane'.split(
    '|',
  );
const how =
  'in the spring of 1832|with great care|without any tools|before nineteen witnesses|before ninety witnesses|for 5% of the profit|for 6.25% of the profit|at −4 degrees|on pages 10–12|twice a year|against the advice of the council|as if nothing had happened|since the flood of ’47|under protest – or so they said|by candlelight|out of sheer curiosity|on the 3rd of May'.split(
    '|',
  );
const linked =
  'because|although|and yet|—or perhaps because—|; meanwhile|, it is said, after|, which was no surprise, for|while'.split(
    '|',
  );
const sayings =
  '“The ﬁrst oﬀer,” said {n}, “was not the last.”|‘We shall see,’ {n} answered; ‘nothing is decided.’|{n} called it “the worst of all solutions” (and smiled).|Was it {n}… or somebody else?|“No,” said {n}. “Not this year — and not the next.”|{n} wrote: “10² is 100, and ½ is not 1/2 of a reason.”|“Why?” asked {n}. Nobody knew.'.split(
    '|',
  );
const repeated =
  'The water was not the cause.|The water was the cause.|Nothing was found in the cellar, and nothing was said.|He paid 40 shillings and left.|It cost them 7 days and 8 nights of work.|“All of this is well known,” the report concludes.'.split(
    '|',
  );

// Passages of our own in other scripts; a number in each is made up anew.
const elsewhere = [
  'Der Müller behauptete, die Straße sei {d} Jahre lang nicht ausgebessert worden; seine Frau sagte: „Das stimmt überhaupt nicht.“ Im Übrigen kostete das Öl damals {d} Groschen.',
  'L’hôtelière n’a jamais vu l’incendie ; elle n’était arrivée que le {d} août, « à l’heure où tout le monde dîne ». Le garçon, lui, s’en souvenait très bien.',
  'El año {d} llovió más que nunca. ¿Quién abrió la compuerta? Ningún vecino quiso decirlo, aunque todos conocían al niño que guardaba la llave.',
  'В деревне жили {d} семей, и ни одна из них не хотела уезжать. Старый учитель говорил: «Мы не забудем этот дом». Ёлки у дороги посадил ещё его отец.',
  'Її бабуся пам’ятала повінь {d} року, але ніколи про неї не розповідала. Вода стояла у дворі до самого вересня.',
  'Ο ψαράς είπε ότι δεν είδε κανέναν στο λιμάνι εκείνη τη νύχτα. Πλήρωσε {d} δραχμές και έφυγε χωρίς άλλη λέξη.',
  'قال الحارس إن الباب كان مفتوحا منذ {d} يوما، ولم يسأل أحد عن السبب. كتب القاضي الحكم ثم غادر القاعة بلا كلام.',
  'השומר אמר שהדלת הייתה פתוחה {d} ימים, ואיש לא שאל מדוע. השופט כתב את פסק הדין ויצא מן האולם.',
  '那座桥是{d}年修的，村里的人都不知道是谁付的钱。老木匠说：“我没有见过这样的石头。”后来河水涨了三次，桥却没有倒。',
  'その橋は{d}年に架けられたが、誰が費用を払ったのかは分からない。大工は「こんな石は見たことがない」と言った。',
  '그 다리는 {d}년에 놓였지만 누가 돈을 냈는지는 아무도 모른다. 목수는 이런 돌을 본 적이 없다고 말했다.',
  'चौकीदार ने कहा कि दरवाज़ा {d} दिन से खुला था, और किसी ने कारण नहीं पूछा।',
  'สะพานนี้สร้างเมื่อปี {d} ไม่มีใครรู้ว่าใครเป็นคนจ่ายเงิน',
  'The telegram read “👩‍🚀 𝔘nit {d} 🇬🇧 at 𠮷野 — all well 🙂”, and the clerk copied it twice. 𝐁old letters 𐐷 meant haste.',
  'The cafe\u{301} owner’s re\u{301}sume\u{301} listed {d} posts; his brother’s listed none, which the cho\u{AD}lera years explain.',
];

/** Paragraphs parted by blank lines; at least so many UTF-16 code units, and the essay that ships with the site. */
export function generatedText(seed: number, least = 40_000): string {
  const random = randomFrom(seed);
  const paragraphs: string[] = [];
  let length = 0;
  while (length < least) {
    const paragraph = random.oneIn(3) ? passage(random) : plain(random);
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  // Each at least once in every text, and the essay in the middle.
  for (const form of elsewhere) paragraphs.push(filled(form, random));
  // Every text has each of these at least three times.
  for (const again of [...repeated, ...repeated, ...repeated]) {
    paragraphs.push(`${sentence(random)} ${again} ${sentence(random)}`);
  }
  const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8').trim();
  return paragraphs.toSpliced(paragraphs.length >> 1, 0, essay).join('\n\n');
}

function plain(random: Random): string {
  const sentences: string[] = [];
  const count = 3 + random.below(5);
  for (let index = 0; index < count; index++) sentences.push(sentence(random));
  // A sentence that stands in many paragraphs, once in each.
  if (random.oneIn(3)) sentences.splice(random.below(count), 0, random.of(repeated));
  return sentences.join(random.oneIn(8) ? '\n' : ' ');
}

function sentence(random: Random): string {
  if (random.oneIn(5)) return capitalised(random.of(sayings).replaceAll('{n}', random.of(names)));
  const clause = () =>
    `${random.of(random.oneIn(2) ? names : people)} ${random.of(did)} ${random.of(things)} ${random.of(how)}`;
  const whole = random.oneIn(2)
    ? clause()
    : `${clause()} ${random.of(linked)} ${clause()}`.replace(/ (?=[,;—])/gu, '').replace(/— /gu, '—');
  return `${capitalised(whole)}${random.of(['.', '.', '.', '!', '?'])}`;
}

/** One passage, or two different ones. */
function passage(random: Random): string {
  const first = random.below(elsewhere.length);
  const second = (first + 1 + random.below(elsewhere.length - 1)) % elsewhere.length;
  const forms = random.oneIn(2) ? [first, second] : [first];
  return forms.map((form) => filled(elsewhere[form] ?? '', random)).join(' ');
}

function filled(form: string, random: Random): string {
  return form.replaceAll('{d}', () => String(2 + random.below(1990)));
}

function capitalised(text: string): string {
  return text.replace(/^[a-zà-ž]/u, (letter) => letter.toUpperCase());
}
