// A small plan for the tests of its documents: what it stands on, two componentes, and with what it is followed and sustained.

import { planDe } from '../../src/documents/del-plan/leer';
import type { LibroLeido } from '../../src/documents/libro-leido';
import { filasOf } from '../support/libro';
import { EQUIPO, libroLeido, PARAMETROS } from './oficina';

export type Registros = { readonly [registro: string]: readonly object[] };

const PERSONAS = { responsable: 'Luis Ejemplo Castro', coordinador: 'Paula Ejemplo Mercado' };

export const PLAN: Registros = {
  fundamentos: [
    {
      codigo: 'FU-0001',
      clase: 'Referente: Plan de Desarrollo',
      enunciado: 'Programa de lectura (ejemplo)',
      metaPlanDesarrollo: 'MP-1 · 9 IED',
      norma: 'Acuerdo Ejemplo 003 de 2024',
    },
    {
      codigo: 'FU-0002',
      clase: 'Objetivo estratégico',
      enunciado: 'Fortalecer la gestión de las IED',
    },
    // 3 + 3 + 3, then 5 + 5 + 4: the second is the more pressing.
    {
      codigo: 'FU-0003',
      clase: 'Necesidad',
      enunciado: 'Metas de los PMI sin seguimiento',
      componente: 'Acompañamiento',
      urgencia: 3,
      tendencia: 3,
      impacto: 3,
    },
    {
      codigo: 'FU-0004',
      clase: 'Necesidad',
      enunciado: 'Comprensión lectora baja',
      componente: 'Formación',
      urgencia: 5,
      tendencia: 5,
      impacto: 4,
    },
    {
      codigo: 'FU-0006',
      clase: 'Estrategia de intervención',
      enunciado: 'Acompañar a las IED por grupos',
    },
    {
      codigo: 'FU-0007',
      clase: 'Estrategia de intervención',
      enunciado: 'Formar en ejercicio',
    },
    { codigo: 'FU-0005', clase: 'Expectativa', enunciado: 'Más cupos de media técnica' },
  ],
  pam: [
    {
      codigo: 'A01',
      componente: 'Acompañamiento',
      objetivo: 'FU-0002',
      accion: 'Visitas de asesoría al PMI',
      responde: 'FU-0003',
      estrategia: 'FU-0006',
      metaPlanDesarrollo: 'MP-1 · 9 IED',
      alcance: 'IED focalizadas',
      indicador: 'Visitas con acta',
      unidad: 'Visitas',
      tipoAcumulacion: 'Acumulado',
      fuenteLineaBase: 'Actas, 2023',
      lineaBase: 0,
      meta2024: 12,
      meta2025: 36,
      meta2026: 36,
      meta2027: 36,
      metaCuatrienio: 120,
      ...PERSONAS,
      fechaInicio: '2024-07-01',
      fechaFin: '2027-12-15',
      medioVerificacion: 'Acta de cada visita',
      periodicidad: 'Trimestral',
    },
    {
      codigo: 'A02',
      componente: 'Formación',
      accion: 'Curso de lectura',
      responde: 'FU-0004',
      alcance: 'Todas las IED',
      indicador: 'Docentes certificados',
      unidad: 'Docentes',
      tipoAcumulacion: 'Acumulado',
      meta2024: 'NP',
      meta2026: 60,
      metaCuatrienio: 60,
      responsable: 'Luis Ejemplo Castro',
      periodicidad: 'Anual',
      datoDisponible: '3 meses',
    },
    {
      codigo: 'A03',
      componente: 'Formación',
      accion: 'Banco de experiencias',
      indicador: 'Experiencias',
      unidad: 'Experiencias',
      tipoAcumulacion: 'Acumulado',
      meta2025: 4,
      meta2026: 'NP',
      metaCuatrienio: 4,
      medioVerificacion: 'Ficha',
    },
  ],
  calendario: [
    {
      vigencia: 2026,
      trimestre: 'T1',
      abre: '2026-04-01',
      cierra: '2026-04-15',
      cierreProvisional: '2026-04-30',
      cierreDefinitivo: '2026-07-31',
    },
    { vigencia: 2024, trimestre: 'T1', abre: '2024-04-01', cierra: '2024-04-15', seReporta: false },
  ],
  actividades: [
    {
      accion: 'A01',
      numero: 2,
      actividad: 'Hacer las visitas',
      vigencia: 2026,
      trimestre: 'T2',
      programado: 9,
      producto: 'Acta',
      responsable: 'Paula Ejemplo Mercado',
      fechaInicio: '2026-04-01',
      fechaFin: '2026-06-30',
    },
    {
      accion: 'A01',
      numero: 2,
      actividad: 'Hacer las visitas',
      vigencia: 2026,
      trimestre: 'T1',
      programado: 'NP',
      responsable: 'Paula Ejemplo Mercado',
      fechaInicio: '2026-02-01',
      fechaFin: '2026-03-31',
    },
    {
      accion: 'A01',
      numero: 1,
      actividad: 'Programar las visitas',
      vigencia: 2026,
      trimestre: 'T1',
      programado: 1,
    },
    { accion: 'A01', numero: 1, actividad: 'De otro año', vigencia: 2025, trimestre: 'T1' },
  ],
  seguimiento: [
    { accion: 'A01', vigencia: 2026, trimestre: 'T1', programado: 9 },
    { accion: 'A01', vigencia: 2026, trimestre: 'T2', programado: 9 },
    { accion: 'A01', vigencia: 2026, trimestre: 'T3', programado: 'NP' },
    { accion: 'A01', vigencia: 2025, trimestre: 'T4', programado: 36 },
  ],
  cupos: [{ vigencia: 2026, accion: 'A01', congeladoEl: '2026-01-20' }],
  focalizacion: [
    { vigencia: 2026, accion: 'A01', ied: '108001999011', final: 'Seleccionada' },
    { vigencia: 2026, accion: 'A01', ied: '108001999022', final: 'Seleccionada' },
    { vigencia: 2026, accion: 'A01', ied: '108001999033', final: 'No seleccionada' },
    { vigencia: 2025, accion: 'A01', ied: '108001999044', final: 'Seleccionada' },
  ],
  sostenibilidad: [
    {
      accion: 'A01',
      vigencia: 2025,
      fuente: 'SGP Calidad',
      montoPrevisto: 10_000_000,
      respaldo: 'CDP 1',
      financiera: 'Asegurada',
      tecnica: 'Asegurada',
      administrativa: 'No requiere',
    },
    {
      accion: 'A01',
      vigencia: 2026,
      fuente: 'Regalías',
      montoPrevisto: 20_000_000,
      financiera: 'Asegurada',
      tecnica: 'En trámite',
      administrativa: 'No requiere',
    },
  ],
  cambios: [
    {
      numero: 'CC-0001',
      clase: 'Versión',
      version: '1',
      estado: 'Aprobado',
      queCambia: 'Se aprueba el plan',
      motivo: 'Primera versión',
      acta: 'AC-0003',
      aprobo: 'Ana Ejemplo Rivera',
      fecha: '2024-06-26',
      identidad: 'declarada',
      codigoVerificacion: '1A2B-3C4D-5E6F-7081',
    },
    {
      numero: 'CC-0002',
      clase: 'Sustantivo',
      version: '1',
      estado: 'Solicitado',
      accion: 'A02',
      queCambia: 'A02 Meta 2026: 60 → 40',
    },
    {
      numero: 'CC-0003',
      clase: 'Administrativo',
      version: '1',
      estado: 'Aplicado',
      accion: 'A01',
      queCambia: 'A01 Fecha fin: 30/11/2027 → 15/12/2027',
      motivo: 'Calendario escolar',
      aprobo: 'cuenta desconocida',
      fecha: '2025-02-03',
      identidad: 'desconocida',
    },
  ],
  parametros: [
    { clave: 'indicador_nombre', valor: 'Cumplimiento del PAM' },
    { clave: 'indicador_meta', valor: '0,9' },
    { clave: 'riesgo_nombre', valor: 'Informar avances sin evidencia' },
  ],
};

const LARGO = 'Texto muy largo de ejemplo que ocupa varias líneas de su celda, con tildes y eñes. ';

const LIBRES = ['accion', 'enunciado', 'indicador', 'actividad', 'producto', 'medioVerificacion'];

/** The same with each text as long as somebody may paste it. */
export const LARGOS: Registros = Object.fromEntries(
  Object.entries(PLAN).map(([registro, rows]) => [
    registro,
    registro === 'parametros' ? rows : rows.map(lengthened),
  ]),
);

function lengthened(row: object): object {
  const entries = Object.entries(row).map(([key, value]) => {
    // The código of an acción in other registers stays one.
    const isFree = LIBRES.includes(key) && !/^A0\d$/.test(`${value}`);
    return [key, isFree ? `${value}. ${LARGO.repeat(12)}${'palabrasinespacios'.repeat(6)}` : value];
  });
  return Object.fromEntries(entries);
}

export const libroDelPlan = (rows: Registros, hoy = '2026-07-14'): LibroLeido =>
  libroLeido(hoy, (registro) => {
    if (registro === 'equipo') return EQUIPO;
    const own = filasOf((rows[registro] ?? []) as never[]);
    return registro === 'parametros' ? [...PARAMETROS, ...own] : own;
  });

export const planOf = (rows: Registros, hoy?: string) => planDe(libroDelPlan(rows, hoy));
export const FORMATO = { proceso: 'Gestión de la calidad', codigo: '', version: '', fecha: '' };
