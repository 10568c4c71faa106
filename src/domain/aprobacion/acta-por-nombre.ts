// The acta by which the plan, or a change to it, is approved: found by how people name it, and whether it serves.

import { formatFecha } from '../formato';
import type { ActaRow } from '../registers/actas';
import { readsAlike } from '../texto';
import { decirActa } from './acta-del-pam';

/** One definitive acta, or in words why there is none. */
export type ActaHallada =
  | { readonly acta: ActaRow & { readonly codigo: string } }
  | { readonly objecion: string };

/**
 * "3", "3 de 2026", "3/2026" or "AC-0003". A number alone is of the activity asked for, the newest where several years have one;
 * `actividad` is the one of which it must be, where it must be of one.
 */
export function actaPorNombre(
  actas: readonly ActaRow[],
  nombre: string,
  actividad?: number,
): ActaHallada {
  const found = named(actas, nombre.trim());
  if (found.length === 0)
    return {
      objecion: `No hay un acta «${nombre.trim()}» en este libro${comoSeNombra(actas, actividad)}`,
    };
  const fit = found.filter(
    (one) => one.estado === 'Definitiva' && (!actividad || one.actividad === actividad),
  );
  const acta = [...fit].sort((a, b) => (a.fecha ?? '').localeCompare(b.fecha ?? '')).pop();
  if (acta?.codigo) return { acta: { ...acta, codigo: acta.codigo } };
  const [first = {}] = found;
  if (first.estado !== 'Definitiva')
    return {
      objecion: `El ${decirActa(first)} está en ${first.estado?.toLowerCase() ?? 'blanco'} y no aprueba nada: hágala definitiva en «Acta de reunión…».`,
    };
  return {
    objecion: `El ${decirActa(first)} (${formatFecha(first.fecha ?? '')}) es de la actividad ${first.actividad ?? 'en blanco'} y no de la ${actividad}: escoja la de la reunión en que se aprobó.`,
  };
}

/** By one that there is, of the activity where it must be of one. */
function comoSeNombra(actas: readonly ActaRow[], actividad: number | undefined): string {
  const last = actas
    .filter((one) => one.estado === 'Definitiva' && (!actividad || one.actividad === actividad))
    .sort((a, b) => (a.fecha ?? '').localeCompare(b.fecha ?? ''))
    .pop();
  return last
    ? `: escriba su número y su año, o su código; la última es el ${decirActa(last)} (${last.codigo}).`
    : `, ni otra definitiva${actividad ? ` de la actividad ${actividad}` : ''}: hágala en «Acta de reunión…».`;
}

function named(actas: readonly ActaRow[], nombre: string): readonly ActaRow[] {
  const parts = /^(\d+)(?:\s*(?:de|del|\/|-)\s*(\d{4}))?$/i.exec(nombre.replace(/^acta\s+/i, ''));
  if (!parts) return actas.filter(({ codigo }) => readsAlike(codigo ?? '', nombre));
  const [, numero, vigencia] = parts;
  return actas.filter(
    (acta) =>
      acta.numero === Number(numero) &&
      (vigencia === undefined || acta.vigencia === Number(vigencia)),
  );
}
