// The acta de reunión (SE-GO-P03-R07): from the rows of a meeting to what its template prints.

import { splitDesarrollo, splitLines } from '../../domain/acta';
import { formatFecha } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { cuenta, fechaConDia, siHay } from '../../domain/redaccion';
import type { Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { EquipoRow } from '../../domain/registers/equipo';
import { fold } from '../../domain/texto';
import { estadoDeCompromiso } from '../estado-de-compromiso';
import type { FormatoVigente } from '../formato';
import { membreteDatos } from '../membrete';
import { type AnomaliasDeActa, SIN_ANOMALIAS } from './anomalias';
import { type AvanceDeActa, SIN_AVANCE } from './avance';
import { type FocalizacionDeActa, SIN_FOCALIZACION } from './focalizacion';
import type { ActaDatos } from './marcadores';
import { SIN_SOSTENIBILIDAD, type SostenibilidadDeActa } from './sostenibilidad';

export interface ActaInput {
  readonly acta: ActaRow;
  /** Of this acta, in any order. */
  readonly asistentes: readonly AsistenteRow[];
  /** Promised in this meeting. */
  readonly compromisos: readonly CompromisoRow[];
  /** Of earlier actas, as they stood in this meeting, with what was said of them in it. */
  readonly anteriores: readonly CompromisoRow[];
  /** Of the quarter that was evaluated. */
  readonly avance?: AvanceDeActa;
  /** That it decided. */
  readonly anomalias?: AnomaliasDeActa;
  /** Of the years whose means it revised. */
  readonly sostenibilidad?: SostenibilidadDeActa;
  /** Choices of institutions that it froze. */
  readonly focalizacion?: FocalizacionDeActa;
  readonly parametros: readonly Fila[];
  readonly equipo: readonly Fila<EquipoRow>[];
  /** Names of the activities of the procedure by number; without them only the number is printed. */
  readonly actividades?: { readonly [numero: number]: string };
  readonly formato: FormatoVigente;
  /** Of this document, 1 the first time that it is made. */
  readonly version: number;
  readonly codigoVerificacion?: string | undefined;
  /** What it prints otherwise than when the acta became definitive, a sentence each. */
  readonly cambios?: readonly string[];
  /** Today in Bogotá, YYYY-MM-DD. */
  readonly hoy: string;
}

/** What the acta prints; earlier compromisos as of the day of the meeting, so that printing it again says the same. */
export function actaDatos(input: ActaInput): ActaDatos {
  return {
    ...encabezado(input),
    ...reunion(input),
    ...asistencia(input.asistentes),
    ...anteriores(input),
    ...(input.avance ?? SIN_AVANCE),
    ...(input.anomalias ?? SIN_ANOMALIAS),
    ...(input.sostenibilidad ?? SIN_SOSTENIBILIDAD),
    ...(input.focalizacion ?? SIN_FOCALIZACION),
    ...desarrollo(input.acta),
    ...compromisos(input.compromisos),
    ...cierre(input.acta),
  };
}

type Parte<K extends keyof ActaDatos> = Pick<ActaDatos, K>;

function encabezado({
  acta,
  cambios = [],
  ...input
}: ActaInput): ReturnType<typeof membreteDatos> &
  Parte<'titulo' | 'numero' | 'vigencia' | 'version' | 'hayCambios' | 'cambios'> {
  const vigencia = String(acta.vigencia ?? acta.fecha?.slice(0, 4) ?? '');
  const numero = acta.numero === undefined ? '' : String(acta.numero).padStart(3, '0');
  const membrete = membreteDatos({
    ...input,
    presentes: input.asistentes,
    documento: numero
      ? `Acta ${numero} de ${vigencia}`
      : `Acta en borrador ${acta.codigo ?? ''}`.trim(),
    marca: marcaDe(acta),
    elaboro: acta.elaboro,
    reviso: acta.reviso,
    aprobo: acta.aprobo,
  });
  const titulo = numero ? `ACTA N.º ${numero} de ${vigencia}` : 'ACTA DE REUNIÓN';
  return {
    ...membrete,
    titulo,
    numero,
    vigencia,
    version: String(input.version),
    hayCambios: cambios.length > 0,
    cambios: cambios.map((cambio) => ({ cambio })),
  };
}

function marcaDe({ estado }: ActaRow): '' | 'BORRADOR' | 'ANULADA' {
  if (estado === 'Anulada') return 'ANULADA';
  return estado === 'Definitiva' ? '' : 'BORRADOR';
}

function reunion({
  acta,
  actividades,
  parametros,
}: ActaInput): Parte<
  | 'fecha'
  | 'ciudadYFecha'
  | 'lugar'
  | 'modalidad'
  | 'horaInicio'
  | 'horaFin'
  | 'asunto'
  | 'objetivo'
  | 'tipo'
  | 'convoca'
  | 'actividad'
> {
  const { actividad } = acta;
  const nombre = actividad === undefined ? undefined : actividades?.[actividad];
  const fecha = siHay(acta.fecha, fechaConDia);
  return {
    fecha,
    ciudadYFecha: fecha && [parametro(parametros, 'ciudad'), fecha].filter(Boolean).join(', '),
    lugar: acta.lugar ?? '',
    modalidad: siHay(acta.lugar, modalidadDe),
    horaInicio: acta.horaInicio ?? '',
    horaFin: acta.horaFin ?? '',
    asunto: acta.asunto ?? '',
    objetivo: acta.objetivo ?? '',
    tipo: acta.tipo ?? '',
    convoca: acta.convoca ?? '',
    actividad:
      actividad === undefined ? '' : nombre ? `${actividad}. ${nombre}` : `Actividad ${actividad}`,
  };
}

const LINK = /https?:\/\/\S+/g;

/** Whether people met in a place, through a link, or both, by what the acta says of where. */
function modalidadDe(lugar: string): string {
  const place = lugar.replace(LINK, '').replace(/[^\p{L}\d]/gu, '');
  if (place === lugar.replace(/[^\p{L}\d]/gu, '')) return 'Presencial';
  return place === '' ? 'Virtual' : 'Presencial y virtual';
}

function asistencia(
  rows: readonly AsistenteRow[],
): Parte<
  | 'asistencia'
  | 'asistentes'
  | 'hayAusentes'
  | 'ausentes'
  | 'hayInvitados'
  | 'invitados'
  | 'presentes'
  | 'firmas'
> {
  const people = [...rows].sort((a, b) => (a.orden ?? 0) - (b.orden ?? 0));
  const convocados = people.filter((row) => !row.invitado);
  const invitados = people.filter((row) => row.invitado);
  const ausentes = convocados.filter((row) => !row.asistio);
  const presentes = [...convocados, ...invitados].filter((row) => row.asistio).map(persona);
  return {
    asistencia: resumenDeAsistencia(convocados, invitados),
    asistentes: convocados.map(enLista),
    hayAusentes: ausentes.length > 0,
    ausentes: ausentes.map((row) => ({
      ...persona(row),
      excusa: excusaDe(row, people),
    })),
    hayInvitados: invitados.length > 0,
    invitados: invitados.map(enLista),
    presentes,
    firmas: deDosEnDos(presentes),
  };
}

/** Who stands for somebody says so after their own cargo: they sign as that. */
const persona = (row: AsistenteRow): ActaDatos['presentes'][number] => ({
  nombre: row.nombre ?? '',
  cargo: [row.cargo, row.enRepresentacion && `en representación de ${row.enRepresentacion}`]
    .filter(Boolean)
    .join(', '),
  dependencia: row.dependencia ?? '',
});

/** Never the reason, which may be of health. */
function excusaDe({ nombre = '', excusa }: AsistenteRow, people: readonly AsistenteRow[]): string {
  const delegado = people.find(
    ({ asistio, enRepresentacion = '' }) => asistio && fold(enRepresentacion) === fold(nombre),
  );
  const word = excusa ? 'Con excusa' : 'Sin excusa';
  return delegado ? `${word}; delegó en ${delegado.nombre}` : word;
}

const enLista = (row: AsistenteRow, i: number): ActaDatos['asistentes'][number] => ({
  orden: String(i + 1),
  ...persona(row),
  asistio: row.asistio ? 'Sí' : 'No',
});

function resumenDeAsistencia(
  convocados: readonly AsistenteRow[],
  invitados: readonly AsistenteRow[],
): string {
  if (convocados.length + invitados.length === 0) return '';
  const present = (rows: readonly AsistenteRow[]): number =>
    rows.filter((row) => row.asistio).length;
  const citadas = `${present(convocados)} de ${cuenta(convocados.length, 'persona convocada', 'personas convocadas')}`;
  const aparte = present(invitados);
  return aparte === 0
    ? `Asistencia: ${citadas}.`
    : `Asistencia: ${citadas} y ${cuenta(aparte, 'persona invitada', 'personas invitadas')}.`;
}

function deDosEnDos(presentes: ActaDatos['presentes']): ActaDatos['firmas'] {
  return presentes
    .filter((_, i) => i % 2 === 0)
    .map(({ nombre, cargo }, row) => {
      const other = presentes[2 * row + 1];
      return { nombre, cargo, otroNombre: other?.nombre ?? '', otroCargo: other?.cargo ?? '' };
    });
}

function anteriores({
  acta,
  anteriores: rows,
  hoy,
}: ActaInput): Parte<'hayAnteriores' | 'anteriores'> {
  return {
    hayAnteriores: rows.length > 0,
    anteriores: rows.map((row, i) => ({
      orden: String(i + 1),
      compromiso: row.compromiso ?? '',
      responsable: row.responsable ?? '',
      fecha: siHay(row.fecha, formatFecha),
      ...estadoDeCompromiso(row, acta.fecha ?? hoy),
      seguimiento: row.seguimiento ?? '',
    })),
  };
}

function desarrollo(
  acta: ActaRow,
): Parte<'ordenDelDia' | 'desarrolloLibre' | 'desarrollo' | 'decisiones'> {
  const puntos = splitLines(acta.ordenDelDia).map(withoutNumber);
  const text = acta.desarrollo?.trim() ?? '';
  const texts = splitDesarrollo(puntos, text);
  const libre = puntos.length === 0 || texts[0] === text;
  return {
    ordenDelDia: puntos.map((punto) => ({ punto })),
    desarrolloLibre: libre ? parrafos(text) : [],
    desarrollo: libre
      ? []
      : puntos
          .map((punto, i) => ({ punto: `${i + 1}. ${punto}`, parrafos: parrafos(texts[i] ?? '') }))
          .filter((one) => one.parrafos.length > 0),
    decisiones: splitLines(acta.decisiones).map((line) => ({ decision: withoutNumber(line) })),
  };
}

const parrafos = (text: string): readonly { readonly parrafo: string }[] =>
  splitLines(text).map((parrafo) => ({ parrafo }));

/** The template numbers the points itself: "2. Informe" → "Informe". */
const withoutNumber = (line: string): string => line.replace(/^\d{1,2}\s*[.)-]\s*/, '');

function compromisos(rows: readonly CompromisoRow[]): Parte<'hayCompromisos' | 'compromisos'> {
  return {
    hayCompromisos: rows.length > 0,
    compromisos: rows.map((row, i) => ({
      orden: String(i + 1),
      compromiso: row.compromiso ?? '',
      entregable: row.entregable ?? '',
      responsable: row.responsable ?? '',
      fecha: siHay(row.fecha, formatFecha),
      accion: row.accion ?? '',
    })),
  };
}

function cierre(acta: ActaRow): Parte<'cierre' | 'proximaReunion' | 'hayAnexos' | 'anexos'> {
  const anexos = splitLines(acta.anexos);
  const hora = acta.proximaHora && `a las ${acta.proximaHora}`;
  return {
    cierre: siHay(acta.horaFin, (fin) => `A las ${fin} se dio por terminada la reunión.`),
    proximaReunion: [
      siHay(acta.proximaReunion, (dia) => `El ${fechaConDia(dia)}`),
      hora,
      acta.proximoLugar,
    ]
      .filter(Boolean)
      .join(', '),
    hayAnexos: anexos.length > 0,
    anexos: anexos.map((anexo) => ({ anexo })),
  };
}
