// Results that are probably not what they seem: running totals that are added up, a lost decimal comma, far
// more than was programmed, a level that goes back.

import type { TipoAcumulacion } from '../avance/acumulacion';
import { proporcion } from '../avance/cifra';
import { formatNumero, formatPorcentaje } from '../formato';
import { groupBy } from '../group-by';
import { parametro } from '../parametros';
import { cifraCorta } from '../redaccion';
import type { Fila, Hallado, Rule } from '../register';
import { cifraSuelta, DE_SU_ESCALA, isPositive, vecesDe } from '../rules/otra-escala';
import { isEnPorcentaje, razonesEn } from './escala-rules';
import {
  type Ano,
  anosDe,
  isProgramadoEntero,
  metaDelPam,
  type Reporte,
  reportados,
  totalEjecutado,
  totalProgramado,
  ultimoReporte,
} from './seguimiento-anos';

/** Share of the meta over which the sum of running totals falls, and around which the last of them does. */
const DE_MAS = 1.2;
const CERCA = { desde: 0.8, hasta: 1.2 } as const;

interface Valor {
  readonly fila: number;
  readonly ejecutado: number;
}
const valoresDe = (trimestres: readonly Fila<Reporte>[]): readonly Valor[] =>
  trimestres.flatMap(({ fila, row: { ejecutado } }) =>
    ejecutado === undefined ? [] : { fila, ejecutado },
  );

const advertencia = (fila: number, codigo: string, mensaje: string): Hallado => ({
  fila,
  columna: 'ejecutado',
  codigo,
  severidad: 'advertencia',
  mensaje,
});

/** Quarters that look as if each included the ones before, in an acción that adds them up. */
export const pareceAcumulado: Rule = (filas, context) =>
  anosDe(filas, context).flatMap((ano): Hallado[] => {
    const total = totalQueSeRepite(ano);
    const valores = valoresDe(ano.trimestres);
    const last = valores[valores.length - 1];
    if (total === undefined || !last) return [];
    const crecen = last.ejecutado === valores[0]?.ejecutado ? 'son iguales' : 'crecen siempre';
    const mensaje = `Los trimestres de ${ano.vigencia} de ${ano.accion.codigo} ${crecen} (${enSerie(valores)}) y sumados dan ${formatPorcentaje(total, 1)}: si cada uno incluye los anteriores, ponga «Último» en «Cómo se totaliza el año».`;
    return [advertencia(last.fila, 'PARECE_ACUMULADO', mensaje)];
  });

/** "0, 662, 942, 1.239"; apart by semicolons where a comma is of a figure. */
const enSerie = (valores: readonly Valor[]): string =>
  valores
    .map(({ ejecutado }) => cifraCorta(ejecutado))
    .join(valores.every(({ ejecutado }) => Number.isInteger(ejecutado)) ? ', ' : '; ');

/** What the sum of such quarters makes of the meta; undefined where they are not such. */
function totalQueSeRepite(ano: Ano): number | undefined {
  const valores = valoresDe(ano.trimestres).map(({ ejecutado }) => ejecutado);
  const meta = metaDelPam(ano) ?? totalProgramado(ano, ano.trimestres) ?? 0;
  const isGrowing = valores.every((valor, i) => valor >= (valores[i - 1] ?? 0));
  if (ano.regla !== 'Suma' || valores.length < 3 || !isGrowing || meta <= 0) return undefined;
  const total = proporcion((totalEjecutado(ano) ?? 0) / meta);
  const last = proporcion((valores[valores.length - 1] ?? 0) / meta);
  const isRunningTotal = total > DE_MAS && last >= CERCA.desde && last <= CERCA.hasta;
  return isRunningTotal ? total : undefined;
}

/** A year far over what was programmed for it. */
export const sobreejecucion: Rule = (filas, context) => {
  const deMas = parametro(context.rows('parametros'), 'umbral_sobreejecucion');
  return anosDe(filas, context).flatMap((ano): Hallado[] => {
    const last = ultimoReporte(ano);
    const programado = programadoParaLoReportado(ano);
    const ejecutado = totalEjecutado(ano);
    if (!last || ejecutado === null || programado === null || programado <= 0) return [];
    const ratio = proporcion(ejecutado / programado);
    // Of a running total the figure itself is wrong: PARECE_ACUMULADO says what to do.
    if (ratio <= deMas || totalQueSeRepite(ano) !== undefined) return [];
    const mensaje = `${ano.accion.codigo} lleva ${formatPorcentaje(ratio, 1)} de lo programado en ${ano.vigencia}: confirme la cifra y explíquela en el análisis, o ajuste la meta.`;
    return [advertencia(last.fila, 'SOBREEJECUCION', mensaje)];
  });
};

/**
 * What was programmed for the year: by its quarters when all four say it, else by the PAM. A level that is
 * to come down is above the goal of the year until its end, so only what was programmed by then counts.
 */
function programadoParaLoReportado(ano: Ano): number | null {
  const { accion, trimestres } = ano;
  const last = ultimoReporte(ano);
  const isAtTheEnd = last?.row.trimestre === 'T4';
  if (accion.tipoAcumulacion && NIVELES[accion.tipoAcumulacion] === 'bajar' && !isAtTheEnd)
    return totalProgramado(ano, trimestres.slice(0, last ? trimestres.indexOf(last) + 1 : 0));
  const quarters = totalProgramado(ano, trimestres);
  return isProgramadoEntero(ano) ? quarters : (metaDelPam(ano) ?? quarters);
}

/** Where the level that an acción reports should go; a flow has none. */
const NIVELES: { readonly [T in TipoAcumulacion]: 'subir' | 'bajar' | undefined } = {
  Acumulado: undefined,
  Flujo: undefined,
  Capacidad: 'subir',
  Stock: 'subir',
  Reducción: 'bajar',
  'Reducción anual': 'bajar',
};

/** A level that went the wrong way since the report before, of whatever year. */
export const retroceso: Rule = (filas, context) => {
  const pasoAtras = parametro(context.rows('parametros'), 'umbral_retroceso');
  return [...groupBy(anosDe(filas, context), ({ accion }) => accion.codigo).values()].flatMap(
    (anos) => {
      const { codigo, tipoAcumulacion: tipo } = anos[0]?.accion ?? {};
      const debe = tipo && NIVELES[tipo];
      if (!debe) return [];
      const niveles = anos.flatMap(nivelesDe);
      return niveles.flatMap(({ fila, ejecutado }, i): Hallado[] => {
        const before = niveles[i - 1]?.ejecutado ?? ejecutado;
        const back = debe === 'subir' ? before - ejecutado : ejecutado - before;
        if (back <= 0 || proporcion(back / Math.abs(before)) <= pasoAtras) return [];
        const contrario = debe === 'subir' ? 'bajar' : 'subir';
        const mensaje = `${codigo} pasó de ${formatNumero(before)} a ${formatNumero(ejecutado)}: en ${tipo} el nivel no debería ${contrario}; explique la causa.`;
        return [advertencia(fila, 'RETROCESO', mensaje)];
      });
    },
  );
};

/** Each report is a level; where the quarters are parts of one, the year at its end is. */
function nivelesDe(ano: Ano): readonly Valor[] {
  const valores = valoresDe(ano.trimestres);
  if (ano.regla !== 'Suma') return valores;
  const last = ultimoReporte(ano);
  const ejecutado = totalEjecutado(ano);
  return last?.row.trimestre === 'T4' && ejecutado !== null ? [{ fila: last.fila, ejecutado }] : [];
}

/** A result ten, a hundred or a thousand times what was programmed, or the result before. */
export const pareceOtraEscala: Rule = (filas, context) =>
  [...groupBy(anosDe(filas, context), ({ accion }) => accion.codigo).values()].flatMap((anos) => {
    const reportes = anos.flatMap((ano) => {
      const delAno = programadoSinTrimestres(ano);
      return reportados(ano).map(({ fila, row }) => ({
        fila,
        row: { ...row, programado: row.programado ?? delAno },
      }));
    });
    return reportes.flatMap(({ fila, row: { programado, ejecutado = 0 } }, i): Hallado[] => {
      const esperados = [programado, reportes[i - 1]?.row.ejecutado].filter(isPositive);
      if (isPositive(programado) && ejecutado < DE_SU_ESCALA * programado) return [];
      const [found] = esperados.flatMap((esperado) => {
        return vecesDe(ejecutado, esperado) ?? [];
      });
      if (!found) return [];
      const mensaje = `${formatNumero(ejecutado)} es ${found.dicho} lo que se esperaba (${formatNumero(found.esperado)}): ¿se perdió la coma decimal?`;
      return [advertencia(fila, 'PARECE_OTRA_ESCALA', mensaje)];
    });
  });

/** What the PAM wants of a year in which no quarter is programmed: no report should be of another scale. */
const programadoSinTrimestres = (ano: Ano): number | undefined =>
  ano.trimestres.some(({ row }) => row.programado !== undefined) ? undefined : metaDelPam(ano);

/** What was programmed for a quarter, beside the other quarters of its year and the meta of the PAM. */
export const programadoDeOtraEscala: Rule = (filas, context) =>
  anosDe(filas, context).flatMap((ano) =>
    ano.trimestres.flatMap(({ fila, row: { programado } }) => {
      const others = ano.trimestres.filter((other) => other.fila !== fila);
      const otras = [metaDelPam(ano), ...others.map(({ row }) => row.programado)];
      return cifraSuelta({ fila, columna: 'programado', value: programado, otras }, context);
    }),
  );

/** A ratio where the acción counts in percentages, beside the meta of its year. */
export const razonPorPorcentaje: Rule = (filas, context) =>
  anosDe(filas, context)
    .filter(({ accion }) => isEnPorcentaje(accion.unidad))
    .flatMap((ano) =>
      ano.trimestres.flatMap((fila) =>
        razonesEn(fila, ['programado', 'ejecutado'], [metaDelPam(ano), ano.accion.lineaBase]),
      ),
    );
