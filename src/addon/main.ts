// Every function that Google can call: triggers, menu items and what the panels and the command line
// ask for, one line each. The build turns this list, and nothing else, into the script's globals.

import './prueba-instalacion/comienzo';
import { recordEdit } from './auditoria/record-edit';
import { sweep } from './auditoria/sweep';
import { previewWeekly, sendWeekly } from './correo/semanal';
import { load } from './datos/cargue';
import { computeAvance, exportRows, validateRows } from './datos/consulta';
import { undo } from './datos/deshacer';
import { parameter } from './datos/parametros';
import { asOwner } from './disparadores/duenos';
import { noteEdit } from './edit';
import * as estadoInstalacion from './estado-instalacion/estado-instalacion';
import { install } from './install/install';
import { addMenu, prepare, showAbout, showPanel, updateInicio } from './menu';
import * as acta from './panels/acta';
import { postpone, resume } from './panels/aplazadas';
import * as inicio from './panels/arranque';
import * as documentos from './panels/documentos';
import { saveActa } from './panels/guardar-acta';
import * as plantillas from './panels/plantillas';
import * as prestamo from './panels/prestamo';
import * as verificar from './panels/verificar';
import { notePruebaEnDisparador, runPrueba } from './prueba-instalacion/ejecutar';
import { endpoint, installed, menuItem, quiet } from './user-error';

// Simple triggers
export const onOpen = quiet(addMenu);
export const onEdit = quiet(noteEdit);

// Installed triggers (disparadores.ts)
export const alEditar = installed('alEditar', asOwner('alEditar', recordEdit));
export const barrido = installed('barrido', asOwner('barrido', sweep));
export const correoSemanal = installed('correoSemanal', asOwner('correoSemanal', sendWeekly));
export const pruebaEnDisparador = quiet(notePruebaEnDisparador);

// Menu
export const abrirActa = menuItem(() => showPanel('acta'));
export const abrirVerificar = menuItem(() => showPanel('verificar'));
export const abrirDocumentos = menuItem(() => showPanel('documentos'));
export const abrirPlantillas = menuItem(() => showPanel('plantillas'));
export const abrirPrestamo = menuItem(() => showPanel('prestamo'));
export const abrirEstadoInstalacion = menuItem(() => showPanel('estadoInstalacion'));
export const actualizarInicio = menuItem(updateInicio);
export const prepararLibro = menuItem(prepare);
export const pruebaInstalacion = menuItem(runPrueba);
export const acercaDe = menuItem(showAbout);

// Panels
export const arranque = endpoint(inicio.startUp);
export const declararIdentidad = endpoint(inicio.declareWho);
export const panelActa = endpoint(acta.openPanel);
export const actaGuardada = endpoint(acta.readKept);
export const guardarActa = endpoint(saveActa);
export const guardarBorradorLocal = endpoint(acta.keepDraft);
export const panelVerificar = endpoint(verificar.openPanel);
export const verMas = endpoint(verificar.moreLines);
export const irA = endpoint(verificar.goTo);
export const aplazarRegla = endpoint(postpone);
export const reanudarRegla = endpoint(resume);
export const panelDocumentos = endpoint(documentos.openPanel);
export const generarDocumento = endpoint(documentos.generate);
export const panelPlantillas = endpoint(plantillas.openPanel);
export const revisarPlantilla = endpoint(plantillas.review);
export const subirPlantilla = endpoint(plantillas.upload);
export const bajarPlantilla = endpoint(plantillas.download);
export const quitarPlantilla = endpoint(plantillas.remove);
export const panelPrestamo = endpoint(prestamo.openPanel);
export const prestarLibro = endpoint(prestamo.lend);
export const recibirLibro = endpoint(prestamo.receive);
export const cancelarPrestamo = endpoint(prestamo.cancel);
export const panelEstadoInstalacion = endpoint(estadoInstalacion.openPanel);
export const repararLibro = endpoint(estadoInstalacion.repair);
export const instalarDisparadores = endpoint(estadoInstalacion.addTriggers);
export const quitarDisparadores = endpoint(estadoInstalacion.dropTriggers);
export const verCorreoSemanal = endpoint(previewWeekly);

// Data, for the command line and for scripts
export const instalar = endpoint(install);
export const cargar = endpoint(load);
export const deshacerCargue = endpoint(undo);
export const exportar = endpoint(exportRows);
export const validar = endpoint(validateRows);
export const calcularAvance = endpoint(computeAvance);
export const parametro = endpoint(parameter);
