// Which documents say a figure as it was before an ajuste: those about its quarter, a later one of its year, or the year.

import { isUpTo, parseCorte, type Trimestre } from '../periodo';
import type { AjusteRow } from '../registers/ajustes';
import type { DocumentoRow } from '../registers/documentos';
import { marcaDeAjuste } from './ajuste';

/** Whether a document is about a quarter in which the figure counts: "2026-T3", "2026". */
export function trataDelAjuste(
  { referencia = '' }: DocumentoRow,
  { vigencia, trimestre }: AjusteRow,
): boolean {
  if (vigencia === undefined || trimestre === undefined) return false;
  if (referencia === `${vigencia}`) return true;
  const corte = parseCorte(referencia);
  return corte?.vigencia === vigencia && isUpTo(corte, vigencia, trimestre as Trimestre);
}

/** Those that were made already, with the mark of the ajuste below the marks that they have; what was annulled says nothing to anybody. */
export const documentosQueCambian = (
  documentos: readonly DocumentoRow[],
  ajuste: AjusteRow,
): readonly { readonly antes: DocumentoRow; readonly despues: DocumentoRow }[] =>
  documentos
    .filter((row) => row.estado !== 'Anulado' && trataDelAjuste(row, ajuste))
    .map((antes) => ({
      antes,
      despues: {
        cambioDespues: [antes.cambioDespues, marcaDeAjuste(ajuste)].filter(Boolean).join('\n'),
      },
    }));
