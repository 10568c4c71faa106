// Menus, panels and dialogs: what is asked to be shown, and what is refused. On Google they are seen for a moment.

import { type Case, equal, refused } from './case';

const UI = 'https://developers.google.com/apps-script/reference/base/ui';
const MENU = 'https://developers.google.com/apps-script/reference/base/menu';
const HTML = 'https://developers.google.com/apps-script/reference/html';

export const uiCases: readonly Case[] = [
  {
    name: 'Menu is built by chaining, submenus and separators included',
    source: `${MENU}#additemcaption,-functionname; ${MENU}#addsubmenumenu; ${UI}#createmenucaption`,
    run: (app) => {
      const ui = app.getUi();
      const below = ui.createMenu('Más').addItem('Otro', 'caseNames');
      ui.createMenu('Contrato')
        .addItem('Uno', 'caseNames')
        .addSeparator()
        .addSubMenu(below)
        .addToUi();
      ui.createAddonMenu().addItem('Uno', 'caseNames').addToUi();
    },
  },
  {
    name: 'Menu.addItem() wants a caption and the name of a function',
    source: `${MENU}#additemcaption,-functionname`,
    run: (app) => {
      const menu = app.getUi().createMenu('Contrato');
      refused(
        () => menu.addItem('Uno', (() => undefined) as unknown as string),
        "don't match the method signature for",
      );
    },
  },
  {
    name: 'Ui shows panels and dialogs made of an HtmlOutput, and nothing else',
    source: `${UI}#showsidebaruserinterface; ${UI}#showmodaldialoguserinterface,-title; ${UI}#showmodelessdialoguserinterface,-title`,
    run: (app) => {
      const ui = app.getUi();
      const closing = '<script>google.script.host.close()</script>';
      ui.showSidebar(HtmlService.createHtmlOutput(closing).setTitle('Contrato'));
      ui.showModelessDialog(HtmlService.createHtmlOutput(closing), 'Contrato');
      ui.showModalDialog(HtmlService.createHtmlOutput(closing), 'Contrato');
      refused(() => ui.showSidebar('<p>' as never), "don't match the method signature for");
    },
  },
  {
    name: 'Ui.alert() answers with the button that was pressed (press OK)',
    source: `${UI}#alerttitle,-prompt,-buttons`,
    run: (app) => {
      const ui = app.getUi();
      const pressed = ui.alert('Contrato', 'Oprima Aceptar.', ui.ButtonSet.OK);
      equal(pressed === ui.Button.OK, true);
    },
  },
  {
    name: 'HtmlOutput.setContent() replaces what was there, and sizes are kept',
    source: `${HTML}/html-output#setcontentcontent; ${HTML}/html-output#getheight`,
    run: () => {
      const html = HtmlService.createHtmlOutput('<p>uno</p>')
        .setContent('<p>dos</p>')
        .setHeight(90);
      equal([html.getContent(), html.getHeight()], ['<p>dos</p>', 90]);
    },
  },
  {
    name: 'HtmlService.createHtmlOutputFromFile() refuses a file that the project lacks',
    source: `${HTML}/html-service#createhtmloutputfromfilefilename; message of Google, quoted in many public threads`,
    run: () => {
      refused(
        () => HtmlService.createHtmlOutputFromFile('EsteNoExiste'),
        'No HTML file named EsteNoExiste was found.',
      );
    },
  },
  {
    name: 'HtmlTemplate.getRawContent() is the file as it was written, and is refused for one that the project lacks',
    source: `${HTML}/html-template#getrawcontent; ${HTML}/html-service#createtemplatefromfilefilename`,
    run: () => {
      const written = '<!-- uno -->\n<pre id="0a">\nH4sI_-A=\n</pre>\n';
      equal(HtmlService.createTemplate(written).getRawContent(), written);
      refused(
        () => HtmlService.createTemplateFromFile('EsteNoExiste'),
        'No HTML file named EsteNoExiste was found.',
      );
    },
  },
];
