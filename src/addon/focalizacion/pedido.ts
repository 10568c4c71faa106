// What the choice of the institutions of an acción is asked with.

import { DECISIONES_FINALES } from '../../domain/registers/focalizacion';
import { clave, type De, entero, lista, objeto, oNulo, opcional, siNo, texto, uno } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

const DE_LA_ACCION = { vigencia: clave, accion: clave };
/** As a person writes them: "3", "40", "70"; '' takes one away. */
const REGLAS = { cupos: opcional(clave), minimo: opcional(clave), cobertura: opcional(clave) };

export const FOCALIZAR = objeto({ ...DE_LA_ACCION, ...REGLAS });
export type FocalizarPedido = De<typeof FOCALIZAR>;

export const PORQUE = objeto({ ...DE_LA_ACCION, ...REGLAS, ied: clave });
export type PorQuePedido = De<typeof PORQUE>;

/** A criterio as it is written in the form. */
const CRITERIO = objeto({
  variable: clave,
  situacion: clave,
  peso: clave,
  sentido: clave,
  piso: clave,
  techo: clave,
  tabla: texto,
  vigenciaDelDato: clave,
  desempate: clave,
});

export const GUARDAR = objeto({
  ...DE_LA_ACCION,
  ...REGLAS,
  /** Those of the acción from now on; as they are unless told. */
  criterios: opcional(lista(CRITERIO, 100)),
  /** Under this acta: its number in the year, or its código. */
  congelar: opcional(siNo),
  acta: opcional(clave),
  /** Digests of what was kept and of the ranking, as whoever asks sees them (visto.ts). */
  visto: opcional(objeto({ forma: clave, orden: clave })),
  pedido: opcional(clave),
});
export type GuardarPedido = De<typeof GUARDAR>;

/** A choice that does not fit in one commit, once its criteria and its rules are in the workbook. */
export const POR_PASOS = objeto({
  ...DE_LA_ACCION,
  congelar: opcional(siNo),
  acta: opcional(clave),
  /** By which the request that began it is known when it comes again. */
  pedido: opcional(objeto({ id: clave, huella: clave })),
  /** The cargue of its criteria; '' where they were as they are. */
  cargue: clave,
});
export type PorPasosPedido = De<typeof POR_PASOS>;

export const CAMBIAR = objeto({
  ...DE_LA_ACCION,
  ied: clave,
  final: uno(...DECISIONES_FINALES),
  motivo: opcional(texto),
  acta: opcional(clave),
  simular: opcional(siNo),
  pedido: opcional(clave),
});
export type CambiarPedido = De<typeof CAMBIAR>;

export const DESCONGELAR_PEDIDO = objeto({
  ...DE_LA_ACCION,
  motivo: opcional(texto),
  pedido: opcional(clave),
});
export type DescongelarPedido = De<typeof DESCONGELAR_PEDIDO>;

export const VER = objeto(DE_LA_ACCION);
export type VerPedido = De<typeof VER>;

/** What is known of the institutions in variables that were not asked before. */
export const DATOS = objeto({
  ...DE_LA_ACCION,
  pares: lista(objeto({ variable: clave, vigencia: entero(1900, 9999) }), 200),
});
export type DatosPedido = De<typeof DATOS>;

export const MATRIZ = objeto({ vigencia: clave });
export type MatrizPedido = De<typeof MATRIZ>;

/** Criteria and cupos being tried. */
const EN_PRUEBA = objeto({
  ...DE_LA_ACCION,
  cupos: clave,
  minimo: clave,
  cobertura: clave,
  criterios: lista(CRITERIO, 100),
});
export type BorradorDeFocalizacion = De<typeof EN_PRUEBA>;
/** Under which name what is being written is kept. */
export const BORRADOR = 'borrador-focalizar';
export const BORRADOR_DE_FOCALIZACION = objeto({ borrador: oNulo(EN_PRUEBA), ...DE_VENTANA });
