// What a panel is, as data: from it come its menu item, its page and the global functions it asks for.

import { clave, type De, objeto } from '../forma';
import { globalName } from '../global-name';
import { menuItem, type Result, UserError } from '../user-error';
import { VERSION } from '../version';
import { panelPage, readPanelFiles } from './panel-page';

export interface PanelDefinition {
  /** In kebab-case: its folder in src/ui, and in the name of the function that opens it. */
  readonly key: string;
  /** As the menu says it, with «…» where it goes on asking; without the dots it is the panel's title. */
  readonly item: string;
  /** Where the menu offers it. */
  readonly lugar: 'principal' | 'configuracion';
  /** Said while it opens. */
  readonly loading: string;
  /** Pixels of the window in which it opens, over the sheet; without them it opens in the sidebar. */
  readonly dialogo?: { readonly ancho: number; readonly alto: number };
  /** What its page asks for, by the name of the global function: each an `endpoint`. */
  readonly endpoints: { readonly [name: string]: (...args: never[]) => Result<unknown> };
}

/** Keeps the names of a definition, from which main.ts takes its functions. */
export const definePanel = <const P extends PanelDefinition>(definition: P): P => definition;

type Pascal<Key extends string> = Key extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Key>;
/** The global functions of a panel: the one that opens it ("acta" → abrirActa) and those of its page. */
type FunctionsOf<P extends PanelDefinition> = {
  readonly [Name in `abrir${Pascal<P['key']>}`]: () => void;
} & P['endpoints'];

/** Name of the function that opens a panel: "estado-instalacion" → abrirEstadoInstalacion. */
export const openerOf = ({ key }: PanelDefinition): string => globalName('abrir', key);

/** Those that main.ts adds, in its order, which is the menu's. */
export const PANELS: PanelDefinition[] = [];

/** Puts a panel in the menu and gives its functions, by the names that Google is to know. */
export function addPanel<P extends PanelDefinition>(panel: P): FunctionsOf<P> {
  PANELS.push(panel);
  const opener = { [openerOf(panel)]: menuItem(() => showPanel(panel)) };
  return { ...opener, ...panel.endpoints } as FunctionsOf<P>;
}

/** A panel that another one opens, on something of which both know the name: "2026-T2 A10". */
export const OTRO_PANEL = objeto({ panel: clave, de: clave });

export function openPanelOn({ panel: key, de }: De<typeof OTRO_PANEL>): null {
  const panel = PANELS.find((one) => one.key === key);
  if (!panel) throw new UserError(`No hay un panel «${key}».`, 'PANEL_INEXISTENTE');
  showPanel(panel, de);
  return null;
}

/** Shows its page in the sidebar, or in a window of its own. */
function showPanel({ key, item, loading, dialogo }: PanelDefinition, de = ''): void {
  const title = item.replace('…', '');
  const page = panelPage({ panel: key, title, loading, version: VERSION, de }, readPanelFiles());
  const html = HtmlService.createHtmlOutput(page).setTitle(title);
  const ui = SpreadsheetApp.getUi();
  if (dialogo) ui.showModalDialog(html.setWidth(dialogo.ancho).setHeight(dialogo.alto), title);
  else ui.showSidebar(html);
}

/** Throws a sentence when a file of theirs is missing or was cut short. */
export function assertPanelsOpen(): void {
  const files = readPanelFiles();
  for (const { key } of PANELS)
    panelPage({ panel: key, title: '', loading: '', version: VERSION, de: '' }, files);
}
