// The reports of a quarter as whoever checks them sees them, and what each person owes of it.

import { type EstadoReporte, estadoDelReporte, isSinConstancia } from '../../domain/estado-reporte';
import { enCifra, firma } from '../../domain/mi-reporte';
import type { Observacion } from '../../domain/observacion';
import { parecido } from '../../domain/parecido';
import type { Fila } from '../../domain/register';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import { type SeguimientoRow, seguimiento } from '../../domain/registers/seguimiento';
import { reportesDe } from '../../domain/reporte';
import {
  type LibroDeReportes,
  quienLaReporta,
  type ReportesDelCorte,
  reportesPorPersona,
} from '../../domain/reporte-por-persona';
import { type ReportesAdeudados, reportesPropuestos } from '../../domain/reportes-propuestos';
import { readsAlike } from '../../domain/texto';
import { CAMBIO_TRAS_CIERRE } from '../../domain/tras-cierre';
import { verificadas } from '../datos/consulta';
import { requireCorte } from '../datos/corte-pedido';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { corteCerrado, isAjustable } from './en-corte';
import type { ConsultarPedido } from './forma';
import { observadas } from './pasar-reportes';

/** A report of the quarter, as it is checked. */
export interface ReporteRevisado {
  readonly accion: string;
  readonly titulo: string;
  readonly persona: string;
  readonly estado: EstadoReporte;
  readonly espera: boolean;
  readonly programado: string;
  readonly ejecutado: string;
  readonly analisis: string;
  /** "12/07/2026, Paula Ejemplo Mercado" */
  readonly enviado: string;
  readonly aprobado: string;
  readonly motivo: string;
  /** Somebody wrote «Aprobado» in its cell. */
  readonly sinConstancia: boolean;
  readonly observaciones: readonly string[];
  /** Whether somebody wrote in it after it was approved. */
  readonly cambio: string;
  readonly fila: number;
}
export interface ReportesDelTrimestre extends ReportesDelCorte {
  readonly reportes: readonly ReporteRevisado[];
  /** Códigos of what was sent and has nothing to observe. */
  readonly limpios: readonly string[];
  /** Why nothing of the quarter is changed any more; '' where it is. */
  readonly cerrada: string;
  /** Whether its figures are corrected by an autorización de ajuste: it is closed for good, and its year is not. */
  readonly ajustable: boolean;
}

export function reportesDelTrimestre({
  corte: text,
}: {
  readonly corte: string;
}): ReportesDelTrimestre {
  const libro = openLibro();
  const corte = requireCorte(text, libro);
  const input = inputOf(libro);
  const { deben, esperan } = reportesDe(input.pam, input.seguimiento, corte, libro.hoy, input);
  const said = verificadas(libro, seguimiento);
  const rows = new Map(
    input.seguimiento
      .filter(({ row }) => row.vigencia === corte.vigencia && row.trimestre === corte.trimestre)
      .map((fila) => [fila.row.accion, fila]),
  );
  const reportes = input.pam.flatMap(({ row }): readonly ReporteRevisado[] => {
    const { codigo = '' } = row;
    const fila = rows.get(codigo);
    const isShown = deben.includes(codigo) || (fila && estadoDelReporte(fila.row) !== 'Sin datos');
    return isShown ? [revisado(row, fila, said, esperan.includes(codigo))] : [];
  });
  return {
    ...reportesPorPersona(input, corte),
    reportes,
    limpios: reportes.flatMap(({ accion, estado, observaciones }) =>
      estado === 'Enviado' && observaciones.length === 0 ? accion : [],
    ),
    cerrada: corteCerrado(libro, corte) ?? '',
    ajustable: isAjustable(libro, corte),
  };
}

function revisado(
  accion: PamRow,
  fila: Fila<SeguimientoRow> | undefined,
  all: readonly Observacion[],
  espera: boolean,
): ReporteRevisado {
  const row: SeguimientoRow = fila?.row ?? {};
  const said = fila ? all.filter((one) => one.fila === fila.fila) : [];
  const isAfter = ({ codigo }: Observacion): boolean => codigo === CAMBIO_TRAS_CIERRE;
  return {
    accion: accion.codigo ?? '',
    titulo: accion.accion ?? '',
    persona: quienLaReporta(accion),
    estado: estadoDelReporte(row),
    espera,
    programado: enCifra(row.programado),
    ejecutado: enCifra(row.ejecutado),
    analisis: row.analisis ?? '',
    enviado: firma(row.enviadoEl, row.enviadoPor),
    aprobado: firma(row.aprobadoEl, row.aprobadoPor),
    motivo: row.devueltoMotivo ?? '',
    sinConstancia: isSinConstancia(row),
    observaciones: observadas(
      row,
      said.filter((one) => !isAfter(one)),
    ).map(({ mensaje }) => mensaje),
    cambio: said.find(isAfter)?.mensaje ?? '',
    fila: fila?.fila ?? 0,
  };
}

/** The rows that the count of reports looks at. */
const inputOf = (libro: Libro): LibroDeReportes => ({
  hoy: libro.hoy,
  pam: libro.sound<PamRow>('pam'),
  seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
  parametros: libro.sound('parametros'),
  calendario: libro.sound('calendario'),
});

/** What each person owes of a quarter, or one alone, and what is proposed of it. */
export function reportesAdeudados({ corte: text, persona }: ConsultarPedido): ReportesAdeudados {
  const libro = openLibro();
  const corte = requireCorte(text, libro);
  const input = inputOf(libro);
  const whose = persona && personaEn(libro, input, persona);
  return {
    ...reportesPorPersona(input, corte, whose),
    propuesto: reportesPropuestos(libro, input, corte, whose),
  };
}

/** A person as the PAM names them; a sentence where it names nobody so. */
function personaEn(libro: Libro, { pam }: LibroDeReportes, asked: string): string {
  const named = pam.flatMap(({ row }) =>
    [row.coordinador, row.responsable].flatMap((one) => one ?? []),
  );
  const known = [
    ...new Set([
      ...named,
      ...libro.rows<EquipoRow>('equipo').flatMap(({ row }) => row.nombre ?? []),
    ]),
  ];
  const found = known.find((one) => readsAlike(one, asked));
  if (found !== undefined) return found;
  const similar = parecido(asked, known);
  throw new UserError(
    `Nadie del PAM ni de Equipo se llama «${asked}».${similar ? ` ¿Quiso decir «${similar}»?` : ''}`,
    'PERSONA',
  );
}
