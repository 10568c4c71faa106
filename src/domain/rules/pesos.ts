// Weights that must make a whole: a group is right when it sums 100 or 1 within 0,01, or when all
// of it is blank (all weigh the same).

import { suma } from '../avance/cifra';
import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import type { AnyRow, Fila, Hallado, Rule } from '../register';

const TOLERANCIA = 0.01;

/** What is weighed, and among which others; undefined leaves the row out. */
interface Agrupacion {
  readonly columna: string;
  readonly grupo: (row: AnyRow) => string | undefined;
  /** Rows of the same weighed thing (a shared meta, the quarters of an activity) count once. */
  readonly cosa: (row: AnyRow) => string;
  readonly nombre: string;
  /** Its gender, as pronouns end. */
  readonly genero: 'as' | 'os';
}

/** Ponderación of the acciones of a componente. */
export const ponderacionPam: Rule = pesosQueSuman({
  columna: 'ponderacion',
  grupo: ({ componente }) => (componente === undefined ? undefined : `«${componente}»`),
  cosa: ({ codigo, codigoMeta }) => (codigoMeta === undefined ? `${codigo}` : `meta ${codigoMeta}`),
  nombre: 'las ponderaciones del componente',
  genero: 'as',
});

/** Peso of the activities of an acción in a vigencia. */
export const pesosDeActividades: Rule = pesosQueSuman({
  columna: 'peso',
  grupo: ({ accion, vigencia }) =>
    accion === undefined || vigencia === undefined ? undefined : `${accion} en ${vigencia}`,
  cosa: ({ numero }) => `${numero}`,
  nombre: 'los pesos de las actividades de la acción',
  genero: 'os',
});

function pesosQueSuman(agrupacion: Agrupacion): Rule {
  return (filas) =>
    [...groupBy(filas, ({ row }) => agrupacion.grupo(row))].flatMap(([grupo, own]) =>
      observar(agrupacion, grupo, own),
    );
}

function observar(
  { columna, cosa, nombre, genero }: Agrupacion,
  grupo: string,
  filas: readonly Fila[],
): readonly Hallado[] {
  const pesos = new Map<string, number | undefined>();
  for (const { row } of filas) {
    const peso = row[columna];
    pesos.set(cosa(row), pesos.get(cosa(row)) ?? (typeof peso === 'number' ? peso : undefined));
  }
  const given = [...pesos.values()].filter((peso) => peso !== undefined);
  if (given.length === 0) return [];
  const at = (fila: Fila | undefined, codigo: string, mensaje: string): readonly Hallado[] =>
    fila ? [{ fila: fila.fila, columna, codigo, severidad: 'advertencia', mensaje }] : [];

  if (given.length < pesos.size) {
    const blank = filas.find(({ row }) => pesos.get(cosa(row)) === undefined);
    const lacking = pesos.size - given.length;
    const faltan = `${lacking === 1 ? `Falta un${genero === 'as' ? 'a' : 'o'}` : `Faltan ${lacking}`} de ${nombre} ${grupo}`;
    return at(
      blank,
      'PESOS_INCOMPLETOS',
      `${faltan}: escríbal${genero} tod${genero} o déjel${genero} tod${genero} en blanco.`,
    );
  }
  const total = suma(given);
  if ([1, 100].some((whole) => Math.abs(total - whole) <= TOLERANCIA)) return [];
  const suman = `Suman ${formatNumero(total)} ${nombre} ${grupo}`;
  return at(filas[0], 'PESOS_NO_SUMAN', `${suman}: ajústel${genero} para que sumen 100.`);
}
