// The evidence of the quarter, acción by acción, and what it says of the institutions reached.

import { corteDeEvidencia } from '../../domain/evidencia';
import { formatFecha } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { type Corte, formatCorte } from '../../domain/periodo';
import { cuenta, siHay } from '../../domain/redaccion';
import type { Fila } from '../../domain/register';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { Informe, LibroInforme } from '../del-corte/libro';
import type { InformeDatos } from './marcadores';

/** The evidence of a quarter. */
export const evidenciasDe = (
  libro: Pick<LibroInforme, 'evidencias'>,
  corte: Corte,
): readonly Fila<EvidenciaRow>[] =>
  libro.evidencias.filter(({ row }) => corteDeEvidencia(row) === formatCorte(corte));

/** The table of evidence, in the order of the PAM. */
export function evidencias({
  libro,
  corte,
  acciones,
}: Informe): Pick<InformeDatos, 'hayEvidencias' | 'evidencias'> {
  const byAccion = groupBy(evidenciasDe(libro, corte), ({ row }) => row.accion);
  const nombres = new Map(libro.ied.map(({ row }) => [row.codigoDane, row.nombre]));
  const rows = acciones.flatMap(({ codigo }) => byAccion.get(codigo) ?? []);
  return {
    hayEvidencias: rows.length > 0,
    evidencias: rows.map(({ row }) => ({
      accion: row.accion ?? '',
      fecha: siHay(row.fecha, formatFecha),
      descripcion: row.descripcion ?? '',
      ied: nombres.get(row.ied) ?? row.ied ?? '',
      enlace: row.enlace ?? '',
    })),
  };
}

/** IED with evidence in the vigencia up to the corte, by localidad. */
export function cobertura({
  libro,
  corte,
}: Informe): Pick<InformeDatos, 'hayCobertura' | 'cobertura' | 'localidades'> {
  const reached = new Set(
    libro.evidencias
      .filter(({ row }) => {
        const own = corteDeEvidencia(row) ?? '';
        return own.startsWith(`${corte.vigencia}-`) && own <= formatCorte(corte);
      })
      .map(({ row }) => row.ied),
  );
  const active = libro.ied.filter(({ row }) => row.activa !== false);
  const isReached = ({ row }: (typeof active)[number]): boolean => reached.has(row.codigoDane);
  const groups = [...groupBy(active, ({ row }) => row.localidad ?? 'Sin localidad')];
  const counted = active.filter(isReached).length;
  return {
    hayCobertura: active.length > 0,
    cobertura: `${counted} de ${cuenta(active.length, 'institución activa tiene', 'instituciones activas tienen')} al menos una evidencia en la vigencia ${corte.vigencia}.`,
    localidades: groups.map(([localidad, own]) => ({
      localidad,
      instituciones: String(own.length),
      conEvidencia: String(own.filter(isReached).length),
      sinEvidencia: own
        .filter((one) => !isReached(one))
        .map(({ row }) => row.nombre ?? '')
        .join('; '),
    })),
  };
}
