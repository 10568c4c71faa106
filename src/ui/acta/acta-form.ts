// The acta while it is being typed: what the fields hold, how a new one starts, how it becomes the
// ActaEntrada that is saved, and back. Fields hold text; blanks are ''.

import type { ActaPanel, Persona } from '../../addon/panels/panel-types';
import {
  type ActaEntrada,
  type AsistenteEntrada,
  composeDesarrollo,
  type SeguimientoEntrada,
  splitDesarrollo,
} from '../../domain/acta';
import { fold } from '../../domain/texto';

/** A point of the orden del día with what was said about it. */
export interface Punto {
  readonly punto: string;
  readonly desarrollo: string;
}
/** A person of the directory or added by hand, and what the acta says of them. */
export interface PersonaFila extends Persona {
  readonly presencia: 'sin citar' | 'asistió' | 'ausente';
  readonly excusa: string;
  readonly invitado: boolean;
}
export interface CompromisoFila {
  readonly compromiso: string;
  readonly responsable: string;
  readonly fecha: string;
  readonly entregable: string;
  readonly accion: string;
}

const DATOS = ['tipo', 'fecha', 'horaInicio', 'horaFin', 'lugar', 'asunto'] as const;
const OPCIONALES = [
  'convoca',
  'proximaReunion',
  'proximaHora',
  'proximoLugar',
  'elaboro',
  'reviso',
  'aprobo',
] as const;
type Campo = (typeof DATOS)[number] | (typeof OPCIONALES)[number];

export interface ActaForm extends Readonly<Record<Campo, string>> {
  /** '' in a new acta. */
  readonly codigo: string;
  /** Number of the activity of the procedure as text, '' when none. */
  readonly actividad: string;
  readonly personas: readonly PersonaFila[];
  readonly puntos: readonly Punto[];
  readonly decisiones: readonly string[];
  readonly seguimientos: readonly SeguimientoEntrada[];
  readonly compromisos: readonly CompromisoFila[];
  readonly anexos: readonly string[];
}

export const BLANK_PUNTO: Punto = { punto: '', desarrollo: '' };
export const BLANK_COMPROMISO: CompromisoFila = {
  compromiso: '',
  responsable: '',
  fecha: '',
  entregable: '',
  accion: '',
};
/** Activity of the procedure that most meetings serve: the quarterly evaluation. */
const ACTIVIDAD_HABITUAL = '9';

/** A new acta: today, the people of the last meeting, the points that most meetings share. */
export function newForm(panel: ActaPanel, hoy: string, quien: string): ActaForm {
  const entrada: ActaEntrada = {
    tipo: '',
    fecha: hoy,
    horaInicio: '',
    horaFin: '',
    lugar: '',
    asunto: '',
    ordenDelDia: panel.ordenHabitual,
    desarrollo: '',
    asistentes: panel.anteriores
      .filter(({ invitado }) => !invitado)
      .map((persona) => ({ ...persona, asistio: true, excusa: undefined })),
    compromisos: [],
    // A mail address is who is there for Google; an acta is signed with a name.
    elaboro: quien.includes('@') ? '' : quien,
  };
  return { ...formFrom(entrada, panel.directorio), actividad: ACTIVIDAD_HABITUAL };
}

/** The fields that show an acta entered before. */
export function formFrom(entrada: ActaEntrada, directorio: readonly Persona[]): ActaForm {
  const { ordenDelDia, desarrollo } = entrada;
  const textos =
    typeof desarrollo === 'string' ? splitDesarrollo(ordenDelDia, desarrollo) : desarrollo;
  const puntos = ordenDelDia.map((punto, i) => ({ punto, desarrollo: textos[i] ?? '' }));
  const compromisos = entrada.compromisos.map((fila) => ({
    ...BLANK_COMPROMISO,
    ...withoutUndefined(fila),
  }));
  return {
    ...textsOf(entrada),
    codigo: entrada.codigo ?? '',
    actividad: entrada.actividad === undefined ? '' : String(entrada.actividad),
    personas: peopleOf(directorio, entrada.asistentes),
    puntos: puntos.length > 0 ? puntos : [BLANK_PUNTO],
    decisiones: entrada.decisiones ?? [],
    seguimientos: entrada.seguimientos ?? [],
    compromisos: compromisos.length > 0 ? compromisos : [BLANK_COMPROMISO],
    anexos: entrada.anexos ?? [],
  };
}

/** What is saved. Blank rows are dropped and blank optional fields left out. */
export function entradaFrom(form: ActaForm, isBorrador: boolean): ActaEntrada {
  const puntos = form.puntos.filter(({ punto, desarrollo }) => `${punto}${desarrollo}`.trim());
  const ordenDelDia = puntos.map(({ punto }) => punto.trim());
  const opcionales = OPCIONALES.map((campo) => [campo, form[campo].trim() || undefined] as const);
  return {
    ...(Object.fromEntries(DATOS.map((campo) => [campo, form[campo].trim()])) as Record<
      (typeof DATOS)[number],
      string
    >),
    ...Object.fromEntries(opcionales),
    codigo: form.codigo || undefined,
    borrador: isBorrador,
    actividad: form.actividad === '' ? undefined : Number(form.actividad),
    ordenDelDia,
    desarrollo: composeDesarrollo(
      ordenDelDia,
      puntos.map(({ desarrollo }) => desarrollo),
    ),
    decisiones: filled(form.decisiones),
    asistentes: form.personas.filter(({ presencia }) => presencia !== 'sin citar').map(asistenteOf),
    compromisos: filledCompromisos(form.compromisos).map(({ entregable, accion, ...fila }) => ({
      ...fila,
      entregable: entregable.trim() || undefined,
      accion: accion.trim() || undefined,
    })),
    seguimientos: form.seguimientos,
    anexos: filled(form.anexos),
  };
}

/** The rows in which something is written. */
export const filledCompromisos = (filas: readonly CompromisoFila[]): readonly CompromisoFila[] =>
  filas.filter((fila) => Object.values(fila).some((text) => text.trim() !== ''));

export const filled = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

function textsOf(entrada: ActaEntrada): Record<Campo, string> {
  const campos = [...DATOS, ...OPCIONALES].map((campo) => [campo, entrada[campo] ?? '']);
  return Object.fromEntries(campos) as Record<Campo, string>;
}

/** Everybody of the directory in its order, then those of the acta who are not in it. */
function peopleOf(
  directorio: readonly Persona[],
  asistentes: readonly AsistenteEntrada[],
): readonly PersonaFila[] {
  const isSame = (a: { nombre: string }, b: { nombre: string }): boolean =>
    fold(a.nombre) === fold(b.nombre);
  const others = asistentes.filter((one) => !directorio.some((persona) => isSame(one, persona)));
  const known = directorio.map((persona) => ({
    ...persona,
    ...personaFila(asistentes.find((one) => isSame(one, persona))),
  }));
  const added = others.map((one) => ({
    nombre: one.nombre,
    cargo: one.cargo ?? '',
    dependencia: one.dependencia ?? '',
    ...personaFila(one),
  }));
  return [...known, ...added];
}

function personaFila(
  entrada: AsistenteEntrada | undefined,
): Pick<PersonaFila, 'presencia' | 'excusa' | 'invitado'> {
  if (!entrada) return { presencia: 'sin citar', excusa: '', invitado: false };
  return {
    presencia: entrada.asistio ? 'asistió' : 'ausente',
    excusa: entrada.excusa ?? '',
    invitado: entrada.invitado ?? false,
  };
}

function asistenteOf(persona: PersonaFila): AsistenteEntrada {
  const asistio = persona.presencia === 'asistió';
  return {
    nombre: persona.nombre,
    cargo: persona.cargo || undefined,
    dependencia: persona.dependencia || undefined,
    asistio,
    excusa: asistio ? undefined : persona.excusa.trim() || undefined,
    invitado: persona.invitado || undefined,
  };
}

const withoutUndefined = <T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
