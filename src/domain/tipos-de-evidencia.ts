// What kinds of evidencia there are, and how they are called where they are counted.

/** The tipo of evidencia that reviews a PMI. */
export const VISITA = 'Visita de asesoría';

export const TIPOS_DE_EVIDENCIA = [
  VISITA,
  'Asistencia técnica',
  'Acta',
  'Listado',
  'Informe',
  'Producto',
  'Certificado',
  'Otra',
] as const;
type TipoDeEvidencia = (typeof TIPOS_DE_EVIDENCIA)[number];

/** How one and several of each are called. */
export const NOMBRES_DE_EVIDENCIA: {
  readonly [T in TipoDeEvidencia]: readonly [singular: string, plural: string];
} = {
  'Visita de asesoría': ['visita de asesoría', 'visitas de asesoría'],
  'Asistencia técnica': ['asistencia técnica', 'asistencias técnicas'],
  Acta: ['acta', 'actas'],
  Listado: ['listado', 'listados'],
  Informe: ['informe', 'informes'],
  Producto: ['producto', 'productos'],
  Certificado: ['certificado', 'certificados'],
  Otra: ['otra evidencia', 'otras evidencias'],
};
