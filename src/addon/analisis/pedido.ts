// What the panel «Del diagnóstico al plan» asks, and what is being written in it.

import { clave, type De, lista, mapa, objeto, oNulo, opcional, texto, uno } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

const CRITICO = objeto({
  vigencia: clave,
  catalogo: uno('2008', '2026'),
  indice: clave,
});

/** A need from a critical component, whose datum is written with it, from a datum of Caracterización, or from neither. */
export const NECESIDAD = objeto({
  critico: opcional(CRITICO),
  dato: opcional(clave),
  campos: mapa(texto),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type NecesidadEscrita = De<typeof NECESIDAD>;

/** A new acción that answers to a need. */
export const ACCION = objeto({
  necesidad: clave,
  campos: mapa(texto),
  pedido: opcional(clave),
});
export type AccionEscrita = De<typeof ACCION>;

/** Acciones of the plan that answer to what they did not say. */
export const ENLACES = objeto({
  enlaces: lista(objeto({ accion: clave, necesidad: clave }), 200),
  pedido: opcional(clave),
});
export type EnlacesPedidos = De<typeof ENLACES>;

export const EXPLICACION = objeto({
  necesidad: clave,
  /** What it said when it was opened. */
  antes: texto,
  texto,
  pedido: opcional(clave),
});
export type ExplicacionEscrita = De<typeof EXPLICACION>;

/** What may be written in the panel, one at a time. */
export const FORMAS = [
  'dato',
  'necesidad',
  'accion',
  'enlace',
  'atiende',
  'explicacion',
  'anterior',
] as const;

/** Under which name what is being written is kept. */
export const BORRADOR = 'borrador-analisis';
export const BORRADOR_DE_ANALISIS = objeto({
  borrador: oNulo(
    objeto({
      forma: uno(...FORMAS),
      /** Of what: "2025 2008 1.1.1", "CT-0009", "FU-0030", "A17"; '' where it is of nothing yet. */
      de: clave,
      campos: mapa(texto),
    }),
  ),
  ...DE_VENTANA,
});
export type BorradorDeAnalisis = NonNullable<De<typeof BORRADOR_DE_ANALISIS>['borrador']>;
