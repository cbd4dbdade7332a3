/**
 * The sheet that printers hold where someone is: Letter in much of the Americas and the Philippines, A4 elsewhere.
 */
const LETTER = new Set("US CA MX GT BZ SV HN NI CR PA CO VE CL DO PR PH".split(" "));

/** @param tag the browser's language; one that can't be read, or without a country, is A4 */
export function paperHere(tag: string): "a4" | "letter" {
  try {
    const { region } = new Intl.Locale(tag);
    return region !== undefined && LETTER.has(region) ? "letter" : "a4";
  } catch {
    return "a4";
  }
}
