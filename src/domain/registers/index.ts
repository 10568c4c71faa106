// The registers of the workbook, in tab order. To add one: its file, a line here, a test.

import type { Register } from '../register';
import { actas } from './actas';
import { actividades } from './actividades';
import { ajustes } from './ajustes';
import { anomalias } from './anomalias';
import { asistentes } from './asistentes';
import { bitacora } from './bitacora';
import { calendario } from './calendario';
import { caracterizacion } from './caracterizacion';
import { catalogosFor } from './catalogos';
import { cierres } from './cierres';
import { compromisos } from './compromisos';
import { documentos } from './documentos';
import { equipo } from './equipo';
import { evaluaciones } from './evaluaciones';
import { evidencias } from './evidencias';
import { ied } from './ied';
import { pam } from './pam';
import { parametros } from './parametros';
import { seguimiento } from './seguimiento';
import { textos } from './textos';

const TYPED: readonly Register[] = [
  ied,
  caracterizacion,
  pam,
  actividades,
  seguimiento,
  evidencias,
  evaluaciones,
  anomalias,
  actas,
  asistentes,
  compromisos,
  cierres,
  ajustes,
  documentos,
  textos,
  parametros,
  calendario,
  equipo,
];

export const catalogosRegister: Register = catalogosFor([...TYPED, bitacora]);
export const REGISTERS: readonly Register[] = [...TYPED, catalogosRegister, bitacora];

/** A register by its key; undefined when there is none. */
export const registerByKey = (key: string): Register | undefined =>
  REGISTERS.find((register) => register.key === key);
