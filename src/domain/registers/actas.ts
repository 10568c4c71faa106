import { type AnyRow, defineRegister, type Row } from '../register';
import { ULTIMA_ACTIVIDAD } from '../registros/pedidos';
import { ordenDeHoras } from '../rules/fechas';
import { coordinadorAusente, rolAusente } from './actas-asistencia-rules';
import { cuentaEnFirma, numeroRepetido, saltoDeConsecutivo } from './actas-rules';
import { RESPONSABLE, VIGENCIA } from './columnas';

/** An acta has no number while it is a borrador, and keeps it for ever afterwards. */
export const ESTADOS_ACTA = ['Borrador', 'Definitiva', 'Anulada'] as const;

export const actas = defineRegister({
  key: 'actas',
  title: 'Actas',
  fila: ['acta', 'actas'],
  describes: 'Una reunión, en el formato SE-GO-P03-R07.',
  actividades: [1, 3, 4, 5, 9],
  formato: 'codigo_formato_acta',
  clave: ['codigo'],
  numera: 'AC',
  nombra: 'asunto',
  // What was signed outside the book says the rest.
  basta: { con: 'actaFirmada', pide: ['vigencia', 'numero', 'fecha', 'asunto'] },
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      width: 80,
      help: 'Lo asigna el complemento. No es el número del acta.',
    },
    vigencia: VIGENCIA,
    numero: {
      label: 'Número',
      kind: 'entero',
      min: 1,
      width: 80,
      help: 'Consecutivo del año. Lo toma el acta al dejar de ser borrador.',
    },
    estado: {
      label: 'Estado',
      kind: 'lista',
      catalogo: 'estadoActa',
      enCatalogos: 'Estados del acta',
      valores: ESTADOS_ACTA,
      width: 100,
    },
    tipo: {
      label: 'Tipo',
      kind: 'lista',
      catalogo: 'tipoActa',
      required: true,
      aliases: ['Tipo de acta'],
      width: 160,
    },
    actividad: {
      label: 'Actividad del procedimiento',
      kind: 'entero',
      min: 1,
      max: ULTIMA_ACTIVIDAD,
      aliases: ['Actividad'],
      width: 100,
    },
    fecha: { label: 'Fecha', kind: 'fecha', required: true, width: 100 },
    horaInicio: {
      label: 'Hora de inicio',
      kind: 'hora',
      required: true,
      aliases: ['Hora inicio'],
      width: 90,
    },
    horaFin: {
      label: 'Hora de fin',
      kind: 'hora',
      required: true,
      aliases: ['Hora fin'],
      width: 90,
    },
    lugar: { label: 'Lugar', kind: 'texto', required: true, width: 180 },
    asunto: { label: 'Asunto', kind: 'texto', required: true, width: 280 },
    objetivo: {
      label: 'Objetivo',
      kind: 'textoLargo',
      width: 280,
      help: 'Para qué se reunieron, en una frase.',
    },
    convoca: { label: 'Convoca', kind: 'texto', persona: true, width: 180 },
    ordenDelDia: {
      label: 'Orden del día',
      kind: 'textoLargo',
      parrafos: true,
      required: true,
      width: 280,
      help: 'Un punto por línea.',
    },
    desarrollo: {
      label: 'Desarrollo',
      kind: 'textoLargo',
      parrafos: true,
      required: true,
      width: 360,
    },
    decisiones: {
      label: 'Decisiones',
      kind: 'textoLargo',
      parrafos: true,
      width: 280,
      help: 'Una decisión por línea, con los votos si se votó.',
    },
    proximaReunion: { label: 'Próxima reunión', kind: 'fecha', width: 100 },
    proximaHora: { label: 'Hora de la próxima', kind: 'hora', width: 90 },
    proximoLugar: { label: 'Lugar de la próxima', kind: 'texto', width: 160 },
    anexos: { label: 'Anexos', kind: 'textoLargo', width: 200 },
    elaboro: { ...RESPONSABLE, label: 'Elaboró', width: 160 },
    reviso: { ...RESPONSABLE, label: 'Revisó', width: 160 },
    aprobo: { ...RESPONSABLE, label: 'Aprobó', width: 160 },
    compromisosAnteriores: {
      label: 'Compromisos anteriores',
      kind: 'textoLargo',
      parrafos: true,
      width: 280,
      help: 'Cómo estaba cada uno en la reunión y qué se dijo de él. Lo escribe «Acta de reunión…»: CO-0001 · 30/06/2026 · Abierto · Lo que se dijo.',
    },
    actaFirmada: {
      label: 'Acta firmada',
      kind: 'enlace',
      aliases: ['Enlace'],
      width: 200,
      help: 'Enlace del acta que se hizo y firmó fuera del libro.',
    },
    firmas: {
      label: 'Firmas',
      kind: 'textoLargo',
      anotada: true,
      personal: true,
      trasImprimir: true,
      width: 280,
      help: 'NO DILIGENCIAR. Cuántos de los que asistieron la firmaron, a quién falta, y cuál es el registro oficial. Se dice en «Documentos…».',
    },
  },
  rules: [
    ordenDeHoras('horaInicio', 'horaFin'),
    saltoDeConsecutivo,
    numeroRepetido,
    rolAusente,
    coordinadorAusente,
    cuentaEnFirma,
  ],
  cierra: () => ({
    fila: cierreDelActa,
    aMano: { estado: 'Anulada' },
    // It is signed after it is closed.
    sigue: ['firmas'],
  }),
});
export type ActaRow = Row<typeof actas>;

/** What was approved in a meeting stays: an acta is closed once it is no borrador. */
export function cierreDelActa(acta: AnyRow): string | undefined {
  const { codigo, numero, vigencia, estado } = acta;
  const name = numero === undefined ? codigo : `${numero} de ${vigencia}`;
  if (estado === 'Definitiva')
    return `El acta ${name} ya es definitiva y no se cambia: deje la aclaración en un acta nueva.`;
  if (estado === 'Anulada')
    return `El acta ${name} está anulada y no se cambia: haga un acta nueva.`;
  return undefined;
}
