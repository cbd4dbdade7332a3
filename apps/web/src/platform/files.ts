/**
 * Files as a person chooses them: their names, sizes and days; the bytes are read later, by whoever needs them.
 */

export type PickedFile = {
  /** Its path when a folder was chosen. */
  readonly name: string;
  readonly file: Blob;
  readonly modifiedAt: number;
};

/** What an input of type file holds. */
export const pickedFiles = (list: FileList | null): PickedFile[] =>
  [...(list ?? [])].map((file) => ({
    name: file.webkitRelativePath || file.name,
    file,
    modifiedAt: file.lastModified,
  }));

/** Whether a whole folder can be chosen here; phones cannot. */
export const canPickFolder = (): boolean =>
  typeof HTMLInputElement !== "undefined" &&
  "webkitdirectory" in HTMLInputElement.prototype &&
  matchMedia("(pointer: fine)").matches;
