// Two componentes and six acciones that end 2025 in each of the five ways, one of them with a shared meta.

import type { LibroInforme } from '../../../src/documents/del-corte/libro';
import type { AnualInput } from '../../../src/documents/evaluacion-anual/anual';
import { anualDatos } from '../../../src/documents/evaluacion-anual/datos';
import type { EvaluacionRow } from '../../../src/domain/registers/evaluaciones';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { filasOf, VIGENCIAS } from '../../support/libro';
import { EQUIPO, type Muestras, PARAMETROS } from '../oficina';

const accion = (codigo: string, row: PamRow): PamRow => ({
  codigo,
  componente: 'Acompañamiento',
  accion: `Acción ${codigo}`,
  unidad: 'IED',
  tipoAcumulacion: 'Acumulado',
  lineaBase: 0,
  metaCuatrienio: 40,
  meta2024: 10,
  meta2025: 10,
  responsable: 'Luis Ejemplo Castro',
  ...row,
});
const PAM = [
  accion('A1', { accion: 'Visitas de asesoría & acompañamiento' }),
  accion('A2', {}),
  accion('A3', { componente: 'Formación' }),
  accion('A4', { componente: 'Formación', meta2025: 'NP' }),
  accion('A5', { componente: 'Formación', tipoAcumulacion: 'Reducción anual' }),
  accion('A6', { componente: 'Formación', codigoMeta: 'M1' }),
  accion('A7', { componente: 'Formación', codigoMeta: 'M1' }),
];
const reporte = (codigo: string, vigencia: number, row: SeguimientoRow): SeguimientoRow => ({
  accion: codigo,
  vigencia,
  trimestre: 'T4',
  estado: 'Aprobado',
  ...row,
});
const SEGUIMIENTO = [
  ...['A1', 'A2', 'A3', 'A4', 'A6'].map((codigo) => reporte(codigo, 2024, { ejecutado: 10 })),
  reporte('A1', 2025, { ejecutado: 13, apropiado: 100, comprometido: 80 }),
  reporte('A2', 2025, { ejecutado: 8, analisis: 'Faltó una jornada.' }),
  reporte('A3', 2025, { ejecutado: 2, apropiado: 50, comprometido: 50 }),
  reporte('A6', 2025, { ejecutado: 10 }),
];
export const EVALUACIONES: readonly EvaluacionRow[] = [
  {
    accion: 'A1',
    vigencia: 2025,
    cumplimiento: 'Cumplida',
    logros: 'Trece visitas con acta.',
    mejora: 'Revisar la meta de 2026.',
    decision: 'Continúa igual',
    sostenibilidad: 'Recursos propios.',
    profesional: 'Luis Ejemplo Castro',
    fecha: '2026-01-20',
  },
  {
    accion: 'A2',
    vigencia: 2025,
    cumplimiento: 'Cumplida',
    logros: 'Ocho jornadas.',
    dificultades: 'Dos IED no tenían espacio.',
    mejora: 'Reservar el espacio en enero.',
    decision: 'Continúa con ajuste',
    ajuste: 'Dos jornadas por semestre.',
    profesional: 'Luis Ejemplo Castro',
    fecha: '2026-01-20',
  },
  { accion: 'A3', vigencia: 2025, cumplimiento: 'No cumplida', logros: 'Dos grupos.' },
];

export const LIBRO: LibroInforme = {
  hoy: '2026-02-01',
  pam: filasOf(PAM),
  seguimiento: filasOf(SEGUIMIENTO),
  actividades: filasOf([
    { accion: 'A1', numero: 1, vigencia: 2025, trimestre: 'T2', programado: 2, ejecutado: 1 },
  ]),
  parametros: PARAMETROS,
  evidencias: [],
  actas: [],
  compromisos: [],
  ied: [],
  calendario: [],
  equipo: EQUIPO,
};

export const anualInput = (changes: Partial<AnualInput> = {}): AnualInput => ({
  libro: LIBRO,
  evaluaciones: filasOf(EVALUACIONES),
  vigencias: VIGENCIAS,
  vigencia: 2025,
  observaciones: [],
  hoy: '2026-02-01',
  version: 1,
  estado: 'Borrador',
  elaboro: 'Luis Ejemplo Castro',
  formato: { proceso: 'Gestión educativa', codigo: '', version: '', fecha: '' },
  codigoVerificacion: '7F3A91C2',
  textos: {},
  documentos: [],
  ...changes,
});

const NADIE: LibroInforme = { ...LIBRO, seguimiento: [], actividades: [], equipo: [] };
export const muestras: Muestras = {
  'a year with one of each': anualDatos(anualInput()),
  'the first year, to be signed': anualDatos(anualInput({ vigencia: 2024, estado: 'Para firma' })),
  'a year that nobody reported nor evaluated': anualDatos(
    anualInput({ libro: NADIE, evaluaciones: [], elaboro: undefined }),
  ),
  'texts of a person': anualDatos(
    anualInput({ textos: { conclusiones: 'Fue un buen año.\nY se dice por qué.' } }),
  ),
};
