// What people do to a workbook, through the built add-on on the local host, with what it would cost
// on Google.

import { formatCorte } from '../../src/domain/periodo';
import type { TypedCell } from '../../src/emulator/workbook/edit';
import { type Book, blankBook, keepBook, USER } from './book';
import { CARGADOS, nombreOf } from './fichas';
import { NUEVA_ACTA } from './nueva-acta';
import { tablaOf } from './office';
import { type OnBook, onBook, WITH_OFFICE } from './on-book';
import type { Operation } from './operation';
import { CORTE } from './periodo';
import { reporting } from './reportes';

const corte = formatCorte(CORTE);

const calling = (fn: string, pedido: object): OnBook['ready'] => {
  return (book) => () => book.call(fn, pedido).cost;
};

function newWorkbook(): Operation {
  let book: Book | undefined;
  return {
    group: 'add-on',
    name: 'instalar, a new workbook',
    sizes: [0],
    repeats: 0,
    prepare() {
      const blank = blankBook();
      book = blank;
      return () => blank.call('instalar', {}).cost;
    },
    keep: (size, folder) => book && keepBook(book, size, folder),
  };
}

/** The clock trigger, as the account that has it, once the loads are behind it. */
const sweeping: OnBook['ready'] = ({ data, host }) => {
  data.properties.document.disparadores = JSON.stringify({ barrido: { quien: USER } });
  host.call('barrido');
  return () => host.call('barrido').cost;
};

const LOADS = CARGADOS.map((registro) =>
  onBook(`cargar ${registro}`, {
    keeps: true,
    ready: (book, size) => {
      const celdas = tablaOf(registro, size);
      return () => book.call('cargar', { registro, celdas }).cost;
    },
  }),
);

interface Asiento {
  readonly registro: string;
  readonly cargue: string;
}

const lastCargue = (book: Book, registro: string): string =>
  book
    .call<{ filas: readonly Asiento[] }>('exportar', { registro: 'bitacora' })
    .answer.filas.filter((asiento) => asiento.registro === registro)
    .at(-1)?.cargue ?? '';

let saved = 0;
/** Each one with the id of its form, as the panel sends it. */
const saveActa = (book: Book, acta = NUEVA_ACTA) =>
  book.call<{ codigo: string }>('guardarActa', { ...acta, pedido: `acta-${saved++}` });
const ACTA_WITH_ACCIONES = {
  ...NUEVA_ACTA,
  compromisos: NUEVA_ACTA.compromisos.map((one, i) => ({ ...one, accion: `A000${i + 1}` })),
};
/** Each one is three cells of an old row, apart from the others. */
const ACTA_WITH_SEGUIMIENTOS = {
  ...NUEVA_ACTA,
  seguimientos: ['CO-0001', 'CO-0011', 'CO-0021'].map((codigo) => ({
    codigo,
    estado: 'Cumplido' as const,
    seguimiento: 'Se entregó en la reunión.',
  })),
};

/** Reports that were sent, returned as the panel «Trimestre» does: each is six cells of a row apart from the others. */
const RETURNED = [1, 4, 7, 13, 16, 19].map((n) => `A${String(n).padStart(4, '0')}`);
const returning = {
  corte,
  paso: 'devolver',
  motivo: 'Falta el acta de la visita.',
  acciones: RETURNED,
};

/** Types into the first rows of Seguimiento: what was done and why, as somebody pastes it. */
const typing = (rows: number): OnBook => ({
  repeats: 2,
  ready: ({ data, host }) => {
    const sheet = Object.values(data.sheets).find(({ name }) => name === 'Seguimiento');
    if (!sheet) throw new Error('The workbook has no Seguimiento');
    const header = Object.values(sheet.cellData[0] ?? {}).map((cell) => cell?.v);
    const cells = Array.from({ length: rows }, (_, i): TypedCell[] => [
      { row: i + 1, column: header.indexOf('Ejecutado'), v: '2,5' },
      { row: i + 1, column: header.indexOf('Análisis'), v: 'Se completaron las visitas.' },
    ]).flat();
    return () =>
      host.edit({ sheetId: sheet.id, cells: rows === 1 ? cells.slice(0, 1) : cells }).cost;
  },
});

export const IN_BOOK: readonly Operation[] = [
  newWorkbook(),
  ...LOADS,
  onBook('deshacerCargue seguimiento', {
    ready: (book) => {
      const cargue = lastCargue(book, 'seguimiento');
      return () => book.call('deshacerCargue', { cargue }).cost;
    },
  }),
  onBook('the workbook open, nothing done', {
    sizes: [0, ...WITH_OFFICE],
    ready: () => () => undefined,
  }),
  onBook('instalar, a repair', { ready: calling('instalar', {}) }),
  onBook('validar', { repeats: 2, ready: calling('validar', {}) }),
  onBook('calcularAvance', { repeats: 2, ready: calling('calcularAvance', { corte }) }),
  onBook('panelVerificar', { repeats: 1, ready: calling('panelVerificar', {}) }),
  onBook('panelEstadoInstalacion', { repeats: 1, ready: calling('panelEstadoInstalacion', {}) }),
  onBook('verCorreoSemanal', { repeats: 1, ready: calling('verCorreoSemanal', {}) }),
  onBook('panelLoMio', { repeats: 1, ready: calling('panelLoMio', { persona: nombreOf(7) }) }),
  onBook('guardarReportes, one', { ready: calling('guardarReportes', reporting(1)) }),
  onBook('guardarReportes, six', { ready: calling('guardarReportes', reporting(6)) }),
  onBook('pasarReportes, six returned', { ready: calling('pasarReportes', returning) }),
  onBook('reportesDelTrimestre', {
    repeats: 1,
    ready: calling('reportesDelTrimestre', { corte }),
  }),
  onBook('panelTrimestre', { repeats: 1, ready: calling('panelTrimestre', { corte }) }),
  onBook('verCierre', { repeats: 1, ready: calling('verCierre', { corte }) }),
  onBook('panelActa', { repeats: 2, ready: calling('panelActa', {}) }),
  onBook('guardarActa', {
    sizes: [0, ...WITH_OFFICE],
    repeats: 2,
    ready: (book) => () => saveActa(book).cost,
  }),
  onBook('guardarActa naming acciones', {
    repeats: 2,
    ready: (book) => () => saveActa(book, ACTA_WITH_ACCIONES).cost,
  }),
  onBook('guardarActa closing 3 compromisos', {
    ready: (book) => () => saveActa(book, ACTA_WITH_SEGUIMIENTOS).cost,
  }),
  onBook('generarDocumento acta', {
    sizes: [0, ...WITH_OFFICE],
    repeats: 2,
    ready: (book) => {
      const { codigo } = saveActa(book).answer;
      return () => book.call('generarDocumento', { documento: 'acta', de: codigo }).cost;
    },
  }),
  onBook('generarDocumento informe', {
    repeats: 2,
    ready: calling('generarDocumento', { documento: 'informe-trimestral', de: corte }),
  }),
  onBook('barrido, nothing typed', { repeats: 2, ready: sweeping }),
  onBook('edit of one cell', typing(1)),
  onBook('paste of 60 rows', typing(60)),
];
