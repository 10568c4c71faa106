// The PAM menu: the panels in their places, and what it does without one.

import { globalName } from './global-name';
import { install } from './install/entrada';
import { titleOf } from './install/sheets';
import { settledLibro } from './libro/open-libro';
import { openerOf, PANELS, type PanelDefinition } from './panels/panel';
import { tell, UserError } from './user-error';
import { VERSION } from './version';
import { VISTAS } from './vistas';
import type * as Refresh from './vistas/refresh';
import type { Vista } from './vistas/vista';

/** Read when a view is calculated (aparte.ts). */
declare function require(path: './vistas/refresh'): typeof Refresh;

interface Item {
  readonly texto: string;
  /** Name of a global function of main.ts. */
  readonly abre: string;
}
interface Menu {
  readonly texto: string;
  readonly items: readonly (Item | Menu | 'raya')[];
}

const menu = (): Menu => ({
  texto: 'PAM',
  items: [
    ...panelsIn('principal'),
    'raya',
    ...VISTAS.filter(({ enMenu }) => enMenu).map(refreshItem),
    {
      texto: 'Configuración',
      items: [
        ...panelsIn('configuracion'),
        'raya',
        ...HOJAS_DE_CONFIGURACION.map(tabItem),
        'raya',
        { texto: 'Preparar o reparar el libro', abre: 'prepararLibro' },
        { texto: 'Prueba de instalación', abre: 'pruebaInstalacion' },
        'raya',
        { texto: 'Acerca de', abre: 'acercaDe' },
      ],
    },
  ],
});
const panelsIn = (lugar: PanelDefinition['lugar']): readonly Item[] =>
  PANELS.filter((panel) => panel.lugar === lugar).map((panel) => ({
    texto: panel.item,
    abre: openerOf(panel),
  }));

/** What is set up once: hidden in every etapa, and opened from here. */
export const HOJAS_DE_CONFIGURACION = ['parametros', 'calendario', 'equipo', 'catalogos'] as const;

const tabItem = (key: string): Item => ({
  texto: titleOf(key),
  abre: globalName('abrir-hoja', key),
});

const refreshItem = ({ key, title }: Vista): Item => ({
  texto: `Actualizar ${title}`,
  abre: globalName('actualizar', key),
});

/** Adds the menu: what onOpen does first, before anyone has authorised anything. */
export function addMenu(): void {
  build(menu()).addToUi();
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

/** A view calculated anew; said, since it may not be the tab in sight. */
export function updateVista(vista: Vista): void {
  require('./vistas/refresh').refreshAsked(settledLibro(), vista);
  SpreadsheetApp.getActive().toast(`La hoja ${vista.title} quedó al día.`, 'Libro PAM');
}

/** Shows a tab, where it is hidden too. */
export function openTab(key: string): void {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName(titleOf(key));
  if (!sheet)
    throw new UserError(
      `Falta la hoja «${titleOf(key)}». Use el menú PAM › Configuración › Preparar o reparar el libro.`,
      'HOJA_AUSENTE',
    );
  ss.setActiveSheet(sheet.showSheet());
}

export function prepare(): void {
  const { hojasNuevas, notas } = install({});
  const made = hojasNuevas.length > 0 ? `Hojas creadas: ${hojasNuevas.join(', ')}.` : '';
  SpreadsheetApp.getActive().toast(
    ['El libro está listo.', made, ...notas].join(' ').trim(),
    'Libro PAM',
  );
}

export function showAbout(): void {
  tell(
    `libro-pam, versión ${VERSION}.\nRegistros, actas, avance e informes del Plan de Apoyo al Mejoramiento.`,
  );
}
