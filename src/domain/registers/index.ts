// The registers of the workbook, in tab order. To add one: its file, a line here, a test.

import type { Register } from '../register';
import { actas } from './actas';
import { actividades } from './actividades';
import { ajustes } from './ajustes';
import { anomalias } from './anomalias';
import { asistenciaExterna } from './asistencia-externa';
import { asistentes } from './asistentes';
import { autoevaluacion2008, autoevaluacion2026 } from './autoevaluacion';
import { bitacora } from './bitacora';
import { calendario } from './calendario';
import { cambios } from './cambios';
import { caracterizacion } from './caracterizacion';
import { catalogosFor } from './catalogos';
import { cierres } from './cierres';
import { compromisos } from './compromisos';
import { criterios } from './criterios';
import { cupos } from './cupos';
import { datos } from './datos';
import { datosIed } from './datos-ied';
import { documentos } from './documentos';
import { equipo } from './equipo';
import { evaluaciones } from './evaluaciones';
import { evidencias } from './evidencias';
import { fichas } from './fichas';
import { focalizacion } from './focalizacion';
import { fundamentos } from './fundamentos';
import { ied } from './ied';
import { pam } from './pam';
import { parametros } from './parametros';
import { pruebas } from './pruebas';
import { salidasFor } from './salidas';
import { seguimiento } from './seguimiento';
import { socializacion } from './socializacion';
import { sostenibilidad } from './sostenibilidad';
import { textos } from './textos';

const FILLED: readonly Register[] = [
  ied,
  datosIed,
  pruebas,
  autoevaluacion2008,
  autoevaluacion2026,
  caracterizacion,
  fundamentos,
  pam,
  actividades,
  seguimiento,
  evidencias,
  evaluaciones,
  sostenibilidad,
  fichas,
  criterios,
  focalizacion,
  // After what it freezes: a book is loaded in this order.
  cupos,
  socializacion,
  asistenciaExterna,
  anomalias,
  actas,
  asistentes,
  compromisos,
  cierres,
  cambios,
  ajustes,
  documentos,
  textos,
  parametros,
  calendario,
  equipo,
  datos,
];
export const salidas = salidasFor(FILLED);
const TYPED: readonly Register[] = [...FILLED, salidas];

export const catalogosRegister: Register = catalogosFor([...TYPED, bitacora]);
export const REGISTERS: readonly Register[] = [...TYPED, catalogosRegister, bitacora];

/** A register by its key; undefined when there is none. */
export const registerByKey = (key: string): Register | undefined =>
  REGISTERS.find((register) => register.key === key);
