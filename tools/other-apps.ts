/**
 * Invented exports of other apps, for journeys, which know no code of the app themselves.
 */
export {
  daylioBackup,
  daylioCsv,
  dayOneZip,
  jrnlJson,
  utf8,
  vaultZip,
  zipOf,
} from "@onward/store/import/fixtures/exports";
