// Closing a year and beginning the next: what is in the way, what is to be known, and every row that it writes, looked at and not
// written.

import type { Cambio } from '../cambio';
import { estaAbierto, estaVencido } from '../compromiso';
import { groupBy } from '../group-by';
import type { Trimestre } from '../periodo';
import type { AnyRow, Np } from '../register';
import type { CompromisoRow } from '../registers/compromisos';
import type { SeguimientoRow } from '../registers/seguimiento';
import { datosTardios, vigenciasCerradas } from '../vigencias-cerradas';
import { actividadesSiguientes } from './actividades-siguientes';
import { type AccionEnCierre, accionesEnCierre } from './continuan';
import type { LibroDeVigencia } from './libro';
import { quedaPorProgramar } from './proponer-trimestres';
import { avisosDe, datosQueSeEsperan, impedimentosDe, type Reparo } from './reparos';
import { type AnoSiguiente, seguimientoSiguiente } from './seguimiento-siguiente';

export interface AccionPlaneada {
  readonly codigo: string;
  readonly accion: string;
  readonly decision: string | null;
  readonly continua: boolean;
  /** Why it does not go on; '' where it does. */
  readonly porque: string;
  readonly porProgramar: boolean;
  /** Of each quarter that is written, what it programs, null where it is blank; null where none is. */
  readonly programado: { readonly [T in Trimestre]?: number | Np | null } | null;
  /** Rows that are written of it. */
  readonly trimestres: number;
  readonly actividades: number;
}
export interface CompromisoAbierto {
  readonly codigo: string;
  readonly compromiso: string;
  readonly responsable: string;
  /** YYYY-MM-DD; '' where it has none. */
  readonly fecha: string;
  readonly vencido: boolean;
}
export interface PlanDeCierre {
  readonly vigencia: number;
  /** The year that begins; null after the last of the cuatrienio. */
  readonly siguiente: number | null;
  readonly impedimentos: readonly Reparo[];
  readonly avisos: readonly Reparo[];
  readonly acciones: readonly AccionPlaneada[];
  /** They stay the same rows. */
  readonly compromisos: readonly CompromisoAbierto[];
  /** What is written in the settings when all the rows are there. */
  readonly parametros: { readonly vigencias_cerradas: string; readonly datos_tardios: string };
  readonly cambios: readonly Cambio[];
}

export function planDeCierre(libro: LibroDeVigencia, vigencia: number): PlanDeCierre {
  const acciones = accionesEnCierre(libro, vigencia);
  const siguiente = libro.vigencias.find((one) => one === vigencia + 1);
  const anos: ReadonlyMap<string, AnoSiguiente> =
    siguiente === undefined ? new Map() : seguimientoSiguiente(libro, acciones, siguiente);
  const actividades = groupBy(
    libro.actividades.map(({ row }) => row),
    (row) => row.accion,
  );
  const planned = acciones.map((accion) => {
    const year = anos.get(accion.codigo);
    const isGoing =
      siguiente !== undefined && accion.continua && !empiezaDespues(accion, siguiente);
    const own = isGoing
      ? actividadesSiguientes(accion, actividades.get(accion.codigo) ?? [], siguiente)
      : [];
    return { accion, year, own };
  });
  const esperan = datosQueSeEsperan(libro, vigencia);
  const cambios = [
    ...planned.flatMap(({ year }) => crear('seguimiento', year?.nuevas ?? [])),
    ...planned.flatMap(({ own }) => crear('actividades', own)),
  ];
  return {
    vigencia,
    siguiente: siguiente ?? null,
    impedimentos: impedimentosDe(libro, acciones, vigencia),
    avisos: avisosDe(libro, { vigencia, acciones, esperan, siguiente, anos }),
    acciones: conSusFilas(
      planned.map(({ accion, year }) => ({
        ...described(accion),
        porProgramar: year !== undefined && quedaPorProgramar(year.programado),
      })),
      cambios,
    ),
    compromisos: libro.compromisos.flatMap(({ row }) =>
      estaAbierto(row, libro.hoy) ? compromisoAbierto(row, libro.hoy) : [],
    ),
    parametros: {
      vigencias_cerradas: [...vigenciasCerradas(libro.parametros), vigencia]
        .sort((a, b) => a - b)
        .join('; '),
      datos_tardios: [...datosTardios(libro.parametros), ...esperan].join('; '),
    },
    cambios,
  };
}

type SinFilas = Omit<AccionPlaneada, 'programado' | 'trimestres' | 'actividades'>;

/** What is told of each acción is read from the very rows that are written. */
export function conSusFilas(
  acciones: readonly SinFilas[],
  cambios: readonly Cambio[],
): readonly AccionPlaneada[] {
  const nuevas = cambios.flatMap((one) => (one.cambio === 'crear' ? one : []));
  const byAccion = groupBy(nuevas, ({ row }) => String(row.accion));
  return acciones.map((accion) => {
    const own = byAccion.get(accion.codigo) ?? [];
    const quarters = own.flatMap(({ registro, row }) =>
      registro === 'seguimiento' ? (row as SeguimientoRow) : [],
    );
    const programado = quarters.map(({ trimestre = '', programado = null }) => [
      trimestre,
      programado,
    ]);
    return {
      ...accion,
      programado: quarters.length > 0 ? Object.fromEntries(programado) : null,
      trimestres: quarters.length,
      actividades: own.length - quarters.length,
    };
  });
}

const empiezaDespues = ({ accion }: AccionEnCierre, siguiente: number): boolean =>
  (accion.fechaInicio ?? '') > `${siguiente}-12-31`;

const described = ({ accion, codigo, evaluacion, continua, porque }: AccionEnCierre) => ({
  codigo,
  accion: accion.accion ?? '',
  decision: evaluacion?.decision ?? null,
  continua,
  porque,
});

const compromisoAbierto = (row: CompromisoRow, hoy: string): CompromisoAbierto => ({
  codigo: row.codigo ?? '',
  compromiso: row.compromiso ?? '',
  responsable: row.responsable ?? '',
  fecha: row.fecha ?? '',
  vencido: estaVencido(row, hoy),
});

/** Blanks are no fields of a new row. */
const crear = (registro: string, rows: readonly AnyRow[]): readonly Cambio[] =>
  rows.map((row) => ({
    registro,
    cambio: 'crear',
    row: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
  }));
