// The page of a panel: Panel.html, which all of them share, with what is the panel's own, out of Paneles.html
// (src/build/panels.ts). It opens whole or not at all: what is wrong with one of the files is said before.

import { fallaDeGoogle } from '../../domain/fallas-de-google';
import { clave, type De, objeto } from '../forma';
import { brokenFile, type ProjectFile, rawContent } from '../project-file';
import { UserError } from '../user-error';

/** What a page is told, in the attributes of its root element. */
export interface PageTold {
  /** Key of the panel. */
  readonly panel: string;
  readonly title: string;
  /** Said while it opens. */
  readonly loading: string;
  readonly version: string;
  /** What it opens with, where another panel opens it: "2026-T2 A10"; '' where the menu does. */
  readonly de: string;
}

/** The texts of both files, as the build left them. */
export interface PanelFiles {
  readonly panel: string;
  readonly paneles: string;
}

/** Which part of a panel a page asks for, and of which build it is. */
export const PARTE = objeto({ parte: clave, marca: clave });
export type ParteDePanel = De<typeof PARTE>;

const PANEL: ProjectFile = {
  name: 'Panel',
  missed: 'no abre ningún panel',
  sibling: '«Paneles»',
};
const PANELES: ProjectFile = {
  name: 'Paneles',
  missed: 'no abren los paneles',
  sibling: '«Panel»',
};

export const readPanelFiles = (): PanelFiles => ({
  panel: rawContent(PANEL),
  paneles: rawContent(PANELES),
});

/** Where the panel's own stands in the page. */
const PLACE = '<script></script>';

/** The page that a person is served; a sentence when a file was cut short or the two are not of one build. */
export function panelPage(told: PageTold, files: PanelFiles): string {
  const own = ownScript(told.panel, files);
  return Object.entries(told)
    .reduce(
      (html, [name, value]) =>
        html.replace(`data-${name}=""`, () => `data-${name}="${inAttribute(value)}"`),
      files.panel,
    )
    .replace(PLACE, () => `<script>${own}</script>`);
}

/** Only of letters, digits and signs that end no attribute: what a page opens with comes from whoever asks. */
const inAttribute = (value: string): string => value.replace(/[<>"&]/g, ' ');

/** The code of a part that comes when it is opened, "trimestre/planillas", for the page of a build; told that the page is old. */
export function partScript({ parte, marca }: ParteDePanel, files: PanelFiles): string {
  const code = ownScript(parte, files);
  if (!files.panel.includes(`data-mark="${marca}"`))
    throw new UserError(fallaDeGoogle('Script function not found')?.mensaje ?? '', 'PANEL_ANTIGUO');
  return code;
}

function ownScript(key: string, { panel, paneles }: PanelFiles): string {
  const [, mark] = /data-mark="([0-9a-f]+)"/.exec(panel) ?? [];
  if (!mark || !panel.includes(PLACE) || !panel.includes('</html>'))
    throw brokenFile(PANEL, 'INCOMPLETO');
  const [, found] = /<script type="text\/plain" id="([0-9a-f]+)-/.exec(paneles) ?? [];
  if (found !== undefined && found !== mark) throw brokenFile(PANELES, 'DE_OTRA_VERSION');
  const [, after] = paneles.split(`<script type="text/plain" id="${mark}-${key}">`);
  const end = after?.indexOf('</script>') ?? -1;
  if (after === undefined || end < 0) throw brokenFile(PANELES, 'INCOMPLETO');
  return after.slice(0, end);
}
