// A plan of two componentes at the end of its four years, of which every figure is counted by hand: a sum, a level that is kept, one that
// grows, one that goes down, a meta of two acciones, one that nobody reported, and a year of which there is nothing.

import { resultadosDatos } from '../../../src/documents/informe-resultados/datos';
import { prepararResultados } from '../../../src/documents/informe-resultados/resultados';
import type { LibroLeido } from '../../../src/documents/libro-leido';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import type { Muestras } from '../oficina';
import { FORMATO, libroDelPlan, type Registros } from '../plan';

export const HOY = '2028-02-01';

const accion = (codigo: string, row: PamRow): PamRow => ({
  codigo,
  componente: 'Acompañamiento',
  accion: `Acción ${codigo}`,
  indicador: `Indicador ${codigo}`,
  unidad: 'IED',
  reglaTrimestral: 'Último',
  responsable: 'Luis Ejemplo Castro',
  ...row,
});
const metas = (
  tipoAcumulacion: PamRow['tipoAcumulacion'],
  lineaBase: number,
  [meta2024, meta2025, meta2026, meta2027]: readonly (number | 'NP')[],
  metaCuatrienio: number,
): PamRow =>
  ({
    tipoAcumulacion,
    lineaBase,
    meta2024,
    meta2025,
    meta2026,
    meta2027,
    metaCuatrienio,
  }) as PamRow;
const ano = (
  codigo: string,
  vigencia: number,
  programado: number,
  ejecutado?: number,
): SeguimientoRow => ({
  accion: codigo,
  vigencia,
  trimestre: 'T4',
  programado,
  ...(ejecutado !== undefined && { ejecutado }),
  estado: 'Aprobado',
});
const anos = (
  codigo: string,
  programado: readonly number[],
  ejecutado: readonly (number | undefined)[],
): readonly SeguimientoRow[] =>
  programado.map((meta, i) => ano(codigo, 2024 + i, meta, ejecutado[i]));

const [UNA, OTRA] = ['108001999011', '108001999022'];
const indice = (ied: string | undefined, vigencia: number, valor: number) => ({
  ...{ ied, vigencia, valor },
  dato: 'indice_inclusion',
});

export const ROWS: Registros = {
  pam: [
    // 12 + 36 + 33 + 40 = 121 of 120.
    accion('A01', {
      ...metas('Acumulado', 0, [12, 36, 36, 36], 120),
      accion: 'Visitas de asesoría & acompañamiento',
      metaPlanDesarrollo: 'MP-1 · 9 IED',
    }),
    // 5, 4, 5, 5: the last one, never 19.
    accion('A02', metas('Stock', 5, [5, 5, 5, 5], 5)),
    // (22 − 6) ÷ (24 − 6)
    accion('A03', { ...metas('Capacidad', 6, [8, 14, 20, 24], 24), componente: 'Formación' }),
    // (18 − 16) ÷ (18 − 6)
    accion('A04', { ...metas('Reducción', 18, [15, 12, 9, 6], 6), componente: 'Formación' }),
    accion('A05', { ...metas('Flujo', 4, [8, 8, 8, 8], 8), componente: 'Formación' }),
    accion('A06', { ...metas('Reducción anual', 9, [8, 7, 6, 5], 5), componente: 'Formación' }),
  ],
  seguimiento: [
    ...anos('A01', [12, 36, 36, 36], [12, 36, 33, 40]),
    ...anos('A02', [5, 5, 5, 5], [5, 4, 5, 5]),
    ...anos('A03', [8, 14, 20, 24], [8, 9, 15, 22]),
    ...anos('A04', [15, 12, 9, 6], [16, undefined, 17, 16]),
    ...anos('A05', [8, 8, 8, 8], []),
    ...anos('A06', [8, 7, 6, 5], [8, 8, 7, 6]),
  ],
  evaluaciones: [
    {
      accion: 'A01',
      vigencia: 2026,
      cumplimiento: 'Cumplida',
      logros: 'Treinta y tres visitas con acta.',
      mejora: 'Programarlas por zonas.',
      decision: 'Continúa igual',
      sostenibilidad: 'El equipo de planta las hace.',
    },
    {
      accion: 'A01',
      vigencia: 2027,
      cumplimiento: 'Cumplida',
      logros: 'Cuarenta visitas con acta.',
      decision: 'Terminar',
    },
    {
      accion: 'A04',
      vigencia: 2027,
      cumplimiento: 'No cumplida',
      dificultades: 'El convenio terminó en marzo.',
      mejora: 'Renovarlo por dos años.',
      decision: 'Reprogramar',
    },
  ],
  sostenibilidad: [
    {
      accion: 'A01',
      vigencia: 2026,
      fuente: 'SGP Calidad',
      montoPrevisto: 20_000_000,
      financiera: 'Asegurada',
      tecnica: 'Asegurada',
      administrativa: 'No requiere',
    },
    {
      accion: 'A04',
      vigencia: 2027,
      fuente: 'Cooperación',
      montoPrevisto: 5_000_000,
      financiera: 'Asegurada',
      tecnica: 'En trámite',
      administrativa: 'Asegurada',
      acto: 'Convenio Ejemplo 012 de 2026',
    },
  ],
  fundamentos: [
    {
      codigo: 'FU-0001',
      clase: 'Referente: Plan de Desarrollo',
      enunciado: 'Programa de lectura (ejemplo)',
      metaPlanDesarrollo: 'MP-1 · 9 IED',
      norma: 'Acuerdo Ejemplo 003 de 2024',
    },
  ],
  caracterizacion: [
    {
      codigo: 'CT-0001',
      dimension: 'Cobertura y permanencia',
      componente: 'Acompañamiento',
      indicador: 'Tasa de deserción intraanual',
      vigencia: 2023,
      valor: 3.9,
      unidad: 'Porcentaje',
      esLineaBase: true,
      meta: 3,
    },
    {
      codigo: 'CT-0009',
      dimension: 'Cobertura y permanencia',
      componente: 'Acompañamiento',
      indicador: 'Tasa de deserción intraanual',
      vigencia: 2027,
      valor: 3.1,
      unidad: 'Porcentaje',
    },
  ],
  ied: [UNA, OTRA].map((codigoDane) => ({ codigoDane, nombre: 'IED Ejemplo' })),
  // 2,0 and 2,4; then 2,5 and 2,9.
  datosIed: [
    indice(UNA, 2024, 2),
    indice(OTRA, 2024, 2.4),
    indice(UNA, 2027, 2.5),
    indice(OTRA, 2027, 2.9),
  ],
  // The plan was adopted in the third quarter of its first year.
  calendario: [
    { vigencia: 2024, trimestre: 'T1', seReporta: false },
    { vigencia: 2024, trimestre: 'T2', seReporta: false },
  ],
  actas: [
    {
      codigo: 'AC-0001',
      vigencia: 2024,
      numero: 7,
      estado: 'Definitiva',
      actividad: 9,
      fecha: '2024-10-08',
    },
    {
      codigo: 'AC-0002',
      vigencia: 2025,
      numero: 1,
      estado: 'Definitiva',
      actividad: 9,
      fecha: '2025-01-14',
    },
    { codigo: 'AC-0003', vigencia: 2025, estado: 'Borrador', actividad: 9, fecha: '2025-04-10' },
  ],
  documentos: [
    {
      codigo: 'DO-0001',
      tipo: 'Informe de gestión trimestral',
      referencia: '2024-T3',
      version: 2,
      estado: 'Firmado',
    },
  ],
  textos: [
    {
      documento: 'informe-resultados',
      referencia: '2024-2027',
      seccion: 'antes · A01 · pam-2025.xlsx',
      texto: 'Visitas a los PMI',
    },
    {
      documento: 'informe-resultados',
      referencia: '2024-2027',
      seccion: 'libro · pam-2025.xlsx',
      texto: 'Trajo 24 filas de Seguimiento de 2025.',
    },
  ],
};

export const SIN_2025: Registros = {
  ...ROWS,
  seguimiento: (ROWS.seguimiento ?? []).filter((row) => (row as SeguimientoRow).vigencia !== 2025),
};

export const libroOf = (rows: Registros, hoy = HOY): LibroLeido => libroDelPlan(rows, hoy);
const inputOf = (rows: Registros, textos: { readonly [seccion: string]: string }, hoy = HOY) => ({
  libro: libroOf(rows, hoy),
  formato: FORMATO,
  firma: { estado: 'Borrador', elaboro: 'Luis Ejemplo Castro' } as const,
  textos,
  version: 1,
});
export const datosOf = (rows: Registros = ROWS, textos = {}, hoy = HOY) =>
  resultadosDatos(inputOf(rows, textos, hoy));
export const resultadosOf = (rows: Registros = ROWS, hoy = HOY) =>
  prepararResultados(inputOf(rows, {}, hoy));

export const muestras: Muestras = {
  'a plan that ended': datosOf(),
  'a year of which there is nothing': datosOf(SIN_2025),
  'a plan under way': datosOf(ROWS, {}, '2026-08-01'),
  'a new book': datosOf({}),
  'texts of a person': datosOf(ROWS, { retos: 'Sostener lo logrado.\nY decir cómo.' }),
};
