// `libro-pam avance`: how far the plan has come at a corte, by acción, by componente and in all.

import type { Avance } from '../../domain/avance/avance';
import { formatNumero, formatPorcentaje } from '../../domain/formato';
import { SIN_REPORTE } from '../../domain/redaccion';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { requireCorte } from './argument-values';
import { conElFin } from './con-el-fin';
import { consultLibro } from './sesion';

export const avance = defineCommand({
  summary: 'Calcula el avance de las metas a un corte.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    corte: { value: '2025-T4', required: true, help: 'Hasta cuándo se cuenta.' },
    ...COSTO,
  },
  async run({ libro }, { corte: text, costo }) {
    const corte = requireCorte(text);
    return consultLibro(libro, { costo }, (sesion) => {
      const json = sesion.call<Avance & { readonly fin: string }>(
        'calcularAvance',
        { corte },
        'consulta',
      );
      return { json, text: conElFin(json.fin, avanceText(json)) };
    });
  },
});

const percent = (ratio: number | null): string => (ratio === null ? '–' : formatPorcentaje(ratio));

/** What counts as 0 for want of a report is not told as a result of 0 %. */
const hasNoReport = ({ calificacion, vigencias }: Avance['acciones'][number]): boolean =>
  calificacion === 'sin reporte' && vigencias.every(({ ejecutado }) => ejecutado === null);

/** "+3,5" points since the quarter before. */
const points = (cambio: number | null): string => {
  if (cambio === null) return '–';
  return `${cambio > 0 ? '+' : ''}${formatNumero(Number(cambio.toFixed(2)))}`;
};

function avanceText({ corte, acciones, componentes, total, indicadorSeguimiento }: Avance): string {
  const byAccion = acciones.map((accion) => [
    accion.codigo,
    shorten(accion.componente, 28),
    accion.calificacion === 'sin reporte' ? SIN_REPORTE : percent(accion.avanceAlCorte),
    hasNoReport(accion) ? SIN_REPORTE : percent(accion.avanceCuatrienio),
    percent(accion.esperado),
    points(accion.cambio),
    percent(accion.actividades),
    accion.estado,
  ]);
  const byComponente = componentes.map((componente) => [
    shorten(componente.componente, 48),
    String(componente.acciones),
    percent(componente.avanceCuatrienioConTope),
    percent(componente.actividades),
  ]);
  const { nombre, valor, numerador, denominador } = indicadorSeguimiento;
  return [
    `Avance al corte ${corte}`,
    '',
    textTable(
      [
        'acción',
        'componente',
        'al corte',
        'cuatrienio',
        'esperado',
        'cambio',
        'actividades',
        'estado',
      ],
      byAccion,
    ),
    '',
    textTable(
      ['componente', 'acciones', 'cuatrienio (con tope)', 'actividades'],
      [
        ...byComponente,
        [
          'Total',
          String(total.acciones),
          percent(total.avanceCuatrienioConTope),
          percent(total.actividades),
        ],
      ],
    ),
    '',
    `${nombre}: ${percent(valor)} (${formatNumero(Number(numerador.toFixed(2)))} de ${formatNumero(denominador)}).`,
  ].join('\n');
}
