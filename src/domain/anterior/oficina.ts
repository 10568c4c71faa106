// What an office takes from the book of the PAM before this one besides its results: who is in it, its institutions, its lists, its settings,
// and what somebody still owes. What this book says already stays.

import { type Cambio, modificacion } from '../cambio';
import { estaAbierto } from '../compromiso';
import { cuenta, enumerar } from '../redaccion';
import { type AnyRow, type Fila, keyOf, type Register } from '../register';
import { type CompromisoRow, compromisos } from '../registers/compromisos';
import { type EquipoRow, equipo, estaEnLaOficina } from '../registers/equipo';
import { ied } from '../registers/ied';
import { parametros } from '../registers/parametros';
import { fold } from '../texto';
import type { LibroDelPrograma } from './libro-anterior';

export interface DeLaOficina {
  readonly cambios: readonly Cambio[];
  /** "12 personas de Equipo", a line each. */
  readonly dicho: readonly string[];
}
interface Destino {
  readonly hoy: string;
  typed(registro: string): readonly Fila[];
}

/** Settings of one cuatrienio alone, or of one book: they begin again. */
const DE_UN_LIBRO: readonly string[] = [
  'cuatrienio',
  'etapa',
  'adopcion',
  'vigencias_cerradas',
  'datos_tardios',
  'pesos_vigencia',
  'ultimo_consecutivo',
  'prestado_a',
  'prestado_desde',
];

export function deLaOficina(
  anterior: LibroDelPrograma,
  libro: Destino,
  catalogos: Register,
): DeLaOficina {
  const people = faltan(
    equipo,
    anterior
      .filas<AnyRow>(equipo)
      .filter(({ row }) => estaEnLaOficina(row as EquipoRow, libro.hoy)),
    libro,
  );
  const schools = faltan(ied, anterior.filas<AnyRow>(ied), libro);
  const owed = faltan(
    compromisos,
    anterior
      .filas<AnyRow>(compromisos)
      .filter(({ row }) => estaAbierto(row as CompromisoRow, libro.hoy))
      .map(({ fila, row }) => ({ fila, row: deOtroLibro(row, anterior.cuatrienio) })),
    libro,
  );
  const lists = lasListas(anterior, libro, catalogos);
  const settings = losAjustes(anterior, libro);
  const crear = ({ key }: Register, rows: readonly AnyRow[]): readonly Cambio[] =>
    rows.map((row) => ({ registro: key, cambio: 'crear', row }));
  const codigos = owed.map(({ codigo }) => `${codigo}`);
  return {
    cambios: [
      ...settings,
      ...lists.cambios,
      ...crear(equipo, people),
      ...crear(ied, schools),
      ...crear(compromisos, owed),
    ],
    dicho: [
      ...(people.length > 0
        ? [cuenta(people.length, 'persona de Equipo', 'personas de Equipo')]
        : []),
      ...(schools.length > 0 ? [cuenta(schools.length, 'IED', 'IED')] : []),
      ...(owed.length > 0
        ? [
            `${cuenta(owed.length, 'compromiso abierto', 'compromisos abiertos')}, con su código y su responsable (${enumerar(codigos, 8)})`,
          ]
        : []),
      ...(lists.valores > 0
        ? [cuenta(lists.valores, 'valor de Catálogos', 'valores de Catálogos')]
        : []),
      ...(settings.length > 0 ? [cuenta(settings.length, 'parámetro', 'parámetros')] : []),
    ],
  };
}

/** Rows that this book lacks, each once. */
function faltan(register: Register, theirs: readonly Fila[], libro: Destino): readonly AnyRow[] {
  const nameOf = (row: AnyRow): string => fold(keyOf(register, row) ?? '');
  const known = new Set(libro.typed(register.key).map(({ row }) => nameOf(row)));
  return theirs.flatMap(({ row }) => {
    const name = nameOf(row);
    if (name === '' || known.has(name)) return [];
    known.add(name);
    return [written(register, row)];
  });
}

const written = (register: Register, row: AnyRow): AnyRow =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([key, value]) => value !== undefined && !register.columns[key]?.computed,
    ),
  );

/** Its acta and its acción are of the other book: they are told in words. */
function deOtroLibro({ acta, accion, seguimiento, ...row }: AnyRow, cuatrienio: string): AnyRow {
  const from = [
    ...(acta === undefined ? [] : [`acta ${acta}`]),
    ...(accion === undefined ? [] : [`acción ${accion}`]),
  ];
  const said = `Viene del PAM ${cuatrienio}${from.length > 0 ? ` (${enumerar(from)})` : ''}.`;
  return { ...row, seguimiento: seguimiento === undefined ? said : `${seguimiento}\n${said}` };
}

/** Values that the office added to a list, at its end. */
function lasListas(
  anterior: LibroDelPrograma,
  libro: Destino,
  catalogos: Register,
): { readonly cambios: readonly Cambio[]; readonly valores: number } {
  const lists = Object.keys(catalogos.columns).filter((key) => key !== 'orden');
  const rows = new Map<number, AnyRow>();
  const original = new Map<number, AnyRow>();
  for (const { row } of libro.typed(catalogos.key))
    if (typeof row.orden === 'number') {
      rows.set(row.orden, row);
      original.set(row.orden, row);
    }
  let valores = 0;
  const theirs = anterior.filas<AnyRow>(catalogos);
  for (const list of lists) {
    const own = [...rows].flatMap(([orden, row]) =>
      row[list] === undefined ? [] : [{ orden, value: fold(`${row[list]}`) }],
    );
    const known = new Set(own.map(({ value }) => value));
    let last = Math.max(0, ...own.map(({ orden }) => orden));
    for (const { row } of theirs) {
      const value = row[list];
      if (value === undefined || known.has(fold(`${value}`))) continue;
      known.add(fold(`${value}`));
      last += 1;
      valores += 1;
      rows.set(last, { ...(rows.get(last) ?? { orden: last }), [list]: value });
    }
  }
  const cambios = [...rows].flatMap(([orden, row]): readonly Cambio[] => {
    const before = original.get(orden);
    if (before === row) return [];
    if (!before) return [{ registro: catalogos.key, cambio: 'crear', row }];
    const cambio = modificacion(catalogos.key, keyOf(catalogos, before) ?? `${orden}`, before, row);
    return cambio ? [cambio] : [];
  });
  return { cambios, valores };
}

/** Those that somebody wrote there and that here say what every new book says, or nothing. */
function losAjustes(anterior: LibroDelPrograma, libro: Destino): readonly Cambio[] {
  const own = new Map(
    libro.typed(parametros.key).map(({ row }) => [`${row.clave ?? ''}`, row] as const),
  );
  return anterior.parametros.flatMap(({ row: { clave, valor } }) => {
    const here = own.get(`${clave}`);
    if (!here || valor === undefined || DE_UN_LIBRO.includes(`${clave}`)) return [];
    return modificacion(parametros.key, `${clave}`, here, { valor }) ?? [];
  });
}
