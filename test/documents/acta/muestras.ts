// A meeting with something in every section, and one with nothing.

import { anomaliasDeActa } from '../../../src/documents/acta/anomalias';
import { type ActaInput, actaDatos } from '../../../src/documents/acta/datos';
import { focalizacionDeActa } from '../../../src/documents/acta/focalizacion';
import { sostenibilidadDeActa } from '../../../src/documents/acta/sostenibilidad';
import type { AsistenteRow } from '../../../src/domain/registers/asistentes';
import { EQUIPO, type Muestras, PARAMETROS } from '../oficina';
import { libroDelPlan, PLAN } from '../plan';

const asistente = (orden: number, nombre: string, row: AsistenteRow = {}): AsistenteRow => ({
  acta: 'AC-0012',
  orden,
  nombre,
  cargo: 'Profesional',
  dependencia: 'Oficina de Calidad Educativa',
  asistio: true,
  ...row,
});

/** A choice of two of four institutions: one by a decision of the office, one without information. */
const FOCALIZADA: Parameters<typeof focalizacionDeActa>[1] = {
  cupos: [
    {
      vigencia: 2026,
      accion: 'A1',
      cupos: 2,
      minimo: 40,
      cobertura: 70,
      acta: 'AC-0012',
      congeladoEl: '2026-07-14',
      congelado: [
        'Cupos: 2',
        'Puntaje mínimo: 40',
        'Cobertura mínima: 70',
        'Saber 11 [pruebas.total] · Pedagógica · peso 60 · Menos es más necesidad · piso 0,62 · techo 0,77 (de las IED) · dato de 2025',
        'Categoría [pruebas.categoria] · Pedagógica · peso 40 · Tabla · piso 0 · techo 0 · dato de 2025 · tabla A: 0; D: 100',
      ].join('\n'),
    },
    { vigencia: 2026, accion: 'A2', acta: 'AC-0011', congeladoEl: '2026-04-14' },
  ],
  focalizacion: [
    ['1', 80.5, 1, 'seleccionada', 'Seleccionada', undefined],
    ['2', 70, 2, 'seleccionada', 'No seleccionada', 'La desplaza la Cuatro.'],
    ['3', 45.25, 3, 'fuera de los cupos', 'No seleccionada', undefined],
    ['4', undefined, undefined, 'sin información', 'Seleccionada', 'No presenta Saber 11.'],
  ].map(([ied, puntaje, orden, decision, final, motivo]) => ({
    vigencia: 2026,
    accion: 'A1',
    ied,
    puntaje,
    orden,
    decision,
    final,
    motivo,
    aportes: 'Saber 11 (40,00 de 60)',
  })) as never,
  pam: [{ codigo: 'A1', accion: 'Visitas de asesoría' }],
  ied: ['Uno', 'Dos', 'Tres', 'Cuatro'].map((name, i) => ({
    codigoDane: `${i + 1}`,
    nombre: `IED Ejemplo ${name}`,
  })),
};

/** A meeting with something in every section. */
export const actaInput = (changes: Partial<ActaInput> = {}): ActaInput => ({
  acta: {
    codigo: 'AC-0012',
    vigencia: 2026,
    numero: 12,
    estado: 'Definitiva',
    tipo: 'Evaluación trimestral',
    actividad: 9,
    fecha: '2026-07-14',
    horaInicio: '08:30',
    horaFin: '11:15',
    lugar: 'Sala de juntas',
    asunto: 'Avance del segundo trimestre & rezagos',
    objetivo: 'Verificar el avance y acordar qué se hace con lo rezagado.',
    convoca: 'Jefe de Oficina',
    ordenDelDia: 'Verificación de asistentes\nAvance del trimestre\nProposiciones',
    desarrollo:
      '1. Verificación de asistentes\nHubo quórum.\n\n2. Avance del trimestre\nSe presentó el avance.\nSe analizaron los rezagos.',
    decisiones: '1. Reprogramar las visitas\nPedir concepto',
    proximaReunion: '2026-10-13',
    proximaHora: '08:30',
    proximoLugar: 'Sala de juntas',
    anexos: 'Presentación\nListado',
    elaboro: 'Luis Ejemplo Castro',
    aprobo: 'Ana Ejemplo Rivera',
  },
  asistentes: [
    asistente(3, 'Eva Ejemplo Díaz', { invitado: true }),
    asistente(1, 'Ana Ejemplo Rivera', { cargo: 'Jefe de Oficina' }),
    asistente(2, 'Luis Ejemplo Castro'),
    asistente(4, 'Jorge Ejemplo Pacheco', { asistio: false, excusa: 'Incapacidad médica' }),
    asistente(5, 'Rosa Ejemplo Navarro', { asistio: false }),
  ],
  anomalias: anomaliasDeActa(
    'AC-0012',
    [
      {
        codigo: 'AN-0004',
        accion: 'A2',
        vigencia: 2026,
        trimestre: 'T2',
        evidencia: 'Va en 80 % de lo programado.',
        confirmada: 'Descartada',
        motivo: 'La jornada se hizo el 3 de julio.',
        acta: 'AC-0012',
      },
      {
        codigo: 'AN-0003',
        accion: 'A1',
        vigencia: 2026,
        trimestre: 'T2',
        evidencia: 'Va en 25 % de lo programado.',
        confirmada: 'Sí',
        causa: 'El convenio se firmó tarde.',
        tipo: 'Acción correctiva',
        queSeHara: 'Reprogramar las visitas',
        responsable: 'Luis Ejemplo Castro',
        fecha: '2026-09-30',
        acta: 'AC-0012',
        compromiso: 'CO-0020',
      },
      { codigo: 'AN-0001', accion: 'A1', confirmada: 'Sí', acta: 'AC-0011' },
    ],
    [{ codigo: 'A1', accion: 'Visitas de asesoría' }],
  ),
  focalizacion: focalizacionDeActa('AC-0012', FOCALIZADA),
  compromisos: [
    {
      codigo: 'CO-0020',
      compromiso: 'Enviar el cronograma',
      entregable: 'Cronograma',
      responsable: 'Luis Ejemplo Castro',
      fecha: '2026-08-10',
      accion: 'A1',
      estado: 'Abierto',
    },
  ],
  anteriores: [
    {
      codigo: 'CO-0001',
      compromiso: 'Remitir el listado',
      responsable: 'Luis Ejemplo Castro',
      fecha: '2026-06-30',
      estado: 'Cumplido',
      fechaCierre: '2026-06-28',
      seguimiento: 'Se remitió.',
    },
    {
      codigo: 'CO-0002',
      compromiso: 'Gestionar el espacio',
      responsable: 'Rosa Ejemplo Navarro',
      fecha: '2026-07-02',
      estado: 'Abierto',
    },
  ],
  avance: {
    hayAvance: true,
    notaAvance:
      'Acciones que debían reportar el trimestre con corte a 30 de junio de 2026, cada una en una sola columna, según lo registrado en el libro el 20 de julio de 2026.',
    avance: [
      {
        componente: 'Acompañamiento a establecimientos educativos',
        programadas: '8',
        cumplidas: '5',
        parciales: '1',
        noCumplidas: '1',
        sinReporte: '1',
        porCalificar: '0',
        avance: '52,63 %',
      },
    ],
  },
  parametros: PARAMETROS,
  equipo: EQUIPO,
  actividades: { 9: 'Evaluación periódica al PAM' },
  codigoVerificacion: '7F3A91C2',
  formato: {
    proceso: 'Gestión Organizacional',
    codigo: 'SE-GO-P03-R07',
    version: '03',
    fecha: '2023-09-29',
  },
  hoy: '2026-07-20',
  version: 1,
  ...changes,
});

/** The acta with nothing but what a borrador must have. */
export const actaMinima: ActaInput = {
  acta: { codigo: 'AC-0013', asunto: 'Reunión breve' },
  asistentes: [],
  compromisos: [],
  anteriores: [],
  parametros: [],
  equipo: [],
  formato: { proceso: 'Gestión Organizacional', codigo: 'SE-GO-P03-R07', version: '', fecha: '' },
  hoy: '2026-07-20',
  version: 1,
};

/** A meeting to which many came. */
const actaGrande: ActaInput = actaInput({
  asistentes: Array.from({ length: 40 }, (_, i) =>
    asistente(i + 1, `Persona de Ejemplo ${i + 1}`, {
      cargo: 'Profesional de la Oficina de Calidad Educativa',
      dependencia: 'Oficina de Gestión Estratégica y Fortalecimiento Institucional',
    }),
  ),
});

export const muestras: Muestras = {
  'an acta': actaDatos(actaInput()),
  'an acta with nothing optional': actaDatos(actaMinima),
  'an acta of 40 people': actaDatos(actaGrande),
  'an acta of what sustains the plan': actaDatos({
    ...actaMinima,
    sostenibilidad: sostenibilidadDeActa({ actividad: 4, fecha: '2026-01-20' }, libroDelPlan(PLAN)),
  }),
};
