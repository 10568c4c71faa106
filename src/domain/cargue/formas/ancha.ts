// A register of one datum a row that comes with a column a datum: «Código DANE | Matrícula | Deserción».

import type { Observacion } from '../../observacion';
import type { Celda } from '../../parse/celda';
import { isBlank, quoted } from '../../parse/lectura';
import { cuenta, enumerar } from '../../redaccion';
import type { AnyRow, PlacedColumn, Register } from '../../register';
import { registerByKey } from '../../registers';
import type { ColumnaLeida } from '../columnas-leidas';
import { lectorDePeriodos } from '../encabezado/periodo-en-texto';
import { type Cabecera, cabeceraDe, type EnCabecera } from './cabecera';
import type { Forma } from './forma';
import { type LectorDeNombres, lectorDeNombres, type Nombrable } from './nombres';

/** A datum of the catalogue, and the year that a header adds to its name. */
interface Entrada extends Nombrable {
  readonly row: AnyRow;
  readonly vigencia?: number | undefined;
}

export interface FormaAncha {
  /** The column that names the datum: a reference to its catalogue. */
  readonly entrada: string;
  /** Where its value goes: as it is in the file, or as the datum has it. */
  readonly valor: (celda: Celda, row: AnyRow) => { readonly [columna: string]: Celda };
  /** Columns that have what the catalogue says, where neither the file nor its bearer does. */
  readonly hereda: readonly string[];
  /** What to do for a header that is no datum. */
  readonly remedio: string;
}

export const ancha =
  (forma: FormaAncha): Forma =>
  (register, hoja, archivo, context) => {
    const columns = context.columnas(register).filter(({ computed }) => !computed);
    const catalogo = registerByKey(register.columns[forma.entrada]?.refiere ?? '');
    if (!catalogo) return undefined;
    const entradas = entradasDe(catalogo, context.rows(catalogo.key));
    const lector = conVigencia(lectorDeNombres(entradas));
    const cabecera = cabeceraDe(hoja, archivo, { columns, entradas, lector });
    const [primera = ''] = register.clave;
    const has = (key: string): boolean =>
      cabecera?.columnas.some(({ column }) => column?.key === key) === true;
    if (!cabecera || !has(primera) || has(forma.entrada)) return undefined;
    return volver({ register, columns, hoja, cabecera, lector, forma }, archivo.valores ?? {});
  };

const entradasDe = (
  { clave: [codigo = ''], nombra = '' }: Register,
  rows: readonly { readonly row: AnyRow }[],
): readonly Entrada[] =>
  rows.flatMap(({ row }) =>
    row[codigo] === undefined
      ? []
      : [{ codigo: String(row[codigo]), nombre: String(row[nombra] ?? ''), row }],
  );

/** «Matrícula 2024» is that datum of that year, unless a datum is called so. */
function conVigencia(lector: LectorDeNombres<Entrada>): LectorDeNombres<Entrada> {
  const periodoDe = lectorDePeriodos();
  return {
    ...lector,
    de(texto) {
      const own = lector.de(texto);
      if (own) return own;
      const { vigencia, trimestre, resto } = periodoDe(texto);
      const entrada = vigencia !== undefined && trimestre === undefined && lector.de(resto);
      return entrada ? { ...entrada, vigencia } : undefined;
    },
  };
}

interface Ancha {
  readonly register: Register;
  readonly columns: readonly PlacedColumn[];
  readonly hoja: Parameters<Forma>[1];
  readonly cabecera: Cabecera<Entrada>;
  readonly lector: LectorDeNombres<Entrada>;
  readonly forma: FormaAncha;
}

function volver(tabla: Ancha, dados: { readonly [columna: string]: string }): ReturnType<Forma> {
  const { columns, hoja, cabecera, forma } = tabla;
  const { propias, datos, repetidas, ajenas } = repartir(tabla);
  const isGiven = (key: string): boolean =>
    columns.some((column) => column.key === key && (key in dados || column.label in dados));
  const lineas: (readonly Celda[])[] = [];
  const filas: number[] = [];
  for (const [i, line] of hoja.celdas.entries()) {
    if (i <= cabecera.linea) continue;
    const own = Object.fromEntries(propias.map(({ column, index }) => [column.key, line[index]]));
    for (const { entrada, index } of datos) {
      const celda = line[index];
      if (isBlank(celda)) continue;
      const { row, codigo, vigencia } = entrada;
      const inherited = forma.hereda.flatMap((key) => (isGiven(key) ? [] : [[key, row[key]]]));
      const cells: { readonly [columna: string]: Celda } = {
        ...Object.fromEntries(inherited),
        ...(vigencia === undefined ? {} : { vigencia }),
        ...Object.fromEntries(Object.entries(own).filter(([, one]) => !isBlank(one))),
        [forma.entrada]: codigo,
        ...forma.valor(celda, row),
      };
      lineas.push(columns.map(({ key }) => cells[key]));
      filas.push(i + 1);
    }
  }
  const used = columns.filter(
    ({ key }, c) =>
      key === forma.entrada ||
      propias.some(({ column }) => column.key === key) ||
      lineas.some((line) => !isBlank(line[c])),
  );
  const kept = used.map((column) => columns.indexOf(column));
  return {
    hoja: {
      nombre: hoja.nombre,
      oculta: hoja.oculta,
      notas: hoja.notas,
      celdas: [
        used.map(({ label }) => label),
        ...lineas.map((line) => kept.map((index) => line[index])),
      ],
    },
    filas: [cabecera.linea + 1, ...filas],
    columnas: columnasDichas(propias, datos),
    noLeidas: [...ajenas, ...repetidas].map(({ texto }) => texto),
    dejadas: cabecera.dejadas.columnas,
    dicha: `Cada columna es un dato: de cada línea se leyó una fila por cada uno de ${cuenta(datos.length, 'dato', 'datos')}`,
    observaciones: observar(tabla, { datos, repetidas, ajenas }),
  };
}

type Propia = EnCabecera<Entrada> & { readonly column: PlacedColumn };
type DeDato = EnCabecera<Entrada> & { readonly entrada: Entrada };

/** What each header of the file is; one that is twice is read once, and one without anything below it is none. */
function repartir({ cabecera: { columnas, linea }, hoja }: Ancha) {
  const seen = new Set<string>();
  const propias: Propia[] = [];
  const datos: DeDato[] = [];
  const repetidas: EnCabecera<Entrada>[] = [];
  const ajenas: EnCabecera<Entrada>[] = [];
  for (const one of columnas) {
    const { column, entrada, index } = one;
    const name = column ? column.key : entrada && `${entrada.codigo} ${entrada.vigencia ?? ''}`;
    if (name === undefined) {
      if (hoja.celdas.slice(linea + 1).some((line) => !isBlank(line[index]))) ajenas.push(one);
    } else if (seen.has(name)) repetidas.push(one);
    else if (column) propias.push({ ...one, column });
    else if (entrada) datos.push({ ...one, entrada });
    if (name !== undefined) seen.add(name);
  }
  return { propias, datos, repetidas, ajenas };
}

const columnasDichas = (
  propias: readonly Propia[],
  datos: readonly DeDato[],
): readonly ColumnaLeida[] =>
  [...propias, ...datos]
    .sort((a, b) => a.index - b.index)
    .map(({ texto, column, entrada, asignada }) => ({
      texto,
      columna: column?.key ?? entrada?.codigo ?? '',
      ...(entrada?.vigencia === undefined ? {} : { vigencia: entrada.vigencia }),
      ...(asignada ? { asignada } : {}),
    }));

interface Repartida {
  readonly datos: readonly DeDato[];
  readonly repetidas: readonly EnCabecera<Entrada>[];
  readonly ajenas: readonly EnCabecera<Entrada>[];
}

function observar(
  { register, cabecera, lector, forma }: Ancha,
  { datos, repetidas, ajenas }: Repartida,
): readonly Observacion[] {
  const observe = (
    codigo: string,
    severidad: Observacion['severidad'],
    mensaje: string,
  ): Observacion => ({
    registro: register.key,
    fila: cabecera.linea + 1,
    codigo,
    severidad,
    mensaje,
  });
  const unknown = ajenas.filter(({ texto }) => !isOfReferred(register, texto));
  const named = ({ texto }: EnCabecera<Entrada>): string => {
    const near = lector.parecido(texto);
    return near === undefined ? quoted(texto) : `${quoted(texto)} (¿quiso decir «${near}»?)`;
  };
  return [
    ...cabecera.errores.map((mensaje) => observe('COLUMNA_MAL_ASIGNADA', 'error', mensaje)),
    ...repetidas.map(({ texto }) =>
      observe(
        'COLUMNA_REPETIDA',
        'advertencia',
        `La columna ${quoted(texto)} está dos veces y se lee la primera: deje una sola.`,
      ),
    ),
    ...(datos.length === 0
      ? [
          observe(
            'SIN_DATOS',
            'error',
            `Ninguna columna es un dato del catálogo${unknown.length > 0 ? `: no lo son ${enumerar(unknown.map(named), 8)}` : ''}. ${forma.remedio}`,
          ),
        ]
      : unknown.length > 0
        ? [
            observe(
              'DATO_DESCONOCIDO',
              'advertencia',
              `No se ${unknown.length === 1 ? 'leyó' : 'leyeron'} ${enumerar(unknown.map(named), 8)}, que no ${unknown.length === 1 ? 'es un dato' : 'son datos'} del catálogo. ${forma.remedio}`,
            ),
          ]
        : []),
  ];
}

/** Whether a header is of what the row refers to, which stands there for whoever reads: the name of the institution. */
function isOfReferred({ clave: [first = ''], columns }: Register, texto: string): boolean {
  const owner = registerByKey(columns[first]?.refiere ?? '');
  const names = Object.entries(owner?.columns ?? {}).map(([key, { label, aliases = [] }]) => ({
    codigo: key,
    nombre: label,
    aliases,
  }));
  return (
    lectorDeNombres([
      ...names,
      ...names.flatMap(({ codigo, aliases }) =>
        aliases.map((nombre, i) => ({ codigo: `${codigo} ${i}`, nombre })),
      ),
    ]).de(texto) !== undefined
  );
}
