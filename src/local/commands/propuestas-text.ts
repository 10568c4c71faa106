// What a load passed over and what it proposes, as a person reads it in a terminal, and the words with which some of it is accepted.

import type { Aceptada, CodigoPropuesto, Propuesta, Subtotal } from '../../domain/cargue/detalles';
import { groupBy } from '../../domain/group-by';
import { labelOf } from '../../domain/placed-columns';
import { cuenta } from '../../domain/redaccion';
import { registerByKey } from '../../domain/registers';
import { UsageError } from '../../terminal/arguments';
import { shorten, textTable } from '../../terminal/text-table';

interface Propuesto {
  readonly registro: string;
  readonly subtotales: readonly Subtotal[];
  readonly propuestas: readonly Propuesta[];
  readonly codigosPropuestos: readonly CodigoPropuesto[];
}

const MOST = 20;
const WIDEST = 48;

/** The lines of the text; none where there is nothing of it. */
export function propuestasText({
  registro,
  subtotales,
  propuestas,
  codigosPropuestos,
}: Propuesto): readonly string[] {
  const register = registerByKey(registro);
  const cells = [...groupBy(propuestas, placeOf)].map(([place, same]) => [
    place,
    register ? labelOf(register, same[0]?.columna ?? '') : '',
    shorten(same[0]?.texto ?? '', WIDEST),
    same.map(({ dicho }) => dicho).join(' o '),
  ]);
  return [
    ...listed(
      cuenta(subtotales.length, 'total que no se carga', 'totales que no se cargan'),
      ['fila', 'dice'],
      subtotales.map((one) => [filaOf(one), shorten(one.texto, WIDEST)]),
    ),
    ...listed(
      cuenta(codigosPropuestos.length, 'fila sin código', 'filas sin código'),
      ['fila', 'código', '', 'dice'],
      codigosPropuestos.map((one) => [
        filaOf(one),
        one.codigo,
        one.yaEsta ? 'ya está' : one.parecida ? '¿nueva?' : 'nueva',
        shorten(one.texto, WIDEST),
      ]),
    ),
    ...listed(
      cuenta(cells.length, 'valor propuesto', 'valores propuestos'),
      ['celda', 'columna', 'dice', 'propuesta'],
      cells,
    ),
    ...(cells.length > 0 ? ['', COMO] : []),
  ];
}

const COMO =
  'Ninguna propuesta se toma sola. Todas las que no tienen duda: --aceptar-propuestas. Algunas: --aceptar "FILA:COLUMNA;…"; de dos lecturas, una: --aceptar "FILA:COLUMNA=VALOR".';

const filaOf = ({ fila, hoja }: Pick<Propuesta, 'fila' | 'hoja'>): string =>
  hoja ? `${hoja}!${fila}` : String(fila);
const placeOf = (one: Propuesta): string => `${filaOf(one)}:${one.columna}`;

function listed(
  title: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const more = rows.length - MOST;
  return [
    '',
    `${title}:`,
    textTable(headers, rows.slice(0, MOST)),
    ...(more > 0 ? [`… y ${more} más: con --json se ven todas.`] : []),
  ];
}

/** "12:meta2026", "Inclusión!8:Componente=Educación inicial": which proposals are taken; the column by its label or its key. */
export function aceptadasEn(text: string): readonly Aceptada[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, hoja, fila, columna = '', valor] =
        /^(?:(.+)!)?(\d+)\s*:\s*([^=]*[^=\s])\s*(?:=\s*(.*\S))?\s*$/.exec(part) ?? [];
      if (fila === undefined)
        throw new UsageError(
          `No se entiende «${part}» en --aceptar: escriba FILA:COLUMNA, por ejemplo 12:meta2026, y entre una y otra un punto y coma.`,
        );
      return {
        fila: Number(fila),
        columna,
        ...(hoja === undefined ? {} : { hoja }),
        ...(valor === undefined ? {} : { valor }),
      };
    });
}
