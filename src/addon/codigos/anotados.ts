// The documents of a workbook: as the rows of Documentos say, and as the bitácora says that each was noted.

import { cambiosLegibles } from '../../domain/bitacora';
import { type DocumentoRow, documentos } from '../../domain/registers/documentos';
import { sealedAsientos } from '../commit/cuarentena';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import type { Libro } from '../libro/libro';

/** A document that bears, or bore when it was made, some código. */
export interface Anotado {
  readonly codigo: string;
  /** As its row stands; undefined where it is gone. */
  readonly row: DocumentoRow | undefined;
  /** As the bitácora says that it was noted. */
  readonly antes: DocumentoRow | undefined;
  readonly asiento: AsientoEscrito | undefined;
}

/** Each document once for each código that its row, or the bitácora, says of it. */
export function anotadosIn(libro: Libro): readonly Anotado[] {
  const rows = libro.rows<DocumentoRow>('documentos').map(({ row }) => row);
  const made = sealedAsientos(libro).flatMap((asiento) =>
    asiento.registro === documentos.key && asiento.cambio === 'crear'
      ? cambiosLegibles(asiento).flatMap((cambio) =>
          cambio.cambio === 'crear' ? [{ asiento, antes: cambio.row as DocumentoRow }] : [],
        )
      : [],
  );
  const withRow = rows.map((row): Anotado => {
    const own = made.find(({ antes }) => antes.codigo === row.codigo);
    return { codigo: row.codigoVerificacion ?? '', row, antes: own?.antes, asiento: own?.asiento };
  });
  const altered = made.flatMap(({ asiento, antes }): Anotado[] => {
    const row = rows.find(({ codigo }) => codigo === antes.codigo);
    const { codigoVerificacion: codigo = '' } = antes;
    return row?.codigoVerificacion === codigo ? [] : [{ codigo, row, antes, asiento }];
  });
  return [...withRow, ...altered].filter(({ codigo }) => codigo !== '');
}

/** What a document is does not change once it is noted. */
const FIRME = [
  'tipo',
  'referencia',
  'version',
  'fecha',
  'codigoVerificacion',
  'huellaPlantilla',
] as const;

/** Labels of what is otherwise in its row than it was noted; [] where one of the two is not there. */
export function firmesCambiadas(
  libro: Libro,
  { row, antes }: Pick<Anotado, 'row' | 'antes'>,
): readonly string[] {
  if (!row || !antes) return [];
  return libro
    .columnas(documentos)
    .filter(({ key }) => FIRME.some((one) => one === key && row[one] !== antes[one]))
    .map(({ label }) => label);
}

/** Whether the add-on made it, and nobody wrote it in the tab or loaded it. */
export const isGenerado = ({ antes, asiento }: Pick<Anotado, 'antes' | 'asiento'>): boolean =>
  asiento?.operacion === `Generar ${antes?.tipo}`;
