// Bytes of a text file as text, whichever program wrote them. What says its encoding is believed; what does not is tried
// as each of those that offices have, and the one whose words are Spanish is taken, or none.

import { decodePage } from './code-pages';
import { mendedUtf8 } from './mended-utf8';
import { UserError } from './user-error';

/** How each is read; the names are those that people write. */
const DECODERS = {
  'utf-8': by('utf-8'),
  'utf-16le': by('utf-16le'),
  'utf-16be': by('utf-16be'),
  'windows-1252': (bytes: Uint8Array): string => decodePage(bytes, 'windows-1252'),
  cp850: (bytes: Uint8Array): string => decodePage(bytes, 'cp850'),
  macroman: by('macintosh'),
} as const;
type Encoding = keyof typeof DECODERS;
const CODIFICACIONES = Object.keys(DECODERS).join(', ');

/** How people know those that had to be guessed. */
const SAID: { readonly [K in Encoding]?: string } = {
  cp850: 'MS-DOS (cp850)',
  macroman: 'Macintosh (macroman)',
};

export interface DecodedText {
  readonly text: string;
  /** What to tell the person: the encoding was guessed by its words. */
  readonly nota?: string;
}

/** What its bearer says of the encoding, and what to tell them to do where it cannot be told, or was guessed. */
export interface Codificacion {
  readonly es?: string | undefined;
  /** Besides saving the file anew: «diga cuál es con --codificacion»; nothing where there is no other way. */
  readonly remedio?: string | undefined;
}

/** Throws a UserError where none can be told; `name` is how the person calls the file. */
export function decodeText(
  bytes: Uint8Array,
  name: string,
  { es, remedio }: Codificacion = {},
): DecodedText {
  const known = es === undefined ? evident(bytes) : asked(es);
  if (known) return { text: DECODERS[known](bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return likeliest(bytes, name, remedio);
  }
}

function asked(said: string): Encoding {
  const wanted = said.toLowerCase();
  const found = (Object.keys(DECODERS) as Encoding[]).find((known) => known === wanted);
  if (found) return found;
  throw new UserError(`No se conoce la codificación «${said}». Puede ser: ${CODIFICACIONES}.`);
}

/** By the mark at its beginning, or by the zeros between the letters of a text in UTF-16. */
function evident(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 5 || Math.min(even, odd) > head.length / 50) return;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function by(label: string): (bytes: Uint8Array) => string {
  return (bytes) => new TextDecoder(label).decode(bytes);
}

/** Windows-1252, as Excel writes here, unless the words say otherwise. */
function likeliest(bytes: Uint8Array, name: string, remedio: string | undefined): DecodedText {
  const candidates = (['windows-1252', 'cp850', 'macroman'] as const).map((encoding) => {
    const text = DECODERS[encoding](bytes);
    // Lines in UTF-8 among others are mended later, where it is told.
    return { encoding, text, ...judge(mendedUtf8(text)) };
  });
  const best = candidates.reduce((a, b) => (b.points > a.points ? b : a));
  if (best.odd.length > best.words / 4) {
    throw new UserError(
      `No se reconoce la codificación de «${name}»: se lee «${best.odd[0]}». Guárdelo como «CSV UTF-8»${remedio === undefined ? '' : `, o ${remedio} (${CODIFICACIONES})`}.`,
    );
  }
  const said = SAID[best.encoding];
  if (said === undefined) return { text: best.text };
  return {
    text: best.text,
    nota: `El archivo se leyó en la codificación de ${said}, porque así quedan en español sus palabras («${best.sample}»). Si no es, ${remedio ?? 'guárdelo como «CSV UTF-8»'}.`,
  };
}

/** Letters with whatever is stuck to them: blanks, hyphens that are not seen, and «¬», which parts cells, part words. */
const RUN = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00ab\u00ae-\uffff]+/gu;
const ENDS = /^[¿¡«“"‘(–—•·]+|[»”"’)…ºª°®™¹²³–—•·]+$/gu;
/** One capital or none and then small letters, or capitals alone; those of French and German are no Spanish, and no harm. */
const WORD = /^(?:[A-ZÁÉÍÓÚÜÑ]?[a-záéíóúüñàèìòùâêîôûäëïöçãõß]+|[A-ZÁÉÍÓÚÜÑÀÈÇÖÄÂÊÔ]+)$/u;
/** Words of a list of acciones or institutions: they decide where another encoding has only blanks for their letters. */
const KNOWN =
  /(?:ci|si|gi)[óÓ]n(?:es)?$|[aeiou]ñ[aeiou]|[^aeiou\W]ía$|[áéíóú](?:[bcdfglmnprst]|bl)?ic[ao]s?$|^(?:más|área|niñez|año|qué|según|también|través|país|código|número|página|bogotá|josé|maría|martín|jesús|garcía|gonzález|rodríguez|pérez|gómez|lópez|sánchez|ramírez|hernández|jiménez|díaz|simón|bolívar)s?$/iu;

/** How Spanish a text is, by its words with a letter beyond those of English. */
function judge(text: string): {
  readonly points: number;
  readonly words: number;
  readonly odd: readonly string[];
  readonly sample: string;
} {
  const words = [...text.matchAll(RUN)].flatMap(([run]) => {
    const word = run.replace(ENDS, '');
    return /[\u0080-\uffff]/.test(word) && /\p{L}/u.test(word) ? [word] : [];
  });
  const odd = words.filter((word) => !WORD.test(word));
  const known = words.filter((word) => WORD.test(word) && KNOWN.test(word));
  return {
    points: known.length - 2 * odd.length,
    words: words.length,
    odd,
    sample: known[0] ?? words[0] ?? '',
  };
}
