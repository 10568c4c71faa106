// What the panels and the command line ask of the reports of a quarter.

import { CAMPOS_DEL_REPORTE } from '../../domain/estado-reporte';
import {
  clave,
  type De,
  type Forma,
  lista,
  mapa,
  objeto,
  oNulo,
  opcional,
  siNo,
  texto,
  uno,
  valor,
} from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

/** Reports that one order may touch: all those of a quarter of a large office. */
const MOST = 2000;

export const MIO = objeto({
  /** Whose; who is there unless told. */
  persona: opcional(clave),
  /** "2026-T2"; the quarter that is being reported unless told. */
  corte: opcional(clave),
});
export type MioPedido = De<typeof MIO>;

const campos = mapa(texto);
/** One report as somebody leaves it. */
const ESCRITO = objeto({
  accion: clave,
  /** What stood in it when it was opened. */
  leida: mapa(valor),
  /** What was changed of it, as typed; '' empties. */
  campos: ((value, donde) => {
    const read = campos(value, donde);
    return Object.fromEntries(
      Object.entries(read).filter(([key]) =>
        (CAMPOS_DEL_REPORTE as readonly string[]).includes(key),
      ),
    );
  }) satisfies Forma<{ readonly [campo: string]: string }>,
});
export type ReporteEscrito = De<typeof ESCRITO>;

export const GUARDAR = objeto({
  corte: clave,
  reportes: lista(ESCRITO, MOST),
  /** Whether they are sent too. */
  enviar: siNo,
  /** What a rule asks to be explained is sent without it. */
  sinExplicar: opcional(siNo),
  pedido: opcional(clave),
});
export type GuardarPedido = De<typeof GUARDAR>;

export const PASAR = objeto({
  corte: clave,
  paso: uno('enviar', 'retirar', 'aprobar', 'devolver'),
  acciones: lista(clave, MOST),
  /** Why they are returned. */
  motivo: opcional(texto),
  /** Those with something to observe are left as they are, and told. */
  soloLimpios: opcional(siNo),
  sinExplicar: opcional(siNo),
  pedido: opcional(clave),
});
export type PasarPedido = De<typeof PASAR>;

export const CONSULTAR = objeto({ corte: clave, persona: opcional(clave) });
export type ConsultarPedido = De<typeof CONSULTAR>;

export const DEL_TRIMESTRE = objeto({ corte: clave });

export const RESPONDER = objeto({
  codigo: clave,
  estado: uno('Abierto', 'Cumplido', 'Cancelado'),
  /** What is said of it now: a line more of its seguimiento. */
  linea: texto,
  evidencia: texto,
  /** What stood in it when it was opened. */
  leido: mapa(valor),
  pedido: opcional(clave),
});
export type RespuestaDeCompromiso = De<typeof RESPONDER>;

/** What a person is writing in «Lo mío», by acción or compromiso. */
export const BORRADOR = objeto({
  borrador: oNulo(
    objeto({
      persona: clave,
      corte: clave,
      reportes: mapa(mapa(texto)),
      compromisos: mapa(mapa(texto)),
    }),
  ),
  ...DE_VENTANA,
});
export type BorradorDeLoMio = NonNullable<De<typeof BORRADOR>['borrador']>;
