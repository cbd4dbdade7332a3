/**
 * Makes a photo small and plain: a JPEG of at most 2,048 pixels, without what the camera wrote beside it.
 *
 * Drawing it anew leaves the place, the hour and the camera behind (EXIF), and turns it the way it was held.
 */

/** The longer side, in pixels. */
const MOST_PIXELS = 2048;
const QUALITY = 0.85;

/** The photo as a new JPEG; null when the browser can't read it as a picture. */
export async function toJpeg(file: Blob): Promise<Blob | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return null;
  }
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  // JPEG knows no transparency; without a ground it would turn black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
}
