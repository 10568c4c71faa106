// A load of several sheets, or of several files, is one: each part is read by itself, and its lines are told from those of the others
// until all of it is planned.

import { headerText, TITLE_LINES } from '../match-headers';
import type { Observacion } from '../observacion';
import { fold } from '../texto';
import type { Archivo, HojaEntregada } from './archivo';
import type { PlanDeTablas } from './cargue';
import type { Lugar } from './detalles';

/** One table of what was brought. */
export interface Parte {
  readonly archivo: Archivo;
  /** How its file is called, where there are several. */
  readonly deArchivo?: string | undefined;
}

/** How a sheet is asked for among those of several files: «plan.xlsx › Inclusión». */
export const nombreCompleto = ({ archivo, nombre }: HojaEntregada): string =>
  archivo === undefined ? nombre : nombre === '' ? archivo : `${archivo} › ${nombre}`;

/** The tables that are to be read: a sheet asked for each, or what serves of each file; none where none is left. */
export function partesDe(archivo: Archivo): readonly Parte[] {
  const { hojas, hojasPedidas, hoja } = archivo;
  if (hojasPedidas?.length === 0) return [];
  const files = [...new Set(hojas.map((one) => one.archivo))];
  const names = hojasPedidas ? sinRepetir(hojasPedidas) : hoja === undefined ? [] : [hoja];
  if (files.length < 2) {
    return names.length < 2
      ? [{ archivo: { ...archivo, hoja: names[0] } }]
      : names.map((name) => ({ archivo: { ...archivo, hoja: name } }));
  }
  // Whoever says a file says which are read: of the others none is.
  const isExact = names.some((name) => hojas.some((one) => isCalled(one, name)));
  const absent = names.filter((name) => !isInSome(hojas, name));
  return files.flatMap((file): readonly Parte[] => {
    const own = hojas.filter((one) => one.archivo === file);
    const some = names.flatMap((name) => {
      const whole = own.find((one) => isCalled(one, name));
      if (whole) return whole.nombre;
      return own.some(({ nombre }) => fold(nombre) === fold(name)) ? name : [];
    });
    const wanted = file === files[0] ? [...some, ...absent] : some;
    const parts = wanted.length > 0 ? wanted : isExact ? [] : [undefined];
    return parts.map((name) => ({
      archivo: { ...archivo, hojas: own, hoja: name || undefined },
      deArchivo: file ?? '',
    }));
  });
}

/** What is assigned of several tables counts for those that have its header; of one that none has each tells. */
export function conLasSuyas(partes: readonly Parte[]): readonly Parte[] {
  const { columnas } = partes[0]?.archivo ?? {};
  if (partes.length < 2 || !columnas) return partes;
  const heads = partes.map(({ archivo: { hojas, hoja } }) => {
    const own = hojas.filter(({ nombre }) => hoja === undefined || fold(nombre) === fold(hoja));
    const lines = own.flatMap(({ celdas }) => celdas.slice(0, TITLE_LINES));
    return new Set(lines.flatMap((line) => line.map((celda) => fold(headerText(celda)))));
  });
  const isIn = (head: ReadonlySet<string>, encabezado: string): boolean =>
    head.has(fold(encabezado)) || head.has(fold(encabezado.replace(/ ?\(\d+\)$/, '')));
  const isSomewhere = (encabezado: string): boolean => heads.some((head) => isIn(head, encabezado));
  return partes.map((parte, i) => ({
    ...parte,
    archivo: {
      ...parte.archivo,
      columnas: Object.fromEntries(
        Object.entries(columnas).filter(
          ([encabezado]) => !isSomewhere(encabezado) || isIn(heads[i] ?? new Set(), encabezado),
        ),
      ),
    },
  }));
}

const sinRepetir = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [fold(name), name])).values(),
];

/** Whether a sheet is asked for with its file, whatever stands between both. */
const isCalled = (hoja: HojaEntregada, name: string): boolean =>
  hoja.archivo !== undefined && plain(nombreCompleto(hoja)) === plain(name);

const plain = (name: string): string => fold(name).replace(/ *[›>] */g, '>');

const isInSome = (hojas: readonly HojaEntregada[], name: string): boolean =>
  hojas.some((one) => isCalled(one, name) || fold(one.nombre) === fold(name));

/** How people tell a part: by its sheet, its file, or both where it has more sheets. */
export function nombreDeParte(
  { archivo, deArchivo }: Pick<Parte, 'deArchivo'> & { readonly archivo: Pick<Archivo, 'hojas'> },
  hoja: string,
): string {
  if (deArchivo === undefined) return hoja;
  return hoja === '' || archivo.hojas.length < 2 ? deArchivo : `${deArchivo} › ${hoja}`;
}

/** No line and no código has so many figures: a line of one part is known in a message too. */
const MARCA = 700_000_000_000_000;
const LINEAS = 10_000_000;
const MARCADA = /\b7000\d{11}\b/g;

/** The line of a part as it is known while all of them are planned. */
export const marcada = (parte: number, fila: number): number => MARCA + parte * LINEAS + fila;
export const sinMarca = (fila: number): { readonly parte: number; readonly fila: number } => ({
  parte: Math.floor((fila - MARCA) / LINEAS),
  fila: (fila - MARCA) % LINEAS,
});

/** What of a plan is of one part, at its own lines; `nombres` are those of all the parts. */
export function deLaParte(
  plan: PlanDeTablas,
  parte: number,
  nombres: readonly string[],
): PlanDeTablas {
  const own = <T extends Lugar>(some: readonly T[]): readonly T[] =>
    some.flatMap((one) => {
      const at = sinMarca(one.fila);
      return at.parte === parte ? [{ ...one, fila: at.fila }] : [];
    });
  const inWords = (mensaje: string): string =>
    mensaje.replace(MARCADA, (marked) => {
      const at = sinMarca(Number(marked));
      return at.parte === parte ? String(at.fila) : `${at.fila} de «${nombres[at.parte] ?? ''}»`;
    });
  return {
    ...plan,
    observaciones: own<Observacion>(plan.observaciones).map((one) => ({
      ...one,
      mensaje: inWords(one.mensaje),
    })),
    propuestas: own(plan.propuestas),
    codigosPropuestos: own(plan.codigosPropuestos),
    lecturas: () => own(plan.lecturas()),
  };
}
