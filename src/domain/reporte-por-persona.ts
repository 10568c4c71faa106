// What each person owes of a quarter, and how far it is: the same count in «Trimestre…», the command line and the mail.

import { estadoDelReporte } from './estado-reporte';
import { groupBy } from './group-by';
import { type Corte, formatCorte } from './periodo';
import type { Fila } from './register';
import type { PamRow } from './registers/pam';
import type { SeguimientoRow } from './registers/seguimiento';
import { type Exentos, reportesDe, responde } from './reporte';

export interface ReportesDePersona {
  readonly nombre: string;
  /** How many acciones owe a report. */
  readonly debe: number;
  /** Of those, the ones with a result; the others are by how they are. */
  readonly reportadas: number;
  readonly enviadas: number;
  readonly devueltas: number;
  readonly aprobadas: number;
  /** Without a result because their datum is not known yet. */
  readonly aLaEspera: number;
  /** Códigos. */
  readonly sinReporte: readonly string[];
}
export interface ReportesDelCorte {
  /** "2026-T2" */
  readonly corte: string;
  /** In the order in which the PAM names them first. */
  readonly responsables: readonly ReportesDePersona[];
}

export interface LibroDeReportes extends Exentos {
  readonly pam: readonly Fila<PamRow>[];
  readonly seguimiento: readonly Fila<SeguimientoRow>[];
  /** Today in Bogotá, YYYY-MM-DD. */
  readonly hoy: string;
}

/** The coordinador of an acción reports it; its responsable where it has none. */
export const quienLaReporta = ({ coordinador, responsable }: PamRow): string =>
  coordinador ?? responsable ?? SIN_PERSONA;
export const SIN_PERSONA = '(sin responsable)';

/** An acción is counted once, to whoever reports it; of one person alone, all that they answer for. */
export function reportesPorPersona(
  libro: LibroDeReportes,
  corte: Corte,
  persona?: string,
): ReportesDelCorte {
  const { pam, seguimiento, hoy } = libro;
  const { deben, faltan, esperan } = reportesDe(pam, seguimiento, corte, hoy, libro);
  const rows = new Map(
    seguimiento.flatMap(({ row }) =>
      row.vigencia === corte.vigencia && row.trimestre === corte.trimestre
        ? [[row.accion ?? '', row] as const]
        : [],
    ),
  );
  const owing = pam.filter(({ row }) => deben.includes(row.codigo ?? '')).map(({ row }) => row);
  const groups =
    persona === undefined
      ? groupBy(owing, quienLaReporta)
      : new Map([[persona, owing.filter((row) => responde(row, persona))]]);
  const responsables = [...groups].map(([nombre, own]): ReportesDePersona => {
    const codigos = own.flatMap(({ codigo }) => codigo ?? []);
    const count = (estado: string): number =>
      codigos.filter((codigo) => estadoDelReporte(rows.get(codigo) ?? {}) === estado).length;
    return {
      nombre,
      debe: codigos.length,
      reportadas: codigos.filter((codigo) => rows.get(codigo)?.ejecutado !== undefined).length,
      enviadas: count('Enviado'),
      devueltas: count('Devuelto'),
      aprobadas: count('Aprobado'),
      aLaEspera: codigos.filter((codigo) => esperan.includes(codigo)).length,
      sinReporte: codigos.filter((codigo) => faltan.includes(codigo)),
    };
  });
  return { corte: formatCorte(corte), responsables };
}
