// Which catalogue of Guía 34 a file was valued with: their indexes are mostly the same, and mean something else in each.

import { EJES_DE_GUIA } from '../../guia34';
import type { Observacion } from '../../observacion';
import { shown } from '../../parse/texto';
import { cuenta } from '../../redaccion';
import type { ColumnasDe, Register } from '../../register';
import { autoevaluacion2008, autoevaluacion2026 } from '../../registers/autoevaluacion';
import type { Archivo, HojaEntregada } from '../archivo';
import { cabeceraDeSabana, componentesDe, isLarga, LARGA, type Sabana } from './componentes';
import type { Forma } from './forma';

/** How a load asks for whichever the file is of. */
export const AUTOEVALUACION = 'autoevaluacion';
export const SABANAS: readonly Register[] = [autoevaluacion2008, autoevaluacion2026];

/** How alike a sheet and a catalogue are, each from 0 to 1. */
interface Parecido {
  /** Of the components that the sheet names, those that are of the catalogue. */
  readonly suyos: number;
  /** Of the catalogue, what the sheet names. */
  readonly cubre: number;
}
const NADA: Parecido = { suyos: 0, cubre: 0 };

function parecidoA(
  register: Register,
  hoja: HojaEntregada,
  archivo: Archivo,
  columnas: ColumnasDe,
): Parecido {
  const columns = columnas(register);
  const found = cabeceraDeSabana(hoja, archivo, columns);
  if (!found) return NADA;
  const { cabecera, lector } = found;
  const named = new Set<string>();
  let strange = 0;
  const count = (texto: string): void => {
    const entrada = lector.de(texto);
    if (entrada) named.add(entrada.codigo);
    else if (/^\s*\d+\.\d+\.\d+/.test(texto) || isOfAnother(register, texto)) strange++;
  };
  if (isLarga(cabecera)) for (const texto of componentesEn(hoja, cabecera)) count(texto);
  else for (const { texto, column } of cabecera.columnas) if (!column) count(texto);
  const n = named.size;
  return n === 0 ? NADA : { suyos: n / (n + strange), cubre: n / componentesDe(columns).length };
}

/** What the lines of the long form call their components, each once. */
function componentesEn(hoja: HojaEntregada, cabecera: Sabana['cabecera']): ReadonlySet<string> {
  const at = (key: string): number =>
    cabecera.columnas.find(({ column }) => column?.key === key)?.index ?? -1;
  const places = [at(LARGA.indice), at(LARGA.nombre)];
  return new Set(
    hoja.celdas
      .slice(cabecera.linea + 1)
      .map((line) =>
        places
          .map((index) => shown(line[index]))
          .join(' ')
          .trim(),
      )
      .filter(Boolean),
  );
}

const isOfAnother = ({ columns }: Register, texto: string): boolean => {
  const own = columns.v?.eje;
  return Object.entries(EJES_DE_GUIA).some(
    ([eje, entradas]) => eje !== own && entradas.some(({ label }) => label.endsWith(` ${texto}`)),
  );
};

/** Positive where the first is the better. */
const compare = (one: Parecido, other: Parecido): number =>
  one.suyos - other.suyos || one.cubre - other.cubre;

/** Nearly all: a few components may be missing of a file. */
const ALMOST = 0.9;

/** Whether a sheet is of this catalogue and not of the other: indexes alone are of both, unless they are nearly all of one. */
const isOf = (one: Parecido, other: Parecido): boolean =>
  compare(one, other) > 0 && (one.suyos > other.suyos ? one.suyos >= ALMOST : one.cubre >= ALMOST);

/** The register of the catalogue that a file was valued with; undefined where it does not tell. */
export function catalogoDe(archivo: Archivo, columnas: ColumnasDe): Register | undefined {
  const sheets = archivo.hojas.filter(
    ({ nombre, oculta }) => !oculta && (archivo.hoja === undefined || nombre === archivo.hoja),
  );
  const seen = SABANAS.map((register) =>
    sheets
      .map((hoja) => parecidoA(register, hoja, archivo, columnas))
      .reduce((best, one) => (compare(one, best) > 0 ? one : best), NADA),
  );
  return SABANAS.find((_, i) => seen.every((other, j) => j === i || isOf(seen[i] ?? NADA, other)));
}

/** What speaks against a file that has all of another catalogue, and less of this one. */
export function deOtroCatalogo(
  register: Register,
  { hoja, cabecera, observe }: Sabana,
  archivo: Archivo,
  { columnas }: Parameters<Forma>[3],
): Observacion | undefined {
  const own = parecidoA(register, hoja, archivo, columnas);
  const other = SABANAS.find(
    (each) => each !== register && isOf(parecidoA(each, hoja, archivo, columnas), own),
  );
  if (!other) return undefined;
  const n = componentesDe(columnas(other)).length;
  return observe(
    cabecera.linea + 1,
    'OTRO_CATALOGO',
    `Estos componentes son del catálogo de «${other.title}», que tiene ${cuenta(n, 'componente', 'componentes')}, y los índices de «${register.title}» quieren decir otra cosa: cárguelos en «${other.title}» (${other.key}).`,
  );
}
