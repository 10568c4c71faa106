// The looks of this panel alone: the style sheet is served with every panel, and the heaviest has no room for them.

export const DESLIZA = {
  overflow: 'auto',
  maxHeight: '18rem',
  marginTop: '.375rem',
  border: '1px solid var(--line)',
  borderRadius: 'var(--radius)',
} as const;
/** Beside a long word of twice the size they take two lines. */
export const BOTONES = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'end',
  minWidth: 0,
} as const;
export const TABLA = {
  width: 'max-content',
  borderCollapse: 'collapse',
  fontSize: '.75rem',
} as const;
const CELDA = {
  padding: '.25rem .5rem',
  borderBottom: '1px solid var(--line)',
  verticalAlign: 'top',
  maxWidth: '11rem',
} as const;
export const ENCABEZADO = {
  ...CELDA,
  background: 'var(--tint)',
  fontWeight: '600',
  textAlign: 'start',
  overflowWrap: 'break-word',
} as const;
export const TEXTO = { ...CELDA, textAlign: 'start', overflowWrap: 'break-word' } as const;
export const CIFRA = { ...CELDA, textAlign: 'end', whiteSpace: 'nowrap' } as const;
