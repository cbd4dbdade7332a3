/**
 * About Onward: what it is for, for whom, what it costs, and whose work it stands on.
 */
import { SCALES, type Scale } from "../scales/index.ts";
import { heading, list, paragraph, table, type Block, type Page } from "./page.ts";
import { ADULTS, PURPOSE } from "./purpose.ts";

/** Which questionnaires made by others are shown, and by whose leave. */
export const ofScales = (scales: readonly Scale[]): Block =>
  scales.length === 0
    ? paragraph("No questionnaire made by others is shown here, since none is licensed to Onward.")
    : table(
        "Questionnaires made by others",
        ["Questionnaire", "By", "Shown by leave of"],
        scales.map(({ name, cite, licence }) => [name, cite, licence.holder]),
      );

export const about: Page = {
  key: "about",
  title: "About Onward",
  blocks: [
    paragraph(PURPOSE),
    paragraph(ADULTS),
    paragraph(
      "In danger, or afraid of what you might do? Open Help now, or call your local emergency number.",
    ),
    heading("What it costs"),
    paragraph("Nothing. No account, no adverts, and nobody is paid with what you write."),
    heading("What it doesn’t do"),
    list(
      "It gives you no score, whatever you write or tap.",
      "It doesn’t count days in a row, and a break costs you nothing.",
      "It doesn’t compare you with other people.",
      "It doesn’t send your words anywhere.",
    ),
    heading("What it stands on"),
    paragraph(
      "The practices and questions follow published studies. Most effects in them are small to medium on average, and smaller without a guide. Each practice names its studies, and what isn’t known.",
    ),
    ofScales(SCALES),
    heading("Licences"),
    paragraph("You may use, change and pass on all of it, under these terms."),
    table(
      "Licences",
      ["Part", "Licence"],
      [
        ["Onward’s code", "MIT"],
        ["Texts, practices and pages like this one", "Creative Commons Attribution 4.0 (CC BY 4.0)"],
        ["Newsreader, the reading typeface", "SIL Open Font License 1.1"],
        ["Atkinson Hyperlegible Next, the typeface of buttons and lists", "SIL Open Font License 1.1"],
        ["Lucide, the icons", "ISC"],
        ["Stones, scenes and the water", "Made for Onward; they come with its code"],
        ["Programs of others inside Onward", "Listed with their terms in the notices that come with the app"],
      ],
    ),
  ],
};
