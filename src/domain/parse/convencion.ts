// By column, not by cell: what its texts show of how its numbers or dates are written decides those that could be read
// in two ways. A cell that is already a number or a date shows nothing and is never in doubt.

import { parseCelda } from '../parse';
import type { Column, Valor } from '../register';
import type { Celda } from './celda';
import { type Escritura, escrituraDe } from './escrituras';
import { type Lectura, quoted, refuse } from './lectura';

/** `mezclada` where a column shows both; `dudosa` where it shows neither and something speaks against the Colombian one. */
export type Convencion = 'colombiana' | 'ajena' | 'mezclada' | 'dudosa';

/** The texts of one column. */
export interface Textos {
  readonly column: Column;
  readonly celdas: readonly Celda[];
}

/** What a text says in each convention, as text and as value; the column may take only one of the two. */
interface Lecturas {
  readonly colombiana?: Leida | undefined;
  readonly ajena?: Leida | undefined;
  readonly rara?: boolean | undefined;
}
interface Leida {
  readonly text: string;
  readonly value: Valor;
}

function lecturasDe(column: Column, escritura: Escritura, text: string): Lecturas {
  const { colombiana, ajena, rara } = escritura.respell(text);
  // How it is spelt does not depend on the unit of its row, on the sign of a percentage, nor on what is too much.
  const { escala: _escala, min: _min, max: _max, kind, ...rest } = column;
  const plain: Column = {
    ...rest,
    escala: 'razon',
    kind: kind === 'porcentaje' ? 'decimal' : kind,
  };
  const read = (respelled: string | undefined): Leida | undefined => {
    const lectura = parseCelda(plain, respelled);
    const value = 'ok' in lectura ? lectura.ok : undefined;
    return respelled === undefined || value === undefined ? undefined : { text: respelled, value };
  };
  return { colombiana: read(colombiana), ajena: read(ajena), rara };
}

const isAmbiguous = ({ colombiana, ajena }: Lecturas): boolean =>
  colombiana !== undefined && ajena !== undefined && colombiana.value !== ajena.value;

/** What the texts of a column show. */
interface Indicios {
  readonly escritura: Escritura;
  readonly colombiana: boolean;
  readonly ajena: boolean;
  readonly ambigua: boolean;
  readonly rara: boolean;
}

function indiciosDe({ column, celdas }: Textos): Indicios | undefined {
  const escritura = escrituraDe(column);
  if (!escritura) return undefined;
  const lecturas = celdas.flatMap((celda) =>
    typeof celda === 'string' ? lecturasDe(column, escritura, celda) : [],
  );
  const ambiguas = lecturas.filter(isAmbiguous);
  return {
    escritura,
    colombiana: lecturas.some(({ colombiana, ajena }) => colombiana && !ajena),
    ajena: lecturas.some(({ colombiana, ajena }) => ajena && !colombiana),
    ambigua: ambiguas.length > 0,
    rara: ambiguas.some(({ rara }) => rara),
  };
}

/**
 * The convention of each column of one table, in their order. A column that shows none goes by the others of its kind: it
 * follows them, or is doubtful where they speak against the Colombian one. Where nothing is shown, 1.250 is 1250 and
 * 03/04 is in April, as in Colombia.
 */
export function convencionesDe(columns: readonly Textos[]): readonly Convencion[] {
  const found = columns.map(indiciosDe);
  return found.map((own) => {
    if (!own) return 'colombiana';
    if (own.ajena) return own.colombiana ? 'mezclada' : 'ajena';
    if (own.colombiana || !own.ambigua) return 'colombiana';
    const others = found.filter((other) => other?.escritura === own.escritura);
    const colombiana = others.some((other) => other?.colombiana);
    if (others.some((other) => other?.ajena))
      return own.escritura.followsOthers && !colombiana ? 'ajena' : 'dudosa';
    return own.rara && !colombiana ? 'dudosa' : 'colombiana';
  });
}

/**
 * The same for the cells of a tab, where what is typed becomes a number or a date by itself: what could be read in two
 * ways and is still a text is read only beside texts that show the Colombian way.
 */
export const convencionesEnHoja = (columns: readonly Textos[]): readonly Convencion[] =>
  columns.map((textos) => {
    const own = indiciosDe(textos);
    return own?.ambigua && (own.ajena || !own.colombiana) ? 'dudosa' : 'colombiana';
  });

/** The value of a cell in its column, as the convention of the column has it; `unidad` is the unit of its row. */
export function leerSegun(
  convencion: Convencion,
  column: Column,
  celda: Celda,
  unidad?: string,
): Lectura {
  if (convencion === 'colombiana' || typeof celda !== 'string')
    return parseCelda(column, celda, unidad);
  const respelled = respellSegun(convencion, column, celda);
  return respelled === undefined
    ? inDoubt(convencion, column, celda)
    : parseCelda(column, respelled, unidad);
}

/** A text of a column as Colombians would type it; undefined where it could say two things. */
export function respellSegun(
  convencion: Convencion,
  column: Column,
  text: string,
): string | undefined {
  const escritura = escrituraDe(column);
  if (convencion === 'colombiana' || !escritura) return text;
  const lecturas = lecturasDe(column, escritura, text);
  if (!isAmbiguous(lecturas)) return alone(convencion, lecturas) ?? text;
  return convencion === 'ajena' ? lecturas.ajena?.text : undefined;
}

/** What only the other convention writes so, where the column shows that one. */
const alone = (convencion: Convencion, { colombiana, ajena }: Lecturas): string | undefined =>
  convencion === 'dudosa' || colombiana ? undefined : ajena?.text;

function inDoubt(convencion: Convencion, column: Column, text: string): Lectura {
  const escritura = escrituraDe(column);
  if (!escritura) return parseCelda(column, text);
  const { say, repair, codigo } = escritura;
  const { colombiana, ajena } = lecturasDe(column, escritura, text);
  const why =
    convencion === 'mezclada' ? 'y la columna mezcla las dos formas' : 'y lo demás no lo aclara';
  return refuse(
    codigo,
    `${quoted(text)} puede ser ${say(colombiana?.value ?? '', text)} o ${say(ajena?.value ?? '', text)}, ${why}: ${repair}`,
  );
}

/** How a column was read, in words; undefined where it is as everybody expects. */
export function enPalabras(column: Column, convencion: Convencion): string | undefined {
  const { colombiana = '', ajena = '' } = escrituraDe(column)?.nombres ?? {};
  const words: { readonly [C in Convencion]: string | undefined } = {
    colombiana: undefined,
    ajena,
    mezclada: `mezcla ${colombiana} y ${ajena}`,
    dudosa: `${colombiana} o ${ajena}: no es seguro`,
  };
  return words[convencion];
}
