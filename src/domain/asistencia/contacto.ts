// What tells how to reach a person or which document they have, wherever it is written: taken out of what is kept.

import { cleanText } from '../texto';

const CORREO = /[^\s@<>(),;:]+\s?@\s?[^\s@<>(),;:]+/g;
/** A document or a phone, with its points, its dashes or its blanks. */
const CIFRAS = /(?:\+\s?)?\d(?:[\s.\-–'’,]{0,2}\d){4,}/g;
const ROTULO =
  /(?:^|(?<=[\s,;:(/|-]))(?:c\.?\s?c|t\.?\s?i|c\.?\s?e|n\.?i\.?t|c[eé]dula|documento|doc|identificaci[oó]n|tel[eé]fono|tel|celular|cel|m[oó]vil|whatsapp|correo|e-?mail)\.?\s*(?:n[o.º°]*\.?|de ciudadan[ií]a)?\s*[:#]?\s*(?=\uE000)/gi;
const LEFT = /[\s,;:/|()-]*\uE000[\s,;:/|()-]*/g;
const ENDS = /^[\s,;:/|-]+|[\s,;:/|(-]+$/g;

/** A text without them; the very same text where it had none. */
export function sinContacto(text: string): string {
  const marked = text.replace(CORREO, '\uE000').replace(CIFRAS, '\uE000');
  if (marked === text) return text;
  return cleanText(marked.replace(ROTULO, '').replace(LEFT, ' ')).replace(ENDS, '');
}

/** Twelve figures, as the code of an institution has; nothing else of a text is. */
const DANE = /(?<!\d)\d{12}(?!\d)/;

/** What names an institution: its code, where there is one, or its name. */
export const textoDeIed = (text: string): string => DANE.exec(text)?.[0] ?? sinContacto(text);
