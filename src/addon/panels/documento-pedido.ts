// What the panel «Documentos» asks: making a document, its next estado, and the texts that a person writes in it.

import type { Firma } from '../../documents/documento';
import { ESTADOS_DOCUMENTO } from '../../domain/estado-documento';
import { clave, type De, type Forma, lista, objeto, opcional, texto, uno } from '../forma';

const FIRMA: Forma<Firma> = objeto({
  estado: uno('Borrador', 'Para firma'),
  elaboro: opcional(texto),
  reviso: opcional(texto),
  aprobo: opcional(texto),
});
export const DOCUMENTO = objeto({
  /** Key of the document. */
  documento: clave,
  /** What it is about: the código of an acta, "2026-T2"…; a page that is older than the script may not say it. */
  de: opcional(clave),
  /** Of a document that asks for it; a borrador in nobody's name unless told. */
  firma: opcional(FIRMA),
  /** Names the request: asked again with the same one, it is made once. */
  pedido: opcional(clave),
});
export type DocumentoPedido = De<typeof DOCUMENTO>;

export const PASO = objeto({
  /** "DO-0003" */
  codigo: clave,
  estado: uno(...ESTADOS_DOCUMENTO),
  /** Where the signed file is. */
  pdfFirmado: opcional(texto),
  /** Its number in the registry. */
  radicado: opcional(texto),
  /** Of an acta: who attended and has not signed; [] where everybody has. */
  sinFirmaDe: opcional(lista(texto)),
  /** Why it is annulled. */
  motivo: opcional(texto),
});
export type PasoDeDocumento = De<typeof PASO>;

const DE_UNO = { documento: clave, de: clave };
export const TEXTOS = objeto(DE_UNO);
export type TextosPedidos = De<typeof TEXTOS>;
export const ESCRITOS = objeto({
  ...DE_UNO,
  textos: lista(
    objeto({
      seccion: clave,
      /** As it was read, so that what somebody else wrote meanwhile is not lost. */
      leido: texto,
      texto,
    }),
  ),
});
export type TextosEscritos = De<typeof ESCRITOS>;
