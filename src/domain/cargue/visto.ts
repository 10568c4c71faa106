// What somebody saw of the book when they looked at a load before making it: rows that others change in between are told, and not
// written over unseen.

import type { Cambio } from '../cambio';
import { decirValor } from '../cambios-desde';
import { groupBy } from '../group-by';
import { huellaOf } from '../huella';
import type { PlacedColumn } from '../register';
import type { Cargue } from './cargue';
import { sinMarca } from './partes';
import type { PlanDeFilas } from './plan-filas';

/** A digest of what the book held under each line of the file that changes something. */
export interface Visto {
  readonly [linea: string]: string;
}
type Planeado = Pick<PlanDeFilas, 'cambios' | 'lineas'>;

export const vistoDe = (plan: Planeado): Visto =>
  Object.fromEntries(
    [...byLine(plan)].map(([linea, some]) => [linea, huellaOf(some.map(antesDe))]),
  );

const byLine = ({ cambios, lineas }: Planeado) =>
  groupBy(
    cambios.map((cambio, i) => ({ cambio, linea: `${lineas[i] ?? 0}` })),
    ({ linea }) => linea,
  );

const antesDe = ({ cambio }: { readonly cambio: Cambio }): unknown =>
  cambio.cambio === 'crear' ? 'nueva' : [cambio.clave, cambio.antes];

/** A sentence for each line whose row is not as it was seen, with what the book says now. */
export function cambiadasDesde(
  visto: Visto,
  plan: Planeado & Pick<Cargue, 'explicacion'>,
  columns: readonly PlacedColumn[],
): readonly string[] {
  const now = vistoDe(plan);
  const { hojas } = plan.explicacion;
  return [...byLine(plan)].flatMap(([linea, some]) =>
    now[linea] === visto[linea]
      ? []
      : some.map(({ cambio }) => decir(lugarDe(Number(linea), hojas), cambio, columns)),
  );
}

/** Lines of several sheets are known by more than their number while they are planned. */
function lugarDe(linea: number, hojas: readonly string[]): string {
  if (hojas.length < 2) return `Fila ${linea}`;
  const { parte, fila } = sinMarca(linea);
  return `Hoja ${hojas[parte] ?? ''}, fila ${fila}`;
}

function decir(lugar: string, cambio: Cambio, columns: readonly PlacedColumn[]): string {
  if (cambio.cambio !== 'modificar')
    return `${lugar}: cuando la revisó ya estaba en el libro, y ahora no está: se volvería a crear.`;
  const labelOf = (key: string): string => columns.find((one) => one.key === key)?.label ?? key;
  const now = Object.entries(cambio.antes).map(
    ([key, valor]) =>
      `${labelOf(key)} ${valor === undefined ? 'está en blanco' : `dice ${decirValor(valor)}`} y el cargue pondría ${decirValor(cambio.despues[key])}`,
  );
  return `${lugar} (${cambio.clave}): ahora ${now.join('; ')}.`;
}
