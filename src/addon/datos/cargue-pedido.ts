// What loading a table is asked with, and how the bitácora names it.

import type { HojaEntregada } from '../../domain/cargue/archivo';
import {
  celda,
  clave,
  type De,
  entero,
  type Forma,
  lista,
  mapa,
  objeto,
  opcional,
  siNo,
  texto,
  valor,
} from '../forma';

/** How the bitácora names a load; nothing else can be undone. */
export const CARGUE_EN = 'Cargue en';

/** A sheet of Google's has ten million cells: no file that is to go in it has more lines. */
const LINEAS = 1_000_000;
/** Of a sheet of Excel. */
const COLUMNAS = 16_384;
const linea = entero(0, LINEAS);
const CELDAS = lista(lista(celda, COLUMNAS), LINEAS);
export const HOJA: Forma<HojaEntregada> = objeto({
  nombre: texto,
  oculta: opcional(siNo),
  celdas: CELDAS,
  combinadas: opcional(
    lista(objeto({ fila: linea, columna: linea, hastaFila: linea, hastaColumna: linea }), LINEAS),
  ),
  filasOcultas: opcional(lista(linea, LINEAS)),
  notas: opcional(lista(texto)),
  archivo: opcional(texto),
});
/** What is to be loaded comes as a file or, when it is one table alone, as its lines. */
export const CARGUE = objeto({
  registro: clave,
  celdas: opcional(CELDAS),
  hojas: opcional(lista(HOJA)),
  hoja: opcional(texto),
  /** Several sheets, read as one table. */
  hojasPedidas: opcional(lista(texto)),
  columnas: opcional(mapa(texto)),
  /** What its rows say in columns that it lacks. */
  valores: opcional(mapa(texto)),
  /** Proposals that are taken: these, by the line and the key of the column, or all that are not in doubt. */
  aceptar: opcional(
    lista(
      objeto({
        fila: entero(1, LINEAS),
        columna: clave,
        hoja: opcional(texto),
        valor: opcional(valor),
      }),
      LINEAS,
    ),
  ),
  aceptarTodas: opcional(siNo),
  /** What was seen of the book when it was looked at (domain/cargue/visto.ts): rows that changed since are told, and nothing is written. */
  visto: opcional(mapa(clave)),
  simular: opcional(siNo),
  soloValidas: opcional(siNo),
  /** Names the request: asked again with the same one, it is loaded once. */
  pedido: opcional(clave),
});
export type CarguePedido = De<typeof CARGUE>;
