// The check of the accounts that the workbook works with: whose triggers stop when somebody leaves the office, before they do.

import { formatFecha } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { diasEntre, enumerar } from '../../domain/redaccion';
import type { EquipoRow } from '../../domain/registers/equipo';
import { readsAlike } from '../../domain/texto';
import { DISPARADORES } from '../disparadores/disparadores';
import type { Duenos } from '../disparadores/duenos';
import type { Libro } from '../libro/libro';
import { bien, falta, type Hallazgo, mal, type Prueba } from './chequeo';

/** Days before somebody leaves that it is told. */
const ANTICIPACION = 30;

interface LibroYDuenos {
  readonly libro: Libro;
  readonly duenos: Duenos;
}

export const PRUEBAS_DE_LAS_CUENTAS: readonly Prueba<LibroYDuenos>[] = [
  { codigo: 'cuentas', titulo: 'Cuentas que pueden irse', mira: cuentas },
];

function cuentas({ libro, duenos }: LibroYDuenos): Hallazgo {
  const equipo = libro.rows<EquipoRow>('equipo').map(({ row }) => row);
  const found = [...triggersByAccount(duenos)].flatMap(
    ([cuenta, triggers]) => sayOf(libro, equipo, cuenta, triggers) ?? [],
  );
  const [first] = found.filter(({ estado }) => estado === 'mal').concat(found);
  if (first) return { ...first, mensaje: found.map(({ mensaje }) => mensaje).join(' ') };
  return bien('Los disparadores no dependen de alguien que se vaya.');
}

/** When each trigger runs, by the account that has it; that of an account that Google does not tell is nobody's. */
function triggersByAccount(duenos: Duenos): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { funcion, cuando } of DISPARADORES) {
    const quien = duenos[funcion]?.quien ?? '';
    if (quien !== '') found.set(quien, [...(found.get(quien) ?? []), `«${cuando}»`]);
  }
  return found;
}

const TOMELOS =
  'Ábralo alguien que se quede y use «Tomarlos a mi nombre», aquí mismo; si hay correo semanal, cambie también «cuenta_correo» en Parámetros.';

function sayOf(
  libro: Libro,
  equipo: readonly EquipoRow[],
  cuenta: string,
  triggers: readonly string[],
): Hallazgo | undefined {
  const has = triggers.length === 1 ? 'El disparador' : 'Los disparadores';
  const theirs = equipo.filter(({ correo }) => correo !== undefined && readsAlike(correo, cuenta));
  if (theirs.length === 0) return sayUnknown(libro, equipo, cuenta);
  const last = theirs.map(({ hasta }) => hasta).reduce(later);
  if (last === undefined || diasEntre(libro.hoy, last) > ANTICIPACION) return undefined;
  const [{ nombre }] = theirs as [EquipoRow];
  const runs = `${has} ${enumerar(triggers)} ${triggers.length === 1 ? 'corre' : 'corren'} con la cuenta de ${nombre}`;
  return last < libro.hoy
    ? mal(
        `${runs}, que dejó la oficina el ${formatFecha(last)}: se detendrán cuando cierren esa cuenta. ${TOMELOS}`,
      )
    : falta(`${runs}, que está en la oficina hasta el ${formatFecha(last)}. ${TOMELOS}`);
}

/** The later of two «Hasta»; none while somebody stays. */
const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? undefined : one > other ? one : other;

/** An account of the office is of nobody; in a book without addresses nobody is known. */
function sayUnknown(
  libro: Libro,
  equipo: readonly EquipoRow[],
  cuenta: string,
): Hallazgo | undefined {
  const oficina = parametro(libro.rows('parametros'), 'correo_oficina') ?? '';
  const isKnown = readsAlike(oficina, cuenta) || equipo.every(({ correo }) => !correo);
  if (isKnown) return undefined;
  return falta(
    `Los disparadores corren con ${cuenta}, que no es de nadie en Equipo: si esa persona ya no está, se detendrán cuando cierren su cuenta. Escriba su correo en Equipo o, si la cuenta es de la oficina, en «correo_oficina» de Parámetros.`,
  );
}
