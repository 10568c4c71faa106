// What is being written of a year, by acción and field, over what its rows say.

import type { AccionDelAno } from '../../domain/sostenibilidad/del-ano';
import { isSinRespaldo } from '../../domain/sostenibilidad/recursos';

export type Textos = { readonly [campo: string]: string };
export type Escrito = { readonly [accion: string]: Textos };

/** The three conditions, as the register has them, by how they are called in a panel 300 px wide. */
export const CONDICIONES = [
  ['financiera', 'Financiera'],
  ['tecnica', 'Técnica'],
  ['administrativa', 'Administrativa'],
] as const;

export const idDe = (accion: string, campo: string): string => `sos-${accion}-${campo}`;

/** A field as it stands on the screen. */
export const textoEn = (una: AccionDelAno, escrito: Textos | undefined, campo: string): string =>
  escrito?.[campo] ?? una.textos[campo] ?? '';

/** With some fields written; one that says again what the row does is no change. */
export function conCampos(escrito: Escrito, una: AccionDelAno, campos: Textos): Escrito {
  const { accion, textos } = una;
  const own = Object.entries({ ...escrito[accion], ...campos }).filter(
    ([campo, texto]) => texto !== (textos[campo] ?? ''),
  );
  const { [accion]: _, ...others } = escrito;
  return own.length === 0 ? others : { ...others, [accion]: Object.fromEntries(own) };
}

export const faltaEn = (una: AccionDelAno, escrito: Textos | undefined): boolean =>
  CONDICIONES.some(([campo]) => textoEn(una, escrito, campo) === '');

/** What is to be said of what was written, before it is saved. */
export function avisosDe(una: AccionDelAno, escrito: Textos | undefined): readonly string[] {
  if (!escrito) return [];
  const say = (campo: string): string | undefined => textoEn(una, escrito, campo) || undefined;
  const [fuente, monto] = [say('fuente'), say('montoPrevisto')];
  return [
    ...(isSinRespaldo({ financiera: say('financiera'), respaldo: say('respaldo'), fuente })
      ? ['Asegurada sin respaldo: escriba el CDP, el código BPIN o el oficio.']
      : []),
    ...(monto && !fuente ? ['Hay un monto sin fuente: escoja de dónde sale.'] : []),
    ...(fuente && fuente !== 'Sin costo' && !monto
      ? [`La fuente es ${fuente} y no hay monto previsto: escríbalo, o ponga «Sin costo».`]
      : []),
  ];
}
