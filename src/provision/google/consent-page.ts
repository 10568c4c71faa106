// The page on which the person ends after Google: it says whether the permission arrived, and that the tab can be closed.

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export function consentPage({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string;
}): string {
  return `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Libro PAM</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f8fafd;
    color: #1f1f1f; font: 16px/1.5 system-ui, sans-serif; }
  main { box-sizing: border-box; max-width: 30rem; margin: 1rem; padding: 2rem; border-radius: 12px;
    background: #fff; border: 1px solid #dadce0; }
  h1 { margin: 0 0 .5rem; font-size: 1.375rem; font-weight: 500; }
  p { margin: 0; }
</style>
</head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main></body>
</html>
`;
}
