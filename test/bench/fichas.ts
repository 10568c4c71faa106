// The rows of each register of the office, made from their number alone: about forty columns of people,
// plans, reports and meetings that name nobody.

import { TIPOS_ACUMULACION } from '../../src/domain/avance/acumulacion';
import { isUpTo, TRIMESTRES } from '../../src/domain/periodo';
import { digitoDeVerificacion } from '../../src/domain/registers/ied-rules';
import { METAS, programadoDe } from './metas';
import { CORTE, VIGENCIAS } from './periodo';

/** Registers that are loaded, what each refers to before it. */
export const CARGADOS = [
  'equipo',
  'ied',
  'pam',
  'actividades',
  'seguimiento',
  'evidencias',
  'actas',
  'asistentes',
  'compromisos',
] as const;
export type Cargado = (typeof CARGADOS)[number];

type Ficha = { readonly [column: string]: string };

/** Open lists and their values. */
export const LISTAS = {
  componente: [
    'Acompañamiento a establecimientos educativos',
    'Fortalecimiento de los proyectos educativos institucionales',
    'Inclusión y convivencia escolar',
    'Resultados en pruebas externas',
  ],
  localidad: ['Riomar', 'Norte-Centro Histórico', 'Suroriente', 'Metropolitana'],
  tipoActa: ['Seguimiento trimestral'],
  rol: ['Profesional de Mejoramiento'],
  vinculacion: ['Carrera administrativa'],
} as const;

/** A paragraph as people write them in reports and actas. */
export const ANALISIS =
  'Se cumplieron las visitas acordadas con las instituciones y queda pendiente el cierre de los planes de mejoramiento de las que cambiaron de rector; el equipo retoma el acompañamiento al iniciar el trimestre.';
export const PUNTOS = [
  'Verificación de asistentes',
  'Lectura del acta anterior',
  'Avance de las acciones del trimestre',
  'Proposiciones y varios',
];
export const nombreOf = (i: number): string => `Persona Ejemplo ${String(i + 1).padStart(3, '0')}`;

/** The rows of a register in an office `times` the size of the first. */
export const FICHAS: { readonly [C in Cargado]: (times: number) => readonly Ficha[] } = {
  equipo: (times) => repeat(30 * times, persona),
  ied: (times) => repeat(150 * times, institucion),
  pam: (times) => repeat(60 * times, accion),
  actividades: (times) => repeat(720 * times, actividad),
  seguimiento: (times) => repeat(960 * times, reporte),
  evidencias: (times) => repeat(600 * times, (i) => evidencia(i, times)),
  actas: (times) => repeat(100 * times, reunion),
  asistentes: (times) => repeat(1200 * times, asistente),
  compromisos: (times) => repeat(300 * times, (i) => compromiso(i, times)),
};

const repeat = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const pick = <T>(values: readonly T[], i: number): T => values[i % values.length] as T;
const code = (prefix: string, i: number): string => `${prefix}${String(i + 1).padStart(4, '0')}`;
const cifra = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');
const pesos = (value: number): string => `$ ${value.toLocaleString('es-CO')}`;
const fecha = (day: number, month: number, year: number): string =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;

function dane(i: number): string {
  const digits = `108001${String(i).padStart(5, '0')}`;
  return `${digits}${digitoDeVerificacion(digits)}`;
}

const persona = (i: number): Ficha => ({
  nombre: nombreOf(i),
  cargo: 'Profesional Universitario – Mejoramiento',
  dependencia: 'Oficina de Calidad Educativa',
  rol: LISTAS.rol[0],
  vinculacion: LISTAS.vinculacion[0],
  correo: `persona${i + 1}@ejemplo.invalid`,
  desde: fecha(15, 1, 2024),
});

const institucion = (i: number): Ficha => ({
  codigoDane: dane(i),
  nombre: `IED Ejemplo ${i + 1}`,
  localidad: pick(LISTAS.localidad, i),
  barrio: `Barrio Ejemplo ${(i % 40) + 1}`,
  zona: i % 9 === 0 ? 'Rural' : 'Urbana',
  sedes: String((i % 4) + 1),
  activa: 'Sí',
});

function accion(i: number): Ficha {
  const tipo = pick(TIPOS_ACUMULACION, i);
  const { regla, lineaBase, anuales, cuatrienio } = METAS[tipo];
  return {
    codigo: code('A', i),
    componente: pick(LISTAS.componente, i),
    objetivo: 'Fortalecer la gestión de las instituciones con asistencia técnica continua.',
    accion: `Acción de ejemplo ${i + 1}: asistencia técnica a la ruta de mejoramiento`,
    alcance: 'Todas las IED',
    indicador: 'Instituciones con asistencia técnica y evidencias registradas',
    unidad: 'IED',
    tipoAcumulacion: tipo,
    reglaTrimestral: regla,
    lineaBase: cifra(lineaBase),
    ...Object.fromEntries(VIGENCIAS.map((v, j) => [`meta${v}`, cifra(anuales[j] ?? 0)])),
    metaCuatrienio: cifra(cuatrienio),
    responsable: nombreOf(i % 30),
    // One in twenty is nobody of Equipo: an advertencia, as real plans have them.
    coordinador: i % 20 === 0 ? 'Coordinación Ejemplo' : nombreOf((i + 7) % 30),
    fechaInicio: fecha(1, 7, 2024),
    fechaFin: fecha(15, 12, 2027),
    medioVerificacion: 'Acta de cada visita',
    periodicidad: 'Trimestral',
  };
}

/** Three activities an acción and vigencia, each in one quarter. */
function actividad(i: number): Ficha {
  const vigencia = pick(VIGENCIAS, Math.floor(i / 3));
  const trimestre = pick(TRIMESTRES, i);
  const isReported = isUpTo(CORTE, vigencia, trimestre);
  return {
    accion: code('A', Math.floor(i / 12)),
    numero: String((i % 3) + 1),
    actividad: 'Acompañar a las instituciones en la formulación de su plan de mejoramiento',
    vigencia: String(vigencia),
    trimestre,
    programado: '1',
    ejecutado: isReported ? cifra((i % 5) / 4) : '',
    peso: pick(['30', '30', '40'], i),
    producto: 'Informe de la visita',
    responsable: nombreOf(i % 30),
  };
}

/** The sixteen quarters of each acción; one in seventeen is late. */
function reporte(i: number): Ficha {
  const accionIndex = Math.floor(i / 16);
  const vigencia = pick(VIGENCIAS, Math.floor(i / 4));
  const trimestre = pick(TRIMESTRES, i);
  const programado = programadoDe(pick(TIPOS_ACUMULACION, accionIndex), Math.floor(i / 4) % 4);
  const isReported = isUpTo(CORTE, vigencia, trimestre) && i % 17 !== 0;
  const quarter = {
    accion: code('A', accionIndex),
    vigencia: String(vigencia),
    trimestre,
    programado: cifra(programado),
  };
  if (!isReported) return quarter;
  return {
    ...quarter,
    ejecutado: cifra(programado * (0.5 + (i % 8) / 10)),
    analisis: ANALISIS,
    estado: i % 3 === 0 ? 'Enviado' : 'Aprobado',
    apropiado: pesos(12_000_000 + i * 1000),
    comprometido: pesos(9_000_000),
    pagado: pesos(4_500_000),
    enviadoPor: nombreOf((accionIndex + 7) % 30),
    enviadoEl: fecha(28, (i % 4) * 3 + 3, vigencia),
    ...(i % 3 !== 0 && {
      aprobadoPor: nombreOf(0),
      aprobadoEl: fecha(30, (i % 4) * 3 + 3, vigencia),
    }),
  };
}

const evidencia = (i: number, times: number): Ficha => ({
  codigo: `EV-${String(i + 1).padStart(4, '0')}`,
  accion: code('A', i % (60 * times)),
  ied: dane(i % (150 * times)),
  fecha: fecha((i % 28) + 1, (i % 6) + 1, 2026),
  vigencia: '2026',
  trimestre: i % 6 < 3 ? 'T1' : 'T2',
  descripcion: 'Acta de la visita de asesoría y lista de metas por ajustar',
  enlace: `https://drive.google.com/file/d/EJEMPLO-${i + 1}/view`,
});

const reunion = (i: number): Ficha => ({
  codigo: `AC-${String(i + 1).padStart(4, '0')}`,
  vigencia: String(2024 + (i % 3)),
  numero: String(Math.floor(i / 3) + 1),
  estado: 'Definitiva',
  tipo: LISTAS.tipoActa[0],
  actividad: '9',
  fecha: fecha((i % 28) + 1, (i % 6) + 1, 2024 + (i % 3)),
  horaInicio: '08:00',
  horaFin: '11:30',
  lugar: 'Sala de juntas de la Oficina de Calidad Educativa',
  asunto: `Seguimiento a las acciones del PAM, reunión ${i + 1}`,
  convoca: nombreOf(0),
  ordenDelDia: PUNTOS.join('\n'),
  desarrollo: PUNTOS.map((punto, j) => `${j + 1}. ${punto}\n${ANALISIS}`).join('\n'),
  decisiones: 'Mantener la periodicidad de las visitas',
  elaboro: nombreOf(1),
  aprobo: nombreOf(0),
});

/** Twelve an acta. */
const asistente = (i: number): Ficha => ({
  acta: `AC-${String(Math.floor(i / 12) + 1).padStart(4, '0')}`,
  orden: String((i % 12) + 1),
  nombre: nombreOf(i % 30),
  cargo: 'Profesional Universitario – Mejoramiento',
  dependencia: 'Oficina de Calidad Educativa',
  asistio: i % 11 === 0 ? 'No' : 'Sí',
  excusa: i % 11 === 0 ? 'Comisión de servicios' : '',
  invitado: 'No',
});

/** Three an acta; one in ten is still open. */
const compromiso = (i: number, times: number): Ficha => ({
  codigo: `CO-${String(i + 1).padStart(4, '0')}`,
  acta: `AC-${String(Math.floor(i / 3) + 1).padStart(4, '0')}`,
  compromiso: 'Entregar el consolidado de las visitas de asesoría con sus evidencias',
  responsable: nombreOf(i % 30),
  fecha: fecha((i % 28) + 1, 7, 2024 + (Math.floor(i / 3) % 3)),
  entregable: 'Consolidado por IED',
  accion: code('A', i % (60 * times)),
  estado: i % 10 === 0 ? 'Abierto' : 'Cumplido',
  fechaCierre: i % 10 === 0 ? '' : fecha(28, 7, 2024 + (Math.floor(i / 3) % 3)),
});
