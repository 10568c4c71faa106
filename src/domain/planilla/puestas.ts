// The rows of a planilla as the domain reads them, and what is to be said of what was written where nothing is.

import { matchAt } from '../match-headers';
import type { Observacion } from '../observacion';
import type { Celda } from '../parse/celda';
import { convencionesDe } from '../parse/convencion';
import { isBlank, quoted } from '../parse/lectura';
import { shown } from '../parse/texto';
import type { Corte } from '../periodo';
import { convencionesIn, type Renglon, readFilas } from '../read-filas';
import type { AnyRow, PlacedColumn, RuleContext } from '../register';
import { seguimiento } from '../registers/seguimiento';
import { fold } from '../texto';
import { unidadesDe } from '../unidades';
import { ENVIAR, NO, SI } from './columnas';
import { isUntouched } from './iguales';
import type { FilaRecibida, Nota, PlanillaRecibida } from './leer-planilla';

/** A row of a planilla as the domain reads it, numbered among all that are received. */
export interface Puesta {
  readonly archivo: number;
  /** Stands for its line: the rows of all files are judged as those of one table. */
  readonly numero: number;
  readonly fila: number;
  readonly accion: string;
  readonly recibida: FilaRecibida;
  readonly clave: AnyRow;
  /** What was written, blanks absent; only of the columns that the file has. */
  readonly escrito: AnyRow;
  readonly columnas: readonly string[];
  readonly enviar: boolean;
  readonly ilegible: readonly Observacion[];
  readonly notas: readonly Nota[];
  readonly titulos: ReadonlyMap<string, string>;
  readonly persona: string;
}

/** Lines of a planilla that are told apart; it has some tens. */
const LINEAS = 100_000;

/** The rows of a planilla, with the same parse as any other load. */
export function leerPuestas(
  {
    archivo,
    leido,
    corte,
  }: { readonly archivo: number; readonly leido: PlanillaRecibida; readonly corte: Corte },
  columns: readonly PlacedColumn[],
  context: RuleContext,
): readonly Puesta[] {
  const claves = context
    .columnas(seguimiento)
    .filter(({ key }) => (seguimiento.clave as readonly string[]).includes(key));
  const titulos = new Map(leido.columnas.map(({ key, titulo }) => [key, titulo]));
  const present = columns.filter(({ key }) => leido.filas.some(({ celdas }) => key in celdas));
  const placed = [...claves, ...present];
  const match = matchAt(Object.fromEntries(placed.map(({ key }, i) => [key, i])));
  const claveOf = (accion: string): AnyRow => ({ ...corte, accion });
  const renglones = leido.filas.map(
    ({ fila, accion, celdas }): Renglon => ({
      fila: numeroDe(archivo, fila),
      celdas: placed.map(({ key }) => (claveOf(accion)[key] as Celda) ?? celdas[key]),
    }),
  );
  const { filas, observaciones } = readFilas(seguimiento, placed, match, renglones, {
    convenciones: convencionesIn(placed, match, renglones, convencionesDe),
    unidadDe: unidadesDe(seguimiento, (key) => context.rows(key)),
  });
  const byNumero = new Map(filas.map(({ fila, row }) => [fila, row]));
  return leido.filas.map((recibida): Puesta => {
    const { fila, accion, celdas } = recibida;
    const numero = numeroDe(archivo, fila);
    const ilegible = observaciones.filter((one) => one.fila === numero);
    const enviar = enviarDe(celdas[ENVIAR]);
    return {
      archivo,
      numero,
      fila,
      accion,
      recibida,
      clave: claveOf(accion),
      escrito: byNumero.get(numero) ?? {},
      columnas: present.map(({ key }) => key).filter((key) => key in celdas),
      enviar: enviar === true,
      ilegible,
      notas: [
        ...bloqueadas(leido, recibida),
        ...(enviar === undefined
          ? [noSeEntiendeEnviar(recibida, celdas[ENVIAR], titulos.get(ENVIAR))]
          : []),
      ],
      titulos,
      persona: leido.persona,
    };
  });
}

const numeroDe = (archivo: number, fila: number): number => archivo * LINEAS + fila;

/** Undefined where it is neither; a blank sends nothing. */
function enviarDe(celda: Celda): boolean | undefined {
  if (isBlank(celda)) return false;
  if (typeof celda === 'boolean') return celda;
  const text = fold(shown(celda));
  if (text === 'si' || text === 's' || text === 'x') return true;
  return text === 'no' || text === 'n' ? false : undefined;
}

const noSeEntiendeEnviar = (
  { fila, accion }: FilaRecibida,
  celda: Celda,
  columna: string | undefined,
): Nota => ({
  fila,
  accion,
  columna,
  codigo: 'ENVIAR_ILEGIBLE',
  severidad: 'advertencia',
  mensaje: `${quoted(shown(celda))} no es ${SI} ni ${NO} en «${columna ?? '¿Enviar?'}»: ${accion} no se envía.`,
});

/** What was typed over what is not written in a planilla. */
function bloqueadas({ columnas }: PlanillaRecibida, recibida: FilaRecibida): readonly Nota[] {
  const { fila, accion, celdas, antes } = recibida;
  return columnas.flatMap(({ key, titulo, escribe }): readonly Nota[] => {
    if (escribe || key === 'accion' || !(key in celdas)) return [];
    const celda = celdas[key];
    if (isUntouched(celda, antes[key])) return [];
    const puso = isBlank(celda) ? 'Se borró' : `Se escribió ${quoted(shown(celda))} en`;
    return [
      {
        fila,
        accion,
        columna: titulo,
        codigo: 'CELDA_BLOQUEADA',
        severidad: 'advertencia',
        mensaje: `${puso} «${titulo}» de ${accion}, que no se diligencia: no se tuvo en cuenta.`,
      },
    ];
  });
}
