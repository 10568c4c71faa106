// Colours as scripts give them. Google also takes the names of CSS and short forms; the add-on uses neither.

/** "#rrggbb" in lower case. */
export function hexColor(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`Not emulated: colour ${color}`);
  return color.toLowerCase();
}
