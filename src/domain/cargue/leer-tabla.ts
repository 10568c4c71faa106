// From a file to the lines that a register reads: which sheet, which line is its header, which column is which and
// what is left out. Everything that was decided is told, so that a load can be explained before it writes.

import { type HeaderMatch, matchAt, matchHeaders } from '../match-headers';
import type { Observacion } from '../observacion';
import { convencionesDe, enPalabras } from '../parse/convencion';
import { type Convenciones, convencionesIn, type Renglon } from '../read-filas';
import { enumerar } from '../redaccion';
import type { PlacedColumn, Register } from '../register';
import { type Archivo, desvestido, type HojaEntregada } from './archivo';
import { type ColumnaLeida, columnasLeidas, sinLeerConDatos } from './columnas-leidas';
import type { Lugar, Subtotal } from './detalles';
import { type Elegida, elegirHoja, type PorSuNombre } from './elegir-hoja';
import {
  type Asignadas,
  type ColumnaDejada,
  contraSuNombre,
  leerAsignadas,
  posicionesDe,
  posicionesDejadas,
  sinPosicion,
} from './encabezado/asignadas';
import { enderezar } from './encabezado/corrido';
import {
  type Buscador,
  buscadorDeEncabezado,
  columnasQueFaltan,
  type Encabezado,
} from './encabezado/encabezado';
import { observarEncabezado, sinEncabezado } from './encabezado/observar-encabezado';
import { lineasLeidas } from './lineas/lineas-leidas';
import { columnaDeCualquierHoja, type DeHoja } from './por-hoja';
import {
  clavesDadas,
  comoNombradas,
  conValores,
  dichos,
  leerValores,
  type ValorDado,
  type ValoresDados,
} from './valores-dados';

/** A line left out, and why. */
export interface Omitida extends Lugar {
  readonly motivo: string;
}

/** How a load understood its file, for people to read before it writes. */
export interface Explicacion {
  /** Sheet that was read; '' where the file has none to name. */
  readonly hoja: string;
  /** Every sheet that was read; none where the file has none to name. */
  readonly hojas: readonly string[];
  /** Why that sheet, to be said after its name; '' where there was no choice. */
  readonly porque: string;
  /** Line of the header, from 1; 0 when none was found. */
  readonly encabezado: number;
  /** Headers and the key of the column that each one is. */
  readonly columnas: readonly ColumnaLeida[];
  /** Headers that no column reads though there is something below them; one that is blank, by its letter. */
  readonly noLeidas: readonly string[];
  /** Headers that are left unread because somebody said so. */
  readonly dejadas: readonly ColumnaDejada[];
  /** Lines left out and why. */
  readonly omitidas: readonly Omitida[];
  /** Of those, the totals. */
  readonly subtotales: readonly Subtotal[];
  /** How numbers and dates of a column were read, where the file had to be asked: by the label of the column. */
  readonly convencion: { readonly [columna: string]: string };
  /** What was written in columns that the file lacks: by their label. */
  readonly puestos: { readonly [columna: string]: string };
}

export interface TablaLeida {
  readonly match: HeaderMatch;
  readonly renglones: readonly Renglon[];
  readonly convenciones: Convenciones;
  /** Lines that have something and cannot be read at all, each with its error. */
  readonly rotos: readonly Observacion[];
  /** The labels that the header lacks for its lines to be new rows: they can only change those there are. */
  readonly faltan: readonly string[];
  readonly explicacion: Explicacion;
  /** Of the file as a whole and of its header; with an error among them no line is read. */
  readonly observaciones: readonly Observacion[];
}

/** Reads the table of a file for a register. */
export function leerTabla(
  register: Register,
  columns: readonly PlacedColumn[],
  entregado: Archivo,
  deHoja: DeHoja = () => [],
): TablaLeida {
  const archivo = desvestido(entregado);
  const asignadas = leerAsignadas(columns, archivo);
  const dados = leerValores(columns, archivo);
  const isPedida = archivo.hoja !== undefined;
  const conHoja = (nombre: string): ValoresDados => masDeHoja(dados, deHoja(nombre, isPedida));
  const dadasDe = (nombre: string) => clavesDadas(conHoja(nombre).valores);
  const buscar = buscadorDeEncabezado(register, columns, asignadas.asignaciones, dadasDe);
  const elegida = elegirHoja(
    archivo,
    { title: register.title, columns },
    buscar,
    porSuNombre(register, columns, asignadas, (nombre) => masDeHoja(dados, deHoja(nombre, true))),
  );
  const badly = [...asignadas.errores, ...dados.errores].map((mensaje) =>
    malAsignada(register, 1, mensaje),
  );
  if ('mensaje' in elegida) return ilegible([...badly, errorAt(register, 1, elegida)]);
  const { porque, sinLeer } = elegida;
  const { hoja, encabezado, dejadas } = sinDejadas(elegida, asignadas, buscar);
  const { nombre } = hoja;
  const donde = { hoja: nombre, hojas: nombre === '' ? [] : [nombre], porque };
  if (encabezado.linea >= 0) {
    const said = { asignadas, dejadas, dados: conHoja(nombre) };
    const tabla = bajoEncabezado(register, columns, hoja, encabezado, said, donde);
    return sinLeer.length === 0
      ? tabla
      : { ...tabla, observaciones: [hojasSinLeer(register, sinLeer), ...tabla.observaciones] };
  }
  const ausente = sinEncabezado(register, columns, hoja, buscar);
  return ilegible([...badly, ...ausente], donde);
}

/** How sheets are looked at when their names may say a column of the register. */
function porSuNombre(
  register: Register,
  columns: readonly PlacedColumn[],
  { asignaciones }: Asignadas,
  conHoja: (nombre: string) => ValoresDados,
): PorSuNombre | undefined {
  const column = columnaDeCualquierHoja(register, columns);
  if (!column) return undefined;
  return {
    columna: column.label,
    buscar: buscadorDeEncabezado(register, columns, asignaciones, (nombre) =>
      clavesDadas(conHoja(nombre).valores),
    ),
  };
}

/** What the name of the sheet says counts where nobody said another thing. */
const masDeHoja = (dados: ValoresDados, own: readonly ValorDado[]): ValoresDados => ({
  ...dados,
  valores: [
    ...dados.valores,
    ...own.filter(({ column }) => !dados.valores.some((given) => given.column.key === column.key)),
  ],
});

type Donde = Pick<Explicacion, 'hoja' | 'hojas' | 'porque'>;

/** What whoever loads the table said of its columns. */
interface Dicho {
  readonly asignadas: Asignadas;
  readonly dejadas: readonly ColumnaDejada[];
  readonly dados: ValoresDados;
}

/** A sheet as if the columns that are to be left unread were not there: from their header on they say nothing. */
function sinDejadas(
  { hoja, encabezado }: Pick<Elegida, 'hoja' | 'encabezado'>,
  asignadas: Asignadas,
  buscar: Buscador,
): Pick<Elegida, 'hoja' | 'encabezado'> & Pick<Dicho, 'dejadas'> {
  const { desde, propios, textos } = encabezado.cabeza;
  const { columnas: dejadas, indices } = posicionesDejadas(asignadas, [propios, textos]);
  if (indices.size === 0) return { hoja, encabezado, dejadas };
  const left = {
    ...hoja,
    celdas: hoja.celdas.map((line, i) =>
      i < desde ? line : line.map((celda, index) => (indices.has(index) ? undefined : celda)),
    ),
  };
  return { hoja: left, encabezado: buscar(left), dejadas };
}

function bajoEncabezado(
  register: Register,
  columns: readonly PlacedColumn[],
  entregada: HojaEntregada,
  { linea, cabeza }: Encabezado,
  { asignadas, dejadas, dados: said }: Dicho,
  donde: Donde,
): TablaLeida {
  const fila = linea + 1;
  const porNombre = {
    ...asignadas,
    asignaciones: cabeza.porAsignar,
    dejadas: asignadas.dejadas.filter(
      ({ encabezado }) => !dejadas.some(({ texto }) => texto === encabezado),
    ),
  };
  const dadas = posicionesDe(cabeza.porAsignar, cabeza.propios);
  const found = matchHeaders(columns, cabeza.nombres, dadas, 'ajenos');
  // A column of the file says it in each line, and where it is blank the name of the sheet says nothing.
  const dados = {
    ...said,
    valores: said.valores.filter(
      ({ deHoja, column }) => !deHoja || found.indexByKey[column.key] === undefined,
    ),
  };
  const enderezada = enderezar(register, columns, found, entregada, cabeza);
  const { hoja } = enderezada;
  const lineas = lineasLeidas({ register, columns, match: found, hoja, cabeza });
  const { rotos, corrida, omitidas } = lineas;
  const { valores } = dados;
  const { match, renglones } = conValores(lineas.match, lineas.renglones, valores);
  const convenciones = convencionesIn(columns, match, renglones, convencionesDe);
  const noLeidas = sinLeerConDatos(found, cabeza, lineas);
  const badly = [
    ...asignadas.errores,
    ...dados.errores,
    ...sinPosicion(porNombre, cabeza.propios),
    ...contraSuNombre(columns, porNombre, cabeza.propios),
  ];
  return {
    match,
    renglones,
    convenciones,
    rotos: rotos.map((roto) => errorAt(register, roto.fila, { codigo: 'ANCHO', ...roto })),
    faltan: lackedByNewRows(register, columns, comoNombradas(found, valores)),
    explicacion: {
      ...donde,
      encabezado: fila,
      columnas: columnasLeidas(lineas, cabeza, asignadas),
      noLeidas: noLeidas.map(({ texto }) => texto),
      dejadas,
      omitidas,
      subtotales: lineas.subtotales,
      convencion: convencionDicha(columns, convenciones),
      puestos: dichos(valores, lineas.match),
    },
    observaciones: [
      ...deSuLectura(register, hoja),
      ...badly.map((mensaje) => malAsignada(register, fila, mensaje)),
      ...(corrida ? [errorAt(register, fila, { codigo: 'ANCHO', mensaje: corrida })] : []),
      ...observarEncabezado(register, columns, {
        found: comoNombradas(found, valores),
        match: comoNombradas(match, valores),
        fila,
        noLeidas,
      }),
      ...enderezada.observaciones,
      ...lineas.observaciones,
    ],
  };
}

/** What the reader of the file had to guess or to mend. */
const deSuLectura = ({ key }: Register, { notas = [] }: HojaEntregada): readonly Observacion[] =>
  notas.map((mensaje) => ({
    registro: key,
    fila: 1,
    codigo: 'ARCHIVO_REPARADO',
    severidad: 'advertencia',
    mensaje,
  }));

/** Other sheets may be the other years of the same table. */
const hojasSinLeer = ({ key, title }: Register, hojas: readonly string[]): Observacion => ({
  registro: key,
  fila: 1,
  codigo: 'HOJA_NO_LEIDA',
  severidad: 'advertencia',
  mensaje: `${hojas.length === 1 ? 'No se leyó otra hoja que tiene' : 'No se leyeron otras hojas que tienen'} filas de ${title}: ${enumerar(hojas.map((hoja) => `«${hoja}»`))}. Si hacen falta, nómbrelas también o cárguelas aparte.`,
});

const errorAt = (
  { key }: Register,
  fila: number,
  { codigo, mensaje }: Pick<Observacion, 'codigo' | 'mensaje'>,
): Observacion => ({ registro: key, fila, codigo, severidad: 'error', mensaje });

const malAsignada = (register: Register, fila: number, mensaje: string): Observacion =>
  errorAt(register, fila, { codigo: 'COLUMNA_MAL_ASIGNADA', mensaje });

const ilegible = (
  observaciones: readonly Observacion[],
  donde: Donde = { hoja: '', hojas: [], porque: '' },
): TablaLeida => ({
  match: matchAt({}),
  renglones: [],
  convenciones: {},
  rotos: [],
  faltan: [],
  explicacion: {
    ...donde,
    encabezado: 0,
    columnas: [],
    noLeidas: [],
    dejadas: [],
    omitidas: [],
    subtotales: [],
    convencion: {},
    puestos: {},
  },
  observaciones,
});

/** What new rows would need of a register that numbers them, though the key alone says which of them to change. */
function lackedByNewRows(
  register: Register,
  columns: readonly PlacedColumn[],
  { indexByKey, unknown }: HeaderMatch,
): readonly string[] {
  if (!register.numera) return [];
  const others = Object.entries(indexByKey).filter(([key]) => !register.clave.includes(key));
  const free = unknown.map(({ index }) => index);
  const faltan =
    columnasQueFaltan(register, columns, { indexByKey: Object.fromEntries(others), free }) ?? [];
  return columns.filter(({ key }) => faltan.includes(key)).map(({ label }) => label);
}

const convencionDicha = (
  columns: readonly PlacedColumn[],
  convenciones: Convenciones,
): Explicacion['convencion'] =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const said = enPalabras(column, convenciones[column.key] ?? 'colombiana');
      return said === undefined ? [] : [[column.label, said]];
    }),
  );
