// How people write a código de verificación, and what is only alike: every way of writing the one that a document bears is taken
// for it; no other is, by a letter changed, lost, added or moved, nor what was never a código.

import { ACTA } from '../support/acta';
import { newBook } from '../support/host';
import type { Area } from './area';

/** What is tried, in words, and whether it is the código of the document. */
interface Intento {
  readonly que: string;
  readonly texto: unknown;
  readonly vale: boolean;
}

type Respuesta =
  | {
      readonly ok: true;
      readonly data: {
        readonly veredicto: string;
        readonly titulo: string;
        readonly documentos: readonly object[];
      };
    }
  | { readonly ok: false; readonly error: { readonly codigo: string } };

export function codigos(): Area {
  const book = newBook();
  const { codigo: de } = book.call<{ codigo: string }>('guardarActa', ACTA);
  book.call('generarDocumento', { documento: 'acta', de });
  const codigo = String(book.rows('documentos')[0]?.codigoVerificacion);
  const intentos = [...escrituras(codigo), ...otros(codigo), ...basura(codigo)];
  return {
    intentos: intentos.length,
    enMuestra: 40,
    nombreDe: (intento) => `${intentos[intento]?.que}: ${JSON.stringify(intentos[intento]?.texto)}`,
    intentar: (intento) => {
      const { texto, vale } = intentos[intento] as Intento;
      const answer = book.host.call('verificarCodigo', [{ texto }]).ok as Respuesta;
      if (!answer.ok) return vale || answer.error.codigo !== 'PEDIDO' ? ['it was refused'] : [];
      const { veredicto, documentos, titulo } = answer.data;
      if (titulo === '') return ['it says nothing'];
      const isTaken = veredicto === 'vale' && documentos.length === 1;
      if (isTaken === vale) return [];
      return [vale ? `it was not read: ${veredicto}` : `it was taken for ${codigo}`];
    },
  };
}

const SEPARADORES = ['', ' ', '-', '–', '—', '‑', '.', '_', ' - ', '\n', '\u00a0', '-\n', '/'];
const LINEAS = [
  (codigo: string) => ` ${codigo}\t`,
  (codigo: string) => `Código de verificación: ${codigo}`,
  (codigo: string) => `código de verificación:${codigo}.`,
  (codigo: string) => `Generado el 15/07/2026 10:00 · Código de verificación: ${codigo}`,
  (codigo: string) => `CODIGO ${codigo} - Página 1 de 3`,
  (codigo: string) => `«${codigo}»`,
  (codigo: string) => `Resolución LIDA ${codigo}`,
];

function escrituras(codigo: string): readonly Intento[] {
  const groups = codigo.split('-');
  const ways = SEPARADORES.map((separador) => groups.join(separador));
  const shapes: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.replace(/0/g, 'O').replace(/1/g, 'I'),
    (text) => text.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l'),
    (text) => [...text].map(fullWidth).join(''),
    (text) => `\u202a${[...text].join('\u200b')}\u202c`,
  ];
  return ways.flatMap((way) =>
    shapes.flatMap((shape) =>
      LINEAS.map((line) => ({ que: 'the same one', texto: line(shape(way)), vale: true })),
    ),
  );
}

const fullWidth = (letter: string): string =>
  /[0-9A-Z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;

const CIFRAS = [...'0123456789ABCDEF'];

function otros(codigo: string): readonly Intento[] {
  const letters = [...codigo.replace(/-/g, '')];
  const at = (i: number, ...put: readonly string[]): string =>
    [...letters.slice(0, i), ...put, ...letters.slice(i + 1)].join('');
  const changed = letters.flatMap((letter, i) =>
    CIFRAS.filter((other) => other !== letter).map((other) => at(i, other)),
  );
  const lost = letters.map((_, i) => at(i));
  const added = letters.flatMap((letter, i) => CIFRAS.map((other) => at(i, letter, other)));
  const swapped = letters.flatMap((letter, i) => {
    const next = letters[i + 1];
    return next === undefined || next === letter
      ? []
      : [[...letters.slice(0, i), next, letter, ...letters.slice(i + 2)].join('')];
  });
  // Letters that the eye takes for others, of which only O, I and L have a single reading.
  const seen = letters.flatMap((letter, i) =>
    (PARECIDAS[letter] ?? []).map((other) => at(i, other)),
  );
  const cut = [4, 8, 12, 15].map((n) => letters.slice(0, n).join(''));
  const turned = [
    letters.slice(8).concat(letters.slice(0, 8)).join(''),
    [...letters].reverse().join(''),
  ];
  return [...changed, ...lost, ...added, ...swapped, ...seen, ...cut, ...turned].map((text) => ({
    que: 'another one',
    texto: (text.match(/.{1,4}/g) ?? []).join('-'),
    vale: false,
  }));
}

/** Also of other alphabets: А, В, С, Е, О and І are Cyrillic. */
const PARECIDAS: { readonly [letter: string]: readonly string[] } = {
  0: ['Q', 'О', 'Ø', '@'],
  1: ['І', '!', '7'],
  2: ['Z'],
  5: ['S', '$'],
  6: ['G', 'b'],
  8: ['B', '&'],
  9: ['g', 'q'],
  A: ['А', '4', 'Á'],
  B: ['В', '8', 'ß'],
  C: ['С', 'Ç', '('],
  D: ['Đ', '0'],
  E: ['Е', 'É', '3'],
  F: ['P', 'ƒ'],
};

const basura = (codigo: string): readonly Intento[] =>
  [
    '',
    ' ',
    '-',
    '----',
    'AC-0001',
    'DO-0001',
    'ninguno',
    '0000-0000-0000-0000',
    'FFFF-FFFF-FFFF-FFFF',
    '*'.repeat(16),
    '.{16}',
    '%',
    `=HYPERLINK("${codigo}x")`,
    '<script>alert(1)</script>',
    '8F3A-'.repeat(50_000),
    '0 '.repeat(200_000),
    `${'A'.repeat(100_000)}${codigo}`,
    `${codigo}${codigo}`,
    `x${codigo}`,
    `${codigo}x`,
    undefined,
    null,
    true,
    16,
    [],
    [codigo, 'x'].join('').split(''),
    { toString: 'x' },
  ].map((texto) => ({ que: 'what was never one', texto, vale: false }));
