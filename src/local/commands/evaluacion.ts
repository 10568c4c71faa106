// `libro-pam evaluacion`: how each acción of a year ended, and the five counts of each componente.

import type { Evaluacion } from '../../domain/evaluacion/evaluacion';
import { formatPorcentaje } from '../../domain/formato';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { requireVigencia } from './argument-values';
import { consultLibro } from './sesion';

export const evaluacion = defineCommand({
  summary: 'Dice cómo terminó una vigencia, por acción y por componente.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    vigencia: { value: '2025', required: true, help: 'Año que se evalúa.' },
    ...COSTO,
  },
  async run({ libro }, { vigencia: text, costo }) {
    const vigencia = requireVigencia(text);
    return consultLibro(libro, { costo }, (sesion) => {
      const json = sesion.call<Evaluacion>('calcularEvaluacion', { vigencia }, 'consulta');
      return { json, text: evaluacionText(json) };
    });
  },
});

const percent = (ratio: number | null): string => (ratio === null ? '–' : formatPorcentaje(ratio));

function evaluacionText({ vigencia, acciones, componentes }: Evaluacion): string {
  const byAccion = acciones.map((accion) => [
    accion.codigo,
    shorten(accion.componente, 28),
    accion.reportada ? percent(accion.avance) : '–',
    percent(accion.actividades),
    percent(accion.ejecucion),
    [accion.cumplimiento, accion.motivo].filter(Boolean).join(': '),
  ]);
  const byComponente = componentes.map((one) => [
    shorten(one.componente, 48),
    String(one.acciones),
    String(one.cumplidas),
    String(one.parciales),
    String(one.noCumplidas),
    String(one.noProgramadas),
    String(one.aLaEspera),
  ]);
  return [
    `Evaluación de la vigencia ${vigencia}`,
    '',
    textTable(
      ['acción', 'componente', 'del año', 'actividades', 'recursos', 'cumplimiento'],
      byAccion,
    ),
    '',
    textTable(
      [
        'componente',
        'acciones',
        'cumplidas',
        'parciales',
        'no cumplidas',
        'no programadas',
        'a la espera',
      ],
      byComponente,
    ),
  ].join('\n');
}
