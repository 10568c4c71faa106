// What «Lo mío» and the reports of «Trimestre» hold in a fictitious office.

import type {
  ReporteRevisado,
  ReportesDelTrimestre,
} from '../../../src/addon/reportes/del-trimestre';
import type { LoMio } from '../../../src/addon/reportes/lo-mio';
import type { ConteoDeEvidencias } from '../../../src/domain/conteo-de-evidencias';
import type { ReporteVisto } from '../../../src/domain/mi-reporte';

export const NORA = 'Nora Ejemplo Lozano';

export const SIN_TEXTOS: ReporteVisto['textos'] = {
  ejecutado: '',
  analisis: '',
  dificultades: '',
  apropiado: '',
  comprometido: '',
  obligado: '',
  pagado: '',
};

export const reporteVisto = (accion: string, more: Partial<ReporteVisto> = {}): ReporteVisto => ({
  accion,
  titulo: 'Mesa de ayuda para el soporte técnico de las sedes',
  indicador: 'Días promedio de respuesta a una solicitud de soporte',
  unidad: 'Días',
  estado: 'Sin datos',
  debe: true,
  espera: false,
  meta: '9',
  programado: '9',
  anteriores: [{ trimestre: 'T1', programado: '10', ejecutado: '11,8' }],
  esperado: '9,5',
  logrado: '11,8',
  evidencias: 0,
  propuesto: null,
  compara: { programado: 9, anterior: 11.8 },
  leida: {},
  textos: SIN_TEXTOS,
  enviado: '',
  aprobado: '',
  devuelto: '',
  motivo: '',
  observaciones: [],
  cerrada: '',
  clave: `${accion} · 2026 · T2`,
  fila: 261,
  ...more,
});

export const DEVUELTO = reporteVisto('A27', {
  titulo: 'Conectividad de las sedes educativas',
  indicador: 'Sedes con conexión a internet de al menos 100 Mbps',
  unidad: 'Sedes',
  estado: 'Devuelto',
  motivo: 'La cifra es de mayo: falta la sede que se activó el 28 de junio.',
  devuelto: '12/07/2026, Ana Ejemplo Rivera',
  leida: { ejecutado: 10, analisis: 'Se reanudó en mayo.', apropiado: 520_000_000 },
  textos: {
    ...SIN_TEXTOS,
    ejecutado: '10',
    analisis: 'Se reanudó en mayo.',
    apropiado: '520.000.000',
  },
  evidencias: 1,
  observaciones: [
    {
      registro: 'seguimiento',
      fila: 241,
      columna: 'dificultades',
      codigo: 'DIFICULTADES_AUSENTES',
      severidad: 'nota',
      mensaje:
        'A27 llegó a 62,5 % de lo programado en 2026-T2: escriba en «Dificultades» qué lo impidió.',
    },
  ],
});

export const LO_MIO: LoMio = {
  persona: NORA,
  esPropio: true,
  personas: ['Luis Ejemplo Castro', NORA],
  trimestre: {
    corte: '2026-T2',
    titulo: 'T2 de 2026',
    cierra: '2026-07-15',
    estaAbierto: true,
    salto: 0.4,
  },
  reportes: [
    DEVUELTO,
    reporteVisto('A29'),
    reporteVisto('A30', {
      titulo: 'Producción de contenidos educativos digitales',
      estado: 'Enviado',
      enviado: '03/07/2026, Nora Ejemplo Lozano',
      textos: { ...SIN_TEXTOS, ejecutado: '5', analisis: 'Cinco contenidos de ocho.' },
    }),
    reporteVisto('A31', {
      titulo: 'Acompañamiento al uso de plataformas educativas en el aula',
      estado: 'Aprobado',
      aprobado: '08/07/2026, Ana Ejemplo Rivera',
      cerrada:
        'El reporte de A31 en 2026-T2 está aprobado por Ana Ejemplo Rivera el 08/07/2026 y no se cambia: devuélvalo con su motivo en «Trimestre…» y corríjalo después.',
      textos: { ...SIN_TEXTOS, ejecutado: '230' },
    }),
  ],
  sinDeber: [{ accion: 'A33', porque: 'no tiene nada programado' }],
  compromisos: [
    {
      codigo: 'CO-0031',
      compromiso: 'Entregar el informe de las sedes sin red eléctrica certificada',
      fecha: '2026-06-30',
      vencido: true,
      plazo: 'hace 9 días hábiles',
      entregable: 'Informe por sede',
      accion: 'A27',
      acta: 'AC-0012',
      dicho: ['10/06/2026, acta 11: Va por la mitad de las sedes.'],
      leido: {
        estado: 'Abierto',
        evidencia: undefined,
        seguimiento: undefined,
        fechaCierre: undefined,
      },
      fila: 32,
    },
  ],
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
};

const revisado = (accion: string, more: Partial<ReporteRevisado> = {}): ReporteRevisado => ({
  accion,
  titulo: 'Conectividad de las sedes educativas',
  persona: NORA,
  estado: 'Enviado',
  espera: false,
  programado: '16',
  ejecutado: '10',
  analisis: 'Se reanudó en mayo y se activó una sede. Faltan seis de las programadas.',
  enviado: '06/07/2026, Nora Ejemplo Lozano',
  aprobado: '',
  motivo: '',
  sinConstancia: false,
  observaciones: [],
  cambio: '',
  fila: 241,
  ...more,
});

export const REPORTES: ReportesDelTrimestre = {
  corte: '2026-T2',
  responsables: [
    {
      nombre: NORA,
      debe: 4,
      reportadas: 3,
      enviadas: 2,
      devueltas: 0,
      aprobadas: 1,
      aLaEspera: 0,
      sinReporte: ['A31'],
    },
    {
      nombre: 'Diego Ejemplo Arrieta',
      debe: 1,
      reportadas: 1,
      enviadas: 1,
      devueltas: 0,
      aprobadas: 0,
      aLaEspera: 0,
      sinReporte: [],
    },
  ],
  reportes: [
    revisado('A16', {
      persona: 'Diego Ejemplo Arrieta',
      titulo: 'Actualización de los proyectos educativos institucionales',
      observaciones: [
        'A16 lleva 133,3 % de lo programado en 2026: confirme la cifra y explíquela en el análisis, o ajuste la meta.',
      ],
    }),
    revisado('A27'),
    revisado('A30', { titulo: 'Producción de contenidos educativos digitales' }),
    revisado('A31', { estado: 'Sin datos', ejecutado: '–', analisis: '', enviado: '' }),
    revisado('A33', {
      estado: 'Aprobado',
      aprobado: '08/07/2026, Ana Ejemplo Rivera',
      cambio:
        'El reporte de A33 en 2026-T2 está aprobado por Ana Ejemplo Rivera el 08/07/2026 y no se cambia: devuélvalo con su motivo en «Trimestre…» y corríjalo después. Pero se escribió después en Ejecutado (14/07/2026 10:05, nora.ejemplo@ejemplo.invalid): déjelo como decía antes; búsquelo en la Bitácora o en el documento impreso.',
    }),
  ],
  limpios: ['A27', 'A30'],
  cerrada: '',
  ajustable: false,
};

/** What the visitas of an acción count. */
export const PROPUESTO: ConteoDeEvidencias = {
  valor: 2,
  dicho: 'En Evidencias, a 30 de junio de 2026: 2 visitas de asesoría (1 a IED no focalizada).',
  contadas: [
    {
      codigo: 'EV-0093',
      fecha: '2026-05-21',
      descripcion: 'Acta de visita con solicitud de recursos para el PMI',
      noFocalizada: false,
    },
    {
      codigo: 'EV-0131',
      fecha: '2026-06-03',
      descripcion: 'Acta de visita: indicadores de convivencia',
      noFocalizada: true,
    },
  ],
  noContadas: ['EV-0133 (sin enlace)', 'EV-0134 (el mismo enlace de EV-0131)'],
};
