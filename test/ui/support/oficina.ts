// The answers of a fictitious office: what its add-on would say to each panel. Tests change what they
// are about and keep the rest.

import type { CodigoVerificado } from '../../../src/addon/codigos/verificar-codigo';
import type { CorreoPrevisto } from '../../../src/addon/correo/semanal';
import type { EstadoInstalacionPanel } from '../../../src/addon/estado-instalacion/estado-instalacion';
import type { ActaPanel } from '../../../src/addon/panels/acta';
import type { Arranque } from '../../../src/addon/panels/arranque';
import type { DocumentosPanel } from '../../../src/addon/panels/documentos-del-libro';
import type { PlantillaFicha } from '../../../src/addon/panels/plantillas-del-libro';
import type { VerificarPanel } from '../../../src/addon/panels/verificar';
import type { CorreoDePlanillas } from '../../../src/addon/planillas/correo-planillas';
import type { ReciboHecho } from '../../../src/addon/planillas/planillas';
import type { TrabajoVisto } from '../../../src/addon/trabajos/visto';
import type { TrimestrePanel } from '../../../src/addon/trimestre/cabeza';
import type { ActaEntrada } from '../../../src/domain/acta';
import type { Planillas } from '../../../src/domain/planilla/planilla';
import type { PrestamoVisto } from '../../../src/domain/prestamo';
import { ACTIVIDAD_TRIMESTRAL, ACTIVIDADES } from '../../../src/domain/registros/pedidos';
import { lectorCode } from '../../support/aparte';
import { ANOMALIAS, CONFIRMADA, decidida } from './anomalias';
import { AUTOEVALUACION } from './autoevaluacion';
import { BITACORA, ENTERA, HISTORIA, RESTAURADO } from './bitacora';
import { CIERRE, REGISTROS_DEL_ANO } from './cierre';
import { EVALUACION } from './evaluacion';
import { FILA } from './formularios';
import { PENDIENTES, PENDIENTES_DE_TODOS } from './pendientes';
import { PRACTICA } from './practica';
import { LO_MIO, REPORTES } from './reportes';
import type { Answers } from './stand-in';

export const CODIGO = '8F3A-21C0-77DE-0B14';

/** A código whose document is as it was printed. */
export const VERIFICADO: CodigoVerificado = {
  codigo: CODIGO,
  veredicto: 'vale',
  titulo: 'El código es de este libro, y lo que su documento imprime no ha cambiado.',
  dicho: [
    'Cubre la bitácora hasta el asiento 412, del 14/07/2026 a las 10:05, de luis.ejemplo@ejemplo.invalid.',
    'Hasta ahí la bitácora está entera.',
  ],
  documentos: [
    {
      codigo: 'DO-0003',
      nombre: 'DO-0003 (Informe de gestión trimestral, 2026-T1, versión 2)',
      url: 'https://docs.google.com/document/d/ejemplo-3',
      dicho: [
        'Se generó con el asiento 413, del 14/07/2026 a las 10:06, de luis.ejemplo@ejemplo.invalid.',
        'Está como «Firmado».',
        'Plantilla: La del complemento 0.2.0, huella 51AA-09F3-C2D7-6E80.',
      ],
      problemas: [],
      cambios: [],
      cuantos: 0,
    },
  ],
  parecidos: [],
};

/** One after which something changed, and one that does not agree. */
export const CAMBIADO: CodigoVerificado = {
  ...VERIFICADO,
  veredicto: 'cambió',
  titulo: 'El código es de este libro. Después cambió algo de lo que su documento imprime.',
  documentos: VERIFICADO.documentos.map((one) => ({
    ...one,
    cambios: [
      'Seguimiento A03 · 2026 · T1: Ejecutado, Análisis (20/07/2026 09:12, marta.ejemplo@ejemplo.invalid).',
      'Evidencias EV-0107: se agregó (sin anotar todavía en la Bitácora: compárelo, el papel puede traerlo ya).',
    ],
    cuantos: 14,
  })),
};
export const SIN_CONCORDAR: CodigoVerificado = {
  ...VERIFICADO,
  veredicto: 'no concuerda',
  titulo: 'El código está en este libro, pero algo no concuerda.',
  dicho: [
    'Cubre la bitácora hasta el asiento 412, del 14/07/2026 a las 10:05, de luis.ejemplo@ejemplo.invalid.',
    'La bitácora no está entera hasta ahí: el asiento 207, o los que cierra, fueron alterados o falta alguno.',
  ],
  documentos: VERIFICADO.documentos.map((one) => ({
    ...one,
    problemas: [
      'En su fila de «Documentos» alguien cambió Fecha; la bitácora dice lo que se anotó.',
    ],
  })),
};
/** One that no document bears, and a text that is none. */
export const AJENO: CodigoVerificado = {
  codigo: '8F3A-21C0-77DE-0B15',
  veredicto: 'ajeno',
  titulo: 'Ningún documento de este libro lleva ese código.',
  dicho: ['Si el papel dice eso, es de otro libro o de una copia, o no lo hizo el complemento.'],
  documentos: [],
  parecidos: [{ codigo: CODIGO, de: VERIFICADO.documentos[0]?.nombre ?? '' }],
};
export const ILEGIBLE: CodigoVerificado = {
  ...AJENO,
  codigo: '',
  veredicto: 'ilegible',
  titulo: 'No se pudo leer el código.',
  dicho: [
    'Tiene 15 números y letras, y un código tiene 16: 8F3A-21C0-77DE-0B14. Compárelo con el papel.',
  ],
};

export const ARRANQUE: Arranque = {
  version: '1.0.0',
  entidad: 'Secretaría de Educación de Ejemplo',
  vigencias: [2024, 2025, 2026, 2027],
  hoy: '2026-07-14',
  quien: 'luis.ejemplo@ejemplo.invalid',
  identidad: 'verificada',
  prestamo: null,
  trabajos: [],
  equipo: ['Ana Ejemplo Rivera', 'Luis Ejemplo Castro', 'Marta Ejemplo Solano'],
};

/** A job as those to come: documents, which are of who makes them. */
export const TRABAJO: TrabajoVisto = {
  trabajo: 'fichas',
  clave: '2026-T2',
  titulo: 'Fichas por localidad del segundo trimestre de 2026',
  hechas: 4,
  total: 12,
  cuanto: '4 de 12 fichas',
  estado: 'a medias',
  empezo: 'Lo empezó luis.ejemplo@ejemplo.invalid el 14/07/2026 a las 08:40.',
  esMio: true,
  aviso: '',
  datos: {},
  dicho: 'Se hicieron 4 de 12 fichas.',
};

const CALIDAD = 'Oficina de Calidad Educativa';
const DIRECTORIO = [
  ['Ana Ejemplo Rivera', 'Jefe de Oficina de Calidad Educativa'],
  ['Luis Ejemplo Castro', 'Profesional Especializado – Mejoramiento'],
  ['Marta Ejemplo Solano', 'Profesional Universitario – Evaluación'],
  ['Jorge Ejemplo Pacheco', 'Técnico Operativo – Evaluación'],
  [
    'Clara Ejemplo Barrios',
    'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional',
  ],
  ['Hernán Ejemplo Ospino', 'Supervisor de Educación'],
  ['Paula Ejemplo Mercado', 'Profesional Universitario – Acompañamiento'],
  ['Diego Ejemplo Arrieta', 'Profesional Universitario – PEI'],
  ['Sandra Ejemplo Quintero', 'Profesional Universitario – Formación docente'],
  ['Rubén Ejemplo Villalba', 'Profesional Universitario – Medios y tecnologías'],
  ['Elena Ejemplo Santos', 'Profesional Universitario – Inclusión'],
  ['Camilo Ejemplo Duarte', 'Docente en comisión – Bilingüismo'],
  ['Rosa Ejemplo Navarro', 'Profesional de apoyo – Convivencia y familias'],
  ['Nora Ejemplo Lozano', 'Profesional de apoyo – Conectividad y contenidos'],
].map(([nombre = '', cargo = '']) => ({ nombre, cargo, dependencia: CALIDAD }));

export const ACTA: ActaPanel = {
  directorio: DIRECTORIO,
  firmantes: DIRECTORIO,
  elaboro: 'Luis Ejemplo Castro',
  anteriores: DIRECTORIO.slice(0, 12).map((persona, i) => ({ ...persona, asistio: i !== 3 })),
  anteriorTitulo: 'Acta 5 de 2026',
  tipos: [
    'Análisis de la información',
    'Sostenibilidad',
    'Aprobación del PAM',
    'Seguimiento trimestral',
    'Evaluación anual',
    'Otra',
  ],
  acciones: [
    { codigo: 'A01', accion: 'Asistencia técnica a las IED en la autoevaluación institucional' },
    { codigo: 'A02', accion: 'Visitas de asesoría para la formulación y el ajuste del PMI' },
    { codigo: 'A03', accion: 'Acompañamiento al uso pedagógico de los resultados de Saber' },
    { codigo: 'A27', accion: 'Renovación de la red eléctrica de las sedes rurales' },
  ],
  abiertos: [
    {
      codigo: 'CO-0014',
      compromiso: 'Entregar el diagnóstico de la red eléctrica de las 26 sedes',
      responsable: 'Rubén Ejemplo Villalba',
      fecha: '2026-06-30',
      vencido: true,
      accion: 'A27',
      origen: 'Acta 5 de 2026',
    },
    {
      codigo: 'CO-0015',
      compromiso: 'Publicar el cronograma de visitas de asesoría del segundo semestre',
      responsable: 'Paula Ejemplo Mercado',
      fecha: '2026-07-31',
      vencido: false,
      accion: 'A02',
      origen: 'Acta 5 de 2026',
    },
    {
      codigo: 'CO-0016',
      compromiso: 'Citar a los rectores de las IED sin autoevaluación',
      responsable: 'Luis Ejemplo Castro',
      fecha: '2026-08-15',
      vencido: false,
      accion: '',
      origen: 'Acta 5 de 2026',
    },
  ],
  borradores: [],
  borradorLocal: null,
  borradorDe: '',
  otrosBorradores: [],
  roles: {},
  actividades: ACTIVIDADES,
  trimestral: ACTIVIDAD_TRIMESTRAL,
  ordenPorActividad: { '1': ['Verificación de asistentes', 'Estado y necesidades del sector'] },
  ordenHabitual: [
    'Verificación de asistentes',
    'Lectura y aprobación del acta anterior',
    'Seguimiento a compromisos',
    'Avance de las acciones del trimestre',
    'Proposiciones y varios',
  ],
  anomalias: [],
};

/** A borrador as it was entered. */
export const BORRADOR: ActaEntrada = {
  codigo: 'AC-0011',
  borrador: true,
  tipo: 'Seguimiento trimestral',
  fecha: '2026-07-10',
  horaInicio: '08:00',
  horaFin: '',
  lugar: 'Sala de juntas',
  asunto: 'Seguimiento de junio',
  ordenDelDia: ['Avance de las acciones'],
  desarrollo: ['Se revisó el avance de cada acción.'],
  asistentes: [],
  compromisos: [],
};

const linea = (registro: string, celda: string, columna: string, mensaje: string) => ({
  registro,
  celda,
  columna,
  mensaje,
  fila: Number(celda.replace(/\D/g, '')),
  codigo: '',
});
const SIN_EVIDENCIA =
  'Se reportó avance y no hay evidencias del trimestre: enlace una en la hoja Evidencias.';

export const VERIFICAR: VerificarPanel = {
  errores: 3,
  advertencias: 14,
  incompletas: 2,
  filas: 412,
  sobreLaHoja: [
    'No está todo a la vista: Evidencias tiene un filtro. El libro lee también lo oculto. Para verlo: Datos › Quitar filtro, o clic derecho entre las columnas vecinas › Mostrar columnas.',
  ],
  codigosAsignados: 4,
  aplazadas: [
    {
      codigo: 'PESOS_NO_SUMAN_100',
      registro: 'actividades',
      hoja: 'Actividades',
      motivo: 'Los pesos de 2027 se fijan en enero.',
    },
  ],
  grupos: [
    {
      codigo: 'NUMERO_ILEGIBLE',
      severidad: 'error',
      registro: 'seguimiento',
      hoja: 'Seguimiento',
      cuantas: 2,
      lineas: [
        linea(
          'seguimiento',
          'E18',
          'ejecutado',
          '«12 visitas» no se lee como número: deje solo 12.',
        ),
        linea(
          'seguimiento',
          'E31',
          'ejecutado',
          '«1.08001E+11» perdió cifras: escríbalo completo.',
        ),
      ].map((one) => ({ ...one, severidad: 'error' as const })),
    },
    {
      codigo: 'FECHAS_AL_REVES',
      severidad: 'error',
      registro: 'pam',
      hoja: 'PAM',
      cuantas: 1,
      lineas: [
        {
          ...linea(
            'pam',
            'X9',
            'fechaFin',
            'La fecha de fin es anterior a la de inicio: corrija una.',
          ),
          severidad: 'error',
        },
      ],
    },
    {
      codigo: 'SIN_EVIDENCIA',
      severidad: 'advertencia',
      registro: 'seguimiento',
      hoja: 'Seguimiento',
      cuantas: 14,
      lineas: Array.from({ length: 10 }, (_, i) => ({
        ...linea('seguimiento', `D${40 + i}`, 'ejecutado', SIN_EVIDENCIA),
        severidad: 'advertencia' as const,
      })),
    },
    {
      codigo: 'FILA_INCOMPLETA',
      severidad: 'nota',
      registro: 'evidencias',
      hoja: 'Evidencias',
      cuantas: 2,
      lineas: [
        linea('evidencias', 'A22', 'enlace', 'Falta el enlace.'),
        linea('evidencias', 'A25', 'fecha', 'Falta la fecha y el enlace.'),
      ].map((one) => ({ ...one, severidad: 'nota' as const })),
    },
  ],
};

export const TRIMESTRE: TrimestrePanel = {
  fin: '',
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
  cortes: [
    { valor: '2026-T2', titulo: 'T2 de 2026' },
    { valor: '2026-T1', titulo: 'T1 de 2026' },
  ],
  trimestre: {
    corte: '2026-T2',
    titulo: 'T2 de 2026',
    estado: 'Abierto',
    ventana: 'Se reporta hasta el 10/07/2026: faltan 4 días.',
    cuentas: {
      reportes: 'faltan 4 de 60',
      planillas: '',
      anomalias: '3 por decidir',
      cierre: 'Abierto',
      registros: 'de 2026',
    },
  },
};

const planillaDe = (persona: string, acciones: readonly string[]) => ({
  libro: 'libro-1',
  entidad: 'Secretaría Distrital de Educación',
  corte: '2026-T2',
  persona,
  hecha: '2026-07-14',
  columnas: [],
  filas: acciones.map((accion) => ({ accion, valores: { accion }, existe: true })),
  entregadas: [],
});
export const PLANILLAS: Planillas = {
  planillas: [
    planillaDe('Marta Ejemplo Solano', ['A01', 'A05', 'A12']),
    planillaDe('Jorge Ejemplo Pacheco de la Hoz', ['A09']),
  ],
  alDia: ['Nora Ejemplo Lozano'],
  sinPersona: ['A41'],
};
export const CARTAS: CorreoDePlanillas = {
  cuenta: 'ana.ejemplo@ejemplo.invalid',
  respuestas: 'calidad.ejemplo@ejemplo.invalid',
  cartas: PLANILLAS.planillas.map(({ persona, filas }, i) => ({
    persona,
    correo: i === 0 ? 'marta.ejemplo.solano@ejemplo.invalid' : '',
    falta: i === 0 ? '' : 'No tiene correo en Equipo.',
    archivo: `Reporte 2026-T2 - ${persona}.xlsx`,
    acciones: filas.map(({ accion }) => accion),
    asunto: 'PAM: reporte del T2 de 2026, 3 acciones',
    texto: `Buenos días, ${persona}:\n\nEn el archivo adjunto está la planilla.`,
    enviada: i === 0,
  })),
};
/** Planillas that came back: one with all that may be said of one, and one that is none. */
export const RECIBO: ReciboHecho = {
  corte: '2026-T2',
  cargue: null,
  hayConflictos: true,
  archivos: [
    {
      archivo: 'Reporte 2026-T2 - Marta Ejemplo Solano (llena).xlsx',
      persona: 'Marta Ejemplo Solano',
      corte: '2026-T2',
      rechazo: '',
      cambian: ['A01', 'A05'],
      enviadas: ['A01'],
      rechazadas: ['A12'],
      observaciones: [
        {
          fila: 7,
          accion: 'A12',
          columna: 'Ejecutado T2',
          codigo: 'CONFLICTO',
          severidad: 'error',
          mensaje:
            '«Ejecutado T2» de A12 cambió en el libro después de hacerse la planilla: el libro dice «9», la planilla dice «12» y antes estaba en blanco.',
        },
        {
          fila: 5,
          accion: 'A01',
          columna: 'Meta 2026',
          codigo: 'CELDA_BLOQUEADA',
          severidad: 'advertencia',
          mensaje:
            'Se escribió «999» en «Meta 2026» de A01, que no se diligencia: no se tuvo en cuenta.',
        },
      ],
    },
    {
      archivo: 'rota.xlsx',
      persona: '',
      corte: '',
      rechazo: 'El archivo «rota.xlsx» está dañado o incompleto: vuelva a descargarlo.',
      cambian: [],
      enviadas: [],
      rechazadas: [],
      observaciones: [],
    },
  ],
};

/** Of the acta that two of them have not signed. */
const ASISTIERON = [
  'Ana Ejemplo Rivera',
  'Luis Ejemplo Castro',
  'Paula Ejemplo Mercado',
  'Marta Ejemplo Solano',
  'Jorge Ejemplo Pacheco',
  'Diego Ejemplo Arrieta',
];

export const DOCUMENTOS: DocumentosPanel = {
  documentos: [
    {
      clave: 'informe-trimestral',
      titulo: 'Informe de gestión trimestral',
      generar: 'Generar informe',
      deQue: 'corte',
      notas: {
        '2026-T2': {
          look: 'advertencia',
          texto:
            '4 de 60 acciones sin reporte a este corte. El informe lo dirá en su primera página.',
        },
        '2026-T1': { look: 'listo', texto: 'Las 60 acciones tienen reporte a este corte.' },
      },
      firma: { elaboro: 'Luis Ejemplo Castro', aprobo: 'Ana Ejemplo Rivera' },
      secciones: [{ titulo: 'Conclusiones' }, { titulo: 'Próximo trimestre' }],
    },
    {
      clave: 'acta',
      titulo: 'Acta de reunión',
      generar: 'Generar acta',
      deQue: 'acta',
      notas: {},
      firma: null,
      secciones: [],
    },
    {
      clave: 'nota-aclaratoria',
      titulo: 'Nota aclaratoria',
      generar: 'Generar nota',
      deQue: 'firmado',
      notas: {},
      firma: { elaboro: 'Luis Ejemplo Castro', aprobo: 'Ana Ejemplo Rivera' },
      secciones: [{ titulo: 'Qué se aclara y por qué', obligatoria: true }],
    },
  ],
  preguntas: {
    corte: {
      label: 'Corte',
      vacio: {
        titulo: 'Todavía no hay nada que informar',
        texto: 'Reporte un trimestre en la hoja Seguimiento y vuelva a abrir este panel.',
      },
      opciones: [
        { valor: '2026-T2', titulo: 'Segundo trimestre de 2026' },
        { valor: '2026-T1', titulo: 'Primer trimestre de 2026' },
      ],
    },
    acta: {
      label: 'Acta',
      vacio: { titulo: 'Todavía no hay actas', texto: 'Guarde una con el menú PAM.' },
      opciones: [
        { valor: 'AC-0006', titulo: 'Acta 5 de 2026 · 14/04/2026' },
        { valor: 'AC-0005', titulo: 'Acta 4 de 2026 · 20/03/2026' },
      ],
    },
    firmado: {
      label: 'Nota',
      vacio: { titulo: 'No hay documentos firmados', texto: 'Una nota aclara uno ya firmado.' },
      opciones: [
        {
          valor: 'DO-0003-N1',
          titulo: 'Nota 1 de DO-0003 (Informe de gestión trimestral, 2026-T1, versión 2)',
        },
      ],
    },
  },
  personas: [
    { nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe de Oficina de Calidad Educativa' },
    { nombre: 'Luis Ejemplo Castro', cargo: 'Profesional universitario' },
    { nombre: 'Paula Ejemplo Mercado', cargo: 'Profesional especializado' },
  ],
  hechos: [
    {
      codigo: 'DO-0004',
      tipo: 'Informe de gestión trimestral',
      referencia: '2026-T1',
      version: 3,
      estado: 'Para firma',
      fecha: '2026-04-22',
      url: 'https://docs.google.com/document/d/ejemplo-4',
      anexo: '',
      plantilla: 'Informe con logo.docx · 8F3A-21C0-77DE-0B14',
      pdfFirmado: '',
      radicado: '',
      asistentes: [],
      firmas: null,
      motivo: '',
      cambioDespues: '',
    },
    {
      codigo: 'DO-0003',
      tipo: 'Informe de gestión trimestral',
      referencia: '2026-T1',
      version: 2,
      estado: 'Firmado',
      fecha: '2026-04-20',
      url: 'https://docs.google.com/document/d/ejemplo-3',
      anexo: 'https://docs.google.com/document/d/ejemplo-anexo-3',
      plantilla: 'La del complemento 0.2.0 · 51AA-09F3-C2D7-6E80',
      pdfFirmado: '',
      radicado: '2026-00123',
      asistentes: [],
      firmas: null,
      motivo: '',
      cambioDespues: '22/04/2026 · AJ-0001 · A03 Ejecutado: 85 → 58',
    },
    {
      codigo: 'DO-0006',
      tipo: 'Acta de reunión',
      referencia: 'AC-0010',
      version: 1,
      estado: 'Firmado',
      fecha: '2026-04-22',
      url: 'https://docs.google.com/document/d/ejemplo-6',
      anexo: '',
      plantilla: '',
      pdfFirmado: 'https://drive.google.com/file/d/ejemplo-6-firmado',
      radicado: '',
      asistentes: ASISTIERON,
      firmas: { firmaron: 4, de: 6, faltan: ASISTIERON.slice(4) },
      motivo: '',
      cambioDespues: '',
    },
    {
      codigo: 'DO-0002',
      tipo: 'Acta de reunión',
      referencia: 'Acta 5 de 2026',
      version: 1,
      estado: 'Borrador',
      fecha: '2026-04-14',
      url: 'https://docs.google.com/document/d/ejemplo-2',
      anexo: '',
      plantilla: '',
      pdfFirmado: '',
      radicado: '',
      asistentes: [],
      firmas: null,
      motivo: '',
      cambioDespues: '',
    },
  ],
};

/** The same panel before there is anything to make a document of, or any made. */
export const DOCUMENTOS_VACIO: DocumentosPanel = {
  documentos: DOCUMENTOS.documentos.map((documento) => ({ ...documento, notas: {} })),
  preguntas: Object.fromEntries(
    Object.entries(DOCUMENTOS.preguntas).map(([deQue, pregunta]) => [
      deQue,
      { ...pregunta, opciones: [] },
    ]),
  ),
  personas: [],
  hechos: [],
};

export const PRESTAMO: PrestamoVisto = {
  a: 'Ana Ejemplo Rivera',
  desde: '2026-07-10',
  lado: 'original',
};

export const PLANTILLAS: readonly PlantillaFicha[] = [
  {
    documento: 'acta',
    titulo: 'Acta de reunión (SE-GO-P03-R07)',
    propia: null,
    marcadores: [
      { marcador: '{numero}', describe: 'Consecutivo del acta en el año' },
      { marcador: '{fecha}', describe: 'Fecha de la reunión, como 14 de julio de 2026' },
      { marcador: '{#asistentes}{nombre}{/asistentes}', describe: 'Una fila por asistente' },
      { marcador: '{#compromisos}{compromiso}{/compromisos}', describe: 'Una fila por compromiso' },
    ],
  },
  {
    documento: 'informe-trimestral',
    titulo: 'Informe de gestión trimestral',
    propia: {
      nombre: 'Informe con logo.docx',
      fecha: '2026-05-08',
      bytes: 46_080,
      huella: '8F3A-21C0-77DE-0B14',
    },
    marcadores: [{ marcador: '{corte}', describe: 'Trimestre y vigencia del informe' }],
  },
];

const chequeo = (
  codigo: string,
  titulo: string,
  estado: EstadoInstalacionPanel['chequeos'][number]['estado'],
  mensaje: string,
  reparable = false,
) => ({ codigo, titulo, estado, mensaje, reparable });

export const INSTALACION: EstadoInstalacionPanel = {
  version: '1.0.0',
  chequeos: [
    chequeo('preparado', 'Libro preparado', 'bien', 'El libro tiene sus hojas.'),
    chequeo(
      'disparadores',
      'Disparadores',
      'falta',
      'No están instalados: lo que se escribe a mano no queda en la bitácora hasta que alguien los instale.',
    ),
    chequeo(
      'zona',
      'Zona horaria',
      'mal',
      'El libro no está en la hora de Bogotá y sus fechas se leerían mal.',
      true,
    ),
    chequeo('encabezados', 'Encabezados', 'bien', 'Cada columna tiene su encabezado.'),
    chequeo('revision', 'Última revisión', 'no se sabe', 'Todavía no ha corrido ninguna.'),
  ],
  disparadores: [
    {
      funcion: 'alEditar',
      cuando: 'Con cada edición',
      hace: 'anota en la bitácora lo que se escribe a mano',
      quien: null,
      desde: '',
      esMio: false,
      apagado: false,
    },
    {
      funcion: 'alCambiar',
      cuando: 'Con cada fila que se borra',
      hace: 'anota en la bitácora qué decía y quién la borró',
      quien: null,
      desde: '',
      esMio: false,
      apagado: false,
    },
    {
      funcion: 'barrido',
      cuando: 'Cada 10 minutos',
      hace: 'anota lo que se pegó o se borró, y lo que cambió otro programa',
      quien: null,
      desde: '',
      esMio: false,
      apagado: false,
    },
    {
      funcion: 'correoSemanal',
      cuando: 'Los lunes a las 7 a. m.',
      hace: 'envía a cada persona sus pendientes',
      quien: 'calidad.ejemplo@ejemplo.invalid',
      desde: '2026-03-12',
      esMio: false,
      apagado: false,
    },
  ],
  puedeInstalar: true,
  puedeTomar: false,
  puedeQuitar: false,
};

/** The same workbook, mended and with its triggers in the name of this account. */
export const INSTALACION_BIEN: EstadoInstalacionPanel = {
  ...INSTALACION,
  chequeos: INSTALACION.chequeos.map((one) => ({
    ...one,
    estado: 'bien',
    mensaje: 'Está en su sitio.',
    reparable: false,
  })),
  disparadores: INSTALACION.disparadores.map((one) => ({
    ...one,
    quien: 'luis.ejemplo@ejemplo.invalid',
    desde: '2026-07-14',
    esMio: true,
  })),
  puedeInstalar: false,
  puedeQuitar: true,
};

export const CORREO: CorreoPrevisto = {
  cuenta: 'calidad.ejemplo@ejemplo.invalid',
  respuestas: 'calidad.ejemplo@ejemplo.invalid',
  cartas: [
    {
      nombre: 'Luis Ejemplo Castro',
      correo: 'luis.ejemplo@ejemplo.invalid',
      asunto: 'PAM: 2 pendientes, 1 vencido',
      texto:
        'Buenos días, Luis Ejemplo Castro:\n\nCOMPROMISOS VENCIDOS\n- CO-0014 · Entregar el diagnóstico',
      enviado: false,
    },
    {
      nombre: 'Paula Ejemplo Mercado',
      correo: 'paula.ejemplo@ejemplo.invalid',
      asunto: 'PAM: 1 pendiente',
      texto: 'Buenos días, Paula Ejemplo Mercado:',
      enviado: true,
    },
  ],
};

export const OFICINA = {
  arranque: () => ARRANQUE,
  declararIdentidad: ({ nombre }: { nombre: string }) => ({
    ...ARRANQUE,
    quien: nombre,
    identidad: 'declarada',
  }),
  panelActa: () => ACTA,
  panelAutoevaluacion: () => AUTOEVALUACION,
  panelVigencia: () => ({
    vigencias: [
      { vigencia: 2026, estado: 'en curso' },
      { vigencia: 2025, estado: 'terminada' },
      { vigencia: 2024, estado: 'cerrada' },
    ],
    propuesta: 2025,
    fin: '',
  }),
  evaluacionDelAno: () => EVALUACION,
  guardarBorradorEvaluacion: () => null,
  panelFichas: () => ({
    vigencias: [
      { vigencia: 2026, focalizadas: 7 },
      { vigencia: 2025, focalizadas: 0 },
    ],
    localidades: ['Riomar', 'Suroccidente'],
    instituciones: [
      { codigoDane: '108001999015', nombre: 'IED Ejemplo La Ceiba', localidad: 'Suroccidente' },
      { codigoDane: '108001999091', nombre: 'IED Ejemplo El Totumo', localidad: 'Riomar' },
    ],
  }),
  panelBitacora: (filtros?: { fila?: string; seleccion?: string }) =>
    filtros?.fila || filtros?.seleccion ? HISTORIA : BITACORA,
  restaurar: ({ simular }: { simular?: boolean }) =>
    simular ? RESTAURADO : { ...RESTAURADO, dicho: 'Volvió la fila.', cargue: 'C-0099' },
  comprobarBitacora: () => ENTERA,
  panelCodigo: () => ({ documentos: 4 }),
  panelLoMio: () => LO_MIO,
  guardarBorradorLoMio: () => null,
  verPendientes: ({ persona }: { persona?: string }) =>
    persona === undefined ? PENDIENTES_DE_TODOS : PENDIENTES,
  posponerPendiente: () => null,
  panelPractica: () => PRACTICA,
  comenzarPractica: () => PRACTICA,
  guardarBorradorTrimestre: () => null,
  guardarReportes: ({ reportes, enviar }: { reportes: { accion: string }[]; enviar: boolean }) => ({
    cargue: 'C-0014',
    errores: [],
    reportes: reportes.map(({ accion }) => ({
      accion,
      estado: enviar ? 'Enviado' : 'En diligenciamiento',
      leida: {},
      textos: {},
      observaciones: [],
      noEnviado: '',
      pideExplicacion: false,
    })),
  }),
  pasarReportes: ({ acciones }: { acciones: string[] }) => ({
    cargue: 'C-0015',
    hechas: acciones,
    omitidas: [],
  }),
  responderCompromiso: ({ codigo, estado }: { codigo: string; estado: string }) => ({
    codigo,
    estado,
    cargue: 'C-0016',
  }),
  reportesDelTrimestre: () => REPORTES,
  panelTrimestre: () => TRIMESTRE,
  verCierre: () => CIERRE,
  verRegistrosDelAno: () => REGISTROS_DEL_ANO,
  exportarIndice: () => ({
    nombre: 'Índice de registros de 2026, actividades 6, 7 y 9 (2026-07-24)',
    url: 'https://docs.google.com/document/d/ejemplo-9',
  }),
  verAnomalias: () => ANOMALIAS,
  decidirAnomalia: decidida,
  seguirAnomalia: ({ codigo }) => ({
    ...decidida(CONFIRMADA),
    decision: { ...CONFIRMADA, codigo, cumplimiento: 'Cumplida' },
  }),
  planillasDelCorte: () => PLANILLAS,
  verCorreoDePlanillas: () => CARTAS,
  recibirPlanillas: () => RECIBO,
  lectorDePlanillas: lectorCode,
  verificarCodigo: () => VERIFICADO,
  actaGuardada: () => BORRADOR,
  guardarActa: ({ borrador }: { borrador?: boolean }) => ({
    codigo: 'AC-0012',
    numero: borrador ? null : 12,
    vigencia: 2026,
    compromisos: borrador ? [] : ['CO-0017', 'CO-0018'],
  }),
  guardarBorradorLocal: () => null,
  generarDocumento: () => ({
    codigo: 'DO-0004',
    titulo: 'Acta de reunión',
    nombre: 'Acta 12 de 2026',
    version: 1,
    estado: 'Para firma',
    url: 'https://docs.google.com/document/d/ejemplo-4',
    anexo: null,
    faltan: [],
  }),
  cambiarEstadoDocumento: ({ codigo, estado }) => ({ dicho: `${codigo} quedó como «${estado}».` }),
  textosDocumento: () => ({
    secciones: [
      {
        clave: 'conclusiones',
        titulo: 'Conclusiones',
        texto: '',
        propuesto: 'El plan lleva 56,87 % de las metas del cuatrienio al 30 de junio de 2026.',
      },
      {
        clave: 'proximoTrimestre',
        titulo: 'Próximo trimestre',
        texto: 'Se adelantan las visitas.',
        propuesto: 'En T3 de 2026, 32 acciones tienen algo programado.',
      },
    ],
  }),
  guardarTextosDocumento: () => ({ guardados: 1 }),
  panelFila: () => FILA,
  guardarFila: () => ({ cargue: 'C-0012', errores: [], panel: FILA }),
  guardarBorradorFila: () => null,
  deshacerCargue: () => ({ borradas: 0, restauradas: 1, conservadas: [] }),
  panelVerificar: () => VERIFICAR,
  verMas: () =>
    Array.from({ length: 4 }, (_, i) => ({
      ...linea('seguimiento', `D${50 + i}`, 'ejecutado', SIN_EVIDENCIA),
      severidad: 'advertencia',
    })),
  irA: () => ({ aviso: '' }),
  aplazarRegla: () => null,
  reanudarRegla: () => null,
  panelDocumentos: () => DOCUMENTOS,
  panelPlantillas: () => PLANTILLAS,
  panelPrestamo: () => null,
  revisarPlantilla: () => ({ aceptada: true, errores: [], avisos: [] }),
  subirPlantilla: () => ({ aceptada: true, errores: [], avisos: [] }),
  bajarPlantilla: () => ({ nombre: 'Acta R07.docx', base64: 'UEsDBA==' }),
  quitarPlantilla: () => null,
  panelEstadoInstalacion: () => INSTALACION,
  repararLibro: () => ({ hecho: ['Quedó bien: Zona horaria.'], instalacion: INSTALACION_BIEN }),
  instalarDisparadores: () => ({
    hecho: ['Instalado. Con cada edición: anota en la bitácora lo que se escribe a mano.'],
    instalacion: INSTALACION_BIEN,
  }),
  quitarDisparadores: () => ({
    hecho: ['Quitado. Los lunes a las 7 a. m.: envía a cada persona sus pendientes.'],
    instalacion: INSTALACION,
  }),
  verCorreoSemanal: () => CORREO,
} satisfies Answers;
