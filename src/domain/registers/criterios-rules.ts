// What a criterio needs besides its columns: an acción that chooses institutions, a variable that there is, and a table where
// its sense is one.

import { leerTabla } from '../focalizacion/tabla';
import type { AnyRow, Hallado, Rule } from '../register';

/** What the Acción of a criterio says when it serves all that have none of their own. */
export const TODAS = 'todas';

export const criterioCompleto: Rule = (filas, context) => {
  const acciones = new Map(context.rows('pam').map(({ row }) => [row.codigo, row]));
  return filas.flatMap(({ fila, row }): readonly Hallado[] => [
    ...deLaAccion(fila, row, acciones),
    ...deLaTabla(fila, row),
  ]);
};

function deLaAccion(
  fila: number,
  { accion }: AnyRow,
  acciones: ReadonlyMap<unknown, AnyRow>,
): readonly Hallado[] {
  const known = acciones.get(accion);
  if (!known || known.alcance === 'IED focalizadas') return [];
  return [
    {
      fila,
      columna: 'accion',
      codigo: 'CRITERIO_SIN_FOCALIZAR',
      severidad: 'advertencia',
      mensaje: `El alcance de ${accion} es «${known.alcance ?? 'sin definir'}»: solo se focalizan las acciones de alcance «IED focalizadas».`,
    },
  ];
}

function deLaTabla(fila: number, { sentido, tabla }: AnyRow): readonly Hallado[] {
  if (sentido !== 'Tabla') return [];
  const { puntos, ilegibles } = leerTabla(`${tabla ?? ''}`);
  const [first] = ilegibles;
  if (puntos.size > 0 && first === undefined) return [];
  if (first !== undefined)
    return [
      {
        fila,
        columna: 'tabla',
        codigo: 'CRITERIO_TABLA_ILEGIBLE',
        severidad: 'error',
        mensaje: `No se entiende «${first}»: escriba cada categoría con sus puntos, de 0 a 100, por ejemplo «A+: 0; A: 25».`,
      },
    ];
  return [
    {
      fila,
      columna: 'tabla',
      codigo: 'CRITERIO_SIN_TABLA',
      severidad: 'error',
      mensaje:
        'Escriba los puntos de cada categoría, por ejemplo «A+: 0; A: 25; B: 50; C: 75; D: 100».',
    },
  ];
}

/** The weights of the criteria of an acción in a year; what the freezing asks of them (registers.md, PESOS_NO_SUMAN). */
export const sumaDePesos = (criterios: readonly AnyRow[]): number =>
  Math.round(criterios.reduce((sum, { peso }) => sum + Number(peso ?? 0), 0) * 100) / 100;
