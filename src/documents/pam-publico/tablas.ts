// The same data to reuse: a table a file, and one that says what each column is.

import type { Avance } from '../../domain/avance/avance';
import type { ColumnaPublica, TablaPublica } from '../../domain/publico/publicacion';
import type { Kind, PlacedColumn, Valor } from '../../domain/register';
import type { PamRow } from '../../domain/registers/pam';
import { citaFundamentos } from './citas';
import type { Elegidas } from './elegidas';

interface Fuentes {
  readonly rows: readonly PamRow[];
  readonly publicas: readonly PlacedColumn[];
  readonly figures: Avance | undefined;
  readonly elegidas: Elegidas;
}

export function tablasDe({ rows, publicas, figures, elegidas }: Fuentes): readonly TablaPublica[] {
  const tablas = [
    acciones(rows, publicas),
    ...(figures ? [avance(figures)] : []),
    ...(elegidas.instituciones.length > 0 ? [instituciones(elegidas)] : []),
  ];
  return [...tablas, diccionario(tablas)];
}

const acciones = (rows: readonly PamRow[], publicas: readonly PlacedColumn[]): TablaPublica => ({
  archivo: 'acciones.csv',
  titulo: 'Acciones del plan',
  columnas: publicas.map((column) => ({
    key: column.key,
    label: column.label,
    tipo: citaFundamentos(column) ? TIPOS.texto : TIPOS[column.kind],
    describe: describe(column),
  })),
  filas: rows.map((row) =>
    publicas.map(
      ({ key }): Valor | null => (row as { readonly [key: string]: Valor })[key] ?? null,
    ),
  ),
});

const TIPOS: Record<Kind, string> = {
  texto: 'Texto',
  textoLargo: 'Texto',
  entero: 'Número entero',
  decimal: 'Número con coma decimal',
  porcentaje: 'Proporción: 1 es 100 %',
  dinero: 'Pesos',
  fecha: 'Fecha AAAA-MM-DD',
  hora: 'Hora HH:MM',
  siNo: 'Sí o No',
  lista: 'Valor de una lista',
  referencia: 'Código',
  correo: 'Correo',
  enlace: 'Dirección web',
  codigo: 'Código',
};

/** Códigos of Fundamentos are told in words here, and so is what their column says of itself. */
const describe = ({ key, help = DICE[key] ?? '', valores, ...column }: PlacedColumn): string =>
  [
    citaFundamentos(column) ? (DICE[key] ?? help) : help,
    valores ? `Valores: ${valores.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

const columna = (label: string, tipo: string, describe: string): ColumnaPublica => ({
  key: label,
  label,
  tipo,
  describe,
});

/** What the columns say that need no help in the workbook. */
const DICE: { readonly [key: string]: string } = {
  componente: 'Parte del plan a la que pertenece la acción.',
  objetivo: 'Qué busca la acción.',
  responde: 'A qué responde la acción: necesidades, referentes o condiciones.',
  lineaMen: 'Línea del Ministerio de Educación a la que da curso.',
  estrategia: 'Estrategia de intervención de la que hace parte.',
  accion: 'Qué se hace.',
  alcance: 'A qué instituciones llega.',
  enunciadoMeta: 'La meta, en palabras.',
  indicador: 'Con qué se mide.',
  unidad: 'En qué se cuenta el indicador.',
  fuenteLineaBase: 'De dónde sale la línea base y de qué año es.',
  lineaBase: 'Valor del indicador antes del plan.',
  metaCuatrienio: 'Valor al que se quiere llegar al terminar el cuatrienio.',
  fechaInicio: 'Desde cuándo se hace.',
  fechaFin: 'Hasta cuándo se hace.',
  medioVerificacion: 'Con qué se comprueba lo ejecutado.',
};

/** Of "1,05" two figures more than a percentage shows are enough to compute with. */
const ratio = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(4));

const avance = ({ corte, acciones: all }: Avance): TablaPublica => ({
  archivo: 'avance.csv',
  titulo: `Avance con corte a ${corte}`,
  columnas: [
    columna('Código', 'Código', 'Acción, como en acciones.csv.'),
    columna('Corte', 'Año y trimestre', 'Último trimestre con cierre definitivo.'),
    columna(
      'Avance al corte',
      TIPOS.porcentaje,
      'Lo ejecutado sobre lo programado hasta el corte. En blanco: no hay con qué calcularlo.',
    ),
    columna(
      'Avance del cuatrienio',
      TIPOS.porcentaje,
      'Lo logrado sobre la meta del cuatrienio. En blanco: no hay con qué calcularlo.',
    ),
    columna(
      'Estado',
      'Valor de una lista',
      'Cómo va lo ejecutado frente a lo programado al corte.',
    ),
  ],
  filas: all.map((one) => [
    one.codigo,
    corte,
    ratio(one.avanceAlCorte),
    ratio(one.avanceCuatrienio),
    one.estado,
  ]),
});

const instituciones = ({ vigencia, instituciones: all }: Elegidas): TablaPublica => ({
  archivo: 'instituciones.csv',
  titulo: `Instituciones focalizadas en ${vigencia}`,
  columnas: [
    columna('Vigencia', 'Número entero', 'Año en que la acción llega a la institución.'),
    columna('Acción', 'Código', 'Acción, como en acciones.csv.'),
    columna('Código DANE', 'Código', 'Doce dígitos, de la sede principal.'),
    columna('Institución', 'Texto', 'Nombre de la institución educativa.'),
    columna('Localidad', 'Valor de una lista', 'Dónde queda la sede principal.'),
  ],
  filas: all.flatMap(({ codigoDane, nombre, localidad, acciones: own }) =>
    own.map((accion) => [Number(vigencia), accion, codigoDane, nombre, localidad || null]),
  ),
});

const diccionario = (tablas: readonly TablaPublica[]): TablaPublica => ({
  archivo: 'diccionario.csv',
  titulo: 'Diccionario de datos',
  columnas: [
    columna('Archivo', 'Texto', 'Archivo de esta publicación.'),
    columna('Columna', 'Texto', 'Encabezado de la columna.'),
    columna('Tipo', 'Texto', 'Cómo está escrito.'),
    columna('Qué dice', 'Texto', 'Qué significa.'),
  ],
  filas: tablas.flatMap(({ archivo, columnas }) =>
    columnas.map(({ label, tipo, describe: what }) => [archivo, label, tipo, what]),
  ),
});
