// Replacing a person in one place: what of their open work goes to whoever comes, what keeps their name, and which settings name them.

import { type Cambio, claveOfLine, modificacion } from '../cambio';
import { nombreOf } from '../formulario';
import {
  type AnyRow,
  cuentaDe,
  type Fila,
  isOfComplemento,
  isTyped,
  keyOf,
  type Register,
} from '../register';
import { REGISTERS } from '../registers';
import { equipo } from '../registers/equipo';
import type { PamRow } from '../registers/pam';
import { fold, readsAlike } from '../texto';
import type { Relevo } from './relevo';
import { type LibroDeTrabajo, TRABAJO_ABIERTO } from './trabajo-abierto';

/** One row that changes hands. */
export interface FilaQuePasa {
  readonly fila: number;
  /** "CO-0008 · Programar una sesión…" */
  readonly titulo: string;
  /** Labels of the columns that name whoever leaves. */
  readonly columnas: readonly string[];
}
export interface RegistroQuePasa {
  readonly registro: string;
  /** Name of its tab. */
  readonly hoja: string;
  /** "36 acciones": how many change hands. */
  readonly cuantas: string;
  readonly filas: readonly FilaQuePasa[];
}
/** Rows of a tab that keep the name of their date. */
export interface Conservadas {
  readonly hoja: string;
  /** "36 acciones" */
  readonly cuantas: string;
}
/** A setting that names whoever leaves, and what it would say. */
export interface ParametroQueNombra {
  readonly clave: string;
  readonly dice: string;
  /** '' where nobody knows it yet: whoever comes has no correo. */
  readonly propuesto: string;
  /** Another account has to do something besides: it is not changed unless somebody says so. */
  readonly esCuenta: boolean;
}
export interface PlanDeReemplazo {
  readonly cambios: readonly Cambio[];
  readonly pasan: readonly RegistroQuePasa[];
  readonly conservan: readonly Conservadas[];
  /** "Sostenibilidad: A03 · 2026 (Quién y con qué)": open rows that name them in words, which stay. */
  readonly enPalabras: readonly string[];
  readonly parametros: readonly ParametroQueNombra[];
  /** Rows of the PAM that change hands, as they were. */
  readonly acciones: readonly PamRow[];
}

/** Columns of a register that name somebody of Equipo, and that people fill. */
export const columnasDePersona = ({ columns }: Register): readonly string[] =>
  Object.entries(columns)
    .filter(([, column]) => column.refiere === equipo.key && !isOfComplemento(column))
    .map(([key]) => key);

/** Columns where people write whom in words of their own. */
const columnasEnPalabras = ({ columns }: Register): readonly string[] =>
  Object.entries(columns)
    .filter(([, column]) => column.persona && !column.refiere && !isOfComplemento(column))
    .map(([key]) => key);

/** Registers whose rows name people, in the order of their tabs. */
export const CON_PERSONAS: readonly Register[] = REGISTERS.filter(
  (register) => isTyped(register) && columnasDePersona(register).length > 0,
);

/** `parametros` are the keys of the settings that are to change too. */
export function planDeReemplazo(
  libro: LibroDeTrabajo,
  relevo: Relevo,
  parametros: readonly string[],
): PlanDeReemplazo {
  const moved = CON_PERSONAS.map((register) => passOn(libro, register, relevo));
  const named = parametrosQueNombran(libro, relevo);
  return {
    cambios: [
      ...deEquipo(relevo),
      ...moved.flatMap(({ cambios }) => cambios),
      ...deParametros(libro, named, parametros),
    ],
    pasan: moved.flatMap(({ pasa }) => (pasa.filas.length > 0 ? [pasa] : [])),
    conservan: moved.flatMap(({ register, pasa, kept }) =>
      kept > 0 ? [{ hoja: pasa.hoja, cuantas: cuentaDe(register, kept) }] : [],
    ),
    enPalabras: moved.flatMap(({ enPalabras }) => enPalabras),
    parametros: named,
    acciones: moved.flatMap(({ pasa, rows }) => (pasa.registro === 'pam' ? rows : [])),
  };
}

function deEquipo({ sale, entra, antes, hasta }: Relevo): readonly Cambio[] {
  const registro = equipo.key;
  const leaves = modificacion(registro, sale.nombre, sale as AnyRow, { hasta });
  const { nombre, cargo, rol, correo } = entra;
  const comes: Cambio | undefined = antes
    ? modificacion(registro, nombre, antes as AnyRow, { cargo, rol, correo })
    : { registro, cambio: 'crear', row: entra as AnyRow };
  return [leaves, comes].flatMap((cambio) => cambio ?? []);
}

function passOn(libro: LibroDeTrabajo, register: Register, { sale, entra }: Relevo) {
  const espera = TRABAJO_ABIERTO[register.key]?.(libro) ?? (() => false);
  const columns = columnasDePersona(register);
  const inWords = columnasEnPalabras(register);
  const is = (value: unknown): boolean =>
    typeof value === 'string' && readsAlike(value, sale.nombre);
  const says = fold(sale.nombre);
  const cambios: Cambio[] = [];
  const filas: FilaQuePasa[] = [];
  const rows: PamRow[] = [];
  const enPalabras: string[] = [];
  let kept = 0;
  for (const fila of libro.rows(register.key)) {
    const { row } = fila;
    const named = columns.filter((key) => is(row[key]));
    const open = named.filter((key) => espera(row, key));
    if (open.length < named.length) kept += 1;
    const clave = keyOf(register, row) ?? claveOfLine(fila.fila);
    const wanted = Object.fromEntries(open.map((key) => [key, entra.nombre]));
    const cambio = modificacion(register.key, clave, row, wanted);
    if (cambio) {
      cambios.push(cambio);
      filas.push({
        fila: fila.fila,
        titulo: titleOf(register, fila),
        columnas: open.map((key) => register.columns[key]?.label ?? key),
      });
      rows.push(row as PamRow);
    }
    const words = inWords.filter(
      (key) => fold(String(row[key] ?? '')).includes(says) && espera(row, key),
    );
    for (const key of words)
      enPalabras.push(
        `${register.title}: ${titleOf(register, fila)} (${register.columns[key]?.label})`,
      );
  }
  const pasa: RegistroQuePasa = {
    registro: register.key,
    hoja: register.title,
    cuantas: cuentaDe(register, filas.length),
    filas,
  };
  return { register, cambios, pasa, kept, rows, enPalabras };
}

/** Its key and what people know it by or, where the register has no such column, the first text that somebody wrote in it. */
function titleOf(register: Register, { fila, row }: Fila): string {
  const [written] = Object.entries(register.columns).flatMap(([key, column]) =>
    column.kind === 'textoLargo' && !isOfComplemento(column) ? (row[key] ?? []) : [],
  );
  const known = nombreOf(register, row) || String(written ?? '');
  return [keyOf(register, row) ?? `fila ${fila}`, known].filter(Boolean).join(' · ');
}

function parametrosQueNombran(
  libro: LibroDeTrabajo,
  { sale, entra }: Relevo,
): readonly ParametroQueNombra[] {
  return libro.rows('parametros').flatMap(({ row }): readonly ParametroQueNombra[] => {
    const [clave, dice] = [String(row.clave ?? ''), String(row.valor ?? '')];
    if (clave === '' || dice === '') return [];
    if (readsAlike(dice, sale.nombre))
      return [{ clave, dice, propuesto: entra.nombre, esCuenta: false }];
    if (sale.correo && readsAlike(dice, sale.correo))
      return [{ clave, dice, propuesto: entra.correo ?? '', esCuenta: true }];
    return [];
  });
}

const deParametros = (
  libro: LibroDeTrabajo,
  named: readonly ParametroQueNombra[],
  wanted: readonly string[],
): readonly Cambio[] =>
  libro.rows('parametros').flatMap(({ row }) => {
    const one = named.find(({ clave }) => clave === row.clave);
    if (!one?.propuesto || !wanted.includes(one.clave)) return [];
    return modificacion('parametros', one.clave, row, { valor: one.propuesto }) ?? [];
  });
