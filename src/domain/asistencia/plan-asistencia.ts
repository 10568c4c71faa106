// What loading a list of attendance would change in the book: who is new, who was there already, who is twice in the list, and which
// institutions nobody knows. It plans and never writes; the same list twice plans nothing the second time.

import { type Cambio, modificacion } from '../cambio';
import { type Fila, keyOf } from '../register';
import { type AsistenciaExternaRow, asistenciaExterna } from '../registers/asistencia-externa';
import type { IedRow } from '../registers/ied';
import type { SocializacionRow } from '../registers/socializacion';
import { socializacion } from '../registers/socializacion';
import { cargoDeLista } from './cargos';
import { buscadorDeIed } from './instituciones';
import {
  buscadorDePersona,
  type Comparable,
  cercania,
  type Parentesco,
  sonHomonimas,
} from './misma-persona';
import type { PersonaLeida } from './persona-leida';
import { type ConFilas, enOrden, type Reunida, reunionDe } from './reunion';

export interface ListaPedida {
  /** Código of the socialización. */
  readonly reunion: string;
  readonly personas: readonly PersonaLeida[];
  /** The institution that a text means, by its code; '' for none. */
  readonly ied?: { readonly [texto: string]: string } | undefined;
  /** Lines that look like a person of another line and are somebody else. */
  readonly separadas?: readonly number[] | undefined;
  /** It lists who was invited: nobody came unless it says so. */
  readonly convocados?: boolean | undefined;
}

export interface Duplicada {
  readonly linea: number;
  readonly nombre: string;
  /** Line of the person that it is. */
  readonly con: number;
  readonly conNombre: string;
  readonly porque: Parentesco;
}
export interface Desconocida {
  /** As the list has it. */
  readonly texto: string;
  readonly lineas: readonly number[];
  /** Those that may have been meant, the likeliest first. */
  readonly quiso: readonly { readonly codigo: string; readonly nombre: string }[];
}
export interface CargoLeido {
  readonly texto: string;
  readonly cargo: string;
  readonly personas: number;
}

export interface PlanDeAsistencia extends Reunida {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly duplicadas: readonly Duplicada[];
  /** The same name in two institutions: two people, unless somebody says otherwise. */
  readonly homonimas: readonly { readonly nombre: string; readonly lineas: readonly number[] }[];
  readonly desconocidas: readonly Desconocida[];
  /** People of the list without any institution. */
  readonly sinIed: number;
  /** Free texts that went to «Otro». */
  readonly otrosCargos: readonly CargoLeido[];
  readonly cambios: readonly Cambio[];
}

/** What a list did, or would do. */
export interface AsistenciaHecha extends Omit<PlanDeAsistencia, 'cambios'> {
  readonly reunion: string;
  /** null when nothing was written. */
  readonly cargue: string | null;
}
/** A person of the list, once. */
interface Una extends Comparable {
  readonly linea: number;
  readonly nombre: string;
  readonly cargo: string;
  readonly ied?: string | undefined;
  readonly asistio?: boolean | undefined;
  readonly mismo: readonly number[];
}

export function planAsistencia(
  pedida: ListaPedida,
  cargos: readonly string[],
  libro: ConFilas,
): PlanDeAsistencia {
  const ieds = libro.rows<IedRow>('ied').map(({ row }) => row);
  const nombreDe = new Map(ieds.map(({ codigoDane, nombre }) => [codigoDane, nombre ?? '']));
  const buscar = buscadorDeIed(ieds);
  const { personas, separadas = [] } = pedida;
  const resueltas = new Map(Object.entries(pedida.ied ?? {}));
  const codigoDe = (texto: string): string | undefined =>
    resueltas.has(texto)
      ? resueltas.get(texto) || undefined
      : texto === ''
        ? undefined
        : buscar(texto).codigo;
  const read = personas.map((persona) => {
    const { cargo, dudoso } = cargoDeLista(persona.cargo, cargos);
    return {
      ...persona,
      ied: codigoDe(persona.ied),
      cargo,
      textoCargo: dudoso ? persona.cargo : undefined,
    };
  });
  const { unas, duplicadas } = unaVez(read, new Set(separadas));
  const before = libro
    .rows<AsistenciaExternaRow>('asistenciaExterna')
    .filter(({ row }) => row.reunion === pedida.reunion);
  const hechos = cambiosDe(pedida, unas, before, nombreDe);
  const after = despues(before, hechos.cambios);
  const reunida = reunionDe(after, ieds);
  const cuenta = conteo(pedida.reunion, reunida, libro.rows<SocializacionRow>('socializacion'));
  const unknown = personas.filter(
    ({ ied }) => ied !== '' && !resueltas.has(ied) && buscar(ied).codigo === undefined,
  );
  return {
    ...reunida,
    leidas: personas.length,
    nuevas: hechos.nuevas,
    actualizadas: hechos.actualizadas,
    sinCambio: unas.length - hechos.nuevas - hechos.actualizadas,
    duplicadas,
    homonimas: homonimasDe(unas),
    desconocidas: [...new Set(unknown.map(({ ied }) => ied))].map((texto) => ({
      texto,
      lineas: unknown.filter(({ ied }) => ied === texto).map(({ linea }) => linea),
      quiso: buscar(texto).quiso.map((codigo) => ({ codigo, nombre: nombreDe.get(codigo) ?? '' })),
    })),
    sinIed: unas.filter(({ ied }) => ied === undefined).length,
    otrosCargos: otrosDe(read),
    cambios: [...hechos.cambios, ...cuenta],
  };
}

/** Each person once, with what the best of their lines says. */
function unaVez(
  read: readonly Una[],
  separadas: ReadonlySet<number>,
): { readonly unas: readonly Una[]; readonly duplicadas: readonly Duplicada[] } {
  const find = buscadorDePersona(read);
  const unas = new Map<number, Una>();
  const ofLine = new Map<number, number>();
  const duplicadas: Duplicada[] = [];
  for (const one of read) {
    const earlier = separadas.has(one.linea)
      ? undefined
      : find(one, (other) => other.linea < one.linea);
    const first = earlier && (ofLine.get(earlier.otra.linea) ?? earlier.otra.linea);
    const kept = first === undefined ? undefined : unas.get(first);
    if (!earlier || first === undefined || !kept) {
      unas.set(one.linea, one);
      ofLine.set(one.linea, one.linea);
      continue;
    }
    ofLine.set(one.linea, first);
    duplicadas.push({
      linea: one.linea,
      nombre: one.nombre,
      con: first,
      conNombre: kept.nombre,
      porque: earlier.porque,
    });
    unas.set(first, {
      ...kept,
      nombre: one.nombre.length > kept.nombre.length ? one.nombre : kept.nombre,
      ied: kept.ied ?? one.ied,
      ...((kept.asistio ?? one.asistio) !== undefined && {
        asistio: kept.asistio === true || one.asistio === true,
      }),
    });
  }
  return { unas: [...unas.values()], duplicadas };
}

interface Hechos {
  readonly cambios: readonly Cambio[];
  readonly nuevas: number;
  readonly actualizadas: number;
}

function cambiosDe(
  { reunion, convocados = false }: ListaPedida,
  unas: readonly Una[],
  before: readonly Fila<AsistenciaExternaRow>[],
  nombreDe: ReadonlyMap<string | undefined, string>,
): Hechos {
  const there = before.map(({ row }) => ({ row, nombre: row.nombre ?? '', ied: row.ied }));
  const find = buscadorDePersona(there);
  const nuevas: Una[] = [];
  const modificaciones: Cambio[] = [];
  const seen = new Set<AsistenciaExternaRow>();
  const same = new Map<Una, (typeof there)[number]>();
  for (const one of unas) {
    const found = find(one, (other) => !seen.has(other.row) && cercania(one, other) === 3);
    if (!found) continue;
    same.set(one, found.otra);
    seen.add(found.otra.row);
  }
  for (const one of unas) {
    // Whoever says what a row of the book says is that row; the others are looked for among the rest, each row once.
    const otra = same.get(one) ?? find(one, ({ row }) => !seen.has(row))?.otra;
    if (!otra) {
      nuevas.push(one);
      continue;
    }
    const { row } = otra;
    seen.add(row);
    // A list of who was invited takes nobody's attendance away.
    const said = one.asistio ?? (convocados ? row.asistio : true);
    const clave = keyOf(asistenciaExterna, row) ?? '';
    const cambio = modificacion(asistenciaExterna.key, clave, row, {
      ...(row.ied === undefined && one.ied !== undefined && { ied: one.ied }),
      asistio: convocados && row.asistio === true ? true : said,
    });
    if (cambio) modificaciones.push(cambio);
  }
  const last = Math.max(0, ...before.map(({ row }) => row.orden ?? 0));
  const creadas = enOrden(nuevas, nombreDe).map(
    ({ nombre, cargo, ied, asistio }, i): Cambio => ({
      registro: asistenciaExterna.key,
      cambio: 'crear',
      row: {
        reunion,
        orden: last + i + 1,
        nombre,
        cargo,
        ...(ied !== undefined && { ied }),
        asistio: asistio ?? !convocados,
      },
    }),
  );
  return {
    cambios: [...creadas, ...modificaciones],
    nuevas: creadas.length,
    actualizadas: modificaciones.length,
  };
}

/** The people of the meeting once it is written. */
function despues(
  before: readonly Fila<AsistenciaExternaRow>[],
  cambios: readonly Cambio[],
): readonly AsistenciaExternaRow[] {
  const changed = new Map(
    cambios.flatMap((one) =>
      one.cambio === 'modificar' ? [[one.clave, one.despues] as const] : [],
    ),
  );
  return [
    ...before.map(({ row }) => ({ ...row, ...changed.get(keyOf(asistenciaExterna, row) ?? '') })),
    ...cambios.flatMap((one) => (one.cambio === 'crear' ? [one.row as AsistenciaExternaRow] : [])),
  ];
}

/** What the row of the socialización is to say of it. */
export function conteo(
  reunion: string,
  { asistieron, iedRepresentadas }: Reunida,
  filas: readonly Fila<SocializacionRow>[],
): readonly Cambio[] {
  const row = filas.find((one) => one.row.codigo === reunion)?.row;
  const cambio =
    row &&
    modificacion(socializacion.key, reunion, row, { asistentes: asistieron, iedRepresentadas });
  return cambio ? [cambio] : [];
}

function homonimasDe(unas: readonly Una[]): PlanDeAsistencia['homonimas'] {
  const find = buscadorDePersona(unas, (a, b) => (sonHomonimas(a, b) ? 'mismo nombre' : undefined));
  return unas.flatMap((one) => {
    const found = find(one, ({ linea }) => linea < one.linea);
    return found ? [{ nombre: one.nombre, lineas: [found.otra.linea, one.linea] }] : [];
  });
}

function otrosDe(
  read: readonly { readonly cargo: string; readonly textoCargo: string | undefined }[],
): readonly CargoLeido[] {
  const doubted = read.filter(({ textoCargo }) => textoCargo !== undefined);
  return [...new Set(doubted.map(({ textoCargo = '' }) => textoCargo))].map((texto) => ({
    texto,
    cargo: doubted.find((one) => one.textoCargo === texto)?.cargo ?? '',
    personas: doubted.filter((one) => one.textoCargo === texto).length,
  }));
}
