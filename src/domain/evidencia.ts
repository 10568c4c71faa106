// Which quarter an evidencia is of.

import { corteOf, formatCorte } from './periodo';
import type { EvidenciaRow } from './registers/evidencias';

/** By what its row says, else by its date: "2026-T2". */
export function corteDeEvidencia({ vigencia, trimestre, fecha }: EvidenciaRow): string | undefined {
  if (vigencia !== undefined && trimestre) return formatCorte({ vigencia, trimestre });
  return fecha && formatCorte(corteOf(fecha));
}
