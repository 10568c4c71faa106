// A small office at the end of 2025: acciones that go on, one that ends, one whose datum comes late, and what hangs on them.

import { type Book, newBook, openBook } from './host';

const AL_CIERRE = { now: () => new Date('2026-01-21T10:00:00-05:00') };

const ACCIONES = {
  A01: ['Acumulado', 'Suma', '', '', '', '12', '12'],
  A02: ['Capacidad', 'Último', '2', '', '', '5', '7'],
  A03: ['Capacidad', 'Último', '3', 'Anual', '3 meses', '5', '6'],
  A04: ['Acumulado', 'Suma', '', '', '', '8', 'NP'],
  A05: ['Acumulado', 'Suma', '', '', '', '4', '2'],
} as const;
export const DECISIONES = {
  A01: 'Continúa igual',
  A02: 'Continúa con ajuste',
  A03: 'Continúa igual',
  A04: 'Terminar',
  A05: 'Reprogramar',
} as const;

const PAM = [
  [
    'Código',
    'Componente',
    'Acción',
    'Indicador',
    'Unidad',
    'Tipo de acumulación',
    'Cómo se totaliza el año',
    'Línea base',
    'Periodicidad',
    'Dato disponible',
    'Meta 2024',
    'Meta 2025',
    'Meta 2026',
    'Meta cuatrienio',
    'Responsable',
    'Fecha inicio',
    'Fecha fin',
  ],
  ...Object.entries(ACCIONES).map(([codigo, [tipo, regla, base, cada, dato, meta, despues]]) => [
    codigo,
    'Acompañamiento',
    `Acción ${codigo}`,
    `Indicador ${codigo}`,
    'IED',
    tipo,
    regla,
    base,
    cada,
    dato,
    'NP',
    meta,
    despues,
    '40',
    'Ana Ejemplo',
    '01/01/2024',
    '15/12/2027',
  ]),
];
const TRIMESTRES = ['T1', 'T2', 'T3', 'T4'];
const PROGRAMADO = {
  A01: ['3', '3', '3', '3'],
  A02: ['NP', '4', '4', '5'],
  A03: ['NP', 'NP', 'NP', '5'],
  A04: ['2', '2', '2', '2'],
  A05: ['1', '1', '1', '1'],
} as const;
const SEGUIMIENTO = [
  ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado', 'Análisis', 'Estado del reporte'],
  ...Object.entries(PROGRAMADO).flatMap(([codigo, programado]) =>
    TRIMESTRES.map((trimestre, i) => {
      const value = programado[i] ?? '';
      const isDone = value !== 'NP' && codigo !== 'A03';
      return [
        codigo,
        '2025',
        trimestre,
        value,
        isDone ? value : '',
        isDone ? 'Hecho.' : '',
        isDone ? 'Aprobado' : '',
      ];
    }),
  ),
];
const ACTIVIDADES = [
  [
    'Acción',
    'Número',
    'Actividad',
    'Vigencia',
    'Trimestre',
    'Programado',
    'Ejecutado',
    'Peso',
    'Producto',
    'Fecha inicio',
    'Fecha fin',
  ],
  ['A01', '1', 'Visitar', '2025', 'T1', '3', '3', '100', 'Acta', '01/02/2025', '31/03/2025'],
  ['A01', '1', 'Visitar', '2025', 'T2', 'NP', '', '100', 'Acta', '', ''],
  ['A02', '1', 'Formar', '2025', 'T2', '4', '4', '100', 'Listado', '01/04/2025', '30/06/2025'],
  ['A04', '1', 'Cerrar', '2025', 'T4', '1', '1', '100', 'Acta', '01/10/2025', '30/11/2025'],
];
const COMPROMISOS = [
  ['Compromiso', 'Responsable', 'Fecha de entrega', 'Estado', 'Fecha de cierre'],
  ['Entregar el consolidado', 'Ana Ejemplo', '15/12/2025', 'Abierto', ''],
  ['Enviar el listado', 'Ana Ejemplo', '15/06/2026', 'Abierto', ''],
  ['Publicar el PAM', 'Ana Ejemplo', '15/06/2025', 'Cumplido', '10/06/2025'],
];

/** The rows of Evaluación anual of 2025, as they are loaded. */
export const evaluacionesDe = (
  decisiones: { readonly [codigo: string]: string },
  vigencia = 2025,
): readonly (readonly string[])[] => [
  [
    'Acción',
    'Vigencia',
    'Cumplimiento',
    'Logros',
    'Dificultades y causas',
    'Oportunidades de mejora',
    'Decisión',
    'Ajuste propuesto',
    'Profesional',
    'Fecha',
  ],
  ...Object.entries(decisiones).map(([codigo, decision]) => [
    codigo,
    `${vigencia}`,
    codigo === 'A03' ? 'A la espera del dato' : 'Cumplida',
    'Se llegó a la meta.',
    'Ninguna que impidiera cumplir.',
    'Empezar en febrero.',
    decision,
    decision === 'Continúa con ajuste' ? 'Menos por trimestre.' : '',
    'Ana Ejemplo',
    `10/01/${vigencia + 1}`,
  ]),
];

/** The office on 21 January 2026, everything of 2025 in the book but its evaluations. */
export function officeOf2025(): Book {
  const book = newBook(AL_CIERRE);
  book.call('cargar', {
    registro: 'equipo',
    celdas: [
      ['Nombre', 'Cargo'],
      ['Ana Ejemplo', 'Profesional'],
    ],
  });
  const load = (registro: string, celdas: readonly (readonly string[])[]) =>
    book.call('cargar', { registro, celdas });
  load('pam', PAM);
  load('seguimiento', SEGUIMIENTO);
  load('actividades', ACTIVIDADES);
  load('compromisos', COMPROMISOS);
  return book;
}

/** The same with its evaluations: it can be closed. */
export function closableBook(): Book {
  const book = officeOf2025();
  book.call('cargar', {
    registro: 'evaluaciones',
    celdas: evaluacionesDe(DECISIONES),
  });
  return book;
}

/** A copy of its workbook, open on a day of that January. */
export const reopened = ({ host }: Book): Book =>
  openBook(JSON.parse(JSON.stringify(host.data)), AL_CIERRE);
