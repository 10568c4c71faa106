// {~color} in a table cell shades that cell: a small docxtemplater module in place of a paid one.
// The value is a colour as RRGGBB; anything else leaves the cell as the template has it.

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000([^\uE001]*)\uE001/g;
const COLOR = /^[0-9A-Fa-f]{6}$/;
/** The first of what may follow w:shd inside w:tcPr, which the schema keeps in order. */
const AFTER_SHADING = /<w:(noWrap|tcMar|textDirection|tcFitText|vAlign|hideMark)\b|<\/w:tcPr>/;

const SHADING = 'sombra';

/** A part of a compiled template, as docxtemplater hands it to modules. */
interface Part {
  readonly module?: string;
  readonly value: string;
}
interface RenderContext {
  readonly scopeManager: { getValue(tag: string, meta: { readonly part: Part }): unknown };
  nullGetter(part: Part): unknown;
}

/** A fresh module: docxtemplater keeps state in it. */
export function shadingModule(): {
  readonly name: string;
  matchers(): [string, string, object][];
  render(part: Part, context: RenderContext): { value: string; errors: [] } | null;
  postrender(parts: string[]): string[];
} {
  return {
    name: SHADING,
    matchers: () => [['~', SHADING, {}]],
    render(part, { scopeManager, nullGetter }) {
      if (part.module !== SHADING) return null;
      const color = scopeManager.getValue(part.value, { part }) ?? nullGetter(part);
      return { value: `${OPEN}${String(color)}${CLOSE}`, errors: [] };
    },
    postrender: (parts) => {
      parts.forEach((part, i) => {
        if (part.includes(OPEN))
          parts[i] = part.replace(MARK, (_, color) => shadeCell(parts, i, color));
      });
      return parts;
    },
  };
}

/** Writes the colour into the properties of the cell around the part at `from`; leaves no text. */
function shadeCell(parts: string[], from: number, color: string): '' {
  const start = COLOR.test(color) ? cellStartBefore(parts, from) : -1;
  if (start >= 0) parts[start + 1] = withShading(parts[start + 1] ?? '', color);
  return '';
}

/** Index of the <w:tc> still open at `from`, past the cells of a nested table; -1 outside any. */
function cellStartBefore(parts: readonly string[], from: number): number {
  let closed = 0;
  for (let i = from - 1; i >= 0; i--) {
    const part = parts[i] ?? '';
    if (part === '</w:tc>') closed++;
    else if (/^<w:tc[ >]/.test(part) && closed-- === 0) return i;
  }
  return -1;
}

/** `properties` is all that stands between <w:tc> and its first paragraph: docxtemplater keeps it whole. */
function withShading(properties: string, color: string): string {
  const shading = `<w:shd w:val="clear" w:color="auto" w:fill="${color}"/>`;
  if (!properties.includes('</w:tcPr>')) return `<w:tcPr>${shading}</w:tcPr>`;
  const plain = properties.replace(/<w:shd [^>]*\/>/, '');
  return plain.replace(AFTER_SHADING, `${shading}$&`);
}
