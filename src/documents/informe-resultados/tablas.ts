// The tables of the results: by componente, of the territory, and of each acción over four years by its tipo.

import { DIMENSION_ANTERIOR } from '../../domain/anterior/dimension';
import { conTope } from '../../domain/avance/cifra';
import { conSigno } from '../../domain/en-puntos';
import { formatNumero } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { cifraCorta, enumerar, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import type { CaracterizacionRow } from '../../domain/registers/caracterizacion';
import { readsAlike } from '../../domain/texto';
import { redondear } from '../../domain/vigencia/repartir';
import { barra, escribirEstado, SENAL_DE_AVANCE, type Senal } from '../senales';
import { contraLaBase, laInclusion } from './en-breve';
import type { ResultadosDatos } from './marcadores';
import {
  type AccionConResultado,
  type ComoTermino,
  type ComponenteConResultado,
  delAno,
  metasDe,
  type Resultados,
} from './resultados';

const SENAL: Record<ComoTermino, Senal> = {
  Cumplida: SENAL_DE_AVANCE['en meta'],
  Parcialmente: SENAL_DE_AVANCE['en riesgo'],
  'No cumplida': SENAL_DE_AVANCE.rezagada,
  'En curso': SENAL_DE_AVANCE['sin calificar hasta T4'],
  'Sin resultado': SENAL_DE_AVANCE.rezagada,
  'Sin medir': SENAL_DE_AVANCE['sin fórmula'],
};

type PorComponente = Pick<ResultadosDatos, 'componentes' | 'eficacia' | 'porComponente'>;

export function porComponente(resultados: Resultados): PorComponente {
  const { componentes, total } = resultados;
  const rows: readonly ComponenteConResultado[] =
    componentes.length > 1 ? [...componentes, { componente: 'Total', ...total }] : componentes;
  return {
    componentes: rows.map(filaDeComponente),
    eficacia: rows.map((one) => filaDeEficacia(one, resultados)),
    porComponente: componentes.map(({ componente, acciones }) => ({
      componente,
      filasDeAccion: acciones.map((accion) => filaDeAccion(accion, resultados)),
    })),
  };
}

function filaDeComponente({
  componente,
  acciones,
  candidatas,
}: ComponenteConResultado): ResultadosDatos['componentes'][number] {
  const { medidas, cumplidas } = metasDe(acciones);
  const { comparables, mejores } = contraLaBase(acciones);
  return {
    componente,
    acciones: String(acciones.length),
    cumplidas: medidas === 0 ? '—' : `${cumplidas} de ${medidas}`,
    frenteALaBase: comparables === 0 ? '—' : `${mejores.length} de ${comparables}`,
    avance: razonEscrita(candidatas.conTope),
    ...barra(candidatas.conTope),
  };
}

function filaDeEficacia(
  { componente, acciones, candidatas, porAno }: ComponenteConResultado,
  { anosSinDato, libro }: Resultados,
): ResultadosDatos['eficacia'][number] {
  const { medidas, cumplidas } = metasDe(acciones);
  const [valor1 = '', valor2 = '', valor3 = '', valor4 = ''] = libro.vigencias.map((year, i) =>
    anosSinDato.includes(year) ? 'sin datos' : razonEscrita(porAno[i] ?? null),
  );
  return {
    componente,
    ...{ valor1, valor2, valor3, valor4 },
    cuatrienio: razonEscrita(candidatas.conTope),
    metas: medidas === 0 ? '—' : `${cumplidas} de ${medidas}`,
  };
}

type FilaDeAccion = ResultadosDatos['porComponente'][number]['filasDeAccion'][number];

function filaDeAccion(accion: AccionConResultado, resultados: Resultados): FilaDeAccion {
  const { calculo, candidatas, como, antes } = accion;
  const { indicador = '', unidad, tipoAcumulacion, lineaBase, metaCuatrienio } = calculo.pam.row;
  const [cifras1 = '', cifras2 = '', cifras3 = '', cifras4 = ''] = resultados.libro.vigencias.map(
    (year) => cifrasDe(accion, year, resultados),
  );
  return {
    codigo: accion.codigo,
    accion: accion.accion,
    antes: antes.length === 0 ? '' : `Antes: ${antes.map((one) => `«${one}»`).join('; ')}.`,
    indicador: [indicador, unidad].filter(Boolean).join(' · '),
    tipo: tipoAcumulacion ?? 'sin tipo',
    lineaBase: cifraCorta(lineaBase),
    ...{ cifras1, cifras2, cifras3, cifras4 },
    meta: typeof metaCuatrienio === 'number' ? cifraCorta(metaCuatrienio) : 'NP',
    ...resultadoDe(accion),
    avance: razonEscrita(candidatas.conTope),
    ...barra(candidatas.conTope),
    ...escribirEstado(SENAL[como], como),
    motivo: motivoDe(accion),
  };
}

/** "P: 36", "E: 33", "91,67 %", a line each. */
function cifrasDe(
  { calculo }: AccionConResultado,
  year: number,
  { anos, anosSinDato }: Resultados,
): string {
  const one = delAno(calculo, year);
  if (!anos.includes(year) || !one) return '—';
  const done =
    one.ejecutado !== null
      ? cifraCorta(one.ejecutado)
      : anosSinDato.includes(year) || one.sinHistoria
        ? 'sin datos'
        : one.programado === null
          ? '—'
          : SIN_REPORTE;
  return [
    `P: ${one.programado === null ? 'NP' : cifraCorta(one.programado)}`,
    `E: ${done}`,
    ...(one.ejecutado === null || one.avance === null ? [] : [razonEscrita(one.avance)]),
  ].join('\n');
}

/** What the four years came to: a level is never added up. */
function resultadoDe({ calculo }: AccionConResultado): Pick<FilaDeAccion, 'resultado' | 'deDonde'> {
  const reported = calculo.vigencias.filter(({ ejecutado }) => ejecutado !== null);
  const last = reported[reported.length - 1];
  if (!last) return { resultado: SIN_REPORTE, deDonde: '' };
  if (calculo.acumulacion?.acumula === 'suma' && calculo.acumulado !== null)
    return {
      resultado: cifraCorta(calculo.acumulado),
      deDonde: `suma de ${enumerar(reported.map(({ vigencia }) => String(vigencia)))}`,
    };
  return {
    resultado: cifraCorta(calculo.acumulado ?? last.ejecutado),
    deDonde: `el de ${calculo.acumulado === null || calculo.acumuladas.includes(last.vigencia) ? last.vigencia : (calculo.acumuladas[calculo.acumuladas.length - 1] ?? last.vigencia)}`,
  };
}

function motivoDe({ candidatas, como, sinMedir }: AccionConResultado): string {
  if (como === 'Sin medir') return sinMedir;
  const over = candidatas.sinTope ?? 0;
  if (over > 1 && over !== conTope(over)) return `pasó de la meta: ${razonEscrita(over)}`;
  return over < 0 ? `quedó peor que la línea base: ${razonEscrita(over)}` : '';
}

type DelTerritorio = Pick<
  ResultadosDatos,
  | 'inclusionTexto'
  | 'hayInclusion'
  | 'inclusionPrimero'
  | 'inclusionUltimo'
  | 'inclusion'
  | 'hayTerritorio'
  | 'territorio'
>;

export function delTerritorio(resultados: Resultados): DelTerritorio {
  const { inclusion } = resultados;
  const rows = territorio(resultados);
  return {
    inclusionTexto: laInclusion(resultados),
    // Of one year alone the sentence says all there is.
    hayInclusion: inclusion !== undefined && inclusion.primero !== inclusion.ultimo,
    inclusionPrimero: String(inclusion?.primero ?? ''),
    inclusionUltimo: String(inclusion?.ultimo ?? ''),
    inclusion: (inclusion?.areas ?? []).map(({ area, antes, despues }) => ({
      area,
      antes: medio(antes.media),
      despues: medio(despues.media),
      cambio:
        antes.media === undefined || despues.media === undefined
          ? '—'
          : conSigno(redondear(despues.media - antes.media, 2)),
      ied: `${antes.n} y ${despues.n}`,
    })),
    hayTerritorio: rows.length > 0,
    territorio: rows,
  };
}

const medio = (n: number | undefined): string =>
  n === undefined ? 'sin dato' : formatNumero(redondear(n, 2), 2);

/** The líneas base of Caracterización with a meta, or with a later datum of the same indicador. */
function territorio({ libro }: Resultados): ResultadosDatos['territorio'] {
  const datos = libro
    .sound<CaracterizacionRow>('caracterizacion')
    .map(({ row }) => row)
    .filter(({ dimension, valor }) => dimension !== DIMENSION_ANTERIOR && valor !== undefined);
  const bases = datos.filter(({ esLineaBase }) => esLineaBase === true);
  const rows = bases.flatMap((base) => {
    const later = datos
      .filter(
        (row) =>
          readsAlike(row.indicador ?? '', base.indicador ?? '') &&
          readsAlike(row.componente ?? '', base.componente ?? '') &&
          (row.vigencia ?? 0) > (base.vigencia ?? 0),
      )
      .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0))
      .pop();
    if (!later && base.meta === undefined) return [];
    return [
      {
        componente: base.componente ?? 'sin componente',
        indicador: `${base.codigo} · ${base.indicador ?? ''}`,
        lineaBase: conAno(base),
        meta: base.meta === undefined ? 'sin meta' : cifraCorta(base.meta),
        resultado: later ? conAno(later) : 'sin dato posterior',
      },
    ];
  });
  return [...groupBy(rows, ({ componente }) => componente).values()].flat();
}

const conAno = ({ valor, unidad, vigencia }: CaracterizacionRow): string =>
  `${cifraCorta(valor)}${unidad ? ` ${unidad.toLowerCase() === 'porcentaje' ? '%' : unidad}` : ''}${vigencia === undefined ? '' : ` (${vigencia})`}`;
