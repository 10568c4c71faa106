// How people read the names of the rules.

const NOMBRES: { readonly [regla: string]: string } = {
  REZAGO: 'Rezago',
  SIN_REPORTE: 'Sin reporte',
  RECURSOS_SIN_AVANCE: 'Recursos sin avance',
  RETROCESO: 'Retroceso',
  SOBREEJECUCION: 'Sobreejecución',
  TERMINADA_BAJO_META: 'Terminó bajo la meta',
  META_SIN_ACTIVIDADES: 'Meta sin actividades',
  ACTIVIDADES_SIN_META: 'Actividades sin meta',
  PARECE_ACUMULADO: 'Parece acumulado',
  NEGATIVO: 'Ejecutado negativo',
  PARECE_OTRA_ESCALA: 'Parece de otra escala',
  RIESGO_SOSTENIDO: 'Riesgo sostenido',
  SIN_EVIDENCIA: 'Sin evidencias',
  BRECHA: 'Brecha físico–financiera',
  ANALISIS_REPETIDO: 'Análisis repetido',
  COMPROMISO_VENCIDO: 'Compromiso vencido',
};

export const nombreDeRegla = (regla: string): string => NOMBRES[regla] ?? regla;
