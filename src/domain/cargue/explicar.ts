// What a load understood of its file, in the sentences that people read before it writes.

import { groupBy } from '../group-by';
import { quoted } from '../parse/lectura';
import { cuenta, enumerar } from '../redaccion';
import type { PlacedColumn } from '../register';
import { fold } from '../texto';
import type { ColumnaLeida } from './columnas-leidas';
import type { CodigoPropuesto } from './detalles';
import type { Explicacion } from './leer-tabla';

/** Columns that are all said; of those along a catalogue, which may be a hundred, a few are enough. */
const MANY = 40;
const A_FEW = 8;

/** One sentence for each thing that is worth saying. */
export function explicar(
  explicacion: Explicacion,
  columns: readonly PlacedColumn[],
): readonly string[] {
  const { columnas, noLeidas, dejadas, omitidas, convencion, puestos } = explicacion;
  const labelOf = (key: string): string => columns.find((each) => each.key === key)?.label ?? key;
  const conventions = Object.entries(convencion).map(([key, how]) => `${labelOf(key)}, ${how}`);
  const written = Object.entries(puestos).map(([label, texto]) => `${label}, ${texto}`);
  return [
    ...place(explicacion),
    ...sentence(
      'Columnas: ',
      enumerar(
        columnas.map((each) => readAs(each, labelOf)),
        columnas.length > MANY ? A_FEW : MANY,
      ),
    ),
    ...sentence('Sin leer: ', enumerar(noLeidas.map(quoted))),
    ...sentence(
      'Sin leer, porque así se dijo: ',
      enumerar(dejadas.map(({ texto }) => quoted(texto))),
    ),
    ...sentence('Se leyó así: ', conventions.join('; ')),
    ...sentence('En todas las filas: ', written.join('; ')),
    ...leftOut(omitidas),
  ];
}

const sentence = (start: string, rest: string): readonly string[] =>
  rest === '' ? [] : [`${start}${rest}.`];

function place({ hoja, porque, encabezado }: Explicacion): readonly string[] {
  const line = encabezado > 0 ? `ncabezado en la línea ${encabezado}` : '';
  if (hoja === '') return encabezado > 1 ? [`E${line}.`] : [];
  const why = porque === '' ? '' : ` (${porque})`;
  return [`Hoja «${hoja}»${why}${line === '' ? '' : `, e${line}`}.`];
}

/** "«Vig.» → Vigencia"; only the label where the header says the same. */
function readAs(
  { texto, columna, vigencia, asignada }: ColumnaLeida,
  labelOf: (key: string) => string,
): string {
  const label = [labelOf(columna), vigencia].filter(Boolean).join(' de ');
  const as = fold(texto) === fold(label) ? label : `${quoted(texto)} → ${label}`;
  return asignada === undefined
    ? as
    : `${as} (asignada ${asignada === 'antes' ? 'la vez anterior' : 'a mano'})`;
}

function leftOut(omitidas: Explicacion['omitidas']): readonly string[] {
  if (omitidas.length === 0) return [];
  const groups = [...groupBy(omitidas, ({ motivo }) => motivo)].map(
    ([motivo, some]) =>
      `${enumerar(
        some.map(({ fila }) => String(fila)),
        10,
      )} (${motivo})`,
  );
  const count = cuenta(omitidas.length, 'línea', 'líneas');
  return [`${omitidas.length === 1 ? 'Quedó' : 'Quedaron'} fuera ${count}: ${groups.join('; ')}.`];
}

/** Which rows without a código are in the book already, and which ones are new. */
export function codigosDichos(propuestos: readonly CodigoPropuesto[]): readonly string[] {
  const codes = (isThere: boolean): readonly string[] =>
    propuestos.flatMap(({ codigo, yaEsta }) => (codigo !== '' && yaEsta === isThere ? codigo : []));
  const [there, news] = [codes(true), codes(false)];
  return [
    ...(there.length > 0
      ? [
          `Sin código y ya en el libro, por lo que ${there.length === 1 ? 'dice' : 'dicen'}: ${enumerar(there, A_FEW)}.`,
        ]
      : []),
    ...(news.length > 0
      ? [
          `Sin código y ${news.length === 1 ? 'nueva; se le pondría' : 'nuevas; se les pondrían'}: ${enumerar(news, A_FEW)}.`,
        ]
      : []),
  ];
}
