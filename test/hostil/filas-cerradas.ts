// What may be tried on papers that are closed (a definitive acta and its people, the settings that no person changes): by load in
// every mode, by a load of several commits, by form, by the panel, by parameter. All is refused in a sentence, and nothing is written.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { smallBook } from '../support/auditoria';
import type { Book } from '../support/host';
import type { Area } from './area';

interface Caso {
  readonly fn: string;
  readonly pedido: object;
}
type Fila = { readonly [column: string]: string | number | boolean | null };

/** Other values of the columns of a definitive acta. */
const DEL_ACTA: Fila = {
  vigencia: 2025,
  numero: 40,
  estado: 'Borrador',
  tipo: 'Extraordinaria',
  fecha: '2026-07-01',
  horaInicio: '07:00',
  horaFin: '18:00',
  lugar: 'Otro lugar',
  asunto: 'Otro asunto',
  objetivo: 'Otro objetivo',
  convoca: 'Otra persona',
  ordenDelDia: 'Otro punto',
  desarrollo: 'Otro desarrollo',
  decisiones: 'Otra decisión',
  anexos: 'Otro anexo',
  elaboro: 'Otra persona',
  aprobo: 'Otra persona',
  compromisosAnteriores: 'CO-0001 · 30/06/2026 · Abierto · Otra cosa',
};
const DEL_ASISTENTE: Fila = {
  nombre: 'Otra persona',
  cargo: 'Otro',
  asistio: 'No',
  excusa: 'Otra',
};
const DEL_LIBRO = {
  cuatrienio: '2028-2031',
  prestado_a: 'Otra persona',
  prestado_desde: '01/07/2026',
};
/** Writing what is there already is no change. */
const MODOS = [{}, { soloValidas: true }];
/** So many rows more that a load takes several commits. */
const MUCHAS = 2_100;

export function filasCerradas(): Area {
  const casos = casosEn(smallBook());
  return {
    intentos: casos.length,
    enMuestra: 25,
    nombreDe: (intento) => JSON.stringify(casos[intento]).slice(0, 300),
    intentar: (intento) => tryOn(casos[intento] as Caso),
  };
}

function casosEn(book: Book): readonly Caso[] {
  const key = { codigo: 'AC-0001' };
  const person = { acta: 'AC-0001', orden: 1 };
  const rows: readonly (readonly [string, Fila])[] = [
    ...Object.entries(DEL_ACTA).map(([k, v]) => ['actas', { ...key, [k]: v }] as const),
    ['actas', { ...key, estado: 'Anulada' }],
    ...Object.entries(DEL_ASISTENTE).map(
      ([k, v]) => ['asistentes', { ...person, [k]: v }] as const,
    ),
    ['asistentes', { acta: 'AC-0001', orden: 9, nombre: 'Otra persona', asistio: 'Sí' }],
    ...Object.entries(DEL_LIBRO).map(([clave, valor]) => ['parametros', { clave, valor }] as const),
    ['parametros', { clave: ' CUATRIENIO ', valor: '2028-2031' }],
  ];
  return [
    ...rows.flatMap(([registro, fila]) =>
      MODOS.map((modo) => ({
        fn: 'cargar',
        pedido: { registro, celdas: tableOf([fila]), ...modo },
      })),
    ),
    ...MODOS.map((modo) => ({
      fn: 'cargar',
      pedido: { registro: 'asistentes', celdas: many(), ...modo },
    })),
    ...rows.flatMap(([registro, fila]) => ofForm(book, registro, fila)),
    ...Object.entries(DEL_LIBRO).map(([clave, valor]) => ({
      fn: 'parametro',
      pedido: { clave, valor },
    })),
    { fn: 'guardarActa', pedido: { ...ACTA, codigo: 'AC-0001' } },
    { fn: 'guardarActa', pedido: { ...ACTA, codigo: 'AC-0001', borrador: true } },
  ];
}

/** Headers are read by key too. */
const tableOf = (filas: readonly Fila[]): unknown[][] => {
  const keys = Object.keys(filas[0] ?? {});
  return [keys, ...filas.map((fila) => keys.map((key) => fila[key] ?? ''))];
};

const many = (): unknown[][] => [
  ['Acta', 'Orden', 'Nombre', 'Asistió'],
  ...Array.from({ length: MUCHAS }, (_, i) => ['AC-0001', i + 20, `Persona ${i}`, 'Sí']),
];

/** The same through the form, which has seen the row as it stands. */
function ofForm(book: Book, registro: string, fila: Fila): readonly Caso[] {
  if (registro === 'asistentes') return [];
  const clave = String(fila.codigo ?? fila.clave)
    .trim()
    .toLowerCase();
  const rows = book.rows(registro);
  const at = rows.findIndex((row) => String(row.codigo ?? row.clave).toLowerCase() === clave);
  const known = Object.entries(rows[at] ?? {}).filter(([, value]) => value !== null);
  const leida = { fila: at + 2, row: Object.fromEntries(known) };
  const written = Object.entries(fila).filter(([key]) => key !== 'codigo' && key !== 'clave');
  const campos = Object.fromEntries(written.map(([key, value]) => [key, String(value)]));
  return [{ fn: 'guardarFila', pedido: { registro, leida, campos } }];
}

/** What the add-on keeps of tries that came to nothing is no paper. */
const papers = ({ sheets }: WorkbookData): string => JSON.stringify(sheets);

function tryOn({ fn, pedido }: Caso): readonly string[] {
  const { host } = smallBook({ log: () => undefined });
  const before = papers(host.data);
  const { ok, error } = host.call(fn, [pedido]);
  if (error) return [`it threw: ${error.message}`];
  const told = JSON.stringify(ok);
  return [
    ...(/Algo falló/.test(told) ? [told.slice(0, 200)] : []),
    ...(papers(host.data) === before ? [] : [`written: ${told.slice(0, 300)}`]),
    ...(isTold(ok) ? [] : [`without a word: ${told.slice(0, 300)}`]),
  ];
}

/** A refusal, or a load that says of a line why it does not go in. */
function isTold(ok: unknown): boolean {
  const { ok: done, data } = ok as {
    readonly ok: boolean;
    readonly data?: {
      readonly observaciones?: readonly unknown[];
      readonly errores?: readonly unknown[];
    };
  };
  return !done || (data?.observaciones ?? data?.errores ?? []).length > 0;
}
