// The looks of this panel alone: the style sheet is served with every panel, and the heaviest has no room for them.

/** Where a file that is dragged may be let go. */
export const AQUI = { outline: '2px dashed var(--blue)', outlineOffset: '-4px' } as const;

export const CUENTAS = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(6.5rem, 100%), 1fr))',
  gap: '.25rem .75rem',
} as const;
export const CUENTA = { display: 'flex', justifyContent: 'space-between', gap: '.5rem' } as const;

export const DICHO = { marginTop: '.375rem', overflowWrap: 'anywhere' } as const;
