// Words that say no, in the languages listed; a word that does so in one of them counts in all: a needless
// warning costs a glance, a missing one may cost the point.

const words = new Set(
  [
    // English
    'no not none never nobody nothing neither nor nowhere without cannot hardly scarcely barely unless except nay',
    "dont doesnt didnt wont cant isnt wasnt arent werent couldnt wouldnt shouldnt ain't",
    // German
    'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts weder ohne nirgends',
    'nirgendwo keinesfalls keineswegs kaum nein',
    // French
    'ne pas non jamais rien personne aucun aucune ni sans nul nulle guère nullement',
    // Spanish and Portuguese
    'no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas não ninguém nenhum nenhuma nem sem',
    // Italian
    'non mai nessun nessuno nessuna niente nulla né senza neanche nemmeno neppure nessun',
    // Russian
    'не ни нет никогда никто никого никому никем ничто ничего ничему ничем нигде никуда никак никакой никакая никакое',
    'никакие никакого никаких никакой без нельзя едва',
    // Ukrainian
    'ні немає нема ніколи ніхто нікого нікому ніщо нічого ніде нікуди ніяк ніякий жоден жодна жодне жодного жодної ледве',
    // Polish
    'nie nigdy nikt nikogo nikomu nic niczego niczym żaden żadna żadne żadnego żadnej żadnych ani bez nigdzie brak',
    // Arabic
    'لا ولا فلا لم ولم فلم لن ولن ليس وليس ليست وليست ليسوا غير بدون دون بلا كلا عدم أبدا أبداً لست ألا',
    // Dutch, Hebrew, Turkish, Hindi
    'niet geen nooit niemand niets zonder לא אין אל בלי ללא אינו אינה değil yok hayır नहीं न मत',
    // Chinese and Japanese
    '不 没 沒 没有 沒有 未 无 無 非 勿 别 別 莫 否 ない なかっ なく ません ぬ ず なし じゃない',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word (in lower case, its apostrophes straight) says no. */
export function isNegation(word: string): boolean {
  return (
    words.has(word) || /n't$|^n'|^[不没沒未无無非勿莫]/u.test(word) || /^qu'(?:aucun|aucune)$/u.test(word)
  );
}
