// What a change to the approved plan is: who may make it, and with what, follow from the column it touches.

/** A version of the whole plan; then, of a column that was approved: with an acta, with a reason, or only noted. */
export const CLASES_DE_CAMBIO = ['Versión', 'Sustantivo', 'Administrativo', 'Forma'] as const;
export type ClaseDeCambio = (typeof CLASES_DE_CAMBIO)[number];

/** How far a change got. One that needs nobody's leave is Aplicado from the start. */
export const ESTADOS_DE_CAMBIO = [
  'Solicitado',
  'Autorizado',
  'Negado',
  'Aplicado',
  'Vencido',
  'Aprobado',
  'Devuelto',
  'Atendido',
] as const;
export type EstadoDeCambio = (typeof ESTADOS_DE_CAMBIO)[number];

type DeColumna = Exclude<ClaseDeCambio, 'Versión'>;

/**
 * What the plan promises and how it is measured is sustantivo; who answers, when and with what proof, administrativo; how it is
 * worded, forma. A column that runs along the vigencias is one here.
 */
export const CLASE_DE_COLUMNA: { readonly [columna: string]: DeColumna } = {
  codigo: 'Sustantivo',
  codigoMeta: 'Sustantivo',
  componente: 'Sustantivo',
  objetivo: 'Forma',
  accion: 'Forma',
  responde: 'Sustantivo',
  lineaMen: 'Forma',
  estrategia: 'Sustantivo',
  metaPlanDesarrollo: 'Sustantivo',
  alcance: 'Sustantivo',
  enunciadoMeta: 'Forma',
  indicador: 'Sustantivo',
  unidad: 'Sustantivo',
  tipoAcumulacion: 'Sustantivo',
  reglaTrimestral: 'Sustantivo',
  fuenteLineaBase: 'Administrativo',
  lineaBase: 'Sustantivo',
  meta: 'Sustantivo',
  metaCuatrienio: 'Sustantivo',
  ponderacion: 'Sustantivo',
  responsable: 'Administrativo',
  coordinador: 'Administrativo',
  fechaInicio: 'Administrativo',
  fechaFin: 'Administrativo',
  medioVerificacion: 'Administrativo',
  actoPlanDesarrollo: 'Administrativo',
  periodicidad: 'Sustantivo',
  datoDisponible: 'Administrativo',
  evidenciasQueCuenta: 'Administrativo',
  programado: 'Sustantivo',
};

/** The class of a change of a column in its place: "meta2026" is as "meta", and a quarter ("programado2026-T3") as what is programmed. One that the plan does not have is of its wording. */
export function claseDeColumna(key: string): DeColumna {
  return CLASE_DE_COLUMNA[key] ?? CLASE_DE_COLUMNA[key.replace(/\d{4}(-T\d)?$/, '')] ?? 'Forma';
}
