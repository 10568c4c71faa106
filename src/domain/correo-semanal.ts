// The weekly mail as text and as simple HTML, from what a person has to do. Sending it, and to whom, is
// the add-on's.

import { formatFecha } from './formato';
import type { GrupoDeLineas, LineaPendiente } from './pendientes';
import { cutText } from './piezas';
import { cuenta } from './redaccion';

/** Things of one group that a mail lists; it says how many more there are. */
const MAX_LINES = 15;
/** Characters of one of them. */
const MAX_TEXT = 220;

export interface CorreoInput {
  readonly hoy: string;
  readonly entidad: string;
  /** Address of the workbook, or of a row of one of its tabs; '' where none leads to it. */
  readonly enlace: (registro?: string, fila?: number) => string;
}
/** Who is written to, and of what. */
export interface Destinatario {
  readonly nombre: string;
  readonly grupos: readonly GrupoDeLineas[];
}
export interface Correo {
  readonly asunto: string;
  readonly texto: string;
  readonly html: string;
}

/** "PAM: 3 pendientes, 1 vencido" */
export function asuntoDe({ grupos }: Pick<Destinatario, 'grupos'>): string {
  const all = grupos.flatMap(({ pendientes }) => pendientes);
  const late = all.filter(({ vencido }) => vencido).length;
  const count = cuenta(all.length, 'pendiente', 'pendientes');
  return `PAM: ${count}${late > 0 ? `, ${cuenta(late, 'vencido', 'vencidos')}` : ''}`;
}

export function escribirCorreo(persona: Destinatario, input: CorreoInput): Correo {
  const { hoy, entidad, enlace } = input;
  const saludo = `Buenos días, ${persona.nombre}:`;
  const entrada = `Esto tiene pendiente en el libro PAM al ${formatFecha(hoy)}.`;
  const cierre =
    'Lo que ya esté hecho, regístrelo en el libro y no saldrá la próxima semana. Puede responder este correo si algo no corresponde.';
  const firma = `Libro PAM · ${entidad}. Se envía una vez por semana a quien tiene pendientes.`;
  return {
    asunto: asuntoDe(persona),
    texto: [
      saludo,
      entrada,
      ...persona.grupos.map(groupAsText),
      ...abra(enlace()),
      cierre,
      firma,
    ].join('\n\n'),
    html: [
      paragraph(saludo),
      paragraph(entrada),
      ...persona.grupos.map((grupo) => groupAsHtml(grupo, enlace)),
      ...[enlace()]
        .filter(Boolean)
        .map((href) => `<p><a href="${escapeHtml(href)}">Abrir el libro PAM</a></p>`),
      paragraph(cierre),
      `<p style="color:#5f6368;font-size:12px">${escapeHtml(firma)}</p>`,
    ].join('\n'),
  };
}

/** Where the workbook is, as a part of a mail. */
export const abra = (enlace: string): readonly string[] =>
  enlace === '' ? [] : [`Abra el libro: ${enlace}`];

/** A group as the lines of a mail. */
export function groupAsText(grupo: GrupoDeLineas): string {
  const { pendientes, resto } = shownOf(grupo);
  const lines = [...pendientes.map(decir), ...resto];
  return [grupo.titulo.toUpperCase(), ...lines.map((line) => `- ${line}`)].join('\n');
}

function groupAsHtml(grupo: GrupoDeLineas, enlace: CorreoInput['enlace']): string {
  const { pendientes, resto } = shownOf(grupo);
  const links = pendientes.map((linea) => {
    const href = enlace(linea.registro, linea.fila);
    const said = escapeHtml(decir(linea));
    return href === '' ? said : `<a href="${escapeHtml(href)}">${said}</a>`;
  });
  const items = [...links, ...resto].map((item) => `<li>${item}</li>`);
  return `<h3>${escapeHtml(grupo.titulo)}</h3>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** The first of a group, and in words how many are left out. */
function shownOf({ pendientes }: GrupoDeLineas): {
  readonly pendientes: readonly LineaPendiente[];
  readonly resto: readonly string[];
} {
  const left = pendientes.length - MAX_LINES;
  const resto = left > 0 ? [`… y ${left} más en el libro`] : [];
  return { pendientes: pendientes.slice(0, MAX_LINES), resto };
}

/** What it is, no longer than a glance, and when it is due, whole. */
const decir = ({ texto, cuando }: LineaPendiente): string =>
  `${shorten(texto)}${cuando ? ` (${cuando})` : ''}`;

/** On one line, and no longer than a glance. */
function shorten(texto: string): string {
  const flat = texto.replace(/\s+/g, ' ').trim();
  return flat.length > MAX_TEXT ? `${cutText(flat, MAX_TEXT)[0]}…` : flat;
}

const paragraph = (texto: string): string => `<p>${escapeHtml(texto)}</p>`;

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (texto: string): string =>
  texto.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
