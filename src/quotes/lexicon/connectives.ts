// Words by which a text says how its sentences bear on one another, in the languages in which we know them, and the words
// by which these languages are told apart.

import type { TextRange } from '../quotation.ts';

/** What a connective leads to: a reason, a conclusion, or something against. */
export type Bearing = 'reason' | 'conclusion' | 'contrast';

interface Language extends Record<Bearing, string> {
  /** Frequent words that no other of these languages has. */
  common: string;
}

/** Words that mostly mean something else ("for", "as", "so", "denn" as a particle) are left out or take the words beside them. */
const languages: Record<string, Language> = {
  en: {
    common: 'the of and to is that was with are this which were',
    reason:
      'because|because of|since|given that|inasmuch as|insofar as|in view of|due to|owing to|on the grounds that|for the reason that|seeing that|considering that|after all|this is why|the reason is|thanks to',
    conclusion:
      'therefore|thus|hence|consequently|accordingly|as a result|as a consequence|it follows that|which means that|this means that|this shows that|so that|for this reason|for that reason|that is why|in conclusion|we may conclude|in sum',
    contrast:
      'however|but|yet|although|even though|though|nevertheless|nonetheless|on the other hand|on the contrary|by contrast|in contrast|despite|in spite of|whereas|still|admittedly|granted|instead|rather than|unless|except that|then again|and yet',
  },
  de: {
    common: 'der und das nicht ist den ein eine sich dem auch mit von wird',
    reason:
      'weil|da|denn|nämlich|wegen|aufgrund|auf grund|angesichts|zumal|insofern|schließlich|aus diesem grund|dank|der grund dafür|begründet',
    conclusion:
      'daher|deshalb|deswegen|darum|folglich|demnach|somit|also|infolgedessen|demzufolge|sodass|so dass|daraus folgt|das heißt|mithin|dementsprechend|kurzum',
    contrast:
      'aber|jedoch|doch|allerdings|obwohl|obgleich|dennoch|trotzdem|gleichwohl|hingegen|dagegen|andererseits|zwar|trotz|sondern|indes|während|wohingegen|freilich|im gegenteil',
  },
  fr: {
    common: 'le les des est une dans que qui pour pas sur au avec cette',
    reason:
      'parce que|parce qu’|car|puisque|puisqu’|étant donné que|étant donné|en effet|en raison de|du fait que|vu que|à cause de|grâce à|attendu que|d’autant que|d’autant plus que',
    conclusion:
      'donc|ainsi|par conséquent|en conséquence|c’est pourquoi|dès lors|de sorte que|si bien que|il s’ensuit que|d’où|aussi bien|en conclusion|de ce fait|partant|voilà pourquoi',
    contrast:
      'mais|cependant|pourtant|toutefois|néanmoins|or|bien que|bien qu’|quoique|malgré|en revanche|au contraire|par contre|alors que|tandis que|même si|certes|d’autre part|sauf que',
  },
  es: {
    common: 'el los las del una que por para con está como más pero su',
    reason:
      'porque|ya que|puesto que|dado que|pues|debido a|a causa de|en vista de que|visto que|gracias a|en efecto|por razón de',
    conclusion:
      'por tanto|por lo tanto|por consiguiente|en consecuencia|así que|por eso|por ello|de ahí que|de modo que|de manera que|luego|así pues|se sigue que|entonces|en conclusión',
    contrast:
      'pero|sin embargo|no obstante|aunque|sino|en cambio|por el contrario|a pesar de|pese a|mientras que|ahora bien|con todo|si bien|por otra parte|aun así',
  },
  ru: {
    common: 'и в не на что с как это он по но из к у за от',
    reason:
      'потому что|так как|поскольку|ибо|ведь|из-за|из-за того что|благодаря|вследствие|в связи с|в силу|дело в том, что|оттого что|причина в том',
    conclusion:
      'поэтому|следовательно|значит|таким образом|итак|отсюда|стало быть|потому|вот почему|в результате|из этого следует|тем самым|выходит|так что',
    contrast:
      'но|однако|хотя|зато|тем не менее|всё же|все же|всё-таки|все-таки|впрочем|напротив|наоборот|несмотря на|вопреки|тогда как|с другой стороны',
  },
};

/** Of which languages connectives are known. */
export const knowsConnectives = (language: string): boolean => base(language) in languages;

const base = (language: string) => language.toLowerCase().split('-')[0] ?? '';

/** Which of these languages a text is in, by its most frequent words; undefined where none of them stands out. */
export function languageByWords(text: string): string | undefined {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(languages).map(([language, { common }]) => {
    const known = new Set(common.split(' '));
    return { language, share: words.filter((word) => known.has(word)).length / Math.max(1, words.length) };
  });
  const [best, next] = counts.toSorted((one, other) => other.share - one.share);
  return best && next && best.share > 0.06 && best.share > 1.5 * next.share ? best.language : undefined;
}

export interface Connective extends TextRange {
  bearing: Bearing;
}

const patterns = new Map<string, { pattern: RegExp; bearings: ReadonlyMap<string, Bearing> }>();

/** Every connective, in the order of the text; none in a language in which we know none. */
export function connectivesIn(text: string, language: string): Connective[] {
  const known = languages[base(language)];
  if (!known) return [];
  const { pattern, bearings } = patterns.get(base(language)) ?? patternOf(known);
  patterns.set(base(language), { pattern, bearings });
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    ...{ start: index, end: index + words.length },
    bearing: bearings.get(keyOf(words)) ?? 'reason',
  }));
}

const keyOf = (words: string) => words.toLowerCase().replace(/['‘’]/gu, '’').replace(/\s+/gu, ' ');

function patternOf(language: Language) {
  const bearings = new Map<string, Bearing>();
  for (const bearing of ['reason', 'conclusion', 'contrast'] as const)
    for (const words of language[bearing].split('|')) bearings.set(words, bearing);
  // The longest first: "because of" before "because".
  const listed = [...bearings.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map((words) => words.replaceAll(' ', '\\s+').replaceAll('’', "['‘’]"));
  // What ends in an apostrophe is tied to the next word.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_'‘’-])(?:${listed.join('|')})(?:(?<=['‘’])|(?![\\p{L}\\p{N}_-]))`,
    'giu',
  );
  return { pattern, bearings };
}
