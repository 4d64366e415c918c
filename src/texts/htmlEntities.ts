// What stands for a character in HTML: numbers, and the names that texts use. A name that is not known stays
// as it is written.

// U+00A0 to U+00FF in order; old pages write these without the semicolon too.
const latin =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(
    /\s+/,
  );

const legacy = new Map<string, string>([
  ...latin.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['AMP', '&'],
  ['LT', '<'],
  ['GT', '>'],
  ['QUOT', '"'],
]);

const pairs = `apos:' lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ lsaquo:‹ rsaquo:› OpenCurlyQuote:‘ rsquor:’
CloseCurlyQuote:’ OpenCurlyDoubleQuote:“ rdquor:” CloseCurlyDoubleQuote:” hyphen:‐ dash:‐ ndash:– mdash:— horbar:―
hellip:… mldr:… bull:• prime:′ Prime:″ dagger:† Dagger:‡ permil:‰ euro:€ trade:™ minus:− lowast:∗ ast:* num:# percnt:%
dollar:$ lpar:( rpar:) lsqb:[ lbrack:[ rsqb:] rbrack:] lcub:{ rcub:} sol:/ bsol:\\ lowbar:_ grave:\` commat:@ colon::
semi:; comma:, period:. excl:! quest:? equals:= plus:+ verbar:| vert:| fnof:ƒ circ:ˆ tilde:˜ OElig:Œ oelig:œ Scaron:Š
scaron:š Zcaron:Ž zcaron:ž Yuml:Ÿ Ccaron:Č ccaron:č Cacute:Ć cacute:ć Sacute:Ś sacute:ś Zacute:Ź zacute:ź Zdot:Ż zdot:ż
Lstrok:Ł lstrok:ł Aogon:Ą aogon:ą Eogon:Ę eogon:ę Nacute:Ń nacute:ń Rcaron:Ř rcaron:ř Ecaron:Ě ecaron:ě Uring:Ů uring:ů
Gbreve:Ğ gbreve:ğ Idot:İ inodot:ı imath:ı Scedil:Ş scedil:ş Odblac:Ő odblac:ő Udblac:Ű udblac:ű Abreve:Ă abreve:ă
Alpha:Α Beta:Β Gamma:Γ Delta:Δ Epsilon:Ε Zeta:Ζ Eta:Η Theta:Θ Iota:Ι Kappa:Κ Lambda:Λ Mu:Μ Nu:Ν Xi:Ξ Omicron:Ο Pi:Π
Rho:Ρ Sigma:Σ Tau:Τ Upsilon:Υ Phi:Φ Chi:Χ Psi:Ψ Omega:Ω alpha:α beta:β gamma:γ delta:δ epsilon:ε zeta:ζ eta:η theta:θ
iota:ι kappa:κ lambda:λ mu:μ nu:ν xi:ξ omicron:ο pi:π rho:ρ sigmaf:ς sigma:σ tau:τ upsilon:υ phi:φ chi:χ psi:ψ omega:ω
larr:← uarr:↑ rarr:→ darr:↓ harr:↔ rArr:⇒ hArr:⇔ forall:∀ part:∂ exist:∃ empty:∅ isin:∈ notin:∉ prod:∏ sum:∑ radic:√
infin:∞ and:∧ or:∨ cap:∩ cup:∪ int:∫ there4:∴ sim:∼ cong:≅ asymp:≈ ne:≠ equiv:≡ le:≤ ge:≥ sub:⊂ sup:⊃ sube:⊆ supe:⊇
loz:◊ check:✓ star:☆ starf:★ phone:☎ female:♀ male:♂ fflig:ﬀ filig:ﬁ fllig:ﬂ ffilig:ﬃ ffllig:ﬄ`;

const named = new Map<string, string>([
  ...legacy,
  ...pairs.split(/\s+/).map((pair): [string, string] => {
    const colon = pair.indexOf(':');
    return [pair.slice(0, colon), pair.slice(colon + 1)];
  }),
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['numsp', '\u2007'],
  ['thinsp', '\u2009'],
  ['hairsp', '\u200A'],
  ['NonBreakingSpace', '\u00A0'],
  ['ZeroWidthSpace', '\u200B'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['NoBreak', '\u2060'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
]);

// Numbers from 128 to 159 are meant as in Windows-1252, as browsers read them.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,9})|#x([\da-f]{1,8})|([a-z][a-z\d]{1,31}))(;?)/gi,
    (whole, decimal?: string, hex?: string, name?: string, end?: string) => {
      if (name !== undefined) return (end === ';' ? named : legacy).get(name) ?? whole;
      return characterOf(decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16));
    },
  );
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows.charAt(code - 0x80);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
  return String.fromCodePoint(code);
}
