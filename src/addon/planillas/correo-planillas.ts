// A mail to each person who reports, with their planilla: whom it is for, seeing it first, and sending it at most once a quarter to
// each, unless it is asked for again. To whom and what is decided here; the page brings the files.

import { parametro } from '../../domain/parametros';
import { formatCorte } from '../../domain/periodo';
import { escribirCarta } from '../../domain/planilla/carta';
import { archivoDe } from '../../domain/planilla/hojas';
import type { Planilla } from '../../domain/planilla/planilla';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import { readsAlike } from '../../domain/texto';
import { fromBase64, xlsxBlob } from '../archivos/bytes';
import { claim, isSent, readEnvios } from '../correo/envios';
import { RESERVA } from '../correo/semanal';
import { requireCorte } from '../datos/corte-pedido';
import { ownAccount } from '../disparadores/duenos';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { requireNotLent } from '../prestamo';
import { UserError } from '../user-error';
import type { Cartas, DelCorte } from './pedido';
import { planillasOf } from './planillas';

export interface CartaPrevista {
  readonly persona: string;
  /** '' where there is none. */
  readonly correo: string;
  /** Why nothing can be sent to them; '' where it can. */
  readonly falta: string;
  readonly archivo: string;
  readonly acciones: readonly string[];
  readonly asunto: string;
  readonly texto: string;
  /** Already sent for this quarter. */
  readonly enviada: boolean;
}
export interface CorreoDePlanillas {
  /** Account that would send it. */
  readonly cuenta: string;
  /** Where the answers go. */
  readonly respuestas: string;
  readonly cartas: readonly CartaPrevista[];
}
export interface CartasEnviadas {
  readonly enviadas: readonly string[];
  /** Not sent, by person, and why. */
  readonly sinEnviar: readonly { readonly persona: string; readonly motivo: string }[];
}

const propertyOf = (corte: string): string => `correo_planillas ${corte}`;
const keyOf = ({ persona, correo }: Pick<CartaPrevista, 'persona' | 'correo'>): string =>
  `${persona} ${correo}`;

/** Whom they would be sent to and what each would say; sends nothing. */
export function preview({ corte }: DelCorte): CorreoDePlanillas {
  const libro = openLibro();
  return {
    cuenta: ownAccount(),
    respuestas: parametro(libro.rows('parametros'), 'correo_oficina') ?? ownAccount(),
    cartas: cartasDe(libro, corte),
  };
}

function cartasDe(libro: Libro, text: string): readonly CartaPrevista[] {
  const corte = requireCorte(text, libro);
  const name = formatCorte(corte);
  const envios = readEnvios(propertyOf(name));
  const equipo = libro.sound<EquipoRow>('equipo').map(({ row }) => row);
  return planillasOf(libro, corte).planillas.map((planilla) => {
    const quien = quienEs(planilla, equipo, libro.hoy);
    const carta = {
      persona: planilla.persona,
      ...quien,
      archivo: archivoDe(planilla),
      acciones: planilla.filas.map(({ accion }) => accion),
      ...escribirCarta(planilla),
    };
    return { ...carta, enviada: isSent(envios, name, keyOf(carta)) };
  });
}

function quienEs(
  { persona }: Planilla,
  equipo: readonly EquipoRow[],
  hoy: string,
): Pick<CartaPrevista, 'correo' | 'falta'> {
  const own = equipo.filter(({ nombre }) => nombre !== undefined && readsAlike(nombre, persona));
  if (own.length === 0) return { correo: '', falta: 'No está en Equipo.' };
  const present = own.filter((row) => estaEnLaOficina(row, hoy));
  if (present.length === 0) return { correo: '', falta: 'En Equipo dice que ya no está.' };
  const correo = present.flatMap((row) => row.correo ?? [])[0];
  return correo ? { correo, falta: '' } : { correo: '', falta: 'No tiene correo en Equipo.' };
}

const YA = 'Ya se le envió la planilla de este trimestre.';

/** Sends each file to its person; noted before it goes, so that nobody gets it twice. */
export function send({ corte, cartas, otraVez = false }: Cartas): CartasEnviadas {
  const libro = settledLibro();
  requireNotLent(libro.estado);
  const previstas = new Map(cartasDe(libro, corte).map((carta) => [carta.persona, carta]));
  const name = formatCorte(requireCorte(corte, libro));
  const replyTo = parametro(libro.rows('parametros'), 'correo_oficina');
  const files = cartas.map(({ persona, base64 }) => ({ persona, bytes: xlsxBytes(base64) }));
  let left = MailApp.getRemainingDailyQuota() - RESERVA;
  const enviadas: string[] = [];
  const sinEnviar: { persona: string; motivo: string }[] = [];
  for (const { persona, bytes } of files) {
    const carta = previstas.get(persona);
    const motivo = ((): string => {
      if (!carta) return 'Ya no debe ningún reporte de este trimestre.';
      if (carta.falta) return carta.falta;
      if (left <= 0) return 'Se agotó el cupo de correo de hoy: envíesela mañana.';
      const isFirst = claim(name, libro.hoy, keyOf(carta), propertyOf(name));
      if (!isFirst && !otraVez) return YA;
      left -= 1;
      return isTaken(carta, bytes, replyTo)
        ? ''
        : 'Google no aceptó el correo: revíselo en Equipo.';
    })();
    if (motivo === '') enviadas.push(persona);
    else sinEnviar.push({ persona, motivo });
  }
  return { enviadas, sinEnviar };
}

/** Nothing but a packed workbook goes out as one. */
function xlsxBytes(base64: string): Uint8Array {
  const bytes = fromBase64(base64);
  if (bytes && bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes;
  throw new UserError(
    'No se envió nada: una de las planillas no llegó como un archivo .xlsx. Cierre el panel, ábralo de nuevo y repita.',
    'PLANILLA',
  );
}

/** Whether Google took it. What it says against it may hold the address: it goes to no log. */
function isTaken(
  { correo, asunto, texto, archivo }: CartaPrevista,
  bytes: Uint8Array,
  replyTo: string | undefined,
): boolean {
  try {
    MailApp.sendEmail({
      to: correo,
      subject: asunto,
      body: texto,
      name: 'Libro PAM',
      attachments: [xlsxBlob(bytes, archivo)],
      ...(replyTo === undefined ? {} : { replyTo }),
    });
    return true;
  } catch {
    return false;
  }
}
