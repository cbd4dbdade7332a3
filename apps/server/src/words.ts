/**
 * What the server says itself: when there is no such file, when it only hands out, when something went wrong. Each a
 * whole page that leads to Help, without script and without style.
 */

const ANSWERS = {
  missing: { title: "Nothing at this address", detail: "It may have moved, or been let go." },
  onlyGet: { title: "Only GET is answered here", detail: "Nothing of what was sent was read." },
  wrong: {
    title: "Something went wrong here",
    detail: "What you wrote is on your device. Loading again usually helps.",
  },
} as const;

/** One of these answers, as HTML. */
export function pageThatSays(answer: keyof typeof ANSWERS): string {
  const { title, detail } = ANSWERS[answer];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} - Onward</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<p><a href="/help">Help now</a></p>
<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/today">Go to Today</a></p>
</main>
</body>
</html>
`;
}
