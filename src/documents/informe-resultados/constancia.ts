// How the load of books of other years leaves written what it brought, and how they worded an acción: with the texts of the informe, for
// it is of the informe alone.

/** Sections under which it is kept. */
export const SECCION_LIBRO = 'libro';
export const SECCION_ANTES = 'antes';
/** "libro · pam-2024.xlsx", "antes · A03 · pam-2024.xlsx" */
export const JOINT = ' · ';
export const seccionDe = (...parts: readonly string[]): string => parts.join(JOINT);
