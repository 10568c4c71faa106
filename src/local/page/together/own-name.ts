// Who is at this window, for the others: as they answered «¿Quién es usted?». The book knows one person at a time, the last who
// said it; each window keeps its own, and a browser that of its last window.

const KEPT = 'libro-pam-nombre';

/** '' where they have not said it. */
export const ownName = (): string => kept(sessionStorage) || kept(localStorage);

/** Looks whether what the add-on answered tells who is there. */
export function hearName(fn: string, result: unknown): void {
  const { quien, identidad } = answerOf(result);
  if (identidad !== 'declarada' || typeof quien !== 'string') return;
  const isSaid = fn === 'declararIdentidad';
  if (!isSaid && ownName() !== '') return;
  keep(sessionStorage, quien);
  if (isSaid) keep(localStorage, quien);
}

type Told = { readonly quien?: unknown; readonly identidad?: unknown };

/** Of the panel's start, or of what comes with it. */
function answerOf(result: unknown): Told {
  const { data } = fieldsOf(result) as { data?: unknown };
  const { arranque = data } = fieldsOf(data) as { arranque?: unknown };
  return fieldsOf(arranque) as Told;
}
const fieldsOf = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};

/** A browser may refuse to keep anything. */
function kept(storage: Storage): string {
  try {
    return storage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
}
function keep(storage: Storage, name: string): void {
  try {
    storage.setItem(KEPT, name);
  } catch {
    // The others read «Otra ventana».
  }
}
