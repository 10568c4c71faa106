// A planilla that came back, whoever saved it: what is known by its hidden sheet, and what its person wrote. What becomes of it
// is plan-recibo.ts.

import type { HojaEntregada } from '../cargue/archivo';
import type { Severidad } from '../observacion';
import type { Celda } from '../parse/celda';
import { isBlank } from '../parse/lectura';
import { shown } from '../parse/texto';
import type { AnyRow, Valor } from '../register';
import { fold, readsAlike } from '../texto';
import { ENVIAR } from './columnas';
import { FORMA, MARCA, OCULTA } from './hojas';

/** What is observed of a planilla, in the words of whoever filled it. */
export interface Nota {
  /** Line of its sheet, from 1; undefined where it is about the whole. */
  readonly fila?: number | undefined;
  readonly accion?: string | undefined;
  /** Header of the column. */
  readonly columna?: string | undefined;
  readonly codigo: string;
  readonly severidad: Severidad;
  readonly mensaje: string;
}

export interface FilaRecibida {
  readonly fila: number;
  readonly accion: string;
  /** What was written, by the key of its column; of the columns that the file has. */
  readonly celdas: { readonly [key: string]: Celda };
  /** What the book had when the planilla was made. */
  readonly antes: AnyRow;
  readonly existia: boolean;
}

export interface PlanillaRecibida {
  readonly libro: string;
  readonly entidad: string;
  readonly corte: string;
  readonly persona: string;
  readonly hecha: string;
  readonly columnas: readonly {
    readonly key: string;
    readonly titulo: string;
    readonly escribe: boolean;
  }[];
  readonly filas: readonly FilaRecibida[];
  readonly notas: readonly Nota[];
}

/** A planilla, or why the file is none: what is said after its name. */
export function leerPlanilla(
  hojas: readonly HojaEntregada[],
): PlanillaRecibida | { readonly mensaje: string } {
  const oculta = hojas.find((hoja) => hoja.nombre === OCULTA) ?? hojas.find(isMarked);
  if (!oculta || !isMarked(oculta)) {
    return {
      mensaje:
        'no es una planilla de reporte, o le quitaron la hoja oculta por la que se reconoce: pida que la llenen de nuevo en una planilla exportada de este libro.',
    };
  }
  const dicho = leerOculta(oculta);
  if ('mensaje' in dicho) return dicho;
  const hoja = hojaDelReporte(hojas, dicho);
  if (!hoja) {
    return {
      mensaje: `no tiene la hoja «${dicho.hoja}» con su encabezado: pida que la llenen de nuevo en una planilla sin cambiarle las hojas.`,
    };
  }
  const { filas, notas } = leerReporte(hoja, dicho);
  const { libro, entidad, corte, persona, hecha, columnas } = dicho;
  return { libro, entidad, corte, persona, hecha, columnas, filas, notas };
}

const isMarked = ({ celdas: [first = []] }: HojaEntregada): boolean =>
  shown(first[0]) === MARCA && shown(first[1]) === 'planilla';

interface Dicho extends Omit<PlanillaRecibida, 'filas' | 'notas'> {
  readonly hoja: string;
  readonly existia: ReadonlyMap<string, boolean>;
  readonly antes: ReadonlyMap<string, AnyRow>;
}

function leerOculta({ celdas }: HojaEntregada): Dicho | { readonly mensaje: string } {
  const lines = celdas.map((line) => line.map(shown)).filter((line) => line.some(Boolean));
  const last = lines[lines.length - 1] ?? [];
  if (lines[0]?.[2] !== FORMA) {
    return {
      mensaje:
        'se hizo con otra versión del complemento: pida que la llenen en una planilla exportada de nuevo.',
    };
  }
  if (last[0] !== 'fin' || Number(last[1]) !== lines.length - 1) {
    return {
      mensaje:
        'está incompleta en la hoja oculta por la que se reconoce: pida que la llenen de nuevo en una planilla exportada de este libro.',
    };
  }
  const of = (what: string): readonly (readonly string[])[] =>
    lines.filter(([first]) => first === what).map(([, ...rest]) => rest);
  const dato = (what: string): string => of(what)[0]?.[0] ?? '';
  const antes = new Map<string, { [key: string]: Valor }>();
  for (const [accion = ''] of of('fila')) antes.set(accion, {});
  for (const [accion = '', key = '', tipo, text = ''] of of('valor')) {
    const row = antes.get(accion);
    if (row) row[key] = tipo === 'n' ? Number(text) : tipo === 'b' ? text === '1' : text;
  }
  return {
    libro: dato('libro'),
    entidad: dato('entidad'),
    corte: dato('corte'),
    persona: dato('persona'),
    hecha: dato('hecha'),
    hoja: dato('hoja'),
    columnas: of('columna').map(([key = '', titulo = '', escribe]) => ({
      key,
      titulo,
      escribe: escribe === 'sí',
    })),
    existia: new Map(of('fila').map(([accion = '', existe]) => [accion, existe === 'sí'])),
    antes,
  };
}

/** The sheet of its name or, where somebody gave it another, the one with its header. */
function hojaDelReporte(hojas: readonly HojaEntregada[], dicho: Dicho): HojaEntregada | undefined {
  const named = hojas.find(({ nombre }) => readsAlike(nombre, dicho.hoja));
  return [named, ...hojas].find((hoja) => hoja && headerOf(hoja, dicho) >= 0);
}

/** Its line, from 0: the first that says the acción and most of the columns; -1 where none does. */
function headerOf({ celdas }: HojaEntregada, { columnas }: Dicho): number {
  return celdas.findIndex((line) => {
    const texts = new Set(line.map((celda) => fold(shown(celda))));
    const found = columnas.filter(({ titulo }) => texts.has(fold(titulo)));
    return found.some(({ key }) => key === 'accion') && found.length * 2 > columnas.length;
  });
}

function leerReporte(
  hoja: HojaEntregada,
  dicho: Dicho,
): { readonly filas: readonly FilaRecibida[]; readonly notas: readonly Nota[] } {
  const header = headerOf(hoja, dicho);
  const texts = (hoja.celdas[header] ?? []).map((celda) => fold(shown(celda)));
  const placed = dicho.columnas.map((columna) => ({
    ...columna,
    at: texts.indexOf(fold(columna.titulo)),
  }));
  const notas: Nota[] = placed
    .filter(({ at, escribe }) => at < 0 && escribe)
    .map(({ titulo }) => ({
      columna: titulo,
      codigo: 'COLUMNA_QUITADA',
      severidad: 'advertencia',
      mensaje: `A la planilla le quitaron la columna «${titulo}»: lo que hay en el libro queda como está.`,
    }));
  const filas: FilaRecibida[] = [];
  const seen = new Set<string>();
  hoja.celdas.slice(header + 1).forEach((line, offset) => {
    if (line.every(isBlank)) return;
    const fila = header + 2 + offset;
    const at = placed.find(({ key }) => key === 'accion')?.at ?? -1;
    const written = shown(line[at]);
    const accion = [...dicho.antes.keys()].find((known) => readsAlike(known, written));
    if (accion === undefined || seen.has(accion)) {
      // What stands below the table in a column that nobody writes in says nothing of a report.
      const isWritten = placed.some(
        ({ key, escribe, at }) => escribe && key !== ENVIAR && !isBlank(line[at]),
      );
      if (isWritten || written !== '') notas.push(filaAjena(fila, written, accion, dicho));
      return;
    }
    seen.add(accion);
    const antes = dicho.antes.get(accion) ?? {};
    const celdas = Object.fromEntries(
      placed.flatMap(({ key, at }) => (at < 0 ? [] : [[key, line[at]] as const])),
    );
    filas.push({ fila, accion, celdas, antes, existia: dicho.existia.get(accion) ?? false });
  });
  const gone = [...dicho.antes.keys()].filter((accion) => !seen.has(accion));
  return {
    filas,
    notas: [
      ...notas,
      ...gone.map(
        (accion): Nota => ({
          accion,
          codigo: 'FILA_QUITADA',
          severidad: 'advertencia',
          mensaje: `${accion} ya no está en la planilla: lo que hay en el libro queda como está.`,
        }),
      ),
    ],
  };
}

function filaAjena(
  fila: number,
  written: string,
  accion: string | undefined,
  { persona }: Dicho,
): Nota {
  const mensaje =
    written === ''
      ? `La fila ${fila} no dice de qué acción es, y no se tuvo en cuenta.`
      : accion === undefined
        ? `«${written}» no es de la planilla de ${persona}, y no se tuvo en cuenta.`
        : `${accion} está dos veces en la planilla: se tuvo en cuenta la primera.`;
  return { fila, accion: written, codigo: 'FILA_AJENA', severidad: 'error', mensaje };
}
