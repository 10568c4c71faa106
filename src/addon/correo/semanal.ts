// The weekly mail: whom it is for, seeing it first, and sending it at most once a week to each person,
// from the account that the office named and from no other.

import { type Correo, escribirCorreo } from '../../domain/correo-semanal';
import { parametro } from '../../domain/parametros';
import { pendientesPorPersona } from '../../domain/pendientes';
import { semanaDe } from '../../domain/semana';
import { ownAccount } from '../disparadores/duenos';
import { addressesIn } from '../libro/direccion';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { loPendienteDe } from '../pendientes/del-libro';
import { prestamoOf } from '../prestamo';
import { claim, isSent, noteFailures, readEnvios } from './envios';

/** The weekly mail before it is sent. */
export interface CorreoPrevisto {
  /** Account that sends it; '' while there is none. */
  readonly cuenta: string;
  /** Where the answers go; '' while nobody sends. */
  readonly respuestas: string;
  readonly cartas: readonly {
    readonly nombre: string;
    readonly correo: string;
    readonly asunto: string;
    readonly texto: string;
    /** Already sent this week. */
    readonly enviado: boolean;
  }[];
}

/** Messages of the day that are left for what else the account does. */
export const RESERVA = 10;

/** A message and whom it is for. */
interface Carta extends Correo {
  readonly nombre: string;
  readonly correo: string;
}

/** The account that sends, in lower case; '' when the office has named none. */
export const mailAccount = (libro: Libro): string =>
  (parametro(libro.rows('parametros'), 'cuenta_correo') ?? '').toLowerCase();

/** Run on Mondays: sends nothing unless this is the account of Parámetros. */
export function sendWeekly(): void {
  const libro = settledLibro();
  if (mailAccount(libro) === '' || mailAccount(libro) !== ownAccount()) return;
  // What is done meanwhile is written in the copy: this one would ask for it again.
  if (prestamoOf(libro)?.lado === 'original') return;
  const semana = semanaDe(libro.hoy);
  const replyTo = parametro(libro.rows('parametros'), 'correo_oficina');
  const fallidos: string[] = [];
  let left = MailApp.getRemainingDailyQuota() - RESERVA;
  let sinCupo = 0;
  for (const carta of cartasDe(libro)) {
    if (left <= 0) sinCupo += isSent(readEnvios(), semana, keyOf(carta)) ? 0 : 1;
    else if (claim(semana, libro.hoy, keyOf(carta))) {
      left -= 1;
      if (!send(carta, replyTo)) fallidos.push(carta.nombre);
    }
  }
  noteFailures(semana, libro.hoy, fallidos, sinCupo);
}

/** Whom it would be sent to and what it would say; sends nothing. */
export function previewWeekly(): CorreoPrevisto {
  const libro = openLibro();
  const semana = semanaDe(libro.hoy);
  const envios = readEnvios();
  return {
    cuenta: mailAccount(libro),
    respuestas: parametro(libro.rows('parametros'), 'correo_oficina') ?? mailAccount(libro),
    cartas: cartasDe(libro).map((carta) => ({
      nombre: carta.nombre,
      correo: carta.correo,
      asunto: carta.asunto,
      texto: carta.texto,
      enviado: isSent(envios, semana, keyOf(carta)),
    })),
  };
}

function cartasDe(libro: Libro): readonly Carta[] {
  const personas = pendientesPorPersona(loPendienteDe(libro));
  const addressOf = addressesIn(libro.ss);
  const input = {
    hoy: libro.hoy,
    entidad: parametro(libro.rows('parametros'), 'entidad') ?? '',
    enlace: (registro?: string, fila = 1) => addressOf(registro, `A${fila}`),
  };
  return personas.map((persona) => ({
    nombre: persona.nombre,
    correo: persona.correo,
    ...escribirCorreo(persona, input),
  }));
}

const keyOf = ({ nombre, correo }: Carta): string => `${nombre} ${correo}`;

/** Whether Google took it. What it says against it may hold the address: it goes to no log. */
function send({ correo, asunto, texto, html }: Carta, replyTo: string | undefined): boolean {
  try {
    MailApp.sendEmail({
      to: correo,
      subject: asunto,
      body: texto,
      htmlBody: html,
      name: 'Libro PAM',
      ...(replyTo === undefined ? {} : { replyTo }),
    });
    return true;
  } catch {
    return false;
  }
}
