// What a workbook has been given so far: what is new is brought to it, and what somebody deleted since is not. It is kept in a
// property; a workbook of the first version, or one that lost its properties, tells it by its own content.

import { cambiosLegibles } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import type { AnyRow } from '../../domain/register';
import { catalogosRegister, REGISTERS, registerByKey } from '../../domain/registers';
import { bitacora } from '../../domain/registers/bitacora';
import { datos } from '../../domain/registers/datos';
import { parametros } from '../../domain/registers/parametros';
import { columnsInSombra } from '../../domain/sombra';
import { allAsientos } from '../commit/registro-bitacora';
import { readColumnas } from '../commit/sombra-tab';
import { type Libro, requireRegister } from '../libro/libro';
import { readLong, writeLong } from '../libro/long-property';
import { isOwn, readEncabezado } from '../sheet';
import { VISTAS } from '../vistas';
import { pieza, piezasOf } from './estructura';

const PROPERTY = 'dado';
/** The digest of a state that has none yet. */
const NINGUNA = '';

/** The pieces, and the digest of the state they belong to: beside another state they say nothing. */
interface Guardado {
  readonly huella: string;
  readonly piezas: readonly string[];
}

/** The pieces that a workbook was given, whether they are still there or not. */
export const dadoTo = (libro: Libro): ReadonlySet<string> => keptOf(libro) ?? toldBy(libro);

/** Has what a workbook was given so far stay as it is until it is recorded again, whatever it is being given. */
export function settleDado(libro: Libro, dado: ReadonlySet<string>): void {
  if (!keptOf(libro)) recordDado(libro.estado.estructura, dado);
}

/** What a workbook remembers of it; undefined where its content must tell. */
export function keptOf({ estado }: Libro): ReadonlySet<string> | undefined {
  const text = readLong(PropertiesService.getDocumentProperties(), PROPERTY);
  const guardado = text ? (JSON.parse(text) as Guardado) : undefined;
  return guardado && guardado.huella === (estado.estructura ?? NINGUNA)
    ? new Set(guardado.piezas)
    : undefined;
}

/** Remembers the pieces that a workbook has been given when its state has that digest. */
export function recordDado(huella: string = NINGUNA, piezas: Iterable<string>): void {
  const guardado: Guardado = { huella, piezas: [...piezas] };
  writeLong(PropertiesService.getDocumentProperties(), PROPERTY, JSON.stringify(guardado));
}

/** What the tabs hold, what the sombra knew of them, and what the bitácora tells of the lists, the parameters and the datos. */
function toldBy(libro: Libro): ReadonlySet<string> {
  const { ss, columnas } = libro;
  const there = (title: string): boolean => ss.getSheetByName(title) !== null;
  const tabs = REGISTERS.filter(({ title }) => there(title)).map((register) =>
    readEncabezado(ss, register, columnas(register)),
  );
  return new Set([
    ...VISTAS.filter(({ title }) => there(title)).map(({ key }) => pieza.hoja(key)),
    ...tabs.filter(isOwn).flatMap(({ register, columns, match }) =>
      piezasOf(
        register,
        columns.filter(({ key }) => match.indexByKey[key] !== undefined),
      ),
    ),
    ...readColumnas(ss).flatMap(({ registro, texto = '' }) => {
      const register = registerByKey(registro);
      const keys = columnsInSombra(texto);
      return register
        ? piezasOf(
            register,
            columnas(register).filter(({ key }) => keys.includes(key)),
          )
        : [];
    }),
    ...rowsEver(libro, catalogosRegister.key).flatMap((row) =>
      Object.entries(row).flatMap(([lista, valor]) =>
        catalogosRegister.columns[lista] && valor !== undefined && lista !== 'orden'
          ? pieza.valor(lista, String(valor))
          : [],
      ),
    ),
    ...rowsEver(libro, parametros.key).map(({ clave }) => pieza.parametro(String(clave))),
    ...rowsEver(libro, datos.key).map(({ dato, clave }) => pieza.dato(String(dato ?? clave))),
  ]);
}

/** The rows that a register has, and those that the bitácora says it had. */
function rowsEver(libro: Libro, registro: string): readonly AnyRow[] {
  const log = libro.ss.getSheetByName(bitacora.title);
  const asientos = log ? allAsientos(log).filter((asiento) => asiento.registro === registro) : [];
  const cambios = asientos.flatMap(cambiosLegibles);
  const there = libro.ss.getSheetByName(requireRegister(registro).title)
    ? libro.rows(registro)
    : [];
  return [...there.map(({ row }) => row), ...cambios.flatMap(rowsIn)];
}

function rowsIn(cambio: Cambio): readonly AnyRow[] {
  if (cambio.cambio === 'crear') return [cambio.row];
  const clave = { clave: cambio.clave };
  const rows = cambio.cambio === 'borrar' ? [cambio.antes] : [cambio.antes, cambio.despues];
  return rows.map((row) => ({ ...clave, ...row }));
}
