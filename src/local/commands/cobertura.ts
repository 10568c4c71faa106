// `libro-pam cobertura`: each need with the acciones that answer to it, and what lacks the other end.

import type { Cobertura, NecesidadCubierta } from '../../domain/cobertura/cobertura';
import { cuenta, enumerar, enumerarDe } from '../../domain/redaccion';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { sectionText } from './section-text';
import { consultLibro } from './sesion';

export const cobertura = defineCommand({
  summary: 'Dice qué acciones atienden cada necesidad, y qué quedó sin acción o sin actividades.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: COSTO,
  async run({ libro }, { costo }) {
    return consultLibro(libro, { costo }, (sesion) => {
      const json = sesion.call<Cobertura>('calcularCobertura', {}, 'consulta');
      return { json, text: coberturaText(json) };
    });
  },
});

function coberturaText(found: Cobertura): string {
  const { necesidades, sinAccion, accionesSinNecesidad, accionesSinActividades } = found;
  if (necesidades.length === 0)
    return 'El libro no tiene necesidades ni expectativas: escríbalas en Fundamentos o en «Del diagnóstico al plan…».';
  return [
    `${cuenta(necesidades.length, 'necesidad o expectativa', 'necesidades y expectativas')}. Sin acción: ${sinAccion.length}; sin acción ni explicación: ${found.sinExplicar.length}.`,
    '',
    textTable(['código', 'prioridad', 'necesidad', 'acciones'], necesidades.map(lineOf)),
    '',
    said(
      'Acciones que no responden a nada de Fundamentos',
      accionesSinNecesidad,
      found.cuantasAcciones,
    ),
    said('Acciones sin actividades', accionesSinActividades, found.cuantasAcciones),
    ...citadas(found),
    ...found.metasCompartidas.map(
      ({ codigoMeta, acciones }) =>
        `Meta compartida ${codigoMeta}: ${enumerar(acciones)}. Se reporta una sola vez.`,
    ),
  ].join('\n');
}

/** The estrategias and the metas of the Plan de Desarrollo, where the book has some. */
const citadas = ({
  estrategias,
  accionesSinEstrategia,
  cuantasAcciones,
  metasDelPlan,
}: Cobertura): readonly string[] => [
  ...sectionText(
    'Estrategias de intervención:',
    estrategias.map(
      ({ codigo, enunciado, acciones }) =>
        `${codigo} ${shorten(enunciado, 60)}: ${enumerar(acciones) || 'SIN ACCIONES'}.`,
    ),
  ),
  ...(accionesSinEstrategia.length > 0
    ? [said('Acciones sin estrategia', accionesSinEstrategia, cuantasAcciones)]
    : []),
  ...sectionText(
    'Metas del Plan de Desarrollo:',
    metasDelPlan.map(
      ({ codigo, meta, acciones }) =>
        `${codigo} ${shorten(meta, 60)}: ${enumerar(acciones) || 'SIN ACCIONES'}.`,
    ),
  ),
];

const said = (que: string, codigos: readonly string[], de: number): string =>
  `${que}: ${codigos.length === 0 ? 'ninguna' : enumerarDe(codigos, de)}.`;

const lineOf = ({ codigo, prioridad, enunciado, acciones, explicacion }: NecesidadCubierta) => [
  codigo,
  prioridad === null ? '–' : `${prioridad}`,
  shorten(enunciado, 60),
  acciones.length > 0
    ? acciones.join(', ')
    : explicacion === null
      ? 'SIN ACCIÓN'
      : `sin acción: ${shorten(explicacion, 50)}`,
];
