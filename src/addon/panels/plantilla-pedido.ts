// What the panel «Plantillas» asks.

import { clave, type De, objeto, textoDe } from '../forma';

const DE_DOCUMENTO = { documento: clave };
export const UNA = objeto(DE_DOCUMENTO);
export type PlantillaPedida = De<typeof UNA>;
/** Thirty megabytes; a template of an office has some tens of kilobytes. */
const ARCHIVO = { ...DE_DOCUMENTO, base64: textoDe(40_000_000) };
export const REVISAR = objeto(ARCHIVO);
export type PlantillaEntregada = De<typeof REVISAR>;
export const SUBIR = objeto({ ...ARCHIVO, nombre: clave });
export type PlantillaSubida = De<typeof SUBIR>;
