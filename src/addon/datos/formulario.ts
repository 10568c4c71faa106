// A row of a register as a form, with all that the page needs to show it: fields, what lists offer, how it stands now.

import { seen } from '../../domain/cargue/plan-fila';
import { columnasCerradas } from '../../domain/columnas-cerradas';
import {
  type Campo,
  camposOf,
  type Listas,
  listasOf,
  textosOf,
  tituloOf,
} from '../../domain/formulario';
import type { Observacion } from '../../domain/observacion';
import {
  type Fila,
  isOfComplemento,
  keyOf,
  OBSERVACIONES_KEY,
  type Register,
} from '../../domain/register';
import type { Libro } from '../libro/libro';
import { type Hoja, readShown, requireKeys } from '../sheet';
import { observacionesOf } from './consulta';

/** One row as a form. */
export interface Formulario {
  readonly registro: string;
  readonly hoja: string;
  /** "A03 · Formación de docentes"; '' in a new row. */
  readonly titulo: string;
  readonly campos: readonly Campo[];
  readonly listas: Listas;
  /** How to ask for it again; empty for a new one. */
  readonly donde: { readonly clave?: string; readonly fila?: number };
  /** The row as it stands; null in a new one. */
  readonly leida: Fila | null;
  /** Its fields as people write them. */
  readonly textos: { readonly [key: string]: string };
  readonly observaciones: readonly Observacion[];
  /** Whether there is a row before and after it. */
  readonly vecinas: { readonly anterior: boolean; readonly siguiente: boolean };
  /** Why nothing in it can be changed, in words; '' when it can. */
  readonly cerrada: string;
  /** Why only some of it can; '' when all of it can, or nothing. */
  readonly cerradaEnParte: string;
  /** Fields that cannot be changed in a row that goes on, with why in words: '' where cerradaEnParte says it, or another of them. */
  readonly cerrados: { readonly [campo: string]: string };
}
/** The form of a row; of a new one without it. */
export function formOf(libro: Libro, register: Register, fila: Fila | undefined): Formulario {
  const hoja = libro.hoja(register.key);
  requireKeys(hoja);
  const columns = hoja.columns.filter(({ key }) => hoja.match.indexByKey[key] !== undefined);
  const now = fila && seen(register, fila, hoja.filas);
  const at = now ? hoja.filas.indexOf(now) : -1;
  return {
    registro: register.key,
    hoja: register.title,
    titulo: fila ? tituloOf(register, fila.row) || `fila ${fila.fila}` : '',
    campos: camposOf(register, columns),
    listas: listasOf(columns, { rows: (registro) => libro.typed(registro) }),
    donde: fila ? nameOf(register, fila) : {},
    leida: fila ?? null,
    textos: { ...textosOf(columns, fila ?? { fila: 0, row: {} }), ...shownOf(hoja, now) },
    observaciones: now ? ofLine(libro, register, now.fila) : [],
    vecinas: { anterior: at > 0, siguiente: at >= 0 && at < hoja.filas.length - 1 },
    ...cierreOf(libro, register, now),
  };
}

type Cierre = Pick<Formulario, 'cerrada' | 'cerradaEnParte' | 'cerrados'>;

function cierreOf(libro: Libro, register: Register, fila: Fila | undefined): Cierre {
  if (!fila || !register.cierra) return { cerrada: '', cerradaEnParte: '', cerrados: {} };
  const [{ row } = fila] = libro.leer(register.key, [fila]);
  const cerradas = register.cierra(libro);
  const said = cerradas.fila(row) ?? '';
  const goesOn = (cerradas.sigue ?? []).some((key) => {
    const column = register.columns[key];
    return column !== undefined && !isOfComplemento(column);
  });
  if (said !== '' && !goesOn) return { cerrada: said, cerradaEnParte: '', cerrados: {} };
  return {
    cerrada: '',
    cerradaEnParte: said,
    cerrados: columnasCerradas(register, cerradas, row),
  };
}

function nameOf(register: Register, { fila, row }: Fila): Formulario['donde'] {
  const clave = keyOf(register, row);
  return clave === undefined ? { fila } : { clave };
}

/** What the computed columns say of a row; a request, where there are any. */
function shownOf(hoja: Hoja, fila: Fila | undefined): { readonly [key: string]: string } {
  const computed = hoja.columns.filter(
    ({ key, computed }) => computed && key !== OBSERVACIONES_KEY,
  );
  if (!fila || computed.length === 0) return {};
  return readShown(
    hoja,
    fila.fila,
    computed.map(({ key }) => key),
  );
}

const ofLine = (libro: Libro, { key }: Register, line: number): readonly Observacion[] =>
  observacionesOf(libro, key).filter(({ fila }) => fila === line);
