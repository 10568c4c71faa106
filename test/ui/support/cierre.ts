// The close of a quarter as the panel «Trimestre» gets it: one that lacks things, one that is ready, one that is closed.

import type { CierreVisto } from '../../../src/addon/trimestre/cierre';
import type { RegistrosVistos } from '../../../src/addon/trimestre/registros';

const linea = (
  clave: CierreVisto['lineas'][number]['clave'],
  titulo: string,
  listo: boolean,
  detalle: string,
  registro = 'cierres',
) => ({ clave, titulo, listo, detalle, registro });

export const CIERRE: CierreVisto = {
  corte: '2026-T2',
  estado: 'Abierto',
  clase: 'provisional',
  lineas: [
    linea(
      'reportes',
      'Reportes',
      false,
      '27 de 34 acciones con su reporte enviado o aprobado. Sin reporte: A09, A17, A29, A31, A32 y A40.',
      'seguimiento',
    ),
    linea('tardios', 'Datos que llegan tarde', true, '1 acción espera su dato: A37.', 'pam'),
    linea('anomalias', 'Anomalías', false, 'Por decidir: A17, A27 y A31.', 'anomalias'),
    linea(
      'acta',
      'Acta de la reunión',
      true,
      'Acta 3 de 2026, del 22/07/2026. No asistió el coordinador de una acción programada: A28.',
      'actas',
    ),
    linea(
      'control',
      'Control del riesgo',
      false,
      'Falta registrar el control del riesgo de 2026-T2.',
    ),
    linea(
      'medicion',
      'Medición del indicador',
      true,
      '83,22 % (391,11 de 470). Versión 1: Avance medio ponderado de lo programado al corte. La meta es 90 %.',
    ),
    linea(
      'informe',
      'Informe trimestral',
      false,
      'El informe de 2026-T2 no se ha generado.',
      'documentos',
    ),
    linea(
      'documentos',
      'Documentos',
      true,
      'Sin archivar: DO-0007 (Acta de reunión, para firma).',
      'documentos',
    ),
  ],
  medicion: {
    valor: 0.832158077634,
    numerador: 391.114296487834,
    denominador: 470,
    excluidas: ['A25', 'A26', 'A33'],
    sinReporte: ['A40'],
    version: '1: Avance medio ponderado de lo programado al corte',
    meta: 0.9,
  },
  provisional: null,
  riesgo: {
    codigo: '',
    riesgo: 'Informar avances del PAM que la evidencia no respalda',
    control: 'Revisar la evidencia de cada reporte antes de la reunión trimestral',
  },
  control: {
    fecha: '',
    quien: '',
    resultado: '',
    tratamiento: '',
    ejecutado: undefined,
    materializo: undefined,
  },
  equipo: ['Ana Ejemplo Rivera', 'Luis Ejemplo Castro', 'Marta Ejemplo Solano'],
  hoy: '2026-07-24',
  cerrado: { por: '', el: '' },
  codigoVerificacion: '',
};

export const CIERRE_LISTO: CierreVisto = {
  ...CIERRE,
  lineas: CIERRE.lineas.map((one) => ({ ...one, listo: true })),
};

export const CIERRE_HECHO: CierreVisto = {
  ...CIERRE_LISTO,
  estado: 'Provisional',
  clase: 'definitivo',
  lineas: CIERRE.lineas.map((one) => ({
    ...one,
    listo: one.clave !== 'tardios' && one.clave !== 'documentos',
  })),
  provisional: { valor: 0.8172, diferencia: 1.5 },
  cerrado: { por: 'ana.ejemplo@ejemplo.invalid', el: '2026-07-30' },
  codigoVerificacion: '8F3A-21C0-77DE-0B14',
};

export const REGISTROS_DEL_ANO: RegistrosVistos = {
  vigencia: 2026,
  encabezado: {
    entidad: 'Secretaría Distrital de Educación – EJEMPLO FICTICIO',
    dependencia: 'Oficina de Calidad Educativa',
    hecho: '2026-07-24',
    codigoVerificacion: '8F3A-21C0-77DE-0B14',
  },
  dicho: '7 de 8 registros: falta 1.',
  trimestres: [
    {
      corte: '2026-T1',
      noSeDebe: '',
      registros: [
        {
          clase: 'acta',
          que: 'Acta 2 de 2026',
          fecha: '2026-04-22',
          quien: 'Ana Ejemplo Rivera',
          enlace: 'https://ejemplo.invalid/acta-2',
          codigo: 'AC-0010',
          estado: 'Definitiva',
          archivos: [],
          codigoVerificacion: '',
        },
        {
          clase: 'informe',
          que: 'Informe, versión 2 (firmado)',
          fecha: '2026-04-29',
          quien: 'Ana Ejemplo Rivera',
          enlace: 'https://ejemplo.invalid/informe-t1',
          codigo: 'DO-0003',
          estado: 'Firmado',
          archivos: [],
          codigoVerificacion: '',
        },
        {
          clase: 'medicion',
          que: 'Medición 84 % (cierre provisional)',
          fecha: '2026-05-06',
          quien: 'Luis Ejemplo Castro',
          enlace: '',
          codigo: '',
          estado: 'Provisional',
          archivos: [],
          codigoVerificacion: '8F3A-21C0-77DE-0B14',
        },
        {
          clase: 'control',
          que: 'Control del riesgo',
          fecha: '2026-04-20',
          quien: 'Luis Ejemplo Castro',
          enlace: '',
          codigo: '',
          estado: '',
          archivos: [],
          codigoVerificacion: '',
        },
      ],
      faltan: [],
    },
    {
      corte: '2026-T2',
      noSeDebe: '',
      registros: [
        {
          clase: 'acta',
          que: 'Acta 3 de 2026',
          fecha: '2026-07-22',
          quien: 'Ana Ejemplo Rivera',
          enlace: 'https://ejemplo.invalid/acta-3',
          codigo: 'AC-0011',
          estado: 'Definitiva',
          archivos: [],
          codigoVerificacion: '',
        },
      ],
      faltan: ['informe'],
    },
    { corte: '2026-T3', noSeDebe: 'Termina el 30/09/2026.', registros: [], faltan: [] },
    { corte: '2026-T4', noSeDebe: 'Termina el 31/12/2026.', registros: [], faltan: [] },
  ],
};
