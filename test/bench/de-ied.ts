// What is known of the institutions and the choices made of it, in a workbook of their own. At either size the choices end in 9,000
// rows: of 60 acciones among 150 institutions, or of 6 among 1,500.

import { CATALOGO_DE_GUIA } from '../../src/domain/guia34';
import type { Cost } from '../../src/emulator/ledger';
import type { Book } from './book';
import { NUEVA_ACTA } from './nueva-acta';
import { tablaOf } from './office';
import { type OnBook, onBook } from './on-book';
import type { Operation } from './operation';
import { toTheEnd } from './to-the-end';

const COMPONENTES = CATALOGO_DE_GUIA['2008'];
const NAME = 'de-ied';
const ACCIONES = Array.from({ length: 61 }, (_, i) => `A${String(i + 1).padStart(4, '0')}`);
const DATOS = ['matricula', 'desercion', 'reprobacion', 'repitencia', 'sedes', 'docentes'];

const iedsOf = (size: number): readonly string[] =>
  tablaOf('ied', size)
    .slice(1)
    .map(([codigo = '']) => codigo);

const catalogo = [
  ['Dato', 'Nombre', 'Unidad'],
  ...DATOS.map((dato) => [dato, `Dato de ejemplo ${dato}`, 'Número']),
];
const wide = (size: number): readonly (readonly string[])[] => [
  ['Código DANE', 'Vigencia', ...DATOS],
  ...iedsOf(size).map((ied, i) => [
    ied,
    '2025',
    ...DATOS.map((_, j) => String(((i * 37 + j * 11) % 97) + 1)),
  ]),
];
const sabana = (size: number): readonly (readonly string[])[] => [
  ['Código DANE', 'Vigencia', ...COMPONENTES.map(({ indice }) => indice)],
  ...iedsOf(size).map((ied, i) => [
    ied,
    '2025',
    ...COMPONENTES.map((_, j) => String(((i + j) % 4) + 1)),
  ]),
];
const criterios = [
  ['Vigencia', 'Acción', 'Variable', 'Situación', 'Peso', 'Sentido', 'Vigencia del dato'],
  ...DATOS.map((dato, i) => [
    '2026',
    'todas',
    dato,
    'Pedagógica',
    i < 2 ? '20' : '15',
    'mayor',
    '2025',
  ]),
];
const alcance = [['Código', 'Alcance'], ...ACCIONES.map((codigo) => [codigo, 'IED focalizadas'])];

const prepared = (name: string, ready: OnBook['ready'], keeps = true, of = NAME): Operation =>
  onBook(name, { of, keeps, ready });

const cupos = (size: number): string => String(30 * size);
/** Under an acta that is definitive. */
function freezing(book: Book, size: number, accion: string): () => Cost {
  const acta = book.call<{ codigo: string }>('guardarActa', NUEVA_ACTA).answer.codigo;
  const pedido = { vigencia: '2026', accion, cupos: cupos(size), congelar: true, acta };
  return () => toTheEnd(book, 'guardarFocalizacion', pedido);
}
/** Of an acción that nobody chose for. */
const asking = (name: string): Operation =>
  prepared(
    name,
    (book, size) => () =>
      book.call('calcularFocalizacion', {
        vigencia: '2026',
        accion: ACCIONES.at(-1),
        cupos: cupos(size),
      }).cost,
    false,
  );
/** The rows of the first acción, frozen, for the others too: what freezing each in turn leaves, in less time. */
function repeatFirst({ data }: Book): void {
  const [first = '', ...others] = ACCIONES.slice(0, -1);
  for (const title of ['Focalización', 'Cupos de focalización']) {
    const sheet = Object.values(data.sheets).find(({ name }) => name === title);
    if (!sheet) throw new Error(title);
    const lines = Object.values(sheet.cellData).slice(1);
    const own = lines.filter((line) => Object.values(line).some(({ v }) => v === first));
    let next = Math.max(...Object.keys(sheet.cellData).map(Number)) + 1;
    for (const accion of others)
      for (const line of own)
        sheet.cellData[next++] = Object.fromEntries(
          Object.entries(line).map(([i, cell]) => [
            i,
            cell.v === first ? { ...cell, v: accion } : cell,
          ]),
        );
    sheet.rowCount = Math.max(sheet.rowCount, next + 50);
  }
}
const FILAS = 9000;
const isPrepared = ({ data }: Book): boolean =>
  Object.values(data.sheets).some(
    ({ name, cellData }) => name === 'Focalización' && Object.keys(cellData).length > FILAS,
  );
/** The first of them prepares the workbook of the others. */
const sixty = (
  name: string,
  run: (book: Book, size: number) => Cost,
  keeps?: 'as it was',
): Operation =>
  prepared(
    name,
    (book, size) => {
      if (isPrepared(book)) return () => run(book, size);
      book.call('cargar', { registro: 'datos', celdas: catalogo });
      book.call('cargar', { registro: 'pam', celdas: alcance });
      book.call('cargar', { registro: 'criterios', celdas: criterios });
      toTheEnd(book, 'cargar', { registro: 'datosIed', celdas: wide(size) });
      freezing(book, size, ACCIONES[0] ?? '')();
      repeatFirst(book);
      return () => run(book, size);
    },
    keeps !== undefined,
    'de-sesenta',
  );
const accionesOf = (size: number): readonly string[] => ACCIONES.slice(0, FILAS / (150 * size));

/** 60 acciones at both sizes: 9,000 and 90,000 rows. */
const DE_SESENTA: readonly Operation[] = [
  sixty(
    'IED: calcularFocalizacion, 60 acciones',
    (book, size) =>
      book.call('calcularFocalizacion', {
        vigencia: '2026',
        accion: ACCIONES.at(-1),
        cupos: cupos(size),
      }).cost,
    'as it was',
  ),
  sixty(
    'IED: verMatrizDeFocalizacion, 60 acciones',
    (book) => book.call('verMatrizDeFocalizacion', { vigencia: '2026' }).cost,
  ),
  sixty('IED: guardarFocalizacion, frozen, after 60 acciones', (book, size) =>
    freezing(book, size, ACCIONES.at(-1) ?? '')(),
  ),
];

export const DE_IED: readonly Operation[] = [
  prepared('IED: cargar datosIed, six columns', (book, size) => {
    book.call('cargar', { registro: 'datos', celdas: catalogo });
    book.call('cargar', { registro: 'pam', celdas: alcance });
    book.call('cargar', { registro: 'criterios', celdas: criterios });
    const celdas = wide(size);
    return () => toTheEnd(book, 'cargar', { registro: 'datosIed', celdas });
  }),
  prepared('IED: cargar autoevaluacion, 93 components', (book, size) => {
    const celdas = sabana(size);
    return () => toTheEnd(book, 'cargar', { registro: 'autoevaluacion2008', celdas });
  }),
  prepared(
    'IED: consolidarAutoevaluacion',
    (book) => () => book.call('consolidarAutoevaluacion', { vigencia: '2025' }).cost,
    false,
  ),
  asking('IED: calcularFocalizacion, the first'),
  prepared('IED: guardarFocalizacion, frozen, the first', (book, size) =>
    freezing(book, size, ACCIONES[0] ?? ''),
  ),
  prepared('IED: guardarFocalizacion, up to 9,000 rows', (book, size) => {
    const each = accionesOf(size)
      .slice(1)
      .map((accion) => freezing(book, size, accion));
    return () => each.map((freeze) => freeze()).at(-1);
  }),
  asking('IED: calcularFocalizacion, over 9,000 rows'),
  prepared('IED: guardarFocalizacion, frozen, over 9,000 rows', (book, size) =>
    freezing(book, size, ACCIONES.at(-1) ?? ''),
  ),
  prepared(
    'IED: verMatrizDeFocalizacion, over 9,000 rows',
    (book) => () => book.call('verMatrizDeFocalizacion', { vigencia: '2026' }).cost,
    false,
  ),
  ...DE_SESENTA,
];
