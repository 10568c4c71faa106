// What Univer gives in English, or without a name, to those who listen to the page instead of seeing it.

interface Part {
  readonly find: string;
  /** Attributes as they are to be; null takes one away. */
  readonly attributes: { readonly [name: string]: string | null };
}
const named = (find: string, name: string): Part => ({ find, attributes: { 'aria-label': name } });

/** In the order in which they are found. */
const PARTS: readonly Part[] = [
  named('[aria-label="Sheet tabs"]', 'Hojas del libro'),
  named('[aria-label="Sidebar panel"]', 'Panel de la cuadrícula'),
  named('[aria-label="Close sidebar"]', 'Quitar el panel de la cuadrícula'),
  named('[data-u-comp="defined-name"] input', 'Celda seleccionada'),
  named('[data-u-comp="sheet-bar-append-button"]', 'Todas las hojas'),
  named('[data-u-comp="editor"]:not([aria-label])', 'Contenido de la celda'),
  named('[data-slot="popover-trigger"]', 'Nombres del libro'),
  // Without a list to open it is no button of anything.
  {
    find: 'a[data-slot="popover-trigger"]',
    attributes: { role: 'button', type: null },
  },
  {
    find: 'section[aria-label^="Notifications"]',
    attributes: { 'aria-label': 'Avisos de la cuadrícula', role: 'log' },
  },
  ...[
    ['DOCS_NORMAL', 'Escritura en la celda'],
    ['DOCS_FORMULA_BAR', 'Escritura en la barra'],
  ].map(([id, name = '']) => ({
    find: `[id^="univer-doc-selection-container"][id$="${id}"]`,
    attributes: { role: 'region', 'aria-label': name },
  })),
  {
    find: 'div[data-slot="dropdown-menu-trigger"]',
    attributes: { type: null, 'aria-haspopup': null, 'aria-expanded': null },
  },
  { find: '[role="track"]', attributes: { role: null } },
  { find: '[role="handle"]', attributes: { role: null, 'aria-label': 'Tamaño de la hoja' } },
  {
    find: 'a[role="button"]:not([data-slot]):empty',
    attributes: { 'aria-hidden': 'true', tabindex: '-1' },
  },
  { find: 'canvas[tabindex="1"]', attributes: { tabindex: '-1' } },
  // While a list answers to what is written it is a combobox.
  { find: '[data-u-comp="editor"]:not([role])', attributes: { role: 'textbox' } },
];

/** From now on they have Spanish names, also when Univer draws them again. */
export function nameInSpanish(grid: HTMLElement): void {
  const nameAll = (): void => {
    for (const { find, attributes } of PARTS)
      for (const found of document.querySelectorAll(find))
        for (const [name, value] of Object.entries(attributes))
          if (value === null) found.removeAttribute(name);
          else if (found.getAttribute(name) !== value) found.setAttribute(name, value);
    nameZoom(grid);
  };
  nameAll();
  // Not the attributes: what is set here would be heard of again.
  new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
}

/** The buttons at the ends of the bar of sizes have a picture and nothing else. */
function nameZoom(grid: HTMLElement): void {
  const slider = grid.querySelector('[aria-label="Tamaño de la hoja"]');
  const bar = slider?.parentElement?.parentElement?.parentElement;
  const [smaller, larger] = bar?.querySelectorAll(':scope > button[data-u-comp="button"]') ?? [];
  smaller?.setAttribute('aria-label', 'Ver más pequeño');
  larger?.setAttribute('aria-label', 'Ver más grande');
}
