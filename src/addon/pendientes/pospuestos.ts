// What a person put off, in their own properties: nobody else's list changes, nor the Monday mail. Each thing has a property of its
// own, so that two windows never write over each other.

import { parseFecha } from '../../domain/parse/fecha';
import { objecionAPosponer, type Pospuesto } from '../../domain/posponer';
import { hoyEnBogota } from '../libro/libro';
import { UserError } from '../user-error';
import type { PosponerPedido } from './pedido';

const properties = () => PropertiesService.getUserProperties();
const BEGINNING = 'pospuesto:';
const nameOf = (persona: string, pendiente: string): string =>
  `${BEGINNING}${persona}:${pendiente}`;

/** All that whoever looks put off, by whose list it is and what. */
export function readPospuestos(): (persona: string, pendiente: string) => Pospuesto | undefined {
  const kept = readAll();
  return (persona, pendiente) => kept.get(nameOf(persona, pendiente));
}

const readAll = (): ReadonlyMap<string, Pospuesto> =>
  new Map(
    Object.entries(properties().getProperties()).flatMap(([name, text]) => {
      const [desde = '', hasta = ''] = text.split(' ');
      return name.startsWith(BEGINNING) && hasta ? [[name, { desde, hasta }]] : [];
    }),
  );

/** Hides it from this person until a day, or shows it again. What came back by itself is forgotten meanwhile. */
export function posponerPendiente({ persona, pendiente, hasta, vence }: PosponerPedido): null {
  const hoy = hoyEnBogota();
  if (hasta === null) {
    properties().deleteProperty(nameOf(persona, pendiente));
    return null;
  }
  const objecion = isDia(hasta)
    ? objecionAPosponer(hasta, vence, hoy)
    : `«${hasta}» no se lee como fecha: escríbala como 15/06/2026.`;
  if (objecion) throw new UserError(objecion, 'POSPONER');
  for (const [name, kept] of readAll()) if (kept.hasta <= hoy) properties().deleteProperty(name);
  properties().setProperty(nameOf(persona, pendiente), `${hoy} ${hasta}`);
  return null;
}

function isDia(text: string): boolean {
  const read = parseFecha({ kind: 'fecha', label: 'Fecha' }, text);
  return 'ok' in read && read.ok === text;
}
