// What each version of a workbook's structure adds to the one before. A workbook made by an older add-on is
// brought up one version at a time; nothing is ever renamed, reused or taken away.

/** What a workbook remembers about itself, of whatever version. */
export interface EstadoGuardado {
  readonly esquema: number;
  readonly [campo: string]: unknown;
}

export interface Migracion {
  /** A tab that a workbook of this version has: a copy that lost its properties is known by it. */
  readonly hoja: string;
  /** The state as this version keeps it; pure and additive. */
  readonly migrate: (estado: EstadoGuardado) => EstadoGuardado;
}

/** By the version they lead to; version 1 is the first. */
export const MIGRATIONS: { readonly [esquema: number]: Migracion } = {
  // The hidden tab _sombra, against which what people type is audited.
  2: {
    hoja: '_sombra',
    migrate: (estado) => ({ ...estado, esquema: 2 }),
  },
};

/** Version of the workbooks that this add-on makes; one with a greater version is refused. */
export const ESQUEMA = Math.max(1, ...Object.keys(MIGRATIONS).map(Number));

/** The state brought to the last version, step by step. */
export function migrateEstado<E extends { readonly esquema: number }>(
  estado: E,
  migrations: typeof MIGRATIONS = MIGRATIONS,
): E {
  const next = migrations[estado.esquema + 1];
  return next ? migrateEstado(next.migrate({ ...estado }) as E, migrations) : estado;
}

/** Version of a workbook that lost its properties, by the tabs it has. */
export function esquemaByHojas(hasHoja: (titulo: string) => boolean, least = 1): number {
  const next = MIGRATIONS[least + 1];
  return next && hasHoja(next.hoja) ? esquemaByHojas(hasHoja, least + 1) : least;
}
