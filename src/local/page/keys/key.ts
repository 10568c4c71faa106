// A key as the code writes it («Ctrl+Shift+PageDown»), as it is pressed, and as a Spanish keyboard has it printed.

const MODIFIERS: { readonly [modifier: string]: string } = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Mayús',
};

const PRINTED: { readonly [key: string]: string } = {
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  Arrows: 'flechas',
  ContextMenu: 'tecla de menú',
  Delete: 'Supr',
  End: 'Fin',
  Escape: 'Esc',
  Home: 'Inicio',
  PageDown: 'Av Pág',
  PageUp: 'Re Pág',
  Space: 'barra espaciadora',
  Tab: 'Tab',
};

/** The key that was pressed, with what was held down; '' while it is only that. */
export function pressed({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const name = code === 'Space' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'].includes(name)) return '';
  // A sign is written with Shift on one keyboard and without it on the next.
  const isSign = name.length === 1 && !/[A-Z0-9]/.test(name);
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && !isSign ? ['Shift'] : []),
    name,
  ].join('+');
}

/** As it is said to a person: «Ctrl + Mayús + Av Pág». */
export const printed = (key: string): string => partsOf(key).join(' + ');

/** What is to be pressed, each by the name that is on it. */
export const partsOf = (key: string): readonly string[] =>
  key.split('+').map((part) => MODIFIERS[part] ?? PRINTED[part] ?? part);
