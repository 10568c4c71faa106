// The life of an autorización de ajuste, by which one figure of a quarter that was closed for good is corrected: asked for, granted
// for some hours or refused, and applied once. Panels and the command line take these steps; the tab is written by no hand.

export const ESTADOS_DE_AJUSTE = ['Solicitada', 'Concedida', 'Negada', 'Aplicada'] as const;
export type EstadoDeAjuste = (typeof ESTADOS_DE_AJUSTE)[number];
/** What was granted and not applied in time is written nowhere: the clock says it. */
export type EstadoDicho = EstadoDeAjuste | 'Vencida';

/** Figures of a report that may be corrected: the rest of it is text. */
export const CAMPOS_AJUSTABLES = [
  'programado',
  'ejecutado',
  'apropiado',
  'comprometido',
  'obligado',
  'pagado',
] as const;
export type CampoAjustable = (typeof CAMPOS_AJUSTABLES)[number];

interface Paso {
  /** Whose step it is: of anybody in the office, or of its Jefe. */
  readonly da: 'la oficina' | 'quien aprueba';
  readonly de: EstadoDicho | undefined;
  readonly a: EstadoDeAjuste;
  /** Operation by which the bitácora knows it. */
  readonly operacion: string;
}

export const PASOS_DE_AJUSTE = {
  pedir: {
    da: 'la oficina',
    de: undefined,
    a: 'Solicitada',
    operacion: 'Pedir autorización de ajuste',
  },
  conceder: {
    da: 'quien aprueba',
    de: 'Solicitada',
    a: 'Concedida',
    operacion: 'Conceder autorización de ajuste',
  },
  negar: {
    da: 'quien aprueba',
    de: 'Solicitada',
    a: 'Negada',
    operacion: 'Negar autorización de ajuste',
  },
  aplicar: {
    da: 'la oficina',
    de: 'Concedida',
    a: 'Aplicada',
    operacion: 'Aplicar autorización de ajuste',
  },
} as const satisfies { readonly [paso: string]: Paso };
export type PasoDeAjuste = keyof typeof PASOS_DE_AJUSTE;
