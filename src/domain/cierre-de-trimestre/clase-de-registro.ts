// The records that activity 9 leaves of each quarter.

export const CLASES_DE_REGISTRO = ['acta', 'informe', 'medicion', 'control'] as const;
export type ClaseDeRegistro = (typeof CLASES_DE_REGISTRO)[number];

/** How each is called where it lacks. */
export const NOMBRES_DE_REGISTRO: { readonly [C in ClaseDeRegistro]: string } = {
  acta: 'el acta',
  informe: 'el informe',
  medicion: 'la medición del indicador',
  control: 'el control del riesgo',
};
