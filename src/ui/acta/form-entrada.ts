// Between the form and the ActaEntrada that is saved, both ways.

import type { Persona } from '../../addon/panels/acta';
import {
  type ActaEntrada,
  type AsistenteEntrada,
  composeDesarrollo,
  splitDesarrollo,
} from '../../domain/acta';
import { fold } from '../../domain/texto';
import { newPedido } from '../kit/pedido';
import {
  type ActaForm,
  BLANK_COMPROMISO,
  BLANK_PUNTO,
  type Campo,
  DATOS,
  filled,
  filledCompromisos,
  OPCIONALES,
  type PersonaFila,
} from './acta-form';
import { PUNTO_DE_ANOMALIAS } from './anomalias';

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
    pedido: entrada.pedido ?? newPedido(),
    codigo: entrada.codigo ?? '',
    actividad: entrada.actividad === undefined ? '' : String(entrada.actividad),
    personas: peopleOf(directorio, entrada.asistentes),
    puntos: puntos.length > 0 ? puntos : [BLANK_PUNTO],
    decisiones: entrada.decisiones ?? [],
    seguimientos: entrada.seguimientos ?? [],
    compromisos: compromisos.length > 0 ? compromisos : [BLANK_COMPROMISO],
    anexos: entrada.anexos ?? [],
    anomalias: entrada.anomalias ?? [],
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
    pedido: form.pedido,
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
    compromisos: filledCompromisos(form.compromisos).map(
      ({ entregable, accion, anomalia, ...fila }) => ({
        ...fila,
        entregable: entregable.trim() || undefined,
        accion: accion.trim() || undefined,
        anomalia: anomalia || undefined,
      }),
    ),
    seguimientos: form.seguimientos,
    anexos: filled(form.anexos),
    // Who takes the point out does not tell of them.
    ...(form.anomalias.length > 0 && {
      anomalias: ordenDelDia.includes(PUNTO_DE_ANOMALIAS) ? form.anomalias : [],
    }),
  };
}

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

function personaFila(entrada: AsistenteEntrada | undefined): Omit<PersonaFila, keyof Persona> {
  if (!entrada) return SIN_CITAR;
  return {
    presencia: entrada.asistio ? 'asistió' : 'ausente',
    excusa: entrada.excusa ?? '',
    invitado: entrada.invitado ?? false,
    delegado: entrada.enRepresentacion !== undefined,
    enRepresentacion: entrada.enRepresentacion ?? '',
  };
}

const SIN_CITAR: Omit<PersonaFila, keyof Persona> = {
  presencia: 'sin citar',
  excusa: '',
  invitado: false,
  delegado: false,
  enRepresentacion: '',
};

function asistenteOf(persona: PersonaFila): AsistenteEntrada {
  const asistio = persona.presencia === 'asistió';
  return {
    nombre: persona.nombre,
    cargo: persona.cargo || undefined,
    dependencia: persona.dependencia || undefined,
    asistio,
    excusa: asistio ? undefined : persona.excusa.trim() || undefined,
    invitado: persona.invitado || undefined,
    enRepresentacion: (asistio && persona.delegado && persona.enRepresentacion.trim()) || undefined,
  };
}

const withoutUndefined = <T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
