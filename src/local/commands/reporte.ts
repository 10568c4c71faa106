// `libro-pam reporte`: what each person owes of a quarter; and sending, approving or returning reports.

import { PASOS, type PasoDeReporte } from '../../domain/estado-reporte';
import { formatNumero } from '../../domain/formato';
import type { ReportesAdeudados } from '../../domain/reportes-propuestos';
import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { textTable } from '../../terminal/text-table';
import { requireCorte } from './argument-values';
import { changeLibro, consultLibro, type Sesion } from './sesion';

interface Pasados {
  readonly cargue: string | null;
  readonly hechas: readonly string[];
}

export const reporte = defineCommand({
  summary: 'Dice quién debe qué reporte de un trimestre; o los envía, aprueba o devuelve.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    corte: { value: '2026-T3', required: true, help: 'De qué trimestre.' },
    responsable: { value: 'NOMBRE', help: 'Solo lo de una persona.' },
    enviar: { value: 'A01,A02', help: 'Deja esos reportes como enviados.' },
    aprobar: { value: 'A01,A02', help: 'Los aprueba; queda quién y cuándo.' },
    devolver: { value: 'A01,A02', help: 'Los devuelve, con su motivo.' },
    motivo: { value: 'TEXTO', help: 'Por qué se devuelven.' },
    ...COSTO,
  },
  async run({ libro }, { corte: text, responsable, motivo, costo, ...chosen }) {
    const corte = requireCorte(text);
    const paso = pasoIn(chosen, motivo);
    const owed = (sesion: Sesion): ReportesAdeudados =>
      sesion.call('reportesAdeudados', { corte, persona: responsable }, 'consulta');
    if (!paso)
      return consultLibro(libro, { costo }, (sesion) => {
        const json = owed(sesion);
        return { json, text: textOf(json) };
      });
    return changeLibro(libro, { costo }, (sesion) => {
      const { cargue, hechas } = sesion.call<Pasados>(
        'pasarReportes',
        { corte, ...paso, motivo },
        'commit',
      );
      const json = { ...owed(sesion), paso: paso.paso, hechas, cargue };
      const done = `${PASOS[paso.paso].a}: ${hechas.join(', ') || 'ninguno'}.`;
      return { json, text: `${done}\n\n${textOf(json)}` };
    });
  },
});

const DE_LA_LINEA = ['enviar', 'aprobar', 'devolver'] as const satisfies readonly PasoDeReporte[];

/** The one step that the line asks for. */
function pasoIn(
  chosen: { readonly [P in (typeof DE_LA_LINEA)[number]]?: string | undefined },
  motivo: string | undefined,
) {
  const asked = DE_LA_LINEA.filter((paso) => chosen[paso] !== undefined);
  if (asked.length > 1)
    throw new UsageError(`Un paso a la vez: --${asked.join(' o --')}, no los dos.`);
  const [paso] = asked;
  if (motivo !== undefined && paso !== 'devolver')
    throw new UsageError('El --motivo es de --devolver: diga qué reporte se devuelve.');
  if (!paso) return undefined;
  const acciones = (chosen[paso] ?? '')
    .split(/[,;\s]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (acciones.length === 0)
    throw new UsageError(`Diga de qué acciones: --${paso} A01, o --${paso} A01,A02.`);
  return { paso, acciones };
}

function textOf({ corte, responsables, propuesto }: ReportesAdeudados): string {
  const lines = responsables.map((one) => [
    one.nombre,
    String(one.debe),
    String(one.reportadas),
    String(one.enviadas),
    String(one.devueltas),
    String(one.aprobadas),
    String(one.aLaEspera),
    one.sinReporte.join(', ') || '–',
  ]);
  const proposed = propuesto.flatMap((one) => ['', propuestoOf(one)]);
  if (lines.length === 0) return [`Nadie debe reportes de ${corte}.`, ...proposed].join('\n');
  return [
    `Reportes de ${corte}`,
    '',
    textTable(
      [
        'quién reporta',
        'debe',
        'reportadas',
        'enviadas',
        'devueltas',
        'aprobadas',
        'a la espera',
        'sin reporte',
      ],
      lines,
    ),
    ...proposed,
  ].join('\n');
}

/** "A02. En Evidencias a 30 de junio de 2026: 9 visitas de asesoría. Se propone 9; reporta 8." */
function propuestoOf({
  accion,
  valor,
  reportado,
  dicho,
  noContadas,
}: ReportesAdeudados['propuesto'][number]): string {
  const reported = reportado === null ? 'sin reporte' : `reporta ${formatNumero(reportado)}`;
  const left = noContadas.length > 0 ? ` No se cuentan: ${noContadas.join(', ')}.` : '';
  return `${accion}. ${dicho}${left} Se propone ${formatNumero(valor)}; ${reported}.`;
}
