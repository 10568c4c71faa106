/** The dimension of Caracterización in which the results of the plan before stand. */
export const DIMENSION_ANTERIOR = 'Resultados del PAM anterior';
