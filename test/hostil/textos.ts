// What nobody sees in a text, and days that no plan has, by every way into the book: the first is left out, whatever people can read
// stays, and the second is refused in a sentence.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { applyOperation } from '../../src/local/server/apply-operation';
import { ACTA } from '../support/acta';
import { smallBook } from '../support/auditoria';
import { type Book, sheetOf } from '../support/host';
import type { Area } from './area';

/** Put inside a word, and what is to be left of it there. */
const DENTRO: readonly (readonly [raro: string, queda: string])[] = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))
    .filter((control) => !/\s/.test(control))
    .map((control) => [control, ''] as const),
  ...['\u007f', '\u0080', '\u009f', '\u00ad', '\u034f', '\u061c', '\u115f', '\u180e'].map(
    (raro) => [raro, ''] as const,
  ),
  ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c'].map(
    (raro) => [raro, ''] as const,
  ),
  ...['\u202d', '\u202e', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\u3164'].map(
    (raro) => [raro, ''] as const,
  ),
  ...['\ufeff', '\ufffe', '\uffff', '\u{e0001}', '\u{e0041}'].map((raro) => [raro, ''] as const),
  ['\ud83d', '\ufffd'],
  ['\ude00', '\ufffd'],
  ['\ud83d\u0000\ude00', '\ufffd\ufffd'],
  // What people see is theirs.
  ['😀', '😀'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
  ['👩🏽‍🏫', '👩🏽‍🏫'],
  ['☎️', '☎️'],
  ['ñ́', 'ñ́'],
  ['العربية', 'العربية'],
  ['\n', '\n'],
  ['\r\n', '\n'],
  ['<b>&amp;', '<b>&amp;'],
];
const FECHAS = [
  ...[
    '15/06/0026',
    '0026-06-15',
    '15/06/2226',
    '1926-06-15',
    '15/06/1989',
    '01/01/2101',
    '2026-13-01',
  ],
  ...[
    '31/02/2026',
    '20260-01-01',
    '-0001-01-01',
    '46000',
    '9999-12-31',
    'NaN',
    '15/06/00026',
    '1/1/1',
  ],
];

type Puesto = readonly string[];
/** Each gives back what it could not do, in words; nothing is left of a refusal. */
const CAMINOS: { readonly [nombre: string]: (book: Book, texto: string) => Puesto } = {
  cargue: ({ host }, texto) =>
    errorsOf(
      host.call('cargar', [
        {
          registro: 'ied',
          celdas: [
            ['Código DANE', 'Nombre', 'Barrio'],
            ['108001999011', texto, texto],
          ],
        },
      ]),
    ),
  formulario: ({ host }, texto) =>
    errorsOf(
      host.call('guardarFila', [
        {
          registro: 'ied',
          leida: null,
          campos: { codigoDane: '108001999099', nombre: texto, barrio: texto },
        },
      ]),
    ),
  acta: ({ host }, texto) =>
    errorsOf(
      host.call('guardarActa', [
        {
          ...ACTA,
          compromisos: [],
          asunto: texto,
          desarrollo: texto,
          lugar: texto,
          ordenDelDia: [texto],
        },
      ]),
    ),
  parámetro: ({ host }, valor) => errorsOf(host.call('parametro', [{ clave: 'ciudad', valor }])),
  identidad: ({ host }, nombre) => errorsOf(host.call('declararIdentidad', [{ nombre }])),
  página: ({ host }, typed) => {
    const { id: sheetId } = sheetOf(host.data, 'IED');
    applyOperation(host, {
      kind: 'cells',
      sheetId,
      cells: { 20: { 1: { typed }, 2: { v: typed } } },
    });
    applyOperation(host, { kind: 'notes', sheetId, notes: { '20,1': typed } });
    return [];
  },
};
const FECHAS_POR: { readonly [nombre: string]: (book: Book, fecha: string) => Puesto } = {
  cargue: ({ host }, fecha) =>
    errorsOf(
      host.call('cargar', [
        {
          registro: 'compromisos',
          celdas: [
            ['Compromiso', 'Responsable', 'Fecha de entrega'],
            ['Uno', 'Ana', fecha],
          ],
        },
      ]),
    ),
  formulario: ({ host }, fecha) =>
    errorsOf(
      host.call('guardarFila', [
        {
          registro: 'compromisos',
          leida: null,
          campos: { compromiso: 'Uno', responsable: 'Ana', fecha },
        },
      ]),
    ),
  acta: ({ host }, fecha) =>
    errorsOf(host.call('guardarActa', [{ ...ACTA, fecha, compromisos: [] }])),
  'próxima reunión': ({ host }, proximaReunion) =>
    errorsOf(host.call('guardarActa', [{ ...ACTA, proximaReunion }])),
  borrador: ({ host }, fecha) =>
    errorsOf(host.call('guardarActa', [{ ...ACTA, borrador: true, fecha, compromisos: [] }])),
  compromiso: ({ host }, fecha) =>
    errorsOf(
      host.call('guardarActa', [{ ...ACTA, compromisos: [{ ...ACTA.compromisos[0], fecha }] }]),
    ),
  parámetro: ({ host }, valor) =>
    errorsOf(host.call('parametro', [{ clave: 'prestado_desde', valor }])),
};

interface Intento {
  readonly nombre: string;
  readonly hacer: () => readonly string[];
}
const INTENTOS: readonly Intento[] = [
  ...Object.entries(CAMINOS).flatMap(([camino, poner]) =>
    DENTRO.map(([raro, queda]) => ({
      nombre: `${camino}: ${JSON.stringify(raro)}`,
      hacer: () => textoQueda(poner, raro, queda),
    })),
  ),
  ...Object.entries(FECHAS_POR).flatMap(([camino, poner]) =>
    FECHAS.map((fecha) => ({
      nombre: `${camino}: ${fecha}`,
      hacer: () => fechaRefused(poner, fecha),
    })),
  ),
];

export function textos(): Area {
  return {
    intentos: INTENTOS.length,
    enMuestra: 24,
    nombreDe: (intento) => (INTENTOS[intento] as Intento).nombre,
    intentar: (intento) => (INTENTOS[intento] as Intento).hacer(),
  };
}

const opened = (): Book => smallBook({ log: () => undefined });

function textoQueda(
  poner: (book: Book, texto: string) => Puesto,
  raro: string,
  queda: string,
): readonly string[] {
  const book = opened();
  const refused = poner(book, `Prueba ${raro}visible`);
  const held = textsOf(book.host.data);
  const wanted = `Prueba ${queda}visible`.normalize('NFC');
  const found = held.filter((text) => /^Prueba[\s\S]*visible/.test(text));
  return [
    ...refused,
    ...held.filter(isDirty).map((text) => `the book holds ${JSON.stringify(text.slice(0, 80))}`),
    ...(found.length === 0 ? ['it is nowhere'] : []),
    ...found
      .filter(
        (text) =>
          !text.includes('{') &&
          ![wanted, oneLine(wanted)].some((read) => text.normalize('NFC').includes(read)),
      )
      .map((text) => `it reads ${JSON.stringify(text.slice(0, 80))}`),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const isDirty = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that nothing may hold
  /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u.test(
    text,
  );

/** All texts of cells, notes and properties. */
function textsOf({ sheets, properties }: WorkbookData): readonly string[] {
  const cells = Object.values(sheets).flatMap(({ cellData, notes }) => [
    ...Object.values(cellData).flatMap((line) => Object.values(line).map(({ v }) => v)),
    ...Object.values(notes),
  ]);
  const kept = [properties.document, properties.script, ...Object.values(properties.user)];
  return [...cells, ...kept.flatMap((own) => Object.values(own))].filter(
    (v) => typeof v === 'string',
  );
}

function fechaRefused(
  poner: (book: Book, fecha: string) => Puesto,
  fecha: string,
): readonly string[] {
  const book = opened();
  const written = (): string =>
    JSON.stringify(
      ['Actas', 'Compromisos', 'Parámetros'].map((name) => sheetOf(book.host.data, name).cellData),
    );
  const was = written();
  const refused = poner(book, fecha);
  return [
    ...(refused.some((mensaje) => mensaje.includes(fecha))
      ? []
      : [`no sentence: ${refused.join(' ')}`]),
    ...(written() === was ? [] : ['something was written']),
  ];
}

/** The sentences of what a call refused. */
function errorsOf({ ok, error }: ReturnType<Book['host']['call']>): readonly string[] {
  if (error) return [`it threw: ${error.message}`];
  const answer = ok as {
    readonly ok: boolean;
    readonly error?: { readonly mensaje: string; readonly detalle: readonly string[] };
    readonly data?: {
      readonly observaciones?: readonly { readonly severidad: string; readonly mensaje: string }[];
      readonly errores?: readonly { readonly mensaje: string }[];
    };
  };
  if (!answer.ok) return [answer.error?.mensaje ?? '', ...(answer.error?.detalle ?? [])];
  const observaciones = (answer.data?.observaciones ?? []).filter(
    ({ severidad }) => severidad === 'error',
  );
  return [...observaciones, ...(answer.data?.errores ?? [])].map(({ mensaje }) => mensaje);
}
