// Names that Univer gives in English to those who listen to the page instead of seeing it.

const NAMES: { readonly [english: string]: string } = {
  'Sheet tabs': 'Hojas del libro',
  'Sidebar panel': 'Panel de la cuadrícula',
};

/** Puts them in Spanish, once Univer has drawn its parts. */
export function nameInSpanish(grid: HTMLElement): void {
  for (const [english, spanish] of Object.entries(NAMES))
    grid.querySelector(`[aria-label="${english}"]`)?.setAttribute('aria-label', spanish);
}
