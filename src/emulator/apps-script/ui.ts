// Ui and its menus: what is asked to be shown is told to the host, which shows it when the call ends.

import type { MenuItem, Panel } from '../requests/ui';
import { ask, Exception } from './ask';
import { enumOf, nameOf } from './enum-of';
import { loseLocks } from './lock-service';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Emulated =
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar';

/** Title of a panel that sets none. */
const NO_TITLE = 'Apps Script application';
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

export class Ui implements Pick<GoogleUi, Emulated> {
  readonly Button = enumOf<GoogleUi['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
  readonly ButtonSet = enumOf<GoogleUi['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

  createMenu(caption: string): GoogleMenu {
    checkSignature('Ui.createMenu', [caption], 'String');
    return google(new Menu(caption));
  }
  /** Google names it after the add-on; here it is a menu like the others. */
  createAddonMenu(): GoogleMenu {
    return google(new Menu(ask('workbook').name));
  }

  showSidebar(userInterface: GoogleHtml): void {
    checkSignature('Ui.showSidebar', [userInterface], 'HtmlOutput');
    ask('sidebar', panelOf(userInterface, userInterface.getTitle()));
  }
  showModalDialog(userInterface: GoogleHtml, title: string): void {
    checkSignature('Ui.showModalDialog', [userInterface, title], 'HtmlOutput,String');
    ask('dialog', panelOf(userInterface, title), true);
  }
  showModelessDialog(userInterface: GoogleHtml, title: string): void {
    checkSignature('Ui.showModelessDialog', [userInterface, title], 'HtmlOutput,String');
    ask('dialog', panelOf(userInterface, title), false);
  }

  /** On Google the script waits for the answer; only OK has one that is known beforehand. */
  alert(
    ...args:
      | [prompt: string]
      | [prompt: string, buttons: ButtonSet]
      | [title: string, prompt: string, buttons: ButtonSet]
  ): GoogleAppsScript.Base.Button {
    checkSignature('Ui.alert', args, 'String', 'String,any', 'String|null,String,any');
    const [title, prompt] = args.length === 3 ? [args[0], args[1]] : ['', args[0]];
    const buttons = args.length === 3 ? args[2] : (args[1] ?? this.ButtonSet.OK);
    if (nameOf(buttons) !== 'OK') throw new Error(`Not emulated: Ui.alert with ${buttons}`);
    ask('alert', title ?? '', prompt);
    loseLocks();
    return this.Button.OK;
  }
}

export class Menu
  implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly #title: string;
  readonly #items: MenuItem[] = [];
  constructor(title: string) {
    this.#title = title;
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    checkSignature('Menu.addItem', [caption, functionName], 'String,String');
    this.#items.push({ kind: 'item', title: caption, run: functionName });
    return google(this);
  }
  addSeparator(): GoogleMenu {
    this.#items.push({ kind: 'separator' });
    return google(this);
  }
  addSubMenu(menu: GoogleMenu): GoogleMenu {
    checkSignature('Menu.addSubMenu', [menu], 'Menu');
    this.#items.push(google<Menu>(menu).#item());
    return google(this);
  }
  addToUi(): void {
    if (this.#items.length === 0) throw new Exception('Cannot add an empty menu to the UI.');
    ask('addMenu', this.#item());
  }

  #item(): MenuItem {
    return { kind: 'menu', title: this.#title, items: this.#items };
  }
}

const panelOf = (html: GoogleHtml, title: string | null): Panel => ({
  title: title || NO_TITLE,
  html: html.getContent(),
  width: html.getWidth() ?? DIALOG_WIDTH,
  height: html.getHeight() ?? DIALOG_HEIGHT,
});

failByName('Ui', Ui);
failByName('Menu', Menu);
nameKind('Menu', Menu);
