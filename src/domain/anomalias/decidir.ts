// Deciding an anomaly: what a decision still lacks, and the row that it makes.

import { parseCelda } from '../parse';
import { type Corte, formatCorte } from '../periodo';
import type { AnyRow, Column, Valor } from '../register';
import { type AnomaliaRow, anomalias } from '../registers/anomalias';
import { TRATAMIENTO } from '../registers/anomalias-rules';
import type { AccionConCandidatas } from './anomalias';
import { nombreDeRegla } from './nombres';

/** What a person writes of a decision. */
export const ESCRITOS = ['motivo', 'causa', 'tipo', 'queSeHara', 'responsable', 'fecha'] as const;
type Escrito = (typeof ESCRITOS)[number];
export type DecisionEscrita = { readonly [K in Escrito]?: string | undefined } & {
  readonly confirmada: NonNullable<AnomaliaRow['confirmada']>;
};

/** Fields that each decision needs, with how they are asked for. */
const NECESITA: {
  readonly [C in DecisionEscrita['confirmada']]: { readonly [K in Escrito]?: string };
} = {
  Sí: { causa: 'la causa', ...TRATAMIENTO },
  Descartada: { motivo: 'el motivo por el que se descarta' },
};

/** What keeps a decision from being saved, by field; [] when nothing does. */
export function faltantesDe(
  escrita: DecisionEscrita,
): readonly { readonly campo: Escrito; readonly mensaje: string }[] {
  return Object.entries(NECESITA[escrita.confirmada]).flatMap(([key, label]) => {
    const campo = key as Escrito;
    const text = escrita[campo]?.trim() ?? '';
    if (text === '') return [{ campo, mensaje: `Escriba ${label}.` }];
    const wrong = objecionA(anomalias.columns[campo], text);
    return wrong === undefined ? [] : [{ campo, mensaje: wrong }];
  });
}

/** Why a column does not take a value; undefined where it does. */
export function objecionA(column: Column, value: Valor | undefined): string | undefined {
  const lectura = parseCelda(column, value);
  return 'error' in lectura ? `${column.label}: ${lectura.error.mensaje}` : undefined;
}

/** The row of Anomalías that a decision makes of an acción, with the rules and the figures of that moment. */
export function filaDecidida(
  { accion, candidatas, decision }: AccionConCandidatas,
  { vigencia, trimestre }: Corte,
  escrita: DecisionEscrita,
): AnyRow {
  const isConfirmed = escrita.confirmada === 'Sí';
  const found = candidatas.filter(({ clase }) => clase === 'anomalía');
  const written = (campo: Escrito): string | undefined => escrita[campo]?.trim() || undefined;
  const treated = (campo: Escrito): string | undefined =>
    isConfirmed ? written(campo) : undefined;
  return {
    accion,
    vigencia,
    trimestre,
    // Corrected since, the datum tells nothing any more; what it told when it was decided stays.
    ...(found.length > 0 && {
      regla: found.map(({ regla }) => regla).join('; '),
      evidencia: found
        .map(({ regla, mensaje }) => `${nombreDeRegla(regla)}: ${mensaje}`)
        .join('\n'),
    }),
    confirmada: escrita.confirmada,
    motivo: written('motivo'),
    causa: treated('causa'),
    tipo: treated('tipo'),
    queSeHara: treated('queSeHara'),
    responsable: treated('responsable'),
    fecha: treated('fecha'),
    cumplimiento: isConfirmed ? (decision?.cumplimiento ?? 'Abierta') : undefined,
    eficacia: isConfirmed ? (decision?.eficacia ?? 'Por verificar') : undefined,
  };
}

/** "A10 en 2026-T2" */
export const deQueAnomalia = (accion: string, corte: Corte): string =>
  `${accion} en ${formatCorte(corte)}`;
