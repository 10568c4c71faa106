// Two componentes and five acciones with one of each state, in the second quarter of 2025.

import type { LibroInforme } from '../../../src/documents/del-corte/libro';
import { informeDatos } from '../../../src/documents/informe-trimestral/datos';
import type { InformeInput } from '../../../src/documents/informe-trimestral/libro';
import type { AjusteRow } from '../../../src/domain/registers/ajustes';
import type { AnomaliaRow } from '../../../src/domain/registers/anomalias';
import type { CierreRow } from '../../../src/domain/registers/cierres';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { filasOf, VIGENCIAS } from '../../support/libro';
import { EQUIPO, type Muestras, PARAMETROS } from '../oficina';

const accion = (codigo: string, row: PamRow): PamRow => ({
  codigo,
  componente: 'Acompañamiento',
  accion: `Acción ${codigo}`,
  indicador: 'Indicador',
  unidad: 'IED',
  tipoAcumulacion: 'Acumulado',
  responsable: 'Luis Ejemplo Castro',
  ...row,
});
const PAM = [
  accion('A1', { accion: 'Visitas de asesoría & acompañamiento', meta2025: 4, metaCuatrienio: 16 }),
  accion('A2', { meta2025: 10, metaCuatrienio: 40, coordinador: 'Paula Ejemplo Mercado' }),
  accion('A3', { componente: 'Formación', meta2025: 8, metaCuatrienio: 32 }),
  accion('A4', { componente: 'Formación', meta2025: 'NP', metaCuatrienio: 5 }),
  accion('A5', { componente: 'Formación', tipoAcumulacion: 'Reducción anual', meta2025: 3 }),
];

const reporte = (
  codigo: string,
  trimestre: SeguimientoRow['trimestre'],
  row: SeguimientoRow,
): SeguimientoRow => ({ accion: codigo, vigencia: 2025, trimestre, ...row });
const SEGUIMIENTO = [
  reporte('A1', 'T1', { programado: 2, ejecutado: 2, estado: 'Aprobado' }),
  reporte('A1', 'T2', {
    programado: 2,
    ejecutado: 2,
    estado: 'Aprobado',
    apropiado: 100_000_000,
    comprometido: 60_000_000,
    pagado: 20_000_000,
  }),
  reporte('A2', 'T1', {
    programado: 5,
    ejecutado: 4,
    estado: 'Aprobado',
    analisis: 'Faltó una jornada.',
  }),
  reporte('A2', 'T2', {
    programado: 5,
    ejecutado: 4,
    estado: 'Enviado',
    apropiado: 50_000_000,
    comprometido: 10_000_000,
    pagado: 0,
  }),
  reporte('A3', 'T1', {
    programado: 4,
    ejecutado: 2,
    estado: 'Aprobado',
    analisis: 'El convenio se firmó tarde.',
  }),
  reporte('A3', 'T2', { programado: 4 }),
  reporte('A4', 'T2', { programado: 'NP' }),
];

export const LIBRO: LibroInforme = {
  hoy: '2025-07-14',
  pam: filasOf(PAM),
  seguimiento: filasOf(SEGUIMIENTO),
  actividades: filasOf([
    {
      accion: 'A1',
      numero: 1,
      actividad: 'Convocar',
      vigencia: 2025,
      trimestre: 'T1',
      programado: 1,
      ejecutado: 1,
    },
    {
      accion: 'A1',
      numero: 2,
      actividad: 'Visitar',
      vigencia: 2025,
      trimestre: 'T2',
      programado: 2,
      ejecutado: 1,
    },
  ]),
  parametros: PARAMETROS,
  evidencias: filasOf([
    {
      codigo: 'EV-0001',
      accion: 'A1',
      ied: '108001999015',
      fecha: '2025-05-20',
      vigencia: 2025,
      trimestre: 'T2',
      descripcion: 'Acta de visita',
      enlace: 'https://ejemplo.invalid/1',
    },
    {
      codigo: 'EV-0002',
      accion: 'A3',
      fecha: '2025-03-02',
      descripcion: 'Convenio firmado',
      enlace: 'https://ejemplo.invalid/2',
    },
  ]),
  actas: filasOf([]),
  compromisos: filasOf([
    {
      codigo: 'CO-0001',
      compromiso: 'Enviar el cronograma',
      responsable: 'Luis Ejemplo Castro',
      fecha: '2025-07-01',
      estado: 'Abierto',
      accion: 'A3',
    },
    {
      codigo: 'CO-0002',
      compromiso: 'Publicar el PAM',
      responsable: 'Ana Ejemplo Rivera',
      fecha: '2025-08-30',
      estado: 'Abierto',
    },
    {
      codigo: 'CO-0003',
      compromiso: 'Citar al comité',
      responsable: 'Ana Ejemplo Rivera',
      fecha: '2025-06-01',
      estado: 'Cumplido',
      fechaCierre: '2025-06-01',
    },
  ]),
  ied: filasOf([
    {
      codigoDane: '108001999015',
      nombre: 'IED Ejemplo La Ceiba',
      localidad: 'Norte',
      activa: true,
    },
    {
      codigoDane: '108001999023',
      nombre: 'IED Ejemplo El Roble',
      localidad: 'Norte',
      activa: true,
    },
    { codigoDane: '108001999031', nombre: 'IED Ejemplo El Mango', localidad: 'Sur', activa: false },
  ]),
  calendario: filasOf([
    { vigencia: 2025, trimestre: 'T2', abre: '2025-07-01', cierra: '2025-07-15' },
  ]),
  equipo: EQUIPO,
};

const CONTROL = {
  controlEjecutado: true,
  controlFecha: '2025-07-10',
  controlQuien: 'Luis Ejemplo Castro',
  controlResultado: 'Se revisaron los reportes con los coordinadores.',
  materializo: false,
} as const;
/** The quarter before, closed twice, and this one, closed once. */
const CIERRES: readonly CierreRow[] = [
  {
    vigencia: 2025,
    trimestre: 'T1',
    estado: 'Definitivo',
    medicion: 0.7667,
    numerador: 2.3,
    denominador: 3,
    metaIndicador: 0.9,
    version: '1: Avance medio ponderado de lo programado al corte',
    medicionProvisional: 0.7333,
    provisionalEl: '2025-04-15',
    cerradoEl: '2025-06-01',
    ...CONTROL,
  },
  {
    vigencia: 2025,
    trimestre: 'T2',
    estado: 'Provisional',
    medicion: 0.65,
    numerador: 1.95,
    denominador: 3,
    metaIndicador: 0.9,
    version: '1: Avance medio ponderado de lo programado al corte',
    medicionProvisional: 0.65,
    provisionalEl: '2025-07-16',
    ...CONTROL,
  },
];
/** One of this quarter, one discarded, and one of the quarter before that nobody has seen to work. */
const ANOMALIAS: readonly AnomaliaRow[] = [
  {
    codigo: 'AN-0002',
    accion: 'A3',
    vigencia: 2025,
    trimestre: 'T2',
    regla: 'REZAGO; SIN_REPORTE',
    evidencia: 'Lleva 25 % de lo programado y no reportó T2.',
    confirmada: 'Sí',
    causa: 'El convenio se firmó tarde.',
    tipo: 'Acción correctiva',
    queSeHara: 'Dictar en T3 las jornadas pendientes',
    responsable: 'Luis Ejemplo Castro',
    fecha: '2025-09-30',
    cumplimiento: 'Abierta',
  },
  {
    codigo: 'AN-0003',
    accion: 'A2',
    vigencia: 2025,
    trimestre: 'T2',
    confirmada: 'Descartada',
    motivo: 'La jornada se hizo en julio.',
  },
  {
    codigo: 'AN-0001',
    accion: 'A2',
    vigencia: 2025,
    trimestre: 'T1',
    evidencia: 'Faltó una jornada de cinco.',
    confirmada: 'Sí',
    causa: 'Lluvias',
    tipo: 'Corrección',
    queSeHara: 'Reprogramar la jornada',
    responsable: 'Paula Ejemplo Mercado',
    fecha: '2025-05-30',
    cumplimiento: 'Cumplida',
    fechaCumplimiento: '2025-05-28',
  },
];

/** The informe of the second quarter of 2025, on the day after its reports were due. */
export const informeInput = (changes: Partial<InformeInput> = {}): InformeInput => ({
  libro: LIBRO,
  cierres: filasOf(CIERRES),
  anomalias: filasOf(ANOMALIAS),
  ajustes: [],
  hallado: {
    corte: '2025-T2',
    motivo: null,
    acciones: [
      {
        accion: 'A1',
        candidatas: [
          {
            regla: 'BRECHA',
            clase: 'señal',
            mensaje: 'Lleva 100 % en lo físico y 60 % en lo comprometido.',
            evidencia: {},
          },
        ],
        decision: null,
        abiertas: [],
      },
      {
        accion: 'A3',
        candidatas: [{ regla: 'REZAGO', clase: 'anomalía', mensaje: 'Va en 25 %.', evidencia: {} }],
        decision: ANOMALIAS[0] ?? null,
        abiertas: [],
      },
    ],
  },
  vigencias: VIGENCIAS,
  corte: { vigencia: 2025, trimestre: 'T2' },
  observaciones: [],
  hoy: '2025-07-16',
  version: 1,
  estado: 'Borrador',
  elaboro: 'Luis Ejemplo Castro',
  codigoVerificacion: '7F3A91C2',
  textos: {},
  documentos: [],
  formato: { proceso: 'Gestión de la calidad', codigo: '', version: '', fecha: '' },
  ...changes,
});

/** One applied in the quarter before, and one that was refused. */
const AJUSTES: readonly AjusteRow[] = [
  {
    codigo: 'AJ-0001',
    vigencia: 2025,
    trimestre: 'T1',
    accion: 'A2',
    campo: 'ejecutado',
    dice: '6',
    debeDecir: '4',
    motivo: 'Dos visitas se contaron dos veces.',
    solicito: 'Luis Ejemplo Castro',
    solicitadaEl: '2025-07-10',
    estado: 'Aplicada',
    decidio: 'Ana Ejemplo Rivera',
    decididaEl: '2025-07-11',
    aplico: 'Luis Ejemplo Castro',
    aplicadaEl: '2025-07-12',
    efecto:
      'A2: avance al corte 2025-T1: 120 % → 80 %\nAvance del PAM en el cuatrienio: 45 % → 43 %',
  },
  {
    codigo: 'AJ-0002',
    vigencia: 2025,
    trimestre: 'T1',
    accion: 'A3',
    campo: 'comprometido',
    debeDecir: '1000000',
    estado: 'Negada',
  },
];

export const muestras: Muestras = {
  'an informe': informeDatos(informeInput()),
  'an informe with figures corrected after the close': informeDatos(
    informeInput({ ajustes: filasOf(AJUSTES) }),
  ),
  'an informe of one acción': informeDatos(
    informeInput({ libro: { ...LIBRO, pam: LIBRO.pam.slice(0, 1) } }),
  ),
};
