// What is wrong or missing in the rows of a register. The one judge of typing, pasting, loading,
// forms, scripts and documents.

import { isOpenList } from './catalogos';
import { isError, type Observacion } from './observacion';
import { quisoDecir } from './parecido';
import { codigoCitado, codigosCitados } from './parse/citas';
import { referenciasDe } from './parse/varias';
import { claveDeNombre } from './por-su-nombre';
import { enumerar } from './redaccion';
import {
  type AnyRow,
  type Fila,
  type Hallado,
  keyOf,
  type PlacedColumn,
  type Register,
  type Rule,
  type RuleContext,
  type RulesApart,
} from './register';
import { REGISTERS, registerByKey } from './registers';
import { readsAlike } from './texto';

/** Everything to observe: keys, what is missing, references, lists, then the register's own rules. */
export function validate(
  register: Register,
  filas: readonly Fila[],
  context: RuleContext,
): readonly Observacion[] {
  return [...validateFilas(register, filas, context), ...applyRules(register, filas, context)];
}

/** What can be said of the rows by the definition of their columns alone. */
export function validateFilas(
  register: Register,
  filas: readonly Fila[],
  context: RuleContext,
): readonly Observacion[] {
  const columns = context.columnas(register);
  const found = [
    ...claves(register, columns, filas),
    ...columns.flatMap((column) => [
      ...fueraDeLista(column, filas, context),
      ...repetidas(column, filas),
    ]),
  ];
  return [
    ...found.map((hallado) => ({ registro: register.key, ...hallado })),
    ...incompletas(register, filas, columns),
  ];
}

/** One nota a row, naming the required columns that are blank; what cannot be read is there, and is an error of its own. */
export function incompletas(
  register: Register,
  filas: readonly Fila[],
  columns: readonly PlacedColumn[],
): readonly Observacion[] {
  const pide = loQuePide(register, columns);
  return filas.flatMap(({ fila, row, ilegible = {} }): Observacion[] => {
    const missing = pide(row).filter(
      (key) => row[key] === undefined && ilegible[key] === undefined,
    );
    if (missing.length === 0) return [];
    const mensaje = `Para completar la fila falta: ${labelsOf(columns, missing)}.`;
    const where = { registro: register.key, fila, columna: missing[0] };
    return [{ ...where, codigo: 'FILA_INCOMPLETA', severidad: 'nota', mensaje }];
  });
}

/** The columns that a row may not leave blank, by what it says. */
export function loQuePide(
  { basta }: Register,
  columns: readonly PlacedColumn[],
): (row: AnyRow) => readonly string[] {
  const required = columns.filter((column) => column.required).map(({ key }) => key);
  return (row) => (basta && row[basta.con] !== undefined ? basta.pide : required);
}

/** What the register's own rules find, those that are read apart included. */
export function applyRules(
  register: Register,
  filas: readonly Fila[],
  context: RuleContext,
): readonly Observacion[] {
  const { key, rules = [], rulesApart } = register;
  const apply = (some: readonly Rule[]): readonly Observacion[] =>
    some.flatMap((rule) => rule(filas, context).map((hallado) => ({ registro: key, ...hallado })));
  const own = apply(rules);
  const first = rulesApart && filas.find(({ row }) => isLookedAt(rulesApart, row));
  if (!rulesApart || !first) return own;
  const read = readApart(rulesApart);
  if (typeof read !== 'string') return [...own, ...apply(read)];
  const label = register.columns[rulesApart.si]?.label ?? rulesApart.si;
  return [
    ...own,
    {
      registro: key,
      fila: first.fila,
      columna: rulesApart.si,
      codigo: 'SIN_REVISAR',
      severidad: 'advertencia',
      mensaje: `No se revisó «${label}» de esta hoja. ${read}`,
    },
  ];
}

const isLookedAt = ({ si, cuando }: RulesApart, row: AnyRow): boolean =>
  row[si] !== undefined || cuando?.(row) === true;

/** The rules, or why their code cannot be read: the rest of the workbook is verified all the same. */
function readApart({ read }: RulesApart): readonly Rule[] | string {
  try {
    return read();
  } catch (thrown) {
    // What carries a codigo is a sentence for people (addon/user-error.ts); anything else is a fault.
    if (thrown instanceof Error && 'codigo' in thrown) return thrown.message;
    throw thrown;
  }
}

/** Everything to observe in the workbook, register by register. */
export const validateLibro = (context: RuleContext): readonly Observacion[] =>
  REGISTERS.filter((register) => !register.readOnly).flatMap((register) =>
    validate(register, context.rows(register.key), context),
  );

/** Rows that an error leaves out, by line. */
export const filasConError = (observaciones: readonly Observacion[]): ReadonlySet<number> =>
  new Set(observaciones.filter(isError).map(({ fila }) => fila));

function claves(
  register: Register,
  columns: readonly PlacedColumn[],
  filas: readonly Fila[],
): readonly Hallado[] {
  const labels = labelsOf(columns, register.clave);
  const firstLine = new Map<string, number>();
  return filas.flatMap(({ fila, row }): Hallado[] => {
    const clave = keyOf(register, row);
    if (clave === undefined) {
      if (register.numera) return [];
      const missing = register.clave.filter((key) => row[key] === undefined);
      const mensaje = `Falta la clave de la fila (${labelsOf(columns, missing)}): escríbala.`;
      return [{ fila, columna: missing[0], codigo: 'CLAVE_AUSENTE', severidad: 'error', mensaje }];
    }
    const first = firstLine.get(clave);
    if (first === undefined) {
      firstLine.set(clave, fila);
      return [];
    }
    const mensaje = `«${clave}» ya está en la fila ${first} (${labels}): deje una sola fila o corrija la clave.`;
    const columna = register.clave[0];
    return [{ fila, columna, codigo: 'CLAVE_REPETIDA', severidad: 'error', mensaje }];
  });
}

/** Beyond so many different values a column holds another list, not slips: looking for each among all is quadratic. */
const MAX_HINTS = 50;

/** Values that the register they refer to, or their open list, does not have. */
function fueraDeLista(
  column: PlacedColumn,
  filas: readonly Fila[],
  context: RuleContext,
): readonly Hallado[] {
  // What nobody names is not looked for: another tab is another read.
  const named = filas.flatMap(({ fila, row }) => {
    const value = row[column.key];
    const references = typeof value === 'string' ? nombradosEn(column, value) : [];
    return references.length === 0 ? [] : { fila, references };
  });
  if (named.length === 0) return [];
  const conocidos = conocidosDe(column, context);
  if (!conocidos) return [];
  const hints = new Map<string, string>();
  const hintFor = (value: string): string => {
    const isAsked = hints.size < MAX_HINTS;
    const hint = hints.get(value) ?? (isAsked ? quisoDecir(value, conocidos.values) : '');
    hints.set(value, hint);
    return hint;
  };
  const { tambien = [] } = column;
  const isKnown = (one: string): boolean =>
    conocidos.values.has(one) || tambien.some((other) => readsAlike(one, other));
  const { codigo, severidad, say } = conocidos;
  return named.flatMap(({ fila, references }): Hallado[] => {
    const missing = references.filter((one) => !isKnown(one));
    return [...new Set(missing)].map((one) => {
      return { fila, columna: column.key, codigo, severidad, mensaje: say(one) + hintFor(one) };
    });
  });
}

/** What a cell refers to: all that it holds or, where it may be in words, the códigos among them. */
function nombradosEn(column: PlacedColumn, value: string): readonly string[] {
  const prefijo = column.cita && registerByKey(column.cita)?.numera;
  return prefijo ? codigosCitados(value, prefijo) : referenciasDe(column, value);
}

/** References that a cell names twice. */
function repetidas(column: PlacedColumn, filas: readonly Fila[]): readonly Hallado[] {
  if (!column.varias) return [];
  return filas.flatMap(({ fila, row }): Hallado[] => {
    const value = row[column.key];
    if (typeof value !== 'string') return [];
    const all = referenciasDe(column, value);
    const twice = new Set(all.filter((one, i) => all.indexOf(one) !== i));
    return [...twice].map((one) => {
      const mensaje = `${column.label} nombra dos veces «${one}»: déjelo una sola vez.`;
      const codigo = 'REFERENCIA_REPETIDA';
      return { fila, columna: column.key, codigo, severidad: 'advertencia', mensaje };
    });
  });
}

interface Conocidos extends Pick<Observacion, 'codigo' | 'severidad'> {
  readonly values: ReadonlySet<string>;
  readonly say: (value: string) => string;
}

function conocidosDe(column: PlacedColumn, context: RuleContext): Conocidos | undefined {
  const { label, cita, refiere = cita, por, tambien = [], catalogo } = column;
  const valuesOf = (registro: string, key: string): ReadonlySet<string> =>
    new Set(
      context.rows(registro).flatMap(({ row }) => (row[key] === undefined ? [] : `${row[key]}`)),
    );
  if (refiere !== undefined) {
    const target = registerByKey(refiere);
    const [clave = ''] = target?.clave ?? [];
    const there = valuesOf(refiere, por ?? clave);
    const prefijo = cita && target?.numera;
    const values = new Set([
      ...(prefijo ? [...there].map((one) => codigoCitado(one, prefijo)) : there),
      ...tambien,
    ]);
    const title = target?.title ?? refiere;
    return column.abierta
      ? {
          values,
          codigo: `FUERA_DE_${refiere.toUpperCase()}`,
          severidad: 'advertencia',
          say: (value) =>
            `«${value}» no está en la hoja ${title}: agréguelo allí o corrija ${label}.`,
        }
      : {
          values,
          codigo: 'REFERENCIA_INEXISTENTE',
          severidad: 'error',
          say: (value) => {
            if (target && por !== undefined)
              return noEstaEnLaColumna(target, por, context.rows(refiere), value);
            const clave = claveDeNombre(refiere, context.rows(refiere), value);
            return clave === undefined
              ? `${label} «${value}» no existe en la hoja ${title}: corríjalo o créelo allí primero.`
              : `En ${label} va el código y no el nombre: «${value}» es ${clave}.`;
          },
        };
  }
  if (catalogo === undefined || !isOpenList(column)) return undefined;
  return {
    values: valuesOf('catalogos', catalogo),
    codigo: 'VALOR_NUEVO',
    severidad: 'advertencia',
    say: (value) => `«${value}» es un valor nuevo de ${label}: agréguelo a Catálogos o corríjalo.`,
  };
}

/** What was written in another column than the one that the list is of is the slip that people make. */
function noEstaEnLaColumna(
  register: Register,
  por: string,
  filas: readonly Fila[],
  value: string,
): string {
  const { title, columns, nombra = '' } = register;
  const label = (key: string): string => `«${columns[key]?.label ?? key}»`;
  const found = filas.find(({ row }) => readsAlike(`${row[nombra] ?? ''}`, value));
  const where = `«${value}» no está en la columna ${label(por)} de la hoja ${title}`;
  if (found)
    return `${where}, sino en ${label(nombra)} de ${keyOf(register, found.row) ?? `la fila ${found.fila}`}: escríbalo también en aquella columna.`;
  return filas.some(({ row }) => row[por] !== undefined)
    ? `${where}: corríjalo o agréguelo allí.`
    : `${where}, que está en blanco: escríbalo primero allí.`;
}

/** "Componente, Acción y Unidad" */
const labelsOf = (columns: readonly PlacedColumn[], keys: readonly string[]): string =>
  enumerar(keys.map((key) => columns.find((column) => column.key === key)?.label ?? key));
