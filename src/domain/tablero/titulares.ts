// What each picture of the Tablero says, in a sentence with its figures: its title.

import { enPuntos } from '../en-puntos';
import { cuenta, parte } from '../formato';
import { razonEscrita } from '../redaccion';
import type { Tablero } from './tablero';

/** Points that a percentage with two decimals does not show. */
const NADA = 0.005;
const puntosEntre = (one: number, other: number): number => (one - other) * 100;

export interface Titulares {
  readonly plan: string;
  readonly estados: string;
  readonly componentes: string;
  readonly vigencias: string;
  readonly trimestres: string;
  readonly recursos: string;
  readonly instituciones: string;
  readonly contradicciones: string;
}

export const titularesDe = (tablero: Tablero): Titulares => ({
  plan: delPlan(tablero),
  estados: deEstados(tablero),
  componentes: deComponentes(tablero),
  vigencias: deVigencias(tablero),
  trimestres: deTrimestres(tablero),
  recursos: deRecursos(tablero),
  instituciones: deInstituciones(tablero),
  contradicciones: deContradicciones(tablero),
});

function delPlan({ plan: { avance, esperado }, cuatrienio, ...tablero }: Tablero): string {
  if (avance === null) return 'Ninguna acción tiene todavía una cifra que promediar.';
  const said = `El plan lleva ${razonEscrita(avance)} de las metas de ${cuatrienio}`;
  const beside =
    esperado === null
      ? ''
      : ` y debía ir en ${razonEscrita(esperado)}: ${contra(avance, esperado)}`;
  return `${said}${beside}.${deReportes(tablero)}`;
}

/** What is not reported yet is no delay: a figure without it is read otherwise. */
function deReportes({ reportes: { deben, faltan }, corte }: Pick<Tablero, 'reportes' | 'corte'>) {
  if (faltan.length === 0) return '';
  const verb = faltan.length === 1 ? 'Falta' : 'Faltan';
  return ` ${verb} ${faltan.length} de ${cuenta(deben.length, 'reporte', 'reportes')} de ${corte}.`;
}

/** "7,37 puntos por debajo" */
function contra(now: number, esperado: number): string {
  const gap = puntosEntre(now, esperado);
  if (Math.abs(gap) < NADA) return 'va como se programó';
  return `${enPuntos(Math.abs(gap))} por ${gap < 0 ? 'debajo' : 'encima'}`;
}

function deEstados({ plan: { acciones, estados } }: Tablero): string {
  const well = estados['en meta'];
  const behind = estados.rezagada;
  return `${parte(well, acciones, 'acción va en meta', 'acciones van en meta')}; ${
    behind === 0 ? 'ninguna está rezagada' : cuenta(behind, 'está rezagada', 'están rezagadas')
  }.`;
}

function deComponentes({ componentes }: Tablero): string {
  const gaps = componentes.flatMap(({ componente, avance, esperado }) =>
    avance === null || esperado === null
      ? []
      : { componente, avance, esperado, gap: puntosEntre(avance, esperado) },
  );
  const [worst] = [...gaps].sort((a, b) => a.gap - b.gap);
  if (!worst) return 'Ningún componente tiene todavía con qué compararse.';
  return worst.gap < -NADA
    ? `«${worst.componente}» es el que más falta: lleva ${razonEscrita(worst.avance)}, ${contra(worst.avance, worst.esperado)} de lo esperado.`
    : 'Ningún componente va por debajo de lo esperado.';
}

function deVigencias({ vigencias }: Tablero): string {
  const known = vigencias.flatMap(({ vigencia, avance }) =>
    avance === null ? [] : { vigencia, avance },
  );
  const [last, before] = [known[known.length - 1], known[known.length - 2]];
  if (!last) return 'Ninguna vigencia se puede juzgar todavía.';
  const now = `De lo programado en ${last.vigencia} se ha hecho ${razonEscrita(last.avance)}`;
  return before
    ? `${now}; en ${before.vigencia} se hizo ${razonEscrita(before.avance)}.`
    : `${now}.`;
}

function deTrimestres({ plan: { cambio, avance, esperado } }: Tablero): string {
  if (cambio === null) return 'No hay un trimestre anterior con el cual comparar.';
  const moved =
    Math.abs(cambio) < NADA
      ? 'La cifra no cambió en el trimestre'
      : `La cifra ${cambio > 0 ? 'subió' : 'bajó'} ${enPuntos(Math.abs(cambio))} en el trimestre`;
  if (avance === null || esperado === null) return `${moved}.`;
  const gap = contra(avance, esperado);
  return `${moved} y ${gap.includes('por') ? `está ${gap} de lo esperado` : gap}.`;
}

function deRecursos({ recursos: { total } }: Tablero): string {
  const { ejecucion, fisico, brecha } = total;
  if (ejecucion === null) return 'Todavía no hay recursos reportados de la vigencia.';
  if (fisico === null || brecha === null)
    return `Se ha comprometido ${razonEscrita(ejecucion)} de lo apropiado; lo hecho aún no se puede juzgar.`;
  const who = brecha < 0 ? 'el dinero va adelante' : 'lo hecho va adelante';
  const gap = Math.abs(brecha) < NADA ? 'van a la par' : `${who} por ${enPuntos(Math.abs(brecha))}`;
  return `Comprometido ${razonEscrita(ejecucion)} de lo apropiado y hecho ${razonEscrita(fisico)} de lo programado: ${gap}.`;
}

function deInstituciones({ instituciones: { ied, vigencia } }: Tablero): string {
  if (ied.length === 0) return 'El libro no tiene instituciones activas.';
  const without = ied.filter(({ evidencias }) => evidencias === 0).length;
  const chosen = ied.filter(({ focalizada }) => focalizada.length > 0).length;
  const of = cuenta(ied.length, 'institución', 'instituciones');
  const unseen =
    without === 0
      ? 'todas tienen alguna evidencia'
      : cuenta(without, 'no tiene ninguna evidencia', 'no tienen ninguna evidencia');
  return `En ${vigencia}, de ${of}, ${cuenta(chosen, 'está focalizada', 'están focalizadas')} por alguna acción y ${unseen}.`;
}

function deContradicciones({ contradicciones }: Tablero): string {
  const of = (clase: string): number => contradicciones.filter((one) => one.clase === clase).length;
  const [apart, idle] = [of('META_SIN_ACTIVIDADES'), of('ACTIVIDADES_SIN_META')];
  if (apart + idle === 0) return 'La meta y las actividades de cada acción van juntas.';
  return [
    apart > 0
      ? `${cuenta(apart, 'acción va', 'acciones van')} en meta sin hacer sus actividades`
      : '',
    idle > 0
      ? `${cuenta(idle, 'acción hace', 'acciones hacen')} sus actividades y no ${idle === 1 ? 'llega' : 'llegan'} a la meta`
      : '',
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}
