// The tables: the five counts of each componente, every acción with its figures, and what was written of each.

import { conTope, puntos } from '../../domain/avance/cifra';
import { conSigno } from '../../domain/en-puntos';
import { contar, vigenciaDe } from '../../domain/evaluacion/evaluacion';
import type { Cumplimiento } from '../../domain/evaluacion/valores';
import { groupBy } from '../../domain/group-by';
import { cifraCorta, razonEscrita, SIN_REPORTE } from '../../domain/redaccion';
import { barra, escribirEstado, SENAL_DE_AVANCE, type Senal } from '../senales';
import type { AccionAnual, Anual } from './anual';
import { porque } from './como-termino';
import type { AnualDatos } from './marcadores';

const SENAL: Record<Cumplimiento, Senal> = {
  Cumplida: SENAL_DE_AVANCE['en meta'],
  Parcialmente: SENAL_DE_AVANCE['en riesgo'],
  'No cumplida': SENAL_DE_AVANCE.rezagada,
  'No programada': SENAL_DE_AVANCE['no programada'],
  'A la espera del dato': SENAL_DE_AVANCE['a la espera del dato'],
};

/** Of each componente and of all: their acciones stand in one of the five. */
export function cumplimiento({ evaluacion }: Anual): Pick<AnualDatos, 'cumplimiento'> {
  const rows = [
    ...evaluacion.componentes,
    { componente: 'Total', ...contar(evaluacion.acciones) },
  ].map(({ componente, ...counts }) => ({
    componente,
    acciones: String(counts.acciones),
    cumplidas: String(counts.cumplidas),
    parciales: String(counts.parciales),
    noCumplidas: String(counts.noCumplidas),
    noProgramadas: String(counts.noProgramadas),
    aLaEspera: String(counts.aLaEspera),
  }));
  return { cumplimiento: rows.length > 2 ? rows : rows.slice(0, 1) };
}

/** Every acción of each componente. */
export const acciones = ({
  acciones: all,
  vigencia,
}: Anual): Pick<AnualDatos, 'porComponente'> => ({
  porComponente: [...groupBy(all, ({ evaluada }) => evaluada.componente)].map(
    ([componente, own]) => ({
      componente,
      acciones: own.map((accion) => filaDe(accion, vigencia)),
    }),
  ),
});

type FilaDeAccion = AnualDatos['porComponente'][number]['acciones'][number];

function filaDe(accion: AccionAnual, vigencia: number): FilaDeAccion {
  const { calculo, evaluada, escrita } = accion;
  const delAno = vigenciaDe(calculo, vigencia);
  const isShown = evaluada.reporta !== accion.codigo;
  const unwritten = isShown && !escrita ? `se evalúa con ${evaluada.reporta}` : 'sin evaluar';
  return {
    codigo: accion.codigo,
    accion: accion.accion,
    unidad: calculo.pam.row.unidad ?? '',
    lineaBase: cifraCorta(calculo.pam.row.lineaBase),
    programado: delAno?.programado == null ? 'NP' : cifraCorta(delAno.programado),
    ejecutado: evaluada.reportada
      ? cifraCorta(delAno?.ejecutado)
      : evaluada.cumplimiento === 'No programada'
        ? '—'
        : SIN_REPORTE,
    avance: evaluada.reportada ? razonEscrita(evaluada.avance) : '—',
    ...barra(evaluada.reportada ? evaluada.avance : null),
    actividades: razonEscrita(evaluada.actividades),
    financiero: razonEscrita(evaluada.ejecucion),
    brecha: conSigno(
      puntos(evaluada.reportada ? conTope(evaluada.avance) : null, evaluada.ejecucion),
    ),
    ...escribirEstado(SENAL[evaluada.cumplimiento], evaluada.cumplimiento),
    motivo: [evaluada.motivo, isShown ? `comparte la meta con ${evaluada.reporta}` : '']
      .filter(Boolean)
      .join('; '),
    logros: escrita?.logros ?? unwritten,
    dificultades:
      escrita?.dificultades ??
      (evaluada.cumplimiento === 'Parcialmente' || evaluada.cumplimiento === 'No cumplida'
        ? porque(accion)
        : '—'),
    mejora: escrita?.mejora ?? unwritten,
  };
}

/** What is decided of the acciones that do not go on just as they are, and what they need to be sustained. */
export function decisiones({
  acciones: all,
}: Anual): Pick<AnualDatos, 'hayDecisiones' | 'decisiones' | 'hayContinuan' | 'continuan'> {
  const rows = all.flatMap(({ codigo, accion, escrita }) =>
    escrita?.decision && (escrita.decision !== 'Continúa igual' || escrita.ajuste)
      ? [
          {
            codigo,
            accion,
            decision: escrita.decision,
            ajuste: escrita.ajuste ?? '—',
            sostenibilidad: escrita.sostenibilidad ?? '—',
          },
        ]
      : [],
  );
  const same = all.flatMap(({ codigo, accion, escrita }) =>
    escrita?.decision === 'Continúa igual' && !escrita.ajuste
      ? [{ codigo, accion, sostenibilidad: escrita.sostenibilidad ?? '—' }]
      : [],
  );
  return {
    hayDecisiones: rows.length > 0,
    decisiones: rows,
    hayContinuan: same.length > 0,
    continuan: same,
  };
}
