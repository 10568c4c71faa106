// The first page: how the year ended in six lines, each with the figure that proves it, for the person who has to decide and sign.

import { enPuntos } from '../../domain/en-puntos';
import { DECISIONES_DEL_ANO } from '../../domain/evaluacion/valores';
import { cuenta, enumerar, enumerarDe, razonEscrita } from '../../domain/redaccion';
import { causa } from '../del-corte/causa';
import { type AccionAnual, type Ano, type Anual, porSuFalta } from './anual';
import type { AnualDatos } from './marcadores';

/** The six lines. */
export const comoTermino = (anual: Anual): Pick<AnualDatos, 'comoTermino'> => ({
  comoTermino: [
    { asunto: 'Cómo terminó', texto: elResultado(anual) },
    { asunto: 'Qué debía ser', texto: loProgramado(anual) },
    {
      asunto: anual.antes ? `Frente a ${anual.antes.vigencia}` : 'Frente al año anterior',
      texto: elCambio(anual),
    },
    { asunto: 'Las acciones', texto: lasAcciones(anual) },
    { asunto: 'Los tres problemas', texto: losProblemas(anual) },
    { asunto: 'Qué se decide y qué se firma', texto: loQueSeDecide(anual) },
  ],
});

/** Acciones that had something programmed, and how many of them reached it. */
const cumplidasDe = ({ conteo }: Pick<Ano, 'conteo'>): string =>
  `${conteo.cumplidas} de ${cuenta(conteo.acciones - conteo.noProgramadas, 'acción programada', 'acciones programadas')}`;

/** "En 2025 se cumplió 86,1 % de lo programado para el año: 25 de 38 acciones programadas…" */
export function elResultado(anual: Anual): string {
  const { vigencia, delAno } = anual;
  if (delAno === null) return `De ${vigencia} no hay todavía ninguna acción que se pueda juzgar.`;
  return `En ${vigencia} se cumplió ${razonEscrita(delAno)} de lo programado para el año: ${cumplidasDe(anual)} cumplieron su meta.`;
}

/** What the figures should be: all of what was programmed, and the part of the cuatrienio that was due. */
export function loProgramado({ delAno, avance, comparacion }: Anual): string {
  const gap = delAno === null ? null : (1 - delAno) * 100;
  const year =
    gap === null
      ? ''
      : gap < 0.005
        ? 'Debía ser 100 %, y lo fue. '
        : `Debía ser 100 %: faltaron ${enPuntos(gap)}. `;
  const now = avance.total.avanceCuatrienioConTope;
  const { esperado } = comparacion;
  if (now === null || esperado === null)
    return `${year}De las metas del cuatrienio no hay nada programado a esta fecha.`;
  const far = (now - esperado) * 100;
  const said =
    Math.abs(far) < 0.005
      ? 'como se programó'
      : `${enPuntos(Math.abs(far))} por ${far < 0 ? 'debajo' : 'encima'}`;
  return `${year}De las metas del cuatrienio debía llevar ${razonEscrita(esperado)} y lleva ${razonEscrita(now)}: ${said}.`;
}

/** Better or worse than the year before. */
export function elCambio({ antes, cambio, delAno, vigencia }: Anual): string {
  if (!antes) return 'Es el primer año del plan: no hay otro con el cual comparar.';
  if (delAno === null) return `Todavía no hay una cifra de ${vigencia} con la cual comparar.`;
  if (cambio === null) return `De ${antes.vigencia} no hay una cifra con la cual comparar.`;
  const then = `Entonces cumplieron ${cumplidasDe(antes)}.`;
  const figures = `de ${razonEscrita(antes.delAno)} a ${razonEscrita(delAno)}`;
  if (Math.abs(cambio) < 0.005) return `Igual que en ${antes.vigencia}. ${then}`;
  return cambio > 0
    ? `Mejor que en ${antes.vigencia}: subió ${enPuntos(cambio)}, ${figures}. ${then}`
    : `Peor que en ${antes.vigencia}: bajó ${enPuntos(-cambio)}, ${figures}. ${then}`;
}

/** The same as a sentence of a paragraph: "Fue mejor que en 2024: subió 4 puntos…" */
export function elCambioContado(anual: Anual): string {
  const said = elCambio(anual);
  return anual.cambio === null ? said : `Fue ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** The five counts, and those that went far over what they programmed. */
export function lasAcciones({ conteo, acciones }: Anual): string {
  const counts: readonly (readonly [number, string, string])[] = [
    [conteo.cumplidas, 'cumplida', 'cumplidas'],
    [conteo.parciales, 'parcialmente cumplida', 'parcialmente cumplidas'],
    [conteo.noCumplidas, 'no cumplida', 'no cumplidas'],
    [conteo.noProgramadas, 'no programada', 'no programadas'],
    [conteo.aLaEspera, 'a la espera del dato', 'a la espera del dato'],
  ];
  const said = counts.flatMap(([n, one, many]) =>
    n === 0 ? [] : [`${n} ${n === 1 ? one : many}`],
  );
  const over = acciones
    .filter(({ evaluada }) => evaluada.motivo.startsWith('más de'))
    .map(({ codigo }) => codigo);
  const noted =
    over.length === 0
      ? ''
      : ` Con más de 120 % de lo programado, para revisar su meta: ${enumerar(over, 8)}.`;
  return `De ${cuenta(conteo.acciones, 'acción', 'acciones')}: ${enumerar(said)}.${noted}`;
}

const MOST = 3;

function losProblemas(anual: Anual): string {
  const worst = porSuFalta(anual).slice(0, MOST);
  if (anual.delAno === null) return 'Todavía no hay acciones que se puedan juzgar.';
  if (worst.length === 0) return 'Ninguna acción quedó por debajo de lo programado.';
  return worst
    .map(
      (accion, i) =>
        `${i + 1}) ${accion.codigo}, ${accion.accion}: ${cifraDe(accion)}. ${porque(accion)}`,
    )
    .join('\n');
}

const cifraDe = ({ evaluada }: AccionAnual): string =>
  evaluada.reportada ? `${razonEscrita(evaluada.avance)} de lo programado` : 'sin reporte';

/** What was written of why; else what its coordinador said last. */
export const porque = (accion: AccionAnual): string =>
  accion.escrita?.dificultades ?? causa(accion);

const DICE: Record<(typeof DECISIONES_DEL_ANO)[number], readonly [string, string]> = {
  'Continúa igual': ['continúa igual', 'continúan igual'],
  'Continúa con ajuste': ['continúa con ajuste', 'continúan con ajuste'],
  Reprogramar: ['se reprograma', 'se reprograman'],
  Terminar: ['termina', 'terminan'],
  Fusionar: ['se fusiona', 'se fusionan'],
};

/** "29 acciones continúan igual, 10 continúan con ajuste (A05…)"; of those that go on as they are, how many is enough. */
export function lasDecisiones({ acciones }: Anual): string {
  const said = DECISIONES_DEL_ANO.flatMap((decision) => {
    const own = acciones.filter(({ escrita }) => escrita?.decision === decision);
    if (own.length === 0) return [];
    const [one, many] = DICE[decision];
    const which =
      decision === 'Continúa igual'
        ? ''
        : ` (${enumerarDe(
            own.map(({ codigo }) => codigo),
            acciones.length,
            { max: 12 },
          )})`;
    return [`${own.length} ${own.length === 1 ? one : many}${which}`];
  });
  const open = acciones.filter(({ falta }) => falta.includes('decision'));
  const left =
    open.length === 0
      ? ''
      : ` Por decidir: ${open.length} (${enumerarDe(
          open.map(({ codigo }) => codigo),
          acciones.length,
          { max: 8 },
        )}).`;
  return said.length === 0 ? left.trim() : `${enumerar(said)}.${left}`;
}

function loQueSeDecide(anual: Anual): string {
  const { estado, version, vigencia, vigencias } = anual;
  const next = vigencias.includes(vigencia + 1)
    ? `Para ${vigencia + 1}: `
    : 'Al terminar el plan: ';
  const own =
    estado === 'Borrador'
      ? `Este documento es un borrador (versión ${version}): todavía no se firma.`
      : `Se firma esta evaluación (versión ${version}).`;
  const decided = lasDecisiones(anual);
  return `${decided ? `${next}${decided}` : 'Nadie ha escrito decisiones.'} ${own}`;
}
