// What books of other years of the cuatrienio would write in this one: the rows that it lacks, by the stable código of each acción. What it
// says already stays as it is; where a book says otherwise, it is told.

import { isSame } from '../avance/cifra';
import { type Cambio, modificacion } from '../cambio';
import { objecionesDe } from '../cierre';
import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import { escribirCuatrienio, formatCorte, parseCorte, type Trimestre } from '../periodo';
import { alComienzo, cuenta, enumerar } from '../redaccion';
import {
  type AnyRow,
  type ContextoDeCierre,
  type Fila,
  keyOf,
  type Register,
  type Valor,
} from '../register';
import { type ActaRow, actas } from '../registers/actas';
import { calendario } from '../registers/calendario';
import { type DocumentoRow, documentos } from '../registers/documentos';
import { evaluaciones } from '../registers/evaluaciones';
import { pam } from '../registers/pam';
import { seguimiento } from '../registers/seguimiento';
import { textos } from '../registers/textos';
import { fold, readsAlike } from '../texto';
import type { LibroDeOtroAno } from './libro';

/** What a book brings, as it is told. */
export interface DeUnLibro {
  readonly archivo: string;
  /** "24 filas de Seguimiento (2025), 12 evaluaciones y 4 actas"; '' where it brings nothing. */
  readonly trae: string;
  /** Where it says otherwise than this book, or than one before it in the list: what stands is what was first. */
  readonly distintas: readonly string[];
  /** What it has and does not come in, and why. */
  readonly fuera: readonly string[];
  /** Acciones that it words otherwise, by código. */
  readonly redacciones: readonly { readonly codigo: string; readonly texto: string }[];
  /** Rows that are written, new or completed. */
  readonly filas: number;
}
export interface PlanDeOtrosAnos {
  readonly libros: readonly DeUnLibro[];
  readonly cambios: readonly Cambio[];
}

type Destino = ContextoDeCierre & {
  readonly vigencias: readonly number[];
  typed(registro: string): readonly Fila[];
};
/** How the informe de resultados keeps what came, and how its documents are called. */
export interface Constancia {
  readonly documento: string;
  readonly informe: string;
  readonly deLibro: (archivo: string) => string;
  readonly deRedaccion: (codigo: string, archivo: string) => string;
}

export function planOtrosAnos(
  libros: readonly LibroDeOtroAno[],
  destino: Destino,
  constancia: Constancia,
): PlanDeOtrosAnos {
  const escrito = new Escrito(destino);
  const told = libros.map((libro) => traer(libro, escrito, destino, constancia));
  return { libros: told, cambios: escrito.cambios() };
}

/** The rows of this book with those that were brought so far. */
class Escrito {
  private readonly rows = new Map<string, Map<string, AnyRow>>();
  private readonly originals = new Map<string, AnyRow>();
  private readonly nuevas: { readonly registro: string; readonly row: AnyRow }[] = [];
  private readonly completadas = new Map<string, { register: Register; clave: string }>();

  constructor(private readonly destino: Destino) {}

  of(register: Register): Map<string, AnyRow> {
    const known = this.rows.get(register.key);
    if (known) return known;
    const read = new Map(
      this.destino.typed(register.key).flatMap(({ row }) => {
        const clave = keyOf(register, row);
        return clave === undefined ? [] : [[fold(clave), row] as const];
      }),
    );
    this.rows.set(register.key, read);
    return read;
  }

  agrega(register: Register, row: AnyRow): void {
    this.nuevas.push({ registro: register.key, row });
    const clave = keyOf(register, row);
    if (clave !== undefined) this.of(register).set(fold(clave), row);
  }

  completa(register: Register, clave: string, con: AnyRow): void {
    const rows = this.of(register);
    const row = rows.get(fold(clave)) ?? {};
    const name = `${register.key} ${fold(clave)}`;
    const isNew = this.nuevas.findIndex((one) => one.row === row);
    const whole = { ...row, ...con };
    rows.set(fold(clave), whole);
    if (isNew >= 0) this.nuevas[isNew] = { registro: register.key, row: whole };
    else {
      if (!this.originals.has(name)) this.originals.set(name, row);
      this.completadas.set(name, { register, clave });
    }
  }

  cambios(): readonly Cambio[] {
    const completed = [...this.completadas].flatMap(([name, { register, clave }]) => {
      const before = this.originals.get(name) ?? {};
      const after = this.of(register).get(fold(clave)) ?? {};
      return modificacion(register.key, keyOf(register, before) ?? clave, before, after) ?? [];
    });
    return [
      ...completed,
      ...this.nuevas.map(({ registro, row }): Cambio => ({ registro, cambio: 'crear', row })),
    ];
  }
}

interface Cuenta {
  readonly trae: Map<string, number>;
  readonly distintas: string[];
  readonly fuera: Map<string, string[]>;
}

function traer(
  libro: LibroDeOtroAno,
  escrito: Escrito,
  destino: Destino,
  constancia: Constancia,
): DeUnLibro {
  const cuentas: Cuenta = { trae: new Map(), distintas: [], fuera: new Map() };
  const plan = new Map(
    destino.typed(pam.key).map(({ row }) => [fold(`${row.codigo ?? ''}`), row] as const),
  );
  porClave(seguimiento, libro, escrito, destino, plan, cuentas);
  porClave(evaluaciones, libro, escrito, destino, plan, cuentas);
  lasActas(libro, escrito, destino, cuentas);
  losInformes(libro, escrito, destino, constancia.informe, cuentas);
  elCalendario(libro, escrito, destino, cuentas);
  const redacciones = libro.rows(pam.key).flatMap(({ row }) => {
    const now = plan.get(fold(`${row.codigo ?? ''}`));
    const texto = `${row.accion ?? ''}`;
    return now && texto && now.accion !== undefined && !readsAlike(`${now.accion}`, texto)
      ? [{ codigo: `${now.codigo}`, texto }]
      : [];
  });
  const filas = [...cuentas.trae.values()].reduce((sum, n) => sum + n, 0);
  const said: DeUnLibro = {
    archivo: libro.archivo,
    trae: loQueTrae(cuentas),
    distintas: cuentas.distintas,
    fuera: [...cuentas.fuera].map(([why, what]) => `${alComienzo(enumerar(what, 12))}: ${why}`),
    redacciones,
    filas,
  };
  dejaConstancia(said, escrito, destino, constancia);
  return said;
}

const note = (map: Map<string, string[]>, why: string, what: string): void => {
  const known = map.get(why);
  if (known) known.push(what);
  else map.set(why, [what]);
};
const count = ({ trae }: Cuenta, what: string, n = 1): void => {
  trae.set(what, (trae.get(what) ?? 0) + n);
};

const NO_ESTA = 'no están en el PAM de este libro, y sus filas no entran';

/** What names a row of another register of that book names nothing here. */
const sinAjenas = (register: Register, row: AnyRow): AnyRow =>
  Object.fromEntries(
    Object.entries(row).filter(([key, value]) => {
      const { refiere, computed } = register.columns[key] ?? {};
      return value !== undefined && !computed && (refiere === undefined || refiere === pam.key);
    }),
  );

/** Rows of the plan, by acción and period. */
function porClave(
  register: Register,
  libro: LibroDeOtroAno,
  escrito: Escrito,
  destino: Destino,
  plan: ReadonlyMap<string, AnyRow>,
  cuentas: Cuenta,
): void {
  const objecion = objecionesDe(register, destino);
  const rows = escrito.of(register);
  const ajenas = new Set<string>();
  for (const { row } of libro.rows(register.key)) {
    const { vigencia } = row;
    if (typeof vigencia !== 'number' || !destino.vigencias.includes(vigencia)) continue;
    const accion = plan.get(fold(`${row.accion ?? ''}`));
    if (!accion) {
      if (row.accion !== undefined) ajenas.add(`${row.accion}`);
      continue;
    }
    const theirs = sinAjenas(register, { ...row, accion: accion.codigo });
    const clave = keyOf(register, theirs);
    if (clave === undefined) continue;
    const ours = rows.get(fold(clave));
    if (!ours) {
      if (!diceAlgo(register, theirs)) continue;
      const why = objecion({ registro: register.key, cambio: 'crear', row: theirs }, undefined);
      if (why !== undefined) note(cuentas.fuera, why, nombreDe(register, theirs));
      else {
        escrito.agrega(register, theirs);
        count(cuentas, `${register.key} ${vigencia}`);
      }
      continue;
    }
    const otherwise = distintasEn(register, ours, theirs);
    if (otherwise.length > 0)
      cuentas.distintas.push(`${nombreDe(register, theirs)}: ${enumerar(otherwise)}`);
    // Half a report of one book and half of another is nobody's: it comes only where here there is none.
    if (otherwise.length > 0 || diceAlgo(register, ours) || !diceAlgo(register, theirs)) continue;
    const con = Object.fromEntries(
      Object.entries(theirs).filter(([key]) => ours[key] === undefined),
    );
    const cambio = modificacion(register.key, keyOf(register, ours) ?? clave, ours, con);
    const why = cambio && objecion(cambio, ours);
    if (why !== undefined) note(cuentas.fuera, why, nombreDe(register, theirs));
    else {
      escrito.completa(register, clave, con);
      count(cuentas, `${register.key} ${vigencia}`);
    }
  }
  if (ajenas.size > 0)
    cuentas.fuera.set(NO_ESTA, [...new Set([...(cuentas.fuera.get(NO_ESTA) ?? []), ...ajenas])]);
}

/** What a row is there to say. */
const DICE: { readonly [registro: string]: readonly string[] } = {
  seguimiento: ['ejecutado', 'analisis', 'dificultades', 'apropiado', 'comprometido', 'pagado'],
  evaluaciones: ['logros', 'dificultades', 'mejora', 'decision'],
};
/** A quarter that is only programmed says what was due in it, where the book has no row of it. */
const diceAlgo = ({ key }: Register, row: AnyRow): boolean =>
  (DICE[key] ?? []).some((column) => row[column] !== undefined);

const COMPARA: { readonly [registro: string]: readonly string[] } = {
  seguimiento: ['programado', 'ejecutado'],
  evaluaciones: ['cumplimiento', 'logros', 'dificultades', 'mejora', 'decision'],
};

/** "Ejecutado dice 4 y aquí 5": of what both say. */
function distintasEn(register: Register, ours: AnyRow, theirs: AnyRow): readonly string[] {
  return (COMPARA[register.key] ?? []).flatMap((key) => {
    const [here, there] = [ours[key], theirs[key]];
    if (here === undefined || there === undefined || esLoMismo(here, there)) return [];
    const label = (register.columns[key]?.label ?? key).toLowerCase();
    return typeof here === 'string' && typeof there === 'string' && there.length > 20
      ? [`${label} dice otra cosa`]
      : [`${label} dice ${decir(there)} y aquí ${decir(here)}`];
  });
}

const esLoMismo = (a: Valor, b: Valor): boolean =>
  typeof a === 'number' && typeof b === 'number' ? isSame(a, b) : readsAlike(`${a}`, `${b}`);
const decir = (value: Valor): string =>
  typeof value === 'number' ? formatNumero(value) : `«${value}»`;

const nombreDe = ({ key }: Register, { accion, vigencia, trimestre }: AnyRow): string =>
  key === seguimiento.key
    ? `${accion} ${formatCorte({ vigencia: Number(vigencia), trimestre: trimestre as Trimestre })}`
    : `evaluación de ${accion} en ${vigencia}`;

/** Activity of the procedure that evaluates a quarter. */
const EVALUACION = 9;

/** The definitive actas of activity 9, by their number of the year. */
function lasActas(
  libro: LibroDeOtroAno,
  escrito: Escrito,
  destino: Destino,
  cuentas: Cuenta,
): void {
  const nameOf = ({ vigencia, numero }: ActaRow): string => `${numero} de ${vigencia}`;
  const own = [...escrito.of(actas).values()].map((row) => nameOf(row as ActaRow));
  const known = new Set(own);
  for (const { row } of libro.rows(actas.key)) {
    const { estado, actividad, numero, vigencia } = row as ActaRow;
    if (estado !== 'Definitiva' || actividad !== EVALUACION || numero === undefined) continue;
    if (known.has(nameOf(row as ActaRow))) continue;
    known.add(nameOf(row as ActaRow));
    bring(actas, row, `acta ${nameOf(row as ActaRow)}`, vigencia, escrito, destino, cuentas);
  }
}

/** Of each quarter the newest informe that is not annulled. */
function losInformes(
  libro: LibroDeOtroAno,
  escrito: Escrito,
  destino: Destino,
  titulo: string,
  cuentas: Cuenta,
): void {
  const isInforme = ({ tipo, estado }: DocumentoRow): boolean =>
    tipo === titulo && estado !== 'Anulado';
  const known = new Set(
    [...escrito.of(documentos).values()].flatMap((row) =>
      isInforme(row as DocumentoRow) ? `${row.referencia}` : [],
    ),
  );
  const theirs = libro
    .rows(documentos.key)
    .map(({ row }) => row as DocumentoRow)
    .filter(isInforme);
  for (const [referencia = '', versions] of groupBy(theirs, (row) => row.referencia)) {
    const corte = parseCorte(referencia);
    const last = [...versions].sort((a, b) => (a.version ?? 1) - (b.version ?? 1)).pop();
    if (!corte || !last || known.has(referencia)) continue;
    known.add(referencia);
    const { propietario: _propietario, ...row } = last;
    bring(documentos, row, `informe ${referencia}`, corte.vigencia, escrito, destino, cuentas);
  }
}

/** One that the book numbers again: its código is of the book that it comes from. */
function bring(
  register: Register,
  { codigo: _codigo, ...row }: AnyRow,
  name: string,
  vigencia: number | undefined,
  escrito: Escrito,
  destino: Destino,
  cuentas: Cuenta,
): void {
  const theirs = sinAjenas(register, row);
  const why = objecionesDe(register, destino)(
    { registro: register.key, cambio: 'crear', row: theirs },
    undefined,
  );
  if (why !== undefined) {
    note(cuentas.fuera, why, name);
    return;
  }
  escrito.agrega(register, theirs);
  count(cuentas, `${register.key} ${vigencia ?? ''}`);
}

/** That a quarter was not reported, where nobody said here whether it was. */
function elCalendario(
  libro: LibroDeOtroAno,
  escrito: Escrito,
  destino: Destino,
  cuentas: Cuenta,
): void {
  const rows = escrito.of(calendario);
  const objecion = objecionesDe(calendario, destino);
  for (const { row } of libro.rows(calendario.key)) {
    if (row.seReporta !== false) continue;
    const clave = keyOf(calendario, row);
    const ours = clave === undefined ? undefined : rows.get(fold(clave));
    if (clave === undefined || !ours || ours.seReporta !== undefined) continue;
    const cambio = modificacion(calendario.key, keyOf(calendario, ours) ?? clave, ours, {
      seReporta: false,
    });
    if (!cambio || objecion(cambio, ours) !== undefined) continue;
    escrito.completa(calendario, clave, { seReporta: false });
    count(cuentas, `${calendario.key} ${row.vigencia}`);
  }
}

const NOMBRES: { readonly [registro: string]: readonly [string, string] } = {
  seguimiento: ['fila de Seguimiento', 'filas de Seguimiento'],
  evaluaciones: ['evaluación anual', 'evaluaciones anuales'],
  actas: ['acta', 'actas'],
  documentos: ['informe trimestral', 'informes trimestrales'],
  calendario: ['trimestre que no se reporta', 'trimestres que no se reportan'],
};

/** "24 filas de Seguimiento (2025), 12 evaluaciones anuales (2025) y 4 actas (2025)" */
function loQueTrae({ trae }: Cuenta): string {
  const byRegister = groupBy([...trae], ([name]) => name.split(' ')[0] ?? '');
  return enumerar(
    [...byRegister].map(([registro, own]) => {
      const [one, many] = NOMBRES[registro] ?? ['fila', 'filas'];
      const n = own.reduce((sum, [, times]) => sum + times, 0);
      const years = own.flatMap(([name]) => name.split(' ')[1] ?? '').sort();
      return `${cuenta(n, one, many)} (${enumerar(years)})`;
    }),
  );
}

const MAS = 15;

/** What the informe prints of it, kept beside what it brought. */
function dejaConstancia(
  { archivo, trae, distintas, fuera, redacciones, filas }: DeUnLibro,
  escrito: Escrito,
  { vigencias }: Destino,
  { documento, deLibro, deRedaccion }: Constancia,
): void {
  const referencia = escribirCuatrienio(vigencias);
  const keep = (seccion: string, texto: string): void => {
    const row = { documento, referencia, seccion, texto };
    const clave = keyOf(textos, row) ?? '';
    if (!escrito.of(textos).has(fold(clave))) escrito.agrega(textos, row);
  };
  for (const { codigo, texto } of redacciones) keep(deRedaccion(codigo, archivo), texto);
  if (filas + redacciones.length === 0) return;
  const rest = distintas.length - MAS;
  const others = [...distintas.slice(0, MAS), ...(rest > 0 ? [`y ${rest} más`] : [])];
  keep(
    deLibro(archivo),
    [
      trae === '' ? 'No trajo ninguna fila.' : `Trajo ${trae}.`,
      ...(others.length === 0
        ? []
        : [`Dice otra cosa, y se dejó lo de este libro: ${others.join('; ')}.`]),
      ...(fuera.length === 0 ? [] : [`No entraron. ${fuera.join('. ')}.`.replace(/\.\.+/g, '.')]),
    ].join('\n'),
  );
}
