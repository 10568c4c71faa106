// What each function that a page may ask is asked with when nobody means harm, in the workbook of smallBook(); those that
// take nothing, or what Google itself hands to a trigger, say so with undefined.

import { ACTA } from '../support/acta';

const CELDAS = [
  ['Código DANE', 'Nombre', 'Sedes'],
  ['108001999011', 'IED Ejemplo Uno', 2],
];
const FILA = {
  registro: 'ied',
  leida: { fila: 2, row: { codigoDane: '108001999011', nombre: 'IED Ejemplo Uno' } },
  campos: { barrio: 'Otro barrio' },
  pedido: 'p1',
};
const TRABAJO = { trabajo: 'cargue', clave: 'ied 0123456789abcdef' };
const TEXTOS = { documento: 'informe-trimestral', de: '2026-T2' };
const PASO = {
  codigo: 'DO-0001',
  estado: 'Firmado',
  pdfFirmado: 'https://ejemplo.invalid/1',
  radicado: '1',
};

export const PEDIDOS: { readonly [fn: string]: unknown } = {
  // Triggers and menu
  onOpen: undefined,
  onEdit: { range: {}, value: 'x', user: {} },
  alEditar: { range: {}, value: 'x', user: {} },
  barrido: undefined,
  correoSemanal: undefined,
  pruebaEnDisparador: undefined,
  pruebaAlEditar: { range: {}, value: 'x' },
  pruebaDesdePagina: { que: 'anotar', dato: { x: 1 }, visto: { I1: { respuesta: 'null' } } },
  actualizarInicio: undefined,
  prepararLibro: undefined,
  pruebaInstalacion: undefined,
  acercaDe: undefined,
  // Panels
  abrirActa: undefined,
  panelActa: undefined,
  actaGuardada: { codigo: 'AC-0001' },
  guardarActa: {
    ...ACTA,
    pedido: 'p1',
    borrador: true,
    objetivo: 'Revisar',
    decisiones: ['Una'],
    seguimientos: [{ codigo: 'CO-0001', estado: 'Cumplido', seguimiento: 'Se entregó' }],
    anexos: ['Lista'],
  },
  guardarBorradorLocal: { acta: ACTA, ventana: 'v1', de: 'v0' },
  abrirTrimestre: undefined,
  panelTrimestre: { corte: '2026-T2' },
  abrirFila: undefined,
  panelFila: { registro: 'ied', clave: '108001999011', fila: 2, paso: 1, borrador: 'v1' },
  guardarFila: FILA,
  guardarBorradorFila: { borrador: FILA, ventana: 'v1', de: 'v0' },
  abrirVerificar: undefined,
  panelVerificar: { hoja: 'ied' },
  verMas: { registro: 'ied', codigo: 'CLAVE_REPETIDA', desde: 10 },
  irA: { registro: 'ied', fila: 2, clave: '108001999011', columna: 'nombre' },
  aplazarRegla: { registro: 'ied', codigo: 'CLAVE_REPETIDA', motivo: 'Se revisa después' },
  reanudarRegla: { registro: 'ied', codigo: 'CLAVE_REPETIDA' },
  abrirVigencia: undefined,
  panelVigencia: undefined,
  abrirDocumentos: undefined,
  panelDocumentos: undefined,
  generarDocumento: {
    documento: 'acta',
    de: 'AC-0001',
    firma: { estado: 'Borrador', elaboro: 'Ana', reviso: 'Ana', aprobo: 'Ana' },
    pedido: 'p1',
  },
  cambiarEstadoDocumento: PASO,
  textosDocumento: TEXTOS,
  guardarTextosDocumento: {
    ...TEXTOS,
    textos: [{ seccion: 'conclusiones', leido: '', texto: 'Una conclusión' }],
  },
  abrirCodigo: undefined,
  panelCodigo: undefined,
  verificarCodigo: { texto: '0123-4567-89AB' },
  abrirPlantillas: undefined,
  panelPlantillas: undefined,
  revisarPlantilla: { documento: 'acta', base64: 'UEsDBA==' },
  subirPlantilla: { documento: 'acta', nombre: 'acta.docx', base64: 'UEsDBA==' },
  bajarPlantilla: { documento: 'acta' },
  quitarPlantilla: { documento: 'acta' },
  abrirPrestamo: undefined,
  panelPrestamo: undefined,
  prestarLibro: { a: 'Ana Ejemplo Rivera' },
  recibirLibro: { aceptar: true },
  cancelarPrestamo: undefined,
  abrirEstadoInstalacion: undefined,
  panelEstadoInstalacion: undefined,
  repararLibro: { pendientes: ['hojas'] },
  instalarDisparadores: { tomar: true },
  quitarDisparadores: undefined,
  verCorreoSemanal: undefined,
  arranque: undefined,
  declararIdentidad: { nombre: 'Ana Ejemplo Rivera' },
  // Jobs
  seguirTrabajo: { ...TRABAJO, pedido: { registro: 'ied', celdas: CELDAS }, tomar: true },
  verTrabajo: TRABAJO,
  cancelarTrabajo: TRABAJO,
  // Data
  instalar: { cuatrienio: '2024-2027' },
  cargar: {
    registro: 'ied',
    celdas: CELDAS,
    hojas: [
      {
        nombre: 'Hoja 1',
        oculta: false,
        celdas: CELDAS,
        combinadas: [{ fila: 0, columna: 0, hastaFila: 0, hastaColumna: 1 }],
        filasOcultas: [1],
        notas: ['Una nota'],
      },
    ],
    hoja: 'Hoja 1',
    columnas: { Sedes: 'sedes' },
    simular: false,
    soloValidas: true,
    pedido: 'p1',
  },
  deshacerCargue: { cargue: 'CG-0001', pedido: 'p1' },
  exportar: { registro: 'ied' },
  validar: { registro: 'ied' },
  comprobarBitacora: undefined,
  calcularAvance: { corte: '2026-T2' },
  parametro: { clave: 'entidad', valor: 'Secretaría de Ejemplo' },
};
