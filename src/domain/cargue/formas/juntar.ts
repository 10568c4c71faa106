// A valuation a line (IED, component, level) as the sábana has it: a row an institution and year, a column a component.

import type { Observacion } from '../../observacion';
import type { Celda } from '../../parse/celda';
import { isBlank, quoted } from '../../parse/lectura';
import { shown } from '../../parse/texto';
import { cuenta } from '../../redaccion';
import type { PlacedColumn } from '../../register';
import {
  type Componente,
  columnasDichas,
  LARGA,
  type Sabana,
  sinComponente,
  soloNivel,
} from './componentes';
import type { Vuelta } from './forma';

/** A row as it is being gathered. */
interface Reunida {
  /** Its first line. */
  readonly fila: number;
  readonly propias: readonly Celda[];
  /** By the key of its column. */
  readonly valores: Map<string, { readonly celda: Celda; readonly fila: number }>;
}

export function juntar(tabla: Sabana): Vuelta {
  const { hoja, cabecera, columns, observe } = tabla;
  const at = (key: string): number | undefined =>
    cabecera.columnas.find(({ column }) => column?.key === key)?.index;
  const propias = columns.filter(({ key, entrada }) => !entrada && at(key) !== undefined);
  const componenteDe = lectorDeComponente(tabla, at(LARGA.indice), at(LARGA.nombre));
  const reunidas = new Map<string, Reunida>();
  const observaciones: Observacion[] = cabecera.errores.map((mensaje) =>
    observe(cabecera.linea + 1, 'COLUMNA_MAL_ASIGNADA', mensaje),
  );
  let leidas = 0;
  for (const [i, line] of hoja.celdas.entries()) {
    const fila = i + 1;
    if (i <= cabecera.linea || line.every(isBlank)) continue;
    const valor = soloNivel(line[at(LARGA.valor) ?? -1]);
    const own = propias.map(({ key }) => line[at(key) ?? -1]);
    if (own.every(isBlank)) continue;
    const found = componenteDe(line);
    if (typeof found === 'string') {
      observaciones.push(observe(fila, 'COMPONENTE_DESCONOCIDO', found));
      continue;
    }
    leidas++;
    const name = own.map(shown).join('\n');
    const row = reunidas.get(name) ?? { fila, propias: own, valores: new Map() };
    reunidas.set(name, row);
    const before = row.valores.get(found.column.key);
    if (isBlank(valor)) continue;
    if (before && shown(before.celda) !== shown(valor))
      observaciones.push(
        observe(
          fila,
          'COMPONENTE_REPETIDO',
          `El componente ${quoted(found.column.label)} de la misma IED está también en la fila ${before.fila} con otra valoración: deje una.`,
        ),
      );
    else row.valores.set(found.column.key, { celda: valor, fila });
  }
  return sabanaDe(tabla, propias, [...reunidas.values()], { leidas, observaciones });
}

function sabanaDe(
  { hoja, cabecera, columns }: Sabana,
  propias: readonly PlacedColumn[],
  rows: readonly Reunida[],
  {
    leidas,
    observaciones,
  }: { readonly leidas: number; readonly observaciones: readonly Observacion[] },
): Vuelta {
  const used = columns.filter(({ key }) => rows.some(({ valores }) => valores.has(key)));
  return {
    hoja: {
      nombre: hoja.nombre,
      oculta: hoja.oculta,
      notas: hoja.notas,
      celdas: [
        [...propias, ...used].map(({ label }) => label),
        ...rows.map((row) => [
          ...row.propias,
          ...used.map(({ key }) => row.valores.get(key)?.celda),
        ]),
      ],
    },
    filas: [cabecera.linea + 1, ...rows.map(({ fila }) => fila)],
    filaDe: (linea, columna) => rows[linea - 2]?.valores.get(columna)?.fila,
    columnas: columnasDichas(cabecera.columnas).map((one) => ({
      ...one,
      columna: one.columna.replace(/^componente\./, ''),
    })),
    noLeidas: [],
    dejadas: cabecera.dejadas.columnas,
    dicha: `Cada línea es una valoración: ${cuenta(leidas, 'línea se reunió', 'líneas se reunieron')} en ${cuenta(rows.length, 'fila', 'filas')}, una por IED`,
    observaciones,
  };
}

/** The component of a line: by its index or its name; where both are there they must be of one. */
function lectorDeComponente(
  tabla: Pick<Sabana, 'lector'>,
  indice: number | undefined,
  nombre: number | undefined,
): (line: readonly Celda[]) => Componente | string {
  const known = new Map<string, Componente | string>();
  const read = (code: string, name: string): Componente | string => {
    const both = code === '' || name === '' ? code || name : `${code} ${name}`;
    if (both === '')
      return 'Falta el componente: escriba su índice, por ejemplo 1.1.1, o su nombre.';
    return tabla.lector.de(both) ?? sinComponente(tabla, both);
  };
  return (line) => {
    const [code, name] = [indice, nombre].map((index) => shown(line[index ?? -1]));
    const key = `${code}\n${name}`;
    const found = known.get(key) ?? read(code ?? '', name ?? '');
    known.set(key, found);
    return found;
  };
}
