// What the informe trimestral is made from: the rows of the workbook, the moment, and the figures
// of the avance computed once for all its sections.

import { planAlCorte } from '../../domain/avance/al-corte';
import type { Avance, AvanceAccion } from '../../domain/avance/avance';
import type { Comparacion } from '../../domain/avance/consolidar';
import type { AccionEnCorte, LibroAvance } from '../../domain/avance/en-corte';
import type { Observacion } from '../../domain/observacion';
import type { Corte } from '../../domain/periodo';
import type { Fila, Row } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { DocumentoRow } from '../../domain/registers/documentos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { ied } from '../../domain/registers/ied';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { type Reportes, reportesDe } from '../../domain/reporte';
import type { FormatoVigente } from '../formato';

export interface LibroInforme extends LibroAvance {
  readonly evidencias: readonly Fila<EvidenciaRow>[];
  readonly actas: readonly Fila<ActaRow>[];
  readonly compromisos: readonly Fila<CompromisoRow>[];
  readonly ied: readonly Fila<Row<typeof ied>>[];
  readonly calendario: readonly Fila<CalendarioRow>[];
  readonly equipo: readonly Fila<EquipoRow>[];
  /** Address of lines of a sheet; absent, or '', where the workbook has none. */
  readonly lugar?: (registro: string, filas: readonly number[]) => string;
}

export interface InformeInput {
  readonly libro: LibroInforme;
  /** Years of the cuatrienio, oldest first. */
  readonly vigencias: readonly number[];
  readonly corte: Corte;
  /** What validate finds in the registers that the informe reads. */
  readonly observaciones: readonly Observacion[];
  /** Today in Bogotá, YYYY-MM-DD. */
  readonly hoy: string;
  /** Of the informe for this corte: 1, 2… */
  readonly version: number;
  /** A Borrador carries its mark on every page, and an Anulado its own. */
  readonly estado: NonNullable<DocumentoRow['estado']>;
  /** Version of the PAM in force; blank prints nothing. */
  readonly versionPam?: string | undefined;
  readonly elaboro?: string | undefined;
  readonly reviso?: string | undefined;
  /** The jefe of Parámetros unless told. */
  readonly aprobo?: string | undefined;
  readonly formato: FormatoVigente;
  readonly codigoVerificacion?: string | undefined;
  /** What a person wrote of each section, by its key. */
  readonly textos: { readonly [seccion: string]: string };
  /** Rows of Documentos, in which others may wait for a signature. */
  readonly documentos: readonly DocumentoRow[];
}

/** An acción with everything that a section may say of it. */
export interface AccionInforme {
  readonly codigo: string;
  /** What the PAM says it does. */
  readonly accion: string;
  readonly cifras: AvanceAccion;
  readonly calculo: AccionEnCorte;
  /** Its row of Seguimiento in the quarter of the corte. */
  readonly delTrimestre: Fila<SeguimientoRow> | undefined;
}

export interface Informe extends InformeInput {
  readonly avance: Avance;
  /** What is said beside the figure of the plan. */
  readonly comparacion: Comparacion;
  /** Who owed the quarter of the corte, and who has not reported it. */
  readonly reportes: Reportes;
  /** In the order of the PAM. */
  readonly acciones: readonly AccionInforme[];
}

/** Computes the avance and puts beside each acción what the sections need. */
export function prepararInforme<I extends InformeInput>(input: I): I & Informe {
  const { libro, vigencias, corte } = input;
  const { calculos, avance, comparacion } = planAlCorte(libro, vigencias, corte);
  const cifrasByCodigo = new Map(avance.acciones.map((accion) => [accion.codigo, accion]));
  const acciones = calculos.flatMap((calculo): AccionInforme[] => {
    const cifras = cifrasByCodigo.get(calculo.codigo);
    if (!cifras) return [];
    const delAno = calculo.vigencias.find(({ vigencia }) => vigencia === corte.vigencia);
    return [
      {
        codigo: calculo.codigo,
        accion: calculo.pam.row.accion ?? '',
        cifras,
        calculo,
        delTrimestre: delAno?.trimestres.find(({ row }) => row.trimestre === corte.trimestre),
      },
    ];
  });
  const reportes = reportesDe(libro.pam, libro.seguimiento, corte, libro.hoy, libro);
  return { ...input, avance, comparacion, acciones, reportes };
}
