// The PAM menu, as data, and the panels it opens.

import { version as VERSION } from '../../package.json';
import { refreshInicio } from './install/inicio';
import { install } from './install/install';
import type { Panel } from './panels/panel-types';
import { tell } from './user-error';

/** Version of the add-on; a panel older than the script asks to be opened again. */
export { VERSION };

interface Item {
  readonly texto: string;
  /** Name of a global function of main.ts. */
  readonly abre: string;
}
interface Menu {
  readonly texto: string;
  readonly items: readonly (Item | Menu | 'raya')[];
}

export const MENU: Menu = {
  texto: 'PAM',
  items: [
    { texto: 'Acta de reunión…', abre: 'abrirActa' },
    { texto: 'Verificar datos', abre: 'abrirVerificar' },
    { texto: 'Documentos…', abre: 'abrirDocumentos' },
    'raya',
    { texto: 'Actualizar Inicio', abre: 'actualizarInicio' },
    {
      texto: 'Configuración',
      items: [
        { texto: 'Plantillas…', abre: 'abrirPlantillas' },
        { texto: 'Llevar el libro a un computador…', abre: 'abrirPrestamo' },
        { texto: 'Estado de la instalación…', abre: 'abrirEstadoInstalacion' },
        { texto: 'Preparar o reparar el libro', abre: 'prepararLibro' },
        { texto: 'Prueba de instalación', abre: 'pruebaInstalacion' },
        'raya',
        { texto: 'Acerca de', abre: 'acercaDe' },
      ],
    },
  ],
};

const TITULOS: Record<Panel, string> = {
  acta: 'Acta de reunión',
  verificar: 'Verificar datos',
  documentos: 'Documentos',
  plantillas: 'Plantillas',
  prestamo: 'Llevar el libro a un computador',
  estadoInstalacion: 'Estado de la instalación',
};

/** Adds the menu: the only thing that onOpen may do before anyone has authorised anything. */
export function addMenu(): void {
  build(MENU).addToUi();
}

function build({ texto, items }: Menu): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(texto);
  for (const item of items) {
    if (item === 'raya') menu.addSeparator();
    else if ('items' in item) menu.addSubMenu(build(item));
    else menu.addItem(item.texto, item.abre);
  }
  return menu;
}

/** Opens a panel: one HTML file serves all, told which it is by its root element. */
export function showPanel(panel: Panel): void {
  const page = HtmlService.createHtmlOutputFromFile('Panel')
    .getContent()
    .replace('data-panel=""', `data-panel="${panel}"`)
    .replace('data-title=""', `data-title="${TITULOS[panel]}"`)
    .replace('data-version=""', `data-version="${VERSION}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle(TITULOS[panel]));
}

/** Inicio calculated anew; said, since it may not be the tab in sight. */
export function updateInicio(): void {
  refreshInicio();
  SpreadsheetApp.getActive().toast('La hoja Inicio quedó al día.', 'Libro PAM');
}

export function prepare(): void {
  const { hojasNuevas } = install({});
  const made = hojasNuevas.length > 0 ? `Hojas creadas: ${hojasNuevas.join(', ')}.` : '';
  SpreadsheetApp.getActive().toast(`El libro está listo. ${made}`.trim(), 'Libro PAM');
}

export function showAbout(): void {
  tell(
    `libro-pam, versión ${VERSION}.\nRegistros, actas, avance e informes del Plan de Apoyo al Mejoramiento.`,
  );
}
