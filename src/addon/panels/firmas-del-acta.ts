// Who has not signed the acta of a document: what is told of it, held against who attended, and what the acta says then.

import { nombreDeActa } from '../../domain/acta-titulo';
import { type Cambio, modificacion } from '../../domain/cambio';
import { estaFirmado } from '../../domain/estado-documento';
import { escribirSinFirma, firmasDelActa, presentesEn, reparoDeNombres } from '../../domain/firmas';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { readsAlike } from '../../domain/texto';
import type { Libro } from '../libro/libro';
import type { PasoDeDocumento } from './documento-pedido';

export interface ActaConGente {
  readonly row: ActaRow;
  readonly presentes: readonly string[];
}

/** The acta of a document that is or is to be signed, with who attended; undefined of any other. */
export function actaDe(
  fresh: Pick<Libro, 'rows'>,
  { referencia }: DocumentoRow,
  { estado, sinFirmaDe }: PasoDeDocumento,
): ActaConGente | undefined {
  if (!estaFirmado({ estado }) && sinFirmaDe === undefined) return undefined;
  const found = fresh.rows<ActaRow>('actas').find(({ row }) => row.codigo === referencia);
  if (!found || referencia === undefined) return undefined;
  const asistentes = fresh.rows<AsistenteRow>('asistentes').map(({ row }) => row);
  return { row: found.row, presentes: presentesEn(asistentes, referencia) };
}

/** Whether it stays as signed as it is, and only who signed is told. */
export const saysWhoSigned = (
  { estado, sinFirmaDe }: PasoDeDocumento,
  row: DocumentoRow,
): boolean => sinFirmaDe !== undefined && estaFirmado(row) && row.estado === estado;

/** What speaks against what is told of who has not signed. */
export function reparoDeFirmas(
  { estado, sinFirmaDe }: PasoDeDocumento,
  acta: ActaConGente | undefined,
): string | undefined {
  if (sinFirmaDe === undefined) return undefined;
  if (!estaFirmado({ estado }))
    return 'Quién falta por firmar se dice al dejar el documento como firmado.';
  if (!acta || acta.presentes.length === 0)
    return 'Quién falta por firmar se dice de un acta con asistentes en el libro: este documento no es de una.';
  return reparoDeNombres(sinFirmaDe, acta.presentes, `acta ${nombreDeActa(acta.row)}`) || undefined;
}

/** The acta says so too. */
export const dichoEnElActa = (
  documento: DocumentoRow,
  acta: ActaConGente | undefined,
): Cambio | undefined =>
  acta &&
  modificacion('actas', acta.row.codigo ?? '', acta.row, {
    ...acta.row,
    firmas: firmasDelActa(documento, acta.presentes) ?? acta.row.firmas,
  });

/** As the attendance spells them. */
export const sinFirmaDe = (names: readonly string[], acta: ActaConGente | undefined): string =>
  escribirSinFirma(
    (acta?.presentes ?? []).filter((one) => names.some((name) => readsAlike(name, one))),
  );
