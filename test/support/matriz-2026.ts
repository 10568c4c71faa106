// The matriz of the plan as an office keeps it in Excel and copies it: a title, headers of its own, 60 acciones in 28 columns, and figures
// and dates as people type them. Twelve of its cells are wrong, each in a row of its own. All fictitious.

export const TITULO = ['MATRIZ DEL PLAN DE APOYO AL MEJORAMIENTO 2026 (EJEMPLO)'];
export const ENCABEZADO = [
  'Cód.',
  'Código de meta',
  'Componente',
  'Objetivo estratégico',
  'Acción',
  'Alcance',
  'Meta (enunciado)',
  'Nombre del indicador',
  'Unidad de medida',
  'Tipo',
  'Regla',
  'Fuente de la línea base',
  'LB',
  'Meta 2024',
  'Meta 2025',
  'Meta 2026',
  'Meta 2027',
  'Meta del cuatrienio',
  'Peso',
  'Responsable',
  'Cordinadora de la acción',
  'Fecha de inicio',
  'Fecha final',
  'Medio de verificación',
  'Acto del Plan de Desarrollo',
  'Periodicidad',
  'Dato disponible',
  'Semáforo interno',
];
/** Lines above the first acción. */
export const ARRIBA = 3;

const COMPONENTES = [
  'Acompañamiento a establecimientos educativos',
  'Educación inicial',
  'Educación media técnica',
  'Inclusión y convivencia escolar',
];

/** Written in a cell that cannot take it: the acción (from 0), the header, the column of the book and the text. */
export const ERRORES: readonly (readonly [
  i: number,
  header: string,
  column: string,
  text: string,
])[] = [
  [10, 'Meta 2026', 'Meta 2026', 'las que alcancen'],
  [12, 'Meta 2027', 'Meta 2027', 'por acordar'],
  [15, 'LB', 'Línea base', '12 o 13'],
  [19, 'Fecha de inicio', 'Fecha inicio', '31/02/2026'],
  [20, 'Fecha final', 'Fecha fin', 'a mitad de año'],
  [22, 'Tipo', 'Tipo de acumulación', 'Gradual'],
  [25, 'Meta 2025', 'Meta 2025', 'algunas'],
  [28, 'Alcance', 'Alcance', 'Donde se pueda'],
  [31, 'Peso', 'Ponderación', 'bastante'],
  [34, 'Meta del cuatrienio', 'Meta cuatrienio', 'cien y pico'],
  [37, 'Periodicidad', 'Periodicidad', 'De vez en cuando'],
  [40, 'Dato disponible', 'Dato disponible', 'Quién sabe'],
];

export const codigoDe = (i: number): string => `A${String(i + 1).padStart(2, '0')}`;

function fila(i: number): string[] {
  const isPercent = i % 6 === 0;
  const values: { readonly [header: string]: string } = {
    'Cód.': codigoDe(i),
    'Código de meta': `M${String(i + 1).padStart(2, '0')}`,
    Componente: COMPONENTES[i % COMPONENTES.length] ?? '',
    'Objetivo estratégico': 'Fortalecer la gestión de las IED (ejemplo)',
    Acción: `Acción de ejemplo número ${i + 1} con las IED`,
    Alcance: 'Todas las IED',
    'Meta (enunciado)': `Enunciado de ejemplo de la meta ${i + 1}`,
    'Nombre del indicador': `Indicador de ejemplo ${i + 1}`,
    'Unidad de medida': isPercent ? 'Porcentaje' : 'Visitas',
    Tipo: isPercent ? 'Mantenimiento' : 'Acumulado',
    Regla: isPercent ? 'Último' : 'Suma',
    'Fuente de la línea base': 'Informe de ejemplo, 2023',
    LB: isPercent ? '60%' : '1.250,5',
    'Meta 2024': isPercent ? '60%' : '10',
    'Meta 2025': isPercent ? '60%' : '20',
    'Meta 2026': isPercent ? '60%' : '1.030,5',
    'Meta 2027': isPercent ? '60%' : '40',
    'Meta del cuatrienio': isPercent ? '60%' : '1.100,5',
    Responsable: 'Luis Ejemplo Castro',
    'Cordinadora de la acción': 'Paula Ejemplo Mercado',
    'Fecha de inicio': '15/06/26',
    'Fecha final': i % 2 === 0 ? 'jun-27' : '15/12/2027',
    'Medio de verificación': 'Acta de ejemplo',
    Periodicidad: 'Trimestral',
    'Dato disponible': '',
    'Semáforo interno': 'Verde',
  };
  return ENCABEZADO.map((header) => values[header] ?? '');
}

/** The acciones; with their twelve errors, unless told. */
export function acciones(isRight = false): string[][] {
  const filas = Array.from({ length: 60 }, (_, i) => fila(i));
  if (!isRight)
    for (const [i, header, , text] of ERRORES) {
      const line = filas[i];
      if (line) line[ENCABEZADO.indexOf(header)] = text;
    }
  return filas;
}

/** As Excel puts it in the clipboard. */
export const comoTexto = (filas: readonly (readonly string[])[]): string =>
  [TITULO, [], ENCABEZADO, ...filas].map((line) => line.join('\t')).join('\r\n');
