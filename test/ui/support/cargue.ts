// The panel «Cargar» of a fictitious office with something of everything in its tray.

import type { CargueResult } from '../../../src/addon/datos/cargado';
import type { CargarPanel, CargueVisto } from '../../../src/addon/panels/cargar-del-libro';

/** What the panel asks of any book. */
export const PIDE_CARGAR = [
  'panelCargar',
  'verCargue',
  'cargar',
  'abrirCargue',
  'deshacerCargue',
  'guardarBorradorCargar',
] as const;

export const CARGAR: CargarPanel = {
  registros: [
    { registro: 'ied', titulo: 'IED' },
    { registro: 'datosIed', titulo: 'Datos por IED' },
    { registro: 'pam', titulo: 'PAM' },
    { registro: 'seguimiento', titulo: 'Seguimiento' },
  ],
  borrador: null,
  borradorDe: '',
  borradorHace: 0,
  otrosBorradores: [],
};
export const PEGADA = 'Cód.\tAcción\tMeta 2026\nA01\tVisitas\t12\nA02\tRedes\tdoce';

export const CARGUE_BIEN: CargueResult = {
  registro: 'pam',
  hoja: '',
  hojas: [],
  porque: '',
  encabezado: 3,
  columnas: [
    { texto: 'Cód.', columna: 'codigo' },
    { texto: 'Acción', columna: 'accion' },
    { texto: 'Meta 2026', columna: 'meta2026' },
    { texto: 'L.B', columna: 'lineaBase', asignada: 'antes' },
  ],
  noLeidas: [],
  dejadas: [],
  omitidas: [],
  subtotales: [],
  convencion: {},
  puestos: {},
  explicada: ['Encabezado en la línea 3.', 'Columnas: «Cód.» → Código, Acción y Meta 2026.'],
  leidas: 60,
  nuevas: 48,
  actualizadas: 9,
  sinCambio: 3,
  rechazadas: 0,
  incompletas: 0,
  observaciones: [],
  propuestas: [],
  codigosPropuestos: [],
  lecturas: [],
  cargue: null,
};
const error = (fila: number, columna: string, mensaje: string, codigo = 'NUMERO_ILEGIBLE') =>
  ({ fila, columna, mensaje, codigo, severidad: 'error' }) as const;

const CON_ERRORES: CargueResult = {
  ...CARGUE_BIEN,
  nuevas: 39,
  actualizadas: 9,
  sinCambio: 0,
  rechazadas: 12,
  noLeidas: ['Cordinadora de la acción', 'Semáforo interno de la Secretaría'],
  dejadas: [{ texto: 'Meta 2027', asignada: 'antes' }],
  omitidas: [
    { fila: 1, motivo: 'es un título' },
    { fila: 22, motivo: 'es un total' },
  ],
  subtotales: [{ fila: 22, texto: 'Subtotal Educación inicial' }],
  observaciones: [
    ...Array.from({ length: 12 }, (_, i) =>
      error(
        14 + i,
        i % 2 ? 'meta2026' : 'lineaBase',
        `«${i === 3 ? 'lasquealcancenconelpresupuestodelañosiguiente' : 'por definir'}» no se lee como número: si no hay dato, deje la celda en blanco.`,
      ),
    ),
    error(
      41,
      'fechaInicio',
      '«31/02/2026» no existe en el calendario: escriba día/mes/año.',
      'FECHA_IMPOSIBLE',
    ),
    {
      fila: 7,
      columna: 'responsable',
      codigo: 'FUERA_DE_EQUIPO',
      severidad: 'advertencia',
      mensaje: '«Luis Ejemplo» no está en la hoja Equipo: agréguelo allí o corrija Responsable.',
    },
    {
      fila: 9,
      columna: 'accion',
      codigo: 'OTRA_GRAFIA',
      severidad: 'nota',
      mensaje: '«VISITAS» se carga como «Visitas», que es como ya está escrito.',
    },
  ],
  propuestas: [
    { fila: 18, columna: 'meta2026', texto: 'Cuatro (4) acciones', valor: 4, dicho: '4' },
    { fila: 19, columna: 'lineaBase', texto: '12 o 13', valor: 12, dicho: '12' },
    { fila: 19, columna: 'lineaBase', texto: '12 o 13', valor: 13, dicho: '13' },
    { fila: 20, columna: 'meta2026', texto: '$ -', valor: 0, dicho: '0' },
  ],
  codigosPropuestos: [
    { fila: 5, codigo: 'A61', texto: 'Visitas de asesoría a las IED', yaEsta: false },
    { fila: 6, codigo: 'A12', texto: 'Ajuste de los manuales de convivencia', yaEsta: true },
    {
      fila: 8,
      codigo: 'A62',
      texto: 'Visitas de asesoría y acompañamiento a las instituciones focalizadas',
      yaEsta: false,
      parecida: { codigo: 'A07', texto: 'Hacer visitas de asesoría a las instituciones' },
    },
    {
      fila: 10,
      codigo: 'A15',
      texto: 'Feria anual de ciencia',
      yaEsta: true,
      enElLibro: 'Ferias de ciencia y tecnología en las localidades',
      elegido: true,
    },
  ],
  lecturas: [
    { fila: 4, columna: 'lineaBase', texto: '1.250,5', valor: 1250.5, dicho: '1.250,5' },
    { fila: 4, columna: 'fechaInicio', texto: 'jun-26', valor: '2026-06-30', dicho: '30/06/2026' },
  ],
};
const COLUMNAS = [
  { columna: 'codigo', titulo: 'Código' },
  { columna: 'accion', titulo: 'Acción' },
  { columna: 'lineaBase', titulo: 'Línea base' },
  { columna: 'meta2026', titulo: 'Meta 2026' },
  { columna: 'responsable', titulo: 'Responsable' },
  { columna: 'coordinador', titulo: 'Coordinador de la acción' },
  { columna: 'fechaInicio', titulo: 'Fecha inicio' },
];
export const VISTO: CargueVisto = {
  reconocido: { registro: 'pam', nombra: 26, basta: true },
  vista: CARGUE_BIEN,
  columnas: COLUMNAS,
  parecidas: {},
  codigo: 'codigo',
  hojas: [],
  faltan: [],
  visto: {},
  trabajo: { trabajo: 'cargue', clave: 'pam 0123456789abcdef' },
};
export const VISTO_CON_ERRORES: CargueVisto = {
  ...VISTO,
  vista: CON_ERRORES,
  parecidas: { 'Cordinadora de la acción': 'coordinador' },
  faltan: [{ columna: 'vigencia', titulo: 'Vigencia' }],
};
export const SIN_REGISTRO: CargueVisto = {
  ...VISTO,
  reconocido: null,
  vista: null,
  columnas: [],
  trabajo: null,
};
export const VISTO_IGUAL: CargueVisto = {
  ...VISTO,
  vista: { ...CARGUE_BIEN, nuevas: 0, actualizadas: 0, sinCambio: 60 },
};
export const CARGADO = {
  cargue: 'C-0042',
  registro: 'pam',
  nuevas: 39,
  actualizadas: 9,
  rechazadas: 12,
};

const hoja = (archivo: string, nombre: string, filas: number | null, seLee = false) => ({
  pide: `${archivo} › ${nombre}`,
  archivo,
  nombre,
  oculta: nombre === 'Listas',
  seLee,
  filas,
});
/** What several files bring, of which some is read. */
export const HOJAS_VISTAS: CargueVisto['hojas'] = [
  hoja('Plan de acción 2026 – Inclusión y convivencia escolar.xlsx', 'Inclusión', 14, true),
  hoja('Plan de acción 2026 – Inclusión y convivencia escolar.xlsx', 'Instructivo', 0),
  hoja('Plan de acción 2026 – Inclusión y convivencia escolar.xlsx', 'Listas', 0),
  hoja('media.xlsx', 'Hoja1', 1, true),
  hoja('inicial.ods', 'Hoja1', null),
];
