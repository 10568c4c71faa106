// What a decided anomaly must say, and who may say that it worked.

import { groupBy } from '../group-by';
import { enumerar } from '../redaccion';
import type { AnyRow, Fila, Hallado, Rule } from '../register';
import { readsAlike } from '../texto';
import { EFICACIA_PROPIA } from './anomalias-listas';

/** A rule that looks at each row by itself; `tell` gives the message and its column, or nothing. */
const deCadaFila =
  (
    codigo: string,
    tell: (row: AnyRow) => { readonly columna: string; readonly mensaje: string } | undefined,
  ): Rule =>
  (filas) =>
    filas.flatMap(({ fila, row }): Hallado[] => {
      const told = tell(row);
      return told ? [{ fila, codigo, severidad: 'advertencia', ...told }] : [];
    });

/** "A10 en 2026-T2" */
const deQue = ({ accion, vigencia, trimestre }: AnyRow): string =>
  `${accion ?? 'La acción'} en ${vigencia ?? ''}-${trimestre ?? ''}`;

export const causaDeLaConfirmada = deCadaFila('CAUSA_AUSENTE', (row) =>
  row.confirmada === 'Sí' && row.causa === undefined
    ? {
        columna: 'causa',
        mensaje: `La anomalía de ${deQue(row)} está confirmada: escriba la causa.`,
      }
    : undefined,
);

export const motivoDeLaDescartada = deCadaFila('MOTIVO_AUSENTE', (row) =>
  row.confirmada === 'Descartada' && row.motivo === undefined
    ? {
        columna: 'motivo',
        mensaje: `La anomalía de ${deQue(row)} se descartó: escriba el motivo.`,
      }
    : undefined,
);

/** What is done about a confirmed anomaly, by whom and until when. */
export const TRATAMIENTO = {
  tipo: 'el tipo',
  queSeHara: 'qué se hará',
  responsable: 'el responsable',
  fecha: 'la fecha',
} as const;

export const tratamientoDeLaConfirmada = deCadaFila('TRATAMIENTO_AUSENTE', (row) => {
  const missing = Object.entries(TRATAMIENTO).filter(([key]) => row[key] === undefined);
  const [first] = missing;
  if (row.confirmada !== 'Sí' || !first) return undefined;
  return {
    columna: first[0],
    mensaje: `La anomalía de ${deQue(row)} está confirmada: escriba ${enumerar(missing.map(([, label]) => label))}.`,
  };
});

const seVerifico = ({ eficacia }: AnyRow): boolean =>
  eficacia === 'Eficaz' || eficacia === 'No eficaz';

export const eficaciaDeOtro = deCadaFila('EFICACIA_PROPIA', (row) => {
  const { verifico, responsable } = row;
  const isOwn =
    typeof verifico === 'string' &&
    typeof responsable === 'string' &&
    readsAlike(verifico, responsable);
  return isOwn ? { columna: 'verifico', mensaje: EFICACIA_PROPIA } : undefined;
});

export const eficaciaDeLoCumplido = deCadaFila('EFICACIA_SIN_CUMPLIMIENTO', (row) =>
  seVerifico(row) && row.cumplimiento !== 'Cumplida'
    ? {
        columna: 'eficacia',
        mensaje: `Lo acordado para ${deQue(row)} no está cumplido: la eficacia se verifica después.`,
      }
    : undefined,
);

const DE_LA_EFICACIA = {
  comoSeVerifico: 'cómo se verificó',
  verifico: 'quién verificó',
  fechaEficacia: 'cuándo',
} as const;

export const eficaciaExplicada = deCadaFila('EFICACIA_INCOMPLETA', (row) => {
  const missing = Object.entries(DE_LA_EFICACIA).filter(([key]) => row[key] === undefined);
  const [first] = missing;
  if (!seVerifico(row) || !first) return undefined;
  return {
    columna: first[0],
    mensaje: `De la eficacia de ${deQue(row)} falta escribir ${enumerar(missing.map(([, label]) => label))}.`,
  };
});

/** An acción is decided once in a quarter; told at the last of those that repeat it. */
export const unaDecision: Rule = (filas) =>
  [...groupBy(filas, ({ row }) => decisionOf(row)).values()].flatMap((same): Hallado[] => {
    const last = same[same.length - 1];
    if (!last || same.length < 2) return [];
    const others = same.slice(0, -1).flatMap(nombreOf);
    const mensaje = `${deQue(last.row)} ya tiene una decisión (${enumerar(others)}): deje una sola.`;
    return [
      {
        fila: last.fila,
        columna: 'accion',
        codigo: 'DECISION_REPETIDA',
        severidad: 'advertencia',
        mensaje,
      },
    ];
  });

const decisionOf = ({ accion, vigencia, trimestre }: AnyRow): string | undefined =>
  accion === undefined || vigencia === undefined || trimestre === undefined
    ? undefined
    : `${accion} ${vigencia} ${trimestre}`;

const nombreOf = ({ fila, row }: Fila): string =>
  row.codigo === undefined ? `fila ${Math.abs(fila)}` : `${row.codigo}`;
