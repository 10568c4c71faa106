// The looks of this panel alone: the style sheet is served with every panel, and the heaviest has no room for them.

/** Of each level: told by its figure, and by its colour besides. */
export const DE_NIVEL = [
  { background: '#b3261e', color: '#fff' },
  { background: '#f2b84b', color: '#202124' },
  { background: '#a8c7fa', color: '#202124' },
  { background: '#0d652d', color: '#fff' },
] as const;

export const LEYENDA = { display: 'flex', flexWrap: 'wrap', gap: '.25rem .75rem' } as const;
export const MUESTRA = {
  display: 'inline-block',
  minWidth: '1.25rem',
  borderRadius: 'var(--radius)',
  textAlign: 'center',
} as const;

export const BARRA = {
  display: 'flex',
  gap: '2px',
  minHeight: '1.375rem',
  margin: '.25rem 0',
} as const;
/** As wide as it counts; a figure that does not fit is in the words below. */
export const TRAMO = {
  flex: '1 1 0',
  minWidth: '2px',
  overflow: 'hidden',
  textAlign: 'center',
} as const;

export const TABLA = { width: '100%', borderCollapse: 'collapse' } as const;
export const CELDA = {
  padding: '.25rem',
  borderBottom: '1px solid var(--line)',
  textAlign: 'right',
  verticalAlign: 'bottom',
} as const;
export const PRIMERA = { ...CELDA, textAlign: 'left' } as const;
