// A small office for the tests of documents: two componentes, five acciones with one of each state,
// and one meeting. Its people and institutions are fictitious.

import type { ActaInput } from '../../../src/domain/documents/acta';
import type { InformeInput, LibroInforme } from '../../../src/domain/documents/informe/libro';
import type { AsistenteRow } from '../../../src/domain/registers/asistentes';
import type { PamRow } from '../../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../../src/domain/registers/seguimiento';
import { filasOf, VIGENCIAS } from '../../support/libro';

export const PARAMETROS = filasOf([
  { clave: 'entidad', valor: 'Secretaría de Educación de Ejemplo' },
  { clave: 'dependencia', valor: 'Oficina de Calidad Educativa' },
  { clave: 'proceso', valor: 'Gestión de la calidad' },
  { clave: 'jefe_oficina', valor: 'Ana Ejemplo Rivera' },
  { clave: 'codigo_formato_acta', valor: 'SE-GO-P03-R07' },
  { clave: 'version_formato_acta', valor: '03' },
  { clave: 'fecha_formato_acta', valor: '29/09/2023' },
]);
const EQUIPO = filasOf([
  { nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe de Oficina de Calidad Educativa' },
  { nombre: 'Luis Ejemplo Castro', cargo: 'Profesional de Mejoramiento' },
]);

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

/** The informe of the second quarter of 2025, on the day after its reports were due. */
export const informeInput = (changes: Partial<InformeInput> = {}): InformeInput => ({
  libro: LIBRO,
  vigencias: VIGENCIAS,
  corte: { vigencia: 2025, trimestre: 'T2' },
  observaciones: [],
  hoy: '2025-07-16',
  version: 1,
  estado: 'Borrador',
  elaboro: 'Luis Ejemplo Castro',
  codigoVerificacion: '7F3A91C2',
  ...changes,
});

const asistente = (orden: number, nombre: string, row: AsistenteRow = {}): AsistenteRow => ({
  acta: 'AC-0012',
  orden,
  nombre,
  cargo: 'Profesional',
  dependencia: 'Oficina de Calidad Educativa',
  asistio: true,
  ...row,
});

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
  parametros: PARAMETROS,
  equipo: EQUIPO,
  actividades: { 9: 'Evaluación periódica al PAM' },
  codigoVerificacion: '7F3A91C2',
  hoy: '2026-07-20',
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
  hoy: '2026-07-20',
};
