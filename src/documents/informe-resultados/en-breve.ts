// The first page: how the plan ended in six lines, each with the figure that proves it.

import { vaHaciaAbajo } from '../../domain/avance/acumulacion';
import { formatNumero } from '../../domain/formato';
import { cuenta, enumerar, razonEscrita } from '../../domain/redaccion';
import { redondear } from '../../domain/vigencia/repartir';
import type { ResultadosDatos } from './marcadores';
import { type AccionConResultado, metasDe, porSuFalta, type Resultados } from './resultados';

export const enBreve = (resultados: Resultados): ResultadosDatos['enBreve'] => [
  {
    asunto: resultados.hasEnded ? 'Cómo terminó el plan' : 'Cómo va el plan',
    texto: elResultado(resultados),
  },
  { asunto: 'Frente a la línea base', texto: frenteALaBase(resultados) },
  { asunto: 'Por componente', texto: losComponentes(resultados) },
  { asunto: 'Índice de inclusión', texto: laInclusion(resultados) },
  {
    asunto: resultados.hasEnded ? 'Lo que más faltó' : 'Lo que más falta',
    texto: loQueFalto(resultados),
  },
  { asunto: 'Actas e informes', texto: losRegistros(resultados) },
];

const cumplidasDe = (acciones: readonly AccionConResultado[]): string => {
  const { medidas, cumplidas } = metasDe(acciones);
  return `${cumplidas} de ${cuenta(medidas, 'acción', 'acciones')}`;
};

/** "De sus metas del cuatrienio, el PAM 2024-2027 cumplió 86,1 %: 25 de 38 acciones cumplieron la suya." */
export function elResultado({ total, acciones, hasEnded }: Resultados): string {
  const ratio = total.candidatas.conTope;
  if (ratio === null) return 'No hay todavía ninguna acción que se pueda medir.';
  return hasEnded
    ? `El plan cumplió ${razonEscrita(ratio)} de sus metas del cuatrienio: ${cumplidasDe(acciones)} que se pueden medir cumplieron la suya.`
    : `El plan lleva ${razonEscrita(ratio)} de sus metas del cuatrienio: ${cumplidasDe(acciones)} que se pueden medir ya cumplieron la suya.`;
}

export interface FrenteALaBase {
  readonly comparables: number;
  readonly mejores: readonly string[];
  readonly iguales: readonly string[];
  readonly peores: readonly string[];
}

/** Of the levels: what adds up begins from 0, and has no línea base to improve on. */
export function contraLaBase(acciones: readonly AccionConResultado[]): FrenteALaBase {
  const levels = acciones.flatMap(({ codigo, calculo }) => {
    const { lineaBase, tipoAcumulacion } = calculo.pam.row;
    const { acumulado, acumulacion } = calculo;
    if (typeof lineaBase !== 'number' || acumulado === null || acumulacion?.acumula === 'suma')
      return [];
    const up = Math.sign(redondear(acumulado - lineaBase, 9));
    return [{ codigo, change: vaHaciaAbajo(tipoAcumulacion) && up !== 0 ? -up : up }];
  });
  const of = (sign: number): readonly string[] =>
    levels.filter(({ change }) => change === sign).map(({ codigo }) => codigo);
  return { comparables: levels.length, mejores: of(1), iguales: of(0), peores: of(-1) };
}

export function frenteALaBase({ acciones }: Resultados): string {
  const { comparables, mejores, iguales, peores } = contraLaBase(acciones);
  if (comparables === 0)
    return 'Ningún indicador tiene línea base y resultado con los cuales comparar.';
  const said = [
    `${mejores.length} ${mejores.length === 1 ? 'mejoró' : 'mejoraron'}`,
    ...(iguales.length > 0
      ? [
          `${iguales.length} ${iguales.length === 1 ? 'quedó igual' : 'quedaron iguales'} (${enumerar(iguales, 6)})`,
        ]
      : []),
    ...(peores.length > 0
      ? [
          `${peores.length} ${peores.length === 1 ? 'quedó peor' : 'quedaron peor'} (${enumerar(peores, 6)})`,
        ]
      : []),
  ];
  return `De ${cuenta(comparables, 'indicador', 'indicadores')} con línea base y resultado, ${enumerar(said)}. Lo que se acumula comienza de cero y no cuenta aquí.`;
}

export function losComponentes({ componentes }: Resultados): string {
  const ranked = componentes
    .filter(({ candidatas }) => candidatas.conTope !== null)
    .sort((a, b) => Number(b.candidatas.conTope) - Number(a.candidatas.conTope));
  const [best] = ranked;
  const worst = ranked[ranked.length - 1];
  if (!best || !worst) return 'Ningún componente se puede medir todavía.';
  const told = (one: typeof best): string =>
    `${one.componente} (${razonEscrita(one.candidatas.conTope)})`;
  return best === worst
    ? `Hay un solo componente que se puede medir: ${told(best)}.`
    : `El que más cumplió es ${told(best)}; el que menos, ${told(worst)}.`;
}

const dos = (n: number): string => formatNumero(redondear(n, 2), 2);

export function laInclusion({ inclusion }: Resultados): string {
  const [total] = inclusion?.areas ?? [];
  if (!inclusion || total?.despues.media === undefined || total.antes.media === undefined)
    return 'Ninguna IED tiene el índice de inclusión de estos años en Datos por IED.';
  const { primero, ultimo } = inclusion;
  const { antes, despues } = total;
  if (primero === ultimo)
    return `${dos(total.despues.media)} de 4 en ${ultimo}, el único año con el dato: no hay con qué decir si cambió.`;
  const change = redondear(total.despues.media - total.antes.media, 2);
  const went =
    change === 0
      ? 'sigue igual'
      : `${change > 0 ? 'subió' : 'bajó'} ${formatNumero(Math.abs(change), 2)}`;
  const others =
    antes.n === despues.n
      ? ''
      : ` No son las mismas IED: ${antes.n} lo tenían en ${primero} y ${despues.n} en ${ultimo}.`;
  return `De ${primero} a ${ultimo} ${went}: de ${dos(total.antes.media)} a ${dos(total.despues.media)}, de 0 a 4.${others}`;
}

const MOST = 3;

export function loQueFalto(resultados: Resultados): string {
  const worst = porSuFalta(resultados).slice(0, MOST);
  if (resultados.total.candidatas.conTope === null)
    return 'Todavía no hay acciones que se puedan medir.';
  if (worst.length === 0) return 'Todas las acciones que se pueden medir cumplieron su meta.';
  return worst
    .map(
      ({ codigo, accion, candidatas, como }, i) =>
        `${i + 1}) ${codigo}, ${accion}: ${como === 'Sin resultado' ? 'sin ningún resultado' : `${razonEscrita(candidatas.conTope)} de su meta`}.`,
    )
    .join('\n');
}

export function losRegistros({ registros: { debidos } }: Resultados): string {
  if (debidos.length === 0) return 'Todavía no ha terminado ningún trimestre que se reporte.';
  const actas = debidos.filter(({ acta }) => acta).length;
  const informes = debidos.filter(({ informe }) => informe).length;
  return `De ${cuenta(debidos.length, 'trimestre que se debía', 'trimestres que se debían')}, ${actas} ${actas === 1 ? 'tiene' : 'tienen'} acta y ${informes} ${informes === 1 ? 'tiene' : 'tienen'} informe de gestión.`;
}
