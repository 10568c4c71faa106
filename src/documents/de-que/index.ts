// What a document may be about, and how it asks: the panel with the options, the command line with what is written.

import { tituloDeActa } from '../../domain/acta-titulo';
import { type ActaRow, actas } from '../../domain/registers/actas';
import { type IedRow, ied } from '../../domain/registers/ied';
import { type PamRow, pam } from '../../domain/registers/pam';
import { corte } from './corte';
import { cuatrienio } from './cuatrienio';
import { fichas } from './fichas';
import { unaFila } from './fila';
import { firmado } from './firmado';
import { plan } from './plan';
import type { Pregunta } from './pregunta';
import { reunion } from './reunion';
import { vigencia } from './vigencia';

export type DeQue =
  | 'acta'
  | 'corte'
  | 'vigencia'
  | 'cuatrienio'
  | 'accion'
  | 'ied'
  | 'firmado'
  | 'plan'
  | 'reunion'
  | 'fichas';

export const DE_QUE: Record<DeQue, Pregunta> = {
  acta: unaFila<ActaRow>({
    register: actas,
    label: 'Acta',
    una: 'el acta',
    titulo: tituloDeActa,
    alReves: true,
    vacio: {
      titulo: 'Todavía no hay actas',
      texto: 'Guarde una con el menú PAM, Acta de reunión.',
    },
  }),
  corte,
  vigencia,
  cuatrienio,
  firmado,
  reunion,
  plan,
  fichas,
  accion: unaFila<PamRow>({
    register: pam,
    label: 'Acción',
    una: 'la acción',
    titulo: ({ codigo, accion = '' }) => `${codigo} · ${accion}`,
    vacio: {
      titulo: 'Todavía no hay acciones',
      texto: 'Escriba una en la hoja PAM y vuelva a abrir este panel.',
    },
  }),
  ied: unaFila<IedRow>({
    register: ied,
    label: 'IED',
    una: 'la institución',
    titulo: ({ codigoDane = '', nombre }) => nombre ?? codigoDane,
    vacio: {
      titulo: 'Todavía no hay instituciones',
      texto: 'Escriba una en la hoja IED y vuelva a abrir este panel.',
    },
  }),
};
