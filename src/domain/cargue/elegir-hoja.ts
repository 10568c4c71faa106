// Which sheet of a file a load reads, and why: never one of two that are as good, nor one that nobody sees.

import { quisoDecir } from '../parecido';
import { isBlank } from '../parse/lectura';
import { cuenta, enumerar } from '../redaccion';
import type { PlacedColumn } from '../register';
import { fold } from '../texto';
import type { Archivo, HojaEntregada } from './archivo';
import type { Buscador, Encabezado } from './encabezado/encabezado';

interface Vista {
  readonly hoja: HojaEntregada;
  readonly encabezado: Encabezado;
}
export interface Elegida extends Vista {
  /** Why this one, to be said after its name; '' where there was no choice. */
  readonly porque: string;
  /** Other sheets with rows of the register, which are not read. */
  readonly sinLeer: readonly string[];
}
export interface Ninguna {
  readonly codigo: 'HOJA_AUSENTE' | 'HOJAS_IGUALES' | 'HOJA_SIN_ENCABEZADO';
  readonly mensaje: string;
}

/** A search in which the name of a sheet says what all of its rows have in a column. */
export interface PorSuNombre {
  readonly buscar: Buscador;
  /** Label of the column. */
  readonly columna: string;
}

const VACIA: HojaEntregada = { nombre: '', celdas: [] };
/** Sheets that a message describes one by one. */
const MAS = 8;

/** The sheet asked for, else the one whose header names most columns; or why there is none. */
export function elegirHoja(
  { hojas, hoja: pedida }: Archivo,
  { title, columns }: { readonly title: string; readonly columns: readonly PlacedColumn[] },
  buscar: Buscador,
  porSuNombre?: PorSuNombre,
): Elegida | Ninguna {
  const look = (hoja: HojaEntregada): Vista => ({ hoja, encabezado: buscar(hoja) });
  if (pedida !== undefined) {
    const found = named(hojas, pedida);
    return found
      ? { ...look(found), porque: 'la que se pidió', sinLeer: [] }
      : { codigo: 'HOJA_AUSENTE', mensaje: sinEsaHoja(hojas, pedida) };
  }
  const [only = VACIA] = hojas;
  if (hojas.length < 2) return { ...look(only), porque: '', sinLeer: [] };
  const vistas = hojas.map(look);
  const visibles = vistas.filter(({ hoja }) => !hoja.oculta);
  const sirven = visibles.filter(serves);
  if (sirven.length > 0) return theBest(sirven, visibles, title);
  const [first] = visibles;
  if (first && visibles.length === 1 && !vistas.some(serves)) {
    return { ...first, porque: 'la única que está a la vista', sinLeer: [] };
  }
  const deUnValor = porSuNombre
    ? visibles
        .map(({ hoja }) => ({ hoja, encabezado: porSuNombre.buscar(hoja) }))
        .filter((vista) => serves(vista) && hasRows(vista))
    : [];
  if (porSuNombre && deUnValor.length > 0)
    return { codigo: 'HOJAS_IGUALES', mensaje: unaCadaValor(deUnValor, title, porSuNombre) };
  return { codigo: 'HOJA_SIN_ENCABEZADO', mensaje: ningunaSirve(vistas, title, columns) };
}

const named = (hojas: readonly HojaEntregada[], nombre: string): HojaEntregada | undefined =>
  hojas.find((hoja) => hoja.nombre === nombre) ??
  hojas.find((hoja) => fold(hoja.nombre) === fold(nombre));

function sinEsaHoja(hojas: readonly HojaEntregada[], pedida: string): string {
  const names = hojas.map(({ nombre }) => nombre).filter((nombre) => nombre !== '');
  if (names.length === 0) return `El archivo no tiene hojas: cárguelo sin pedir «${pedida}».`;
  return `El archivo no tiene una hoja «${pedida}».${quisoDecir(pedida, names)} Tiene: ${enumerar(names.map((nombre) => `«${nombre.trim()}»`))}.`;
}

const serves = ({ encabezado }: Vista): boolean => encabezado.faltan === undefined;

const hasRows = ({ hoja, encabezado }: Vista): boolean =>
  hoja.celdas.slice(encabezado.linea + 1).some((line) => line.some((celda) => !isBlank(celda)));

function theBest(
  sirven: readonly Vista[],
  visibles: readonly Vista[],
  title: string,
): Elegida | Ninguna {
  const withRows = sirven.filter(hasRows);
  const candidates = withRows.length > 0 ? withRows : sirven;
  const most = Math.max(...candidates.map(({ encabezado }) => encabezado.nombra.length));
  const best = candidates.filter(({ encabezado }) => encabezado.nombra.length === most);
  const isTitled = ({ hoja }: Vista): boolean => fold(hoja.nombre) === fold(title);
  const chosen = best.find(isTitled) ?? best[0];
  if (!chosen || (best.length > 1 && withRows.length > 0 && !isTitled(chosen))) {
    return { codigo: 'HOJAS_IGUALES', mensaje: iguales(best, title) };
  }
  const others = candidates.filter((vista) => vista !== chosen);
  const titled = visibles.find((vista) => isTitled(vista) && !serves(vista));
  return {
    ...chosen,
    porque:
      others.length > 0
        ? isTitled(chosen)
          ? 'se llama como el registro'
          : `su encabezado es el que más columnas nombra: ${most}`
        : `la única con el encabezado de ${title}${titled ? `: «${titled.hoja.nombre}» no lo tiene` : ''}`,
    sinLeer: isTitled(chosen) ? [] : others.map(({ hoja }) => hoja.nombre),
  };
}

const iguales = (best: readonly Vista[], title: string): string =>
  `${cuenta(best.length, 'hoja tiene', 'hojas tienen')} filas de ${title} bajo un encabezado igual de completo: ${listed(best)}. Escoja cuál se carga, o nombre todas las que se cargan.`;

const unaCadaValor = (vistas: readonly Vista[], title: string, { columna }: PorSuNombre): string =>
  `${cuenta(vistas.length, 'hoja tiene', 'hojas tienen')} filas de ${title} sin «${columna}», que puede ser el nombre de la hoja: ${listed(vistas)}. Escoja las que se cargan, y su nombre será el «${columna}»; o agregue esa columna.`;

const listed = (vistas: readonly Vista[]): string =>
  enumerar(
    vistas.map(({ hoja }) => `«${hoja.nombre}»`),
    MAS,
  );

function ningunaSirve(
  vistas: readonly Vista[],
  title: string,
  columns: readonly PlacedColumn[],
): string {
  const hidden = vistas.filter((vista) => vista.hoja.oculta && serves(vista));
  const visibles = vistas
    .filter(({ hoja }) => !hoja.oculta)
    .sort((a, b) => b.encabezado.nombra.length - a.encabezado.nombra.length);
  return [
    `Ninguna hoja a la vista tiene el encabezado de ${title}: ${enumerar(
      visibles.map((vista) => describe(vista, columns)),
      MAS,
    )}.`,
    hidden.length > 0
      ? `${hidden.length === 1 ? 'Está oculta, y sí lo tiene' : 'Están ocultas, y sí lo tienen'}: ${listed(hidden)}. Si es la que quiere, pídala por su nombre.`
      : `Escriba en una fila los nombres de las columnas, como los de la hoja «${title}» del libro.`,
  ].join(' ');
}

/** "«Hoja 1» (nombra «Nombre»; le falta «Código DANE»)" */
function describe({ hoja, encabezado }: Vista, columns: readonly PlacedColumn[]): string {
  const labels = (keys: readonly string[]): string =>
    enumerar(
      keys.map((key) => `«${columns.find((column) => column.key === key)?.label ?? key}»`),
      4,
    );
  if (encabezado.linea < 0) return `«${hoja.nombre}» (no nombra ninguna columna)`;
  const faltan = encabezado.faltan ?? [];
  return `«${hoja.nombre}» (nombra ${labels(encabezado.nombra)}; le ${faltan.length === 1 ? 'falta' : 'faltan'} ${labels(faltan)})`;
}
