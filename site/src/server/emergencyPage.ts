import type { Answer } from './Answer.ts';

/*
 * Stands in when there is nothing to serve: what a person who worries about a child needs most must still be on it.
 * Without any style, as the assets may be what is missing.
 */
const page = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gerade nicht erreichbar – bei Gefahr 110 oder 112</title>
</head>
<body>
<main>
<h1>Diese Website ist gerade nicht erreichbar</h1>
<h2>Ist ein Kind in Gefahr?</h2>
<p><strong>Rufen Sie sofort an, zu jeder Zeit:</strong></p>
<ul>
<li>Polizei: <a href="tel:110">110</a></li>
<li>Rettungsdienst und Feuerwehr: <a href="tel:112">112</a></li>
</ul>
<p>Versuchen Sie es in ein paar Minuten noch einmal.</p>
</main>
</body>
</html>
`;

/** 503 with the emergency numbers, for whatever was asked. */
export function emergencyPage(): Answer {
  return {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': 30 },
    body: { kind: 'text', text: page },
  };
}
