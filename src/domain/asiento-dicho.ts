// An entry of the bitácora in words: who did what to which row, when and in the course of what, and each value before and after.

import { decirMomento } from './aprobacion/momento';
import { decirValor } from './aprobacion/valor';
import { type Asiento, cambiosLegibles, REDACTED, redact } from './bitacora';
import { type Cambio, claveOfCambio } from './cambio';
import { cuenta, enumerar, formatPorcentaje } from './formato';
import { definitionOf, labelOf } from './placed-columns';
import type { AnyRow, Register, Valor } from './register';
import type { AsientoFirmado } from './tras-cierre';

/** A value of a row: what it said and what it says. */
export interface CampoDicho {
  /** Key of its column. */
  readonly campo: string;
  readonly titulo: string;
  /** '' where the row was not there. */
  readonly antes: string;
  /** '' where it is not any more. */
  readonly ahora: string;
}
/** A row that an entry tells of. */
export interface FilaDicha {
  readonly clave: string;
  readonly campos: readonly CampoDicho[];
}
export interface AsientoDicho {
  readonly numero: number;
  /** "Nora Ejemplo cambió Meta 2026 de 40 a 45, el 12/03/2026 a las 10:05, al cargar en PAM." */
  readonly dicho: string;
  /** Tab and row: "PAM A07"; "PAM" where it is of several. */
  readonly titulo: string;
  readonly registro: string;
  readonly clave: string;
  readonly cambio: Asiento['cambio'];
  readonly quien: string;
  /** "2026-07-14 10:05:33" */
  readonly momento: string;
  readonly operacion: string;
  readonly cargue: string;
  readonly filas: readonly FilaDicha[];
  /** Whether it took something away that can be put back. */
  readonly restaurable: boolean;
}

export interface Escrito extends AsientoFirmado {
  readonly numero: number;
}
/** What of an entry is told: one row, or one column; all of it unless told. */
export interface Mira {
  readonly clave?: ((clave: string) => boolean) | undefined;
  readonly columna?: string | undefined;
}

/** undefined where the entry tells nothing of what is looked at. Personal data are never told, nor what an altered entry says. */
export function decirAsiento(
  asiento: Escrito,
  register: Register | undefined,
  mira: Mira = {},
): AsientoDicho | undefined {
  const { numero, registro, momento, operacion, cargue, cambio } = asiento;
  const quien = asiento.quien || 'Alguien';
  const cambios = register ? cambiosVistos(asiento, register, mira) : [];
  const isAsked = mira.clave !== undefined || mira.columna !== undefined;
  if (cambios.length === 0 && isAsked) return undefined;
  const filas = register ? cambios.map((each) => filaDicha(register, each)) : [];
  const [only] = filas;
  const isOfBook = registro === 'bitacora';
  const clave = filas.length === 1 && only && !isOfBook ? only.clave : '';
  const titulo = `${isOfBook ? 'El libro' : (register?.title ?? registro)} ${clave}`.trim();
  const que = register && !isOfBook ? queHizo(cambio, filas) : '';
  const dicho = isOfBook
    ? `${quien}: ${operacion}, el ${decirMomento(momento)}${loDelLibro(filas)}.`
    : `${quien} ${que || 'cambió algo que no se puede leer'}, el ${decirMomento(momento)}${al(operacion)}.${sinAutor(asiento)}`;
  return {
    numero,
    dicho,
    titulo,
    registro,
    clave,
    cambio,
    quien: asiento.quien,
    momento,
    operacion,
    cargue,
    filas,
    restaurable: !isOfBook && cambio !== 'crear' && cambios.length > 0,
  };
}

function cambiosVistos(
  asiento: Asiento,
  register: Register,
  { clave, columna }: Mira,
): readonly Cambio[] {
  return cambiosLegibles(legible(asiento, register)).flatMap((cambio): Cambio[] => {
    if (clave && !clave(claveOfCambio(register, cambio) ?? '')) return [];
    return columna === undefined || columna in ladoDe(cambio) ? [soloDe(cambio, columna)] : [];
  });
}

/** What a commit that is not finished still has of persons is not for whoever looks. */
function legible(asiento: Asiento, register: Register): Asiento {
  try {
    return redact(asiento, register);
  } catch {
    return asiento;
  }
}

const ladoDe = (cambio: Cambio): AnyRow =>
  cambio.cambio === 'crear'
    ? cambio.row
    : cambio.cambio === 'borrar'
      ? cambio.antes
      : cambio.despues;

/** Of a change of several fields, the one that is looked at; a row comes and goes whole. */
function soloDe(cambio: Cambio, columna: string | undefined): Cambio {
  if (columna === undefined || cambio.cambio !== 'modificar') return cambio;
  const { antes, despues } = cambio;
  return {
    ...cambio,
    antes: { [columna]: antes[columna] },
    despues: { [columna]: despues[columna] },
  };
}

function filaDicha(register: Register, cambio: Cambio): FilaDicha {
  const clave = claveOfCambio(register, cambio) ?? '';
  const told = ladoDe(cambio);
  const campos = Object.keys(told).map((campo): CampoDicho => {
    const say = (valor: Valor | undefined): string => valorDicho(register, campo, valor);
    const titulo = labelOf(register, campo);
    if (cambio.cambio === 'crear') return { campo, titulo, antes: '', ahora: say(told[campo]) };
    if (cambio.cambio === 'borrar') return { campo, titulo, antes: say(told[campo]), ahora: '' };
    return { campo, titulo, antes: say(cambio.antes[campo]), ahora: say(told[campo]) };
  });
  return { clave, campos };
}

/** A value as people read it in its column. */
export function valorDicho(register: Register, campo: string, valor: Valor | undefined): string {
  const column = definitionOf(register, campo);
  if (column?.personal && valor === REDACTED) return 'dato personal, que la bitácora no guarda';
  if (typeof valor !== 'number') return decirValor(valor);
  // A year is written without thousands.
  if (column?.kind === 'entero') return String(valor);
  return column?.kind === 'porcentaje' ? formatPorcentaje(valor) : decirValor(valor);
}

const BLANCO = decirValor(undefined);
/** Fields that a sentence names; of more it says how many. */
const FEW = 3;

function queHizo(cambio: Asiento['cambio'], filas: readonly FilaDicha[]): string {
  const [fila] = filas;
  if (!fila) return '';
  const several = cuenta(filas.length, 'fila', 'filas');
  if (cambio === 'crear') return filas.length === 1 ? 'agregó la fila' : `agregó ${several}`;
  if (cambio === 'borrar') return 'borró la fila';
  const [campo, ...more] = fila.campos;
  if (!campo) return '';
  if (more.length === 0) return queDeUno(campo);
  return fila.campos.length <= FEW
    ? `cambió ${enumerar(fila.campos.map(({ titulo }) => titulo))}`
    : `cambió ${cuenta(fila.campos.length, 'dato', 'datos')}`;
}

function queDeUno({ titulo, antes, ahora }: CampoDicho): string {
  if (antes === BLANCO) return `escribió ${titulo}: ${ahora}`;
  if (ahora === BLANCO) return `dejó en blanco ${titulo}, que decía ${antes}`;
  return antes === ahora
    ? `cambió ${titulo} (${ahora})`
    : `cambió ${titulo} de ${antes} a ${ahora}`;
}

const loDelLibro = (filas: readonly FilaDicha[]): string => {
  const told = filas.flatMap(({ campos }) => campos.map(({ ahora }) => ahora));
  return told.length > 0 ? ` (${enumerar(told, 4)})` : '';
};

const A_MANO = /^Edición en la hoja/;
const CARGUE = /^Cargue en /;
/** "Guardar el acta", "Deshacer cargue C-12" */
const INFINITIVO = /^\p{Lu}\p{Ll}*[aei]r(?=\s|$)/u;

function al(operacion: string): string {
  if (A_MANO.test(operacion)) return `, a mano en la hoja${operacion.replace(A_MANO, '')}`;
  if (CARGUE.test(operacion)) return `, al cargar en ${operacion.replace(CARGUE, '')}`;
  if (!INFINITIVO.test(operacion)) return operacion === '' ? '' : ` (${operacion})`;
  return `, al ${operacion.charAt(0).toLowerCase()}${operacion.slice(1)}`;
}

const sinAutor = ({ quien }: Escrito): string =>
  quien === ''
    ? ' No se sabe quién: Google no lo dijo; el historial de versiones de la hoja puede decirlo.'
    : '';
