// What a hand typed in «Sin firma de» of Documentos comes to the tab Actas, as when «Firmas…» tells it: both say the same number.
// Read when it is asked for (aparte.ts).

import { nombreDeActa } from '../../domain/acta-titulo';
import { type Cambio, modificacion } from '../../domain/cambio';
import { estaFirmado } from '../../domain/estado-documento';
import { firmasDelActa, leerSinFirma, presentesEn, reparoDeNombres } from '../../domain/firmas';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { commit } from '../commit/commit';
import type { Identidad } from '../identidad';
import type { Libro } from '../libro/libro';

/** `quien` where a trigger tells who typed it. Nobody waits for the lock where both say the same. */
export function passFirmas(libro: Libro, quien?: Identidad): void {
  // What is written in a lent book is lost when its copy comes back.
  if (libro.estado.prestamo || porPasar(libro).length === 0) return;
  commit({ operacion: 'Llevar las firmas a Actas', quien, build: porPasar });
  libro.forget();
}

/** Nothing more is read where no document is signed. */
function porPasar(libro: Pick<Libro, 'rows'>): readonly Cambio[] {
  const signed = libro
    .rows<DocumentoRow>('documentos')
    .flatMap(({ row }) => (estaFirmado(row) && row.referencia !== undefined ? row : []));
  if (signed.length === 0) return [];
  const asistentes = libro.rows<AsistenteRow>('asistentes').map(({ row }) => row);
  const porActa = new Map(signed.map((row) => [row.referencia, row]));
  return libro.rows<ActaRow>('actas').flatMap(({ row: acta }) => {
    const documento = porActa.get(acta.codigo);
    const firmas =
      documento && dichas(documento, acta, presentesEn(asistentes, documento.referencia));
    return firmas === undefined
      ? []
      : (modificacion('actas', acta.codigo ?? '', acta, { ...acta, firmas }) ?? []);
  });
}

/** What the acta is to say; undefined where nobody ever told, or what is told cannot be. */
function dichas(
  documento: DocumentoRow,
  acta: ActaRow,
  presentes: readonly string[],
): string | undefined {
  const { sinFirmaDe } = documento;
  if (presentes.length === 0 || (sinFirmaDe ?? acta.firmas) === undefined) return undefined;
  const names = leerSinFirma(sinFirmaDe);
  if (sinFirmaDe !== undefined && reparoDeNombres(names, presentes, nombreDeActa(acta)) !== '')
    return undefined;
  return firmasDelActa(documento, presentes);
}
