// Numbers of which their format makes another text, as people see them: a percentage, and a code that is filled with
// zeros. Money, decimals and numbers with a unit stay the numbers that they are.

import { porcentajeEscrito } from '../../domain/parse/escala';

/** A text, an escaped character, what only colours or spaces, or one character of a number format. */
const PIECE = /"([^"]*)"|\\(.)|(\[[^\]]*\]|[_*].)|./gs;
/** A section ends at a semicolon outside texts; the first one is for positive numbers. */
const FIRST_SECTION = /^(?:"[^"]*"|\\.|[^;])*/s;

type Piece = { readonly mark: string } | { readonly literal: string };

/** The text that a number is in its format; undefined where the number says it all. */
export function shownNumber(value: number, pattern: string): string | undefined {
  const pieces = piecesOf(pattern);
  const signs = pieces.map((piece) => ('mark' in piece ? piece.mark : piece.literal)).join('');
  if (signs.includes('%')) {
    const isScaled = pieces.some((piece) => 'mark' in piece && piece.mark === '%');
    return porcentajeEscrito(isScaled ? value : value / 100);
  }
  return Number.isSafeInteger(value) && value >= 0 && isCode(pieces)
    ? filled(value, pieces)
    : undefined;
}

const piecesOf = (pattern: string): readonly Piece[] =>
  [...(FIRST_SECTION.exec(pattern)?.[0] ?? '').matchAll(PIECE)].map(
    ([piece, text, escaped, unseen]): Piece => {
      if (unseen !== undefined) return { literal: '' };
      const literal = text ?? escaped;
      return literal === undefined && piece !== '-' ? { mark: piece } : { literal: literal ?? '-' };
    },
  );

/** "0000", "000-000" and "T"0 are of codes; a blank before or after the figures makes it a number with its unit. */
function isCode(pieces: readonly Piece[]): boolean {
  const shape = pieces.map((piece) => ('mark' in piece ? piece.mark : piece.literal)).join('');
  const zeros = pieces.filter((piece) => 'mark' in piece);
  const isOfZeros = zeros.length > 0 && zeros.every((piece) => piece.mark === '0');
  return (
    isOfZeros && /^[\p{L}\d.\-/]*$/u.test(shape) && (zeros.length > 1 || /^\p{L}/u.test(shape))
  );
}

/** The figures in the places of the zeros, from the right; those that are left over, before the first. */
function filled(value: number, pieces: readonly Piece[]): string {
  const zeros = pieces.filter((piece) => 'mark' in piece).length;
  const figures = String(value).padStart(zeros, '0');
  let next = figures.length - zeros + 1;
  let isFirst = true;
  return pieces
    .map((piece) => {
      if ('literal' in piece) return piece.literal;
      const shown = isFirst ? figures.slice(0, next) : figures.slice(next, ++next);
      isFirst = false;
      return shown;
    })
    .join('');
}
