// What «Verificar datos» has to say of the example office, on purpose: so that there is something to see.

type Deliberada = readonly [
  severidad: 'advertencia' | 'nota',
  registro: string,
  accion: string,
  codigo: string,
];
export const DELIBERADAS: readonly Deliberada[] = [
  ['advertencia', 'pam', 'A13', 'PROGRAMACION'],
  ['advertencia', 'pam', 'A17', 'PROGRAMACION'],
  ['nota', 'seguimiento', 'A26', 'SIN_TRIMESTRES'],
  ['advertencia', 'seguimiento', 'A16', 'SOBREEJECUCION'],
  ['advertencia', 'seguimiento', 'A14', 'RETROCESO'],
  ['nota', 'seguimiento', 'A28', 'DINERO_SIN_AVANCE'],
];

/** How many advertencias there are, of a rule or of all. */
export const advertenciasDe = (regla?: string): number =>
  DELIBERADAS.filter(
    ([severidad, , , codigo]) => severidad === 'advertencia' && codigo === (regla ?? codigo),
  ).length;
