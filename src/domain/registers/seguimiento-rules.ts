// What the quarters of Seguimiento program, beside the metas of the PAM.

import { esMeta, razon } from '../avance/acumulacion';
import { isSame } from '../avance/cifra';
import { type DeQuien, quienReporta } from '../avance/meta-compartida';
import { formatNumero, formatPorcentaje } from '../formato';
import { groupBy } from '../group-by';
import { parametro } from '../parametros';
import { lastDayOf } from '../periodo';
import { type Fila, type Hallado, NP, type Rule } from '../register';
import type { PamRow } from './pam';
import {
  type Ano,
  anosDe,
  isProgramadoEntero,
  metaDelPam,
  totalEjecutado,
  totalProgramado,
  ultimoReporte,
} from './seguimiento-anos';

/** The four quarters of a vigencia, totalled as the acción says, must make the meta that the PAM has for it. */
export const metaDeLaVigencia: Rule = (filas, context) =>
  anosDe(filas, context).filter(isProgramadoEntero).flatMap(compararMeta);

function compararMeta(ano: Ano): readonly Hallado[] {
  const { accion, vigencia, regla, trimestres, fila } = ano;
  const meta = accion[`meta${vigencia}`];
  const programado = totalProgramado(ano, trimestres);
  if (meta === undefined || programado === null) return [];
  if (meta === NP ? programado === 0 : isSame(programado, meta)) return [];
  const written = meta === NP ? 'NP' : formatNumero(meta);
  const mensaje = `Los trimestres de ${vigencia} de la acción ${accion.codigo} programan ${formatNumero(programado)} (${regla}) y la meta del PAM es ${written}: ajuste los trimestres o la meta.`;
  return [
    { fila, columna: 'programado', codigo: 'META_DISTINTA', severidad: 'advertencia', mensaje },
  ];
}

/** A year that has a meta and no quarter programmed cannot be judged before its end, and until then it is said. */
export const sinTrimestres: Rule = (filas, context) => {
  const reporters = quienReporta(
    context.rows('pam') as readonly Fila<PamRow>[],
    filas as readonly Fila<DeQuien>[],
  );
  return anosDe(filas, context).flatMap((ano): Hallado[] => {
    const { accion, vigencia, acumulacion, trimestres, fila } = ano;
    const isOver = lastDayOf({ vigencia, trimestre: 'T4' }) < context.hoy;
    const isProgramado = trimestres.some(({ row }) => esMeta(acumulacion, row.programado));
    // A shared meta is judged by what the acción that reports it has programmed.
    const isShown = reporters.get(accion.codigo ?? '') !== accion.codigo;
    if (isOver || isProgramado || isShown || metaDelPam(ano) === undefined) return [];
    const mensaje = `${accion.codigo} no tiene programación por trimestres en ${vigencia}: hasta T4 no se califica.`;
    return [{ fila, columna: 'programado', codigo: 'SIN_TRIMESTRES', severidad: 'nota', mensaje }];
  });
};

/**
 * What kept an acción from its goal is asked of its last report alone, while it is not approved: a book of
 * years is not called to account for what nobody asked then.
 */
export const dificultadesDelUltimoReporte: Rule = (filas, context) => {
  const enMeta = parametro(context.rows('parametros'), 'umbral_en_meta');
  const anos = groupBy(anosDe(filas, context), ({ accion }) => accion.codigo);
  return [...anos.values()].flatMap((own): Hallado[] => {
    const [ano] = own.filter((some) => ultimoReporte(some)).slice(-1);
    const last = ano && ultimoReporte(ano);
    if (!ano || !last || last.row.dificultades !== undefined || last.row.estado === 'Aprobado')
      return [];
    const { accion, acumulacion, vigencia } = ano;
    const { programado, ejecutado = 0, trimestre } = last.row;
    const before = own.slice(0, own.indexOf(ano)).flatMap((some) => totalEjecutado(some) ?? []);
    const inicio = acumulacion?.desde === 'anterior' ? before.pop() : undefined;
    const avance = razon(acumulacion, ejecutado, programado, inicio ?? accion.lineaBase);
    if (avance === null || avance >= enMeta) return [];
    const mensaje = `${accion.codigo} llegó a ${formatPorcentaje(avance, 1)} de lo programado en ${vigencia}-${trimestre}: escriba en «Dificultades» qué lo impidió.`;
    const { fila } = last;
    const codigo = 'DIFICULTADES_AUSENTES';
    return [{ fila, columna: 'dificultades', codigo, severidad: 'nota', mensaje }];
  });
};
