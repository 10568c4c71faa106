// The records of the whole book, activity by activity and period by period: what is left once, what each year leaves, and what the
// end of the plan does. It is the index of ../indice, and Procedimiento shows the same entries.

import {
  deActividad,
  delTrimestre,
  type EncabezadoDeIndice,
} from '../cierre-de-trimestre/indice-del-ano';
import { registrosDeTrimestres } from '../cierre-de-trimestre/registros-del-ano';
import type { EntradaDeIndice, Indice } from '../indice/indice';
import { escribirCuatrienio } from '../periodo';
import { cuenta } from '../redaccion';
import type { RuleContext } from '../register';
import { registrosDeCuando } from './actividades';
import type { TitulosDeDocumentos } from './exigido';

/** The records of the plan, "2024-2027", or those of a year, "2026". */
export interface RegistrosDelPeriodo {
  readonly periodo: string;
  /** The year; undefined of the plan. */
  readonly vigencia?: number;
  /** "31 registros; faltan 3." */
  readonly dicho: string;
  readonly entradas: readonly EntradaDeIndice[];
}

/** The plan first, then its years in order. */
export function registrosDelLibro(
  context: RuleContext,
  titulos: TitulosDeDocumentos,
): readonly RegistrosDelPeriodo[] {
  const { vigencias } = context;
  const cuatrienio = escribirCuatrienio(vigencias);
  const left = (cuando: Parameters<typeof registrosDeCuando>[1], years: readonly number[]) => {
    const grupo = years.length === 1 ? `${years[0]}` : cuatrienio;
    return registrosDeCuando(context, cuando, years, titulos).flatMap((one) =>
      deActividad(one, grupo),
    );
  };
  const delPlan = [...left('una vez', vigencias), ...left('al terminar el plan', vigencias)];
  return [
    { periodo: cuatrienio, entradas: delPlan, dicho: decir(delPlan) },
    ...vigencias.map((vigencia) => {
      const entradas = [
        ...left('cada año', [vigencia]),
        ...registrosDeTrimestres(context, vigencia, titulos).flatMap(delTrimestre),
        ...left('al terminar el año', [vigencia]),
      ].sort((one, other) => one.actividad - other.actividad);
      return { periodo: `${vigencia}`, vigencia, entradas, dicho: decir(entradas) };
    }),
  ];
}

/** The same as an index, of all the periods or of one year. */
export function indiceDelLibro(
  all: readonly RegistrosDelPeriodo[],
  encabezado: EncabezadoDeIndice,
  vigencia?: number,
): Indice {
  const meant = vigencia === undefined ? all : all.filter((one) => one.vigencia === vigencia);
  const [plan] = all;
  return {
    ...encabezado,
    titulo: `Índice de registros del PAM, ${vigencia ?? plan?.periodo ?? ''}`,
    dicho: meant.map(({ periodo, dicho }) => `${periodo}: ${dicho}`).join(' '),
    entradas: meant.flatMap(({ entradas }) => entradas),
  };
}

/** "31 registros; faltan 3.", or why there is none. */
function decir(entradas: readonly EntradaDeIndice[]): string {
  const of = (clase: EntradaDeIndice['clase']) => entradas.filter((one) => one.clase === clase);
  const [there, missing] = [of('registro').length, of('falta').length];
  if (there + missing === 0) return of('aviso')[0]?.registro ?? 'no hay registros.';
  const said = there === 0 ? 'ningún registro' : cuenta(there, 'registro', 'registros');
  const lacks = missing === 1 ? 'falta 1' : `faltan ${missing}`;
  return `${said}; ${missing === 0 ? 'no falta ninguno' : lacks}.`;
}
