// The documents whose making died after it was noted that it began: their rows come to Documentos with the file that is in Drive
// or, where none is found, annulled, since Drive may find it later: no file is unknown and no version is made twice. It is done
// by the account whose Drive it is: nobody else sees those files.

import type { Cambio } from '../../domain/cambio';
import { SIN_ARCHIVO } from '../../domain/estado-documento';
import type { Pedido } from '../commit/pedido';
import { ownAccount } from '../disparadores/duenos';
import type { PorAnotar } from '../libro/estado';
import { binFile, filedAs } from './drive';

/** How a commit is asked for; commit.ts gives it. */
type Write = (encargo: {
  readonly operacion: string;
  readonly anota: string;
  readonly pedido?: Pedido | undefined;
  readonly build: () => readonly Cambio[];
}) => unknown;

/**
 * Call it under the lock. What cannot be looked up or noted now waits for the next time, and keeps nobody from saving. With
 * `isTold`, what Drive did not take leaves no row: whoever asked for it is hearing so.
 */
export function noteLeft(
  porAnotar: readonly PorAnotar[],
  write: Write,
  { isTold = false }: { readonly isTold?: boolean } = {},
): void {
  const yo = ownAccount();
  for (const one of porAnotar.filter(({ cuenta }) => cuenta === yo)) {
    try {
      note(one, write, isTold);
    } catch (thrown) {
      console.error(`${one.row.tipo} ${one.row.referencia}: ${String(thrown)}`);
    }
  }
}

function note({ marca, row, pedido }: PorAnotar, write: Write, isTold: boolean): void {
  const { documento, anexo } = filedAs(marca);
  if (anexo && !documento) binFile(anexo);
  const noted = documento
    ? { ...row, enlace: documento.url, anexo: anexo?.url }
    : { ...row, enlace: SIN_ARCHIVO, estado: 'Anulado' };
  write({
    operacion: `Generar ${row.tipo}`,
    anota: marca,
    // One annulled is to be made when it is asked for again.
    pedido: documento && pedido,
    build: () =>
      documento || !isTold ? [{ registro: 'documentos', cambio: 'crear', row: noted }] : [],
  });
}
