/**
 * Real-looking text for the bench, seeded: words with the uneven frequencies of a language, in sentences of
 * uneven length, so that an index has both a word that stands everywhere and many that stand once.
 */

const COMMON =
  "the I to and a of it was in that my for on with they me but not at have be this so we he she had what as you is do did about when from again just because there would could after before been more out up time work day week people one said felt went got made told asked thought knew wanted tried started stopped waited left came back home night morning again too late early first last next other new old good bad hard easy long short quiet loud slow fast small big".split(
    " ",
  );
const RARER =
  "interview manager offer letter exam course grade essay supervisor deadline draft review meeting project launch client invoice rent loan budget savings landlord doctor clinic sleep knee run race coach training match team captain goalkeeper river train station bus ticket kitchen dinner sister brother mother father daughter son friend neighbour message call silence argument apology birthday wedding garden piano violin novel chapter rejection agent publisher gallery canvas exhibition rehearsal audition stage choir recipe bakery shop market bicycle workshop engine repair code server database release bug ticket promotion salary contract office desk window rain winter spring summer autumn Lisbon London Nairobi Lagos Mumbai Osaka Lima Montreal Oslo Athens".split(
    " ",
  );
const SYLLABLES =
  "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri flo gru sta tre pli sho chu".split(
    " ",
  );

/** One word: mostly common, sometimes rare, now and then one that stands nowhere else. */
function word(random: () => number): string {
  const kind = random();
  const pick = <T>(list: readonly T[], skew: number) => list[Math.floor(random() ** skew * list.length)] as T;
  if (kind < 0.72) return pick(COMMON, 2.2);
  if (kind < 0.96) return pick(RARER, 1.4);
  return pick(SYLLABLES, 1) + pick(SYLLABLES, 1) + pick(SYLLABLES, 1);
}

/** About `length` characters of prose. */
export function prose(random: () => number, length: number): string {
  let text = "";
  while (text.length < length) {
    const words = Array.from({ length: 4 + Math.floor(random() * 12) }, () => word(random)).join(" ");
    text += `${words.charAt(0).toUpperCase()}${words.slice(1)}${random() < 0.15 ? "?" : "."} `;
  }
  return text.trim();
}
