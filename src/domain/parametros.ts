// The settings of an office as data: what each one is, its default, and how it is read from the
// rows of Parámetros. Those of the formats come with the documents (src/documents). Installing the rows and editing them is
// the add-on's.

import { BASES_DE_PAGOS } from './avance/montos';
import { parseCelda } from './parse';
import { readPesos } from './pesos-escritos';
import type { AnyRow, Column, Fila, Valor, ValueOf } from './register';

/** A setting is a column of one cell. With `required`, blank or unreadable falls back to the default. */
export interface Definicion extends Column {
  /** As it is written in a new workbook; blank when absent. */
  readonly porDefecto?: string;
  readonly help: string;
  /** Why no person gives it another value, in words that say what to do instead. */
  readonly cierra?: string;
}

/** The plan is being made: nothing of it is reported or closed. */
export const FORMULACION = 'formulación';
/** The plan is approved and carried out. */
export const EJECUCION = 'ejecución';
export const ETAPAS = [FORMULACION, 'inicio de vigencia', EJECUCION, 'cierre'] as const;
export type Etapa = (typeof ETAPAS)[number];

/** Settings by their keys. */
export type Definiciones = { readonly [clave: string]: Definicion };
const define = <const D extends Definiciones>(definitions: D): D => definitions;

const DEL_PRESTAMO =
  'A quién está prestado el libro, y desde cuándo, lo escribe «Llevar el libro a un computador…»: préstelo o recíbalo ahí.';

export const PARAMETROS = define({
  entidad: {
    label: 'Entidad',
    kind: 'texto',
    porDefecto: 'Secretaría de Educación',
    help: 'Nombre de la secretaría, como sale en el encabezado de los documentos.',
  },
  nit: { label: 'NIT', kind: 'codigo', help: 'NIT de la entidad. En blanco: no se imprime.' },
  dependencia: {
    label: 'Dependencia',
    kind: 'texto',
    porDefecto: 'Oficina de Calidad Educativa',
    help: 'Oficina que lleva el procedimiento.',
  },
  proceso: {
    label: 'Proceso',
    kind: 'texto',
    porDefecto: 'Gestión de la calidad del servicio educativo',
    help: 'Proceso del sistema de calidad, como sale en el encabezado de los documentos.',
  },
  ciudad: {
    label: 'Ciudad',
    kind: 'texto',
    help: 'Municipio o distrito; sale en la fecha de los documentos.',
  },
  jefe_oficina: {
    label: 'Jefe de oficina',
    kind: 'texto',
    help: 'Quien aprueba los documentos. En blanco: el espacio de la firma queda sin nombre.',
  },
  cargo_jefe_oficina: {
    label: 'Cargo del jefe de oficina',
    kind: 'texto',
    porDefecto: 'Jefe de Oficina de Calidad Educativa',
    help: 'Cargo de quien aprueba los documentos.',
  },
  correo_oficina: {
    label: 'Correo de la oficina',
    kind: 'correo',
    help: 'A donde llegan las respuestas al correo semanal. En blanco: a la cuenta que lo envía.',
  },
  cuenta_correo: {
    label: 'Cuenta que envía el correo semanal',
    kind: 'correo',
    help: 'Cuenta de Google desde la que sale los lunes el correo de pendientes. En blanco: no se envía a nadie.',
  },
  nombre_plan: {
    label: 'Nombre del plan',
    kind: 'texto',
    porDefecto: 'Plan de Apoyo al Mejoramiento',
    help: 'Nombre del PAM en los documentos.',
  },
  cuatrienio: {
    label: 'Cuatrienio',
    kind: 'texto',
    required: true,
    porDefecto: '2024-2027',
    help: 'Primer y último año del periodo de gobierno.',
    cierra: 'El cuatrienio de un libro no se cambia: cree un libro nuevo.',
  },
  etapa: {
    label: 'Etapa',
    kind: 'lista',
    valores: ETAPAS,
    required: true,
    porDefecto: EJECUCION,
    help: 'formulación, inicio de vigencia (enero y febrero), ejecución o cierre: decide qué hojas quedan a la vista.',
  },
  adopcion: {
    label: 'Trimestre de adopción',
    kind: 'texto',
    help: 'Primer trimestre que la oficina lleva en este libro, por ejemplo 2024-T3. Los anteriores son históricos: se cargan y no deben nada. En blanco: desde el comienzo.',
  },
  vigencias_cerradas: {
    label: 'Vigencias cerradas',
    kind: 'texto',
    help: 'Años cuyos datos ya no se cambian. Lo escribe «Año…» al cerrar la vigencia.',
    cierra: 'Una vigencia se cierra, y se abre de nuevo, en «Año…».',
  },
  datos_tardios: {
    label: 'Datos que se esperan de vigencias cerradas',
    kind: 'textoLargo',
    help: 'Reportes cuyo dato no se conocía al cerrar la vigencia: se registran después, hasta que se aprueban. Lo escribe «Año…».',
    cierra: 'Qué datos se esperan lo escribe «Año…» al cerrar la vigencia.',
  },
  horas_de_ajuste: {
    label: 'Horas de una autorización de ajuste',
    kind: 'entero',
    min: 1,
    max: 720,
    required: true,
    porDefecto: '24',
    help: 'Cuánto vale una autorización de ajuste desde que se concede; si no se aplica en ese tiempo, vence.',
  },
  umbral_en_meta: {
    label: 'Umbral «en meta»',
    kind: 'decimal',
    escala: 'razon',
    min: 0,
    max: 1,
    required: true,
    porDefecto: '0,9',
    help: 'Desde qué parte de lo programado al corte una acción está en meta.',
  },
  umbral_en_riesgo: {
    label: 'Umbral «en riesgo»',
    kind: 'decimal',
    escala: 'razon',
    min: 0,
    max: 1,
    required: true,
    porDefecto: '0,7',
    help: 'Desde qué parte de lo programado al corte una acción está en riesgo; por debajo está rezagada.',
  },
  salto_por_explicar: {
    label: 'Salto por explicar',
    kind: 'decimal',
    escala: 'razon',
    min: 0,
    required: true,
    porDefecto: '0,4',
    help: 'Desde qué diferencia con lo programado y con el reporte anterior se pide explicar un resultado en el análisis. 0,4 es 40 %.',
  },
  dias_habiles_sin_reporte: {
    label: 'Días hábiles para dar por no reportado',
    kind: 'entero',
    min: 0,
    max: 60,
    required: true,
    porDefecto: '5',
    help: 'Después de cerrar el plazo de reporte, cuántos días hábiles se esperan antes de que la falta de reporte sea una anomalía.',
  },
  umbral_retroceso: {
    label: 'Umbral de retroceso',
    kind: 'decimal',
    escala: 'razon',
    min: 0,
    max: 1,
    required: true,
    porDefecto: '0,05',
    help: 'Más allá de qué parte del resultado anterior un nivel que debía subir o mantenerse baja (o uno que debía bajar sube).',
  },
  umbral_sobreejecucion: {
    label: 'Umbral de sobreejecución',
    kind: 'decimal',
    escala: 'razon',
    min: 1,
    required: true,
    porDefecto: '1,2',
    help: 'Por encima de qué parte de lo programado en el año hay que confirmar la cifra o revisar la meta.',
  },
  umbral_brecha: {
    label: 'Umbral de brecha físico–financiera',
    kind: 'decimal',
    min: 0,
    max: 100,
    required: true,
    porDefecto: '40',
    help: 'Desde cuántos puntos de diferencia entre el avance físico y la ejecución financiera del año se señala.',
  },
  trimestres_seguidos: {
    label: 'Trimestres seguidos para señalar',
    kind: 'entero',
    min: 2,
    max: 4,
    required: true,
    porDefecto: '2',
    help: 'Cuántos trimestres seguidos en riesgo, o reportando sin evidencias, se señalan.',
  },
  dias_compromiso_vencido: {
    label: 'Días de compromiso vencido para señalar',
    kind: 'entero',
    min: 0,
    required: true,
    porDefecto: '30',
    help: 'Cuántos días después de su fecha se señala en la acción un compromiso abierto.',
  },
  indicador_seguimiento: {
    label: 'Indicador de seguimiento',
    kind: 'entero',
    min: 1,
    max: 3,
    required: true,
    porDefecto: '2',
    help: '1: cumplimiento de acciones. 2: avance medio ponderado de lo programado al corte. 3: metas cumplidas.',
  },
  indicador_nombre: {
    label: 'Nombre del indicador',
    kind: 'texto',
    help: 'Nombre del indicador de seguimiento en su ficha técnica. En blanco: el de su fórmula.',
  },
  indicador_meta: {
    label: 'Meta del indicador',
    kind: 'decimal',
    escala: 'razon',
    min: 0,
    max: 1,
    help: 'Cuánto debe medir el indicador, de 0 a 1. En blanco: no se compara.',
  },
  indicador_umbral: {
    label: 'Umbral del indicador',
    kind: 'decimal',
    escala: 'razon',
    min: 0,
    max: 1,
    help: 'Por debajo de cuánto el indicador pide una acción, de 0 a 1. En blanco: no se dice.',
  },
  indicador_version: {
    label: 'Versión del indicador',
    kind: 'texto',
    required: true,
    porDefecto: '1',
    help: 'Versión de la ficha técnica. Cámbiela cuando cambie la fórmula: cada cierre guarda con cuál se midió.',
  },
  indicador_responsable: {
    label: 'Responsable del indicador',
    kind: 'texto',
    help: 'Quién mide el indicador de seguimiento, según su ficha técnica.',
  },
  riesgo_codigo: {
    label: 'Código del riesgo',
    kind: 'codigo',
    help: 'El del mapa de riesgos de la entidad. En blanco mientras no se conozca: no se inventa.',
  },
  riesgo_nombre: {
    label: 'Riesgo del proceso',
    kind: 'texto',
    help: 'El riesgo que atiende el control de la actividad 9, como está en el mapa de riesgos.',
  },
  riesgo_control: {
    label: 'Control del riesgo',
    kind: 'texto',
    help: 'El control que se ejecuta cada trimestre, como está en el mapa de riesgos.',
  },
  reduccion_anual: {
    label: 'Medir la Reducción anual',
    kind: 'siNo',
    required: true,
    porDefecto: 'No',
    help: 'Sí: cada año se mide desde el resultado del anterior (fórmula de este libro, no del DNP) y el cuatrienio como Reducción. No: queda «sin fórmula».',
  },
  pagos_sobre: {
    label: 'Los pagos se dividen por lo',
    kind: 'lista',
    valores: BASES_DE_PAGOS,
    required: true,
    porDefecto: 'apropiado',
    help: 'apropiado o comprometido: sobre qué se calcula el porcentaje de pagos.',
  },
  pesos_vigencia: {
    label: 'Pesos por vigencia',
    kind: 'texto',
    help: 'Al promediar las actividades. Por ejemplo 2024: 15; 2025: 35; 2026: 35; 2027: 15. En blanco: todas pesan igual.',
  },
  pesos_componente: {
    label: 'Pesos por componente',
    kind: 'texto',
    help: 'Por ejemplo Acompañamiento: 40; Formación: 60. En blanco: cada componente pesa lo que sus acciones.',
  },
  ultimo_consecutivo: {
    label: 'Último consecutivo de actas',
    kind: 'entero',
    min: 0,
    required: true,
    porDefecto: '0',
    help: 'Número de la última acta de este año hecha fuera del libro.',
  },
  prestado_a: {
    label: 'Prestado a',
    kind: 'texto',
    help: 'Quién tiene la copia de este libro en su computador. Lo escribe «Llevar el libro a un computador…».',
    cierra: DEL_PRESTAMO,
  },
  prestado_desde: {
    label: 'Prestado desde',
    kind: 'fecha',
    help: 'Día en que se marcó como prestado. Lo escribe «Llevar el libro a un computador…».',
    cierra: DEL_PRESTAMO,
  },
});
export type ClaveParametro = keyof typeof PARAMETROS;

type ValorDeParametro<K extends ClaveParametro> =
  | ValueOf<(typeof PARAMETROS)[K]>
  | ((typeof PARAMETROS)[K] extends { readonly required: true } ? never : undefined);

/** A setting of the office in the kind of its definition. */
export const parametro = <K extends ClaveParametro>(
  filas: readonly Fila[],
  clave: K,
): ValorDeParametro<K> =>
  // The definition's own kind decides what is given back.
  valorDe(filas, clave, PARAMETROS[clave]) as ValorDeParametro<K>;

/** What the rows say of a setting. The default stands in where its row is missing. */
export function valorDe(
  filas: readonly Fila[],
  clave: string,
  definicion: Definicion,
): Valor | undefined {
  const row = filas.find((fila) => fila.row.clave === clave)?.row;
  const written = row && read(definicion, row.valor);
  const isDefault = !row || (definicion.required && written === undefined);
  return isDefault ? read(definicion, definicion.porDefecto) : written;
}

/** The rows of Parámetros of a new workbook, in order. */
export const parametrosIniciales = (definiciones: Definiciones): readonly AnyRow[] =>
  Object.entries(definiciones).map(([clave, { porDefecto, help }]) => ({
    clave,
    valor: porDefecto,
    descripcion: help,
  }));

/** Weights by name (readPesos); empty when blank. */
export const parametroPesos = (
  filas: readonly Fila[],
  clave: 'pesos_vigencia' | 'pesos_componente',
): ReadonlyMap<string, number> => readPesos(parametro(filas, clave) ?? '').pesos;

function read(column: Column, valor: Valor | undefined): Valor | undefined {
  const lectura = parseCelda(column, valor);
  return 'ok' in lectura ? lectura.ok : undefined;
}

/** What speaks against giving a setting another value; undefined where nothing does. */
export const cierreDelParametro = (clave: unknown): string | undefined =>
  Object.entries<Definicion>(PARAMETROS).find(([known]) => known === clave)?.[1].cierra;
