// Every function that Google can call: triggers, menu items and what the panels and the command line
// ask for, one line each. The build turns this list, and nothing else, into the script's globals.

import './prueba-instalacion/comienzo';
import type * as Buscar from './anomalias/buscar';
import { DE_UN_CORTE } from './anomalias/pedido';
import type * as Comprobar from './auditoria/comprobar';
import { recordEdit } from './auditoria/record-edit';
import { removed } from './auditoria/removed';
import { sweep } from './auditoria/sweep';
import type * as Consolidada from './autoevaluacion/consolidada';
import { DE_UNA_AUTOEVALUACION } from './autoevaluacion/pedido';
import type * as Cobertura from './cobertura/calcular';
import type * as Semanal from './correo/semanal';
import type * as AvanceAlCorte from './datos/avance-al-corte';
import { load } from './datos/cargue';
import { CARGUE } from './datos/cargue-pedido';
import { EXPORTAR, exportRows, VALIDAR, validateRows } from './datos/consulta';
import { undo } from './datos/deshacer';
import { DESHACER } from './datos/deshacer-pedido';
import { PARAMETRO } from './datos/parametro-pedido';
import type * as Parametros from './datos/parametros';
import { asOwner } from './disparadores/duenos';
import { edited, noteEdit } from './edit';
import { endpoint } from './endpoint';
import type * as EvaluacionAnual from './evaluacion/calcular';
import { DE_VIGENCIA } from './evaluacion/de-vigencia';
import { clave, nada, objeto } from './forma';
import { INSTALAR, install } from './install/entrada';
import { addMenu, openTab, prepare, showAbout, updateVista } from './menu';
import { acta } from './panels/acta';
import { ajustes } from './panels/ajustes';
import { analisis } from './panels/analisis';
import { anterior } from './panels/anterior';
import { aprobar } from './panels/aprobar';
import * as inicioDePaneles from './panels/arranque';
import { asistencia } from './panels/asistencia';
import { autoevaluacion } from './panels/autoevaluacion';
import { bitacora } from './panels/bitacora';
import { cargar as panelDeCargue } from './panels/cargar';
import { codigo } from './panels/codigo';
import { documentos } from './panels/documentos';
import { equipo } from './panels/equipo';
import { estadoInstalacion } from './panels/estado-instalacion';
import { fichas } from './panels/fichas';
import { fila } from './panels/fila';
import { focalizar } from './panels/focalizar';
import { loMio } from './panels/lo-mio';
import { addPanel, OTRO_PANEL, openPanelOn } from './panels/panel';
import { PARTE, partScript, readPanelFiles } from './panels/panel-page';
import { plantillas } from './panels/plantillas';
import { practica } from './panels/practica';
import { prestamo } from './panels/prestamo';
import { publicacion } from './panels/publicar';
import { panelDeSalidas } from './panels/salidas';
import { sostenibilidad } from './panels/sostenibilidad';
import { tablero } from './panels/tablero';
import { trimestre } from './panels/trimestre';
import { verificar } from './panels/verificar';
import { vigencia } from './panels/vigencia';
import { planillas } from './planillas/endpoints';
import {
  answerPruebaDesdePagina,
  notePruebaAlEditar,
  notePruebaEnDisparador,
  runPrueba,
} from './prueba-instalacion/entrada';
import type * as Publicar from './publico/publicar';
import type * as DelTrimestre from './reportes/del-trimestre';
import { CONSULTAR, DEL_TRIMESTRE } from './reportes/forma';
import type * as SostenibilidadDeVigencia from './sostenibilidad/calcular';
import { NOMBRE } from './trabajos/cursores';
import { asking, CONTINUACION, TRABAJOS } from './trabajos/trabajos';
import { installed, menuItem, quiet } from './user-error';
import { tellToday } from './vistas/al-dia';
import { inicio } from './vistas/inicio';
import { procedimiento } from './vistas/procedimiento';

/** Read when they are asked for (aparte.ts). */
declare function require(path: './correo/semanal'): typeof Semanal;
declare function require(
  path: './auditoria/record-removal',
): typeof import('./auditoria/record-removal');
declare function require(path: './auditoria/comprobar'): typeof Comprobar;
declare function require(path: './reportes/del-trimestre'): typeof DelTrimestre;
declare function require(path: './anomalias/buscar'): typeof Buscar;
declare function require(path: './autoevaluacion/consolidada'): typeof Consolidada;
declare function require(path: './cobertura/calcular'): typeof Cobertura;
declare function require(path: './datos/avance-al-corte'): typeof AvanceAlCorte;
declare function require(path: './evaluacion/calcular'): typeof EvaluacionAnual;
declare function require(path: './datos/parametros'): typeof Parametros;
declare function require(path: './sostenibilidad/calcular'): typeof SostenibilidadDeVigencia;
declare function require(path: './publico/publicar'): typeof Publicar;

// Simple triggers
export const onOpen = quiet(() => {
  addMenu();
  tellToday();
});
export const onEdit = quiet(edited(noteEdit));

// Installed triggers (disparadores.ts)
export const alEditar = installed('alEditar', asOwner('alEditar', edited(recordEdit)));
export const alCambiar = installed(
  'alCambiar',
  removed(
    asOwner('alCambiar', (event) => require('./auditoria/record-removal').recordRemoval(event)),
  ),
);
export const barrido = installed('barrido', asOwner('barrido', sweep));
export const correoSemanal = installed(
  'correoSemanal',
  asOwner('correoSemanal', () => require('./correo/semanal').sendWeekly()),
);
export const pruebaEnDisparador = quiet(notePruebaEnDisparador);
export const pruebaAlEditar = quiet(edited(notePruebaAlEditar));
export const pruebaDesdePagina = answerPruebaDesdePagina;

// Menu
export const actualizarInicio = menuItem(() => updateVista(inicio));
export const actualizarProcedimiento = menuItem(() => updateVista(procedimiento));
export const abrirHojaParametros = menuItem(() => openTab('parametros'));
export const abrirHojaCalendario = menuItem(() => openTab('calendario'));
export const abrirHojaEquipo = menuItem(() => openTab('equipo'));
export const abrirHojaCatalogos = menuItem(() => openTab('catalogos'));
export const prepararLibro = menuItem(prepare);
export const pruebaInstalacion = menuItem(runPrueba);
export const acercaDe = menuItem(showAbout);

// Panels, in the order of the menu: the function that opens each, and those that its page asks for
export const {
  abrirLoMio,
  panelLoMio,
  verPendientes,
  posponerPendiente,
  guardarReportes,
  pasarReportes,
  responderCompromiso,
  guardarBorradorLoMio,
} = addPanel(loMio);
export const {
  abrirActa,
  panelActa,
  actaGuardada,
  desarrolloDeActa,
  guardarActa,
  guardarBorradorLocal,
} = addPanel(acta);
export const {
  abrirTrimestre,
  panelTrimestre,
  guardarBorradorTrimestre,
  verCierre,
  cerrarTrimestre,
  registrarControl,
  reabrirTrimestre,
  verAnomalias,
  decidirAnomalia,
  seguirAnomalia,
  verRegistrosDelAno,
  verProcedimiento,
  exportarIndice,
} = addPanel(trimestre);
export const { abrirTablero, panelTablero, verOrigenDeCifra, lectorDeGraficas } = addPanel(tablero);
export const {
  abrirAjustes,
  panelAjustes,
  verEfectoDeAjuste,
  pedirAjuste,
  pasarAjuste,
  guardarBorradorAjuste,
} = addPanel(ajustes);
export const {
  abrirAnalisis,
  panelAnalisis,
  crearNecesidad,
  formularAccion,
  enlazarAcciones,
  explicarNecesidad,
  guardarBorradorAnalisis,
} = addPanel(analisis);
export const {
  abrirSostenibilidad,
  panelSostenibilidad,
  guardarSostenibilidad,
  guardarBorradorSostenibilidad,
  crearFilasDeSostenibilidad,
  prepararActaDeSostenibilidad,
} = addPanel(sostenibilidad);
export const {
  abrirAprobar,
  panelAprobar,
  verReparosDelPam,
  enviarPam,
  aprobarPam,
  devolverPam,
  verCeldaDelPam,
  cambiarPam,
  pasarCambio,
  motivarCambio,
  volverALoAprobado,
  verCambiosDelPam,
  verVersionDelPam,
  guardarBorradorCambio,
} = addPanel(aprobar);
export const { abrirAutoevaluacion, panelAutoevaluacion } = addPanel(autoevaluacion);
export const {
  abrirFocalizar,
  panelFocalizar,
  verFocalizacion,
  verDatosDeFocalizacion,
  verMatrizDeFocalizacion,
  calcularFocalizacion,
  explicarFocalizacion,
  guardarFocalizacion,
  cambiarFocalizada,
  descongelarFocalizacion,
  guardarBorradorFocalizar,
} = addPanel(focalizar);
export const { abrirCargar, panelCargar, verCargue, abrirCargue, guardarBorradorCargar } =
  addPanel(panelDeCargue);
export const { abrirFila, panelFila, guardarFila, guardarBorradorFila } = addPanel(fila);
export const { abrirVerificar, panelVerificar, verMas, irA, aplazarRegla, reanudarRegla } =
  addPanel(verificar);
export const {
  abrirVigencia,
  panelVigencia,
  evaluacionDelAno,
  guardarEvaluacion,
  guardarBorradorEvaluacion,
  verCierreDeVigencia,
  cerrarVigencia,
} = addPanel(vigencia);
export const { abrirAsistencia, panelAsistencia, verAsistencia, cargarAsistencia } =
  addPanel(asistencia);
export const {
  abrirDocumentos,
  panelDocumentos,
  generarDocumento,
  cambiarEstadoDocumento,
  textosDocumento,
  guardarTextosDocumento,
} = addPanel(documentos);
export const {
  abrirPublicar,
  panelPublicar,
  hacerPublicacion,
  documentoDePublicacion,
  registrarPublicacion,
  guardarBorradorPublicacion,
} = addPanel(publicacion);
export const {
  abrirSalidas,
  panelSalidas,
  verHojaDeSalida,
  verSalida,
  guardarSalida,
  borrarSalida,
  guardarBorradorSalida,
} = addPanel(panelDeSalidas);
export const { abrirFichas, panelFichas, hacerFichas } = addPanel(fichas);
export const { abrirBitacora, panelBitacora, restaurar } = addPanel(bitacora);
export const { abrirCodigo, panelCodigo, verificarCodigo, verRecalculado } = addPanel(codigo);
export const {
  abrirPlantillas,
  panelPlantillas,
  revisarPlantilla,
  subirPlantilla,
  bajarPlantilla,
  quitarPlantilla,
} = addPanel(plantillas);
export const { abrirPrestamo, panelPrestamo, prestarLibro, recibirLibro, cancelarPrestamo } =
  addPanel(prestamo);
export const {
  abrirAnterior,
  panelAnterior,
  verAnterior,
  cargarAnterior,
  verOtrosAnos,
  cargarOtrosAnos,
} = addPanel(anterior);
export const { abrirEquipo, panelEquipo, verReemplazo, reemplazarPersona, guardarBorradorEquipo } =
  addPanel(equipo);
export const { abrirPractica, panelPractica, comenzarPractica } = addPanel(practica);
export const {
  abrirEstadoInstalacion,
  panelEstadoInstalacion,
  repararLibro,
  instalarDisparadores,
  quitarDisparadores,
  verCorreoSemanal,
} = addPanel(estadoInstalacion);
// The planillas of a quarter, for the panel and the command line
export const {
  planillasDelCorte,
  recibirPlanillas,
  verCorreoDePlanillas,
  mandarPlanillas,
  lectorDePlanillas,
} = planillas;
// What every panel asks first, and for a part of it that is opened
export const arranque = endpoint(nada, inicioDePaneles.startUp);
export const parteDePanel = endpoint(PARTE, (pedido) => partScript(pedido, readPanelFiles()));
export const abrirOtroPanel = endpoint(OTRO_PANEL, openPanelOn);
export const declararIdentidad = endpoint(inicioDePaneles.QUIEN, inicioDePaneles.declareWho);

// Long work, in steps that whoever waits asks for
const trabajos = asking(TRABAJOS);
export const seguirTrabajo = endpoint(CONTINUACION, trabajos.seguir);
export const verTrabajo = endpoint(NOMBRE, trabajos.ver);
export const cancelarTrabajo = endpoint(NOMBRE, trabajos.cancelar);

// The reports of a quarter, for the panel «Trimestre» and the command line
export const reportesDelTrimestre = endpoint(DEL_TRIMESTRE, (pedido) =>
  require('./reportes/del-trimestre').reportesDelTrimestre(pedido),
);
export const reportesAdeudados = endpoint(CONSULTAR, (pedido) =>
  require('./reportes/del-trimestre').reportesAdeudados(pedido),
);

// Data, for the command line and for scripts
export const instalar = endpoint(INSTALAR, install);
export const cargar = endpoint(CARGUE, load);
export const deshacerCargue = endpoint(DESHACER, (pedido) => undo(pedido, TRABAJOS));
export const exportar = endpoint(EXPORTAR, exportRows);
export const validar = endpoint(VALIDAR, validateRows);
export const publicar = endpoint(nada, () => require('./publico/publicar').publicar());
export const comprobarBitacora = endpoint(nada, () =>
  require('./auditoria/comprobar').comprobarBitacora(),
);
export const calcularAvance = endpoint(objeto({ corte: clave }), (pedido) =>
  require('./datos/avance-al-corte').computeAvance(pedido),
);
export const calcularCobertura = endpoint(nada, () =>
  require('./cobertura/calcular').computeCobertura(),
);
export const calcularSostenibilidad = endpoint(DE_VIGENCIA, (pedido) =>
  require('./sostenibilidad/calcular').computeSostenibilidad(pedido),
);
export const calcularEvaluacion = endpoint(DE_VIGENCIA, (pedido) =>
  require('./evaluacion/calcular').computeEvaluacion(pedido),
);
export const buscarAnomalias = endpoint(DE_UN_CORTE, (pedido) =>
  require('./anomalias/buscar').buscarAnomalias(pedido),
);
export const consolidarAutoevaluacion = endpoint(DE_UNA_AUTOEVALUACION, (pedido) =>
  require('./autoevaluacion/consolidada').consolidada(pedido),
);
export const parametro = endpoint(PARAMETRO, (pedido) =>
  require('./datos/parametros').parameter(pedido),
);
