// The ranking in the page: the same code that chooses in the workbook, on what the workbook sent once.

import type { AccionPorFocalizar, DatosVistos } from '../../addon/focalizacion/ver';
import type { DeVentana } from '../../addon/panels/borrador-local';
import { criteriosDe } from '../../domain/focalizacion/criterio';
import { type CriterioLeido, leerEscritos } from '../../domain/focalizacion/escrito';
import type { FinalEscrita } from '../../domain/focalizacion/final';
import { COBERTURA, type Focalizada, focalizar } from '../../domain/focalizacion/focalizar';
import type { Candidata } from '../../domain/focalizacion/puntuar';
import type { FormaEscrita } from '../../domain/focalizacion/visto';
import { readDeCien } from '../../domain/parse/escala';
import type { Lectura } from '../../domain/parse/lectura';
import { readNumero } from '../../domain/parse/numero';
import type { AnyRow } from '../../domain/register';
import { sumaDePesos } from '../../domain/registers/criterios-rules';

/** What is being tried. */
export type Forma = FormaEscrita;
/** What is being tried of an acción while others are looked at, and under which window its draft is kept. */
export interface Escrita {
  /** undefined while it is as it was kept. */
  readonly forma: Forma | undefined;
  readonly ventana: DeVentana;
}
export interface Calculo {
  readonly leidos: readonly CriterioLeido[];
  readonly suma: number;
  /** By field of the rules. */
  readonly errores: {
    readonly cupos?: string;
    readonly minimo?: string;
    readonly cobertura?: string;
  };
  /** Pairs whose data are not in the page yet. */
  readonly faltan: readonly { readonly variable: string; readonly vigencia: number }[];
  /** undefined while something keeps it from being calculated. */
  readonly focalizada: Focalizada | undefined;
  readonly finales: ReadonlyMap<string, FinalEscrita>;
}

export function calcular(
  accion: AccionPorFocalizar,
  datos: DatosVistos,
  forma: Forma,
  isKnown: (variable: string) => boolean,
): Calculo {
  const leidos = leerEscritos(forma.criterios, isKnown);
  const finales = new Map(accion.finales);
  const suma = sumaDePesos(leidos.map(({ row }) => row));
  const cupos = numero(forma.cupos, (n) => Number.isInteger(n) && n >= 0, readNumero);
  const minimo = numero(forma.minimo, isDeCien, readDeCien);
  const cobertura = numero(forma.cobertura, isDeCien, readDeCien);
  const errores = {
    ...(cupos === null ? { cupos: 'Cuántas IED entran, por ejemplo 30.' } : {}),
    ...(minimo === null ? { minimo: 'De 0 a 100.' } : {}),
    ...(cobertura === null ? { cobertura: 'De 0 a 100.' } : {}),
  };
  const pares = leidos.flatMap(({ row }) =>
    typeof row.variable === 'string' &&
    isKnown(row.variable) &&
    typeof row.vigenciaDelDato === 'number'
      ? [{ variable: row.variable, vigencia: row.vigenciaDelDato }]
      : [],
  );
  const faltan = pares.filter(({ variable, vigencia }) => !datos[`${variable} ${vigencia}`]);
  const comun = { leidos, suma, errores, faltan, finales };
  const isWrong =
    leidos.length === 0 ||
    suma <= 0 ||
    leidos.some((one) => Object.keys(one.errores).length > 0) ||
    Object.keys(errores).length > 0;
  if (isWrong || faltan.length > 0) return { ...comun, focalizada: undefined };
  const { vigencia } = accion;
  const rows: readonly AnyRow[] = leidos.map(({ row }) => ({
    ...row,
    vigencia,
    accion: accion.accion,
  }));
  const criterios = criteriosDe(rows, vigencia, accion.accion);
  const candidatas = accion.ied.map(
    (ied, i): Candidata => ({
      ...ied,
      matricula: ied.matricula ?? undefined,
      datos: Object.fromEntries(
        criterios.map(({ variable, vigenciaDelDato }) => [
          variable,
          datos[`${variable} ${vigenciaDelDato}`]?.ied[i] ?? undefined,
        ]),
      ),
    }),
  );
  const reglas = {
    cupos: cupos ?? undefined,
    minimo: minimo ?? undefined,
    cobertura: cobertura ?? COBERTURA,
  };
  return { ...comun, focalizada: focalizar(candidatas, criterios, reglas) };
}

const isDeCien = (n: number): boolean => n >= 0 && n <= 100;

/** undefined of a blank, null of what is none. */
function numero(
  text: string,
  isRight: (n: number) => boolean,
  reads: (text: string) => Lectura<number>,
): number | undefined | null {
  if (text.trim() === '') return undefined;
  const read = reads(text);
  const value = 'ok' in read ? read.ok : undefined;
  return value !== undefined && isRight(value) ? value : null;
}
