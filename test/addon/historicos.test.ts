// An office that adopts the book in the middle of its plan: what comes before is loaded as it is, and nobody is asked for it.

import { type Book, newBook } from '../support/host';

interface Hallada {
  readonly registro: string;
  readonly codigo: string;
  readonly severidad: string;
  readonly mensaje: string;
}

const PAM = [
  [
    'Código',
    'Componente',
    'Acción',
    'Indicador',
    'Unidad',
    'Tipo de acumulación',
    'Meta 2024',
    'Meta 2025',
    'Meta 2026',
    'Meta cuatrienio',
    'Responsable',
    'Fecha inicio',
    'Fecha fin',
  ],
  [
    'A01',
    'Acompañamiento',
    'Visitar',
    'Visitas',
    'Visitas',
    'Acumulado',
    '8',
    '12',
    '12',
    '40',
    'Ana Ejemplo',
    '01/01/2024',
    '15/12/2027',
  ],
  [
    'A02',
    'Acompañamiento',
    'Formar',
    'Docentes',
    'Docentes',
    'Acumulado',
    '4',
    '4',
    '4',
    '12',
    'Ana Ejemplo',
    '01/01/2024',
    '15/12/2027',
  ],
];
/** A01 has its history, with a quarter of it missing; A02 has none. */
const SEGUIMIENTO = [
  ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado', 'Estado del reporte'],
  ['A01', '2024', 'T2', '4', '1', 'Aprobado'],
  ['A01', '2024', 'T3', '2', '', 'Aprobado'],
  ['A01', '2024', 'T4', '2', '2', 'Aprobado'],
  ['A01', '2025', 'T1', '3', '3', 'Enviado'],
];
const ACTAS = [
  ['Vigencia', 'Número', 'Estado', 'Fecha', 'Asunto', 'Acta firmada', 'Actividad'],
  [
    '2024',
    '1',
    'Definitiva',
    '15/03/2024',
    'Análisis de la información',
    'https://ejemplo.invalid/acta-1',
    '1',
  ],
  [
    '2024',
    '2',
    'Definitiva',
    '20/05/2024',
    'Aprobación del PAM',
    'https://ejemplo.invalid/acta-2',
    '9',
  ],
];

function adopting(adopcion: string): Book {
  const book = newBook({ now: () => new Date('2026-02-10T10:00:00-05:00') });
  const load = (registro: string, celdas: readonly (readonly string[])[]): void => {
    const { cargue, observaciones } = book.call<{
      cargue: string | null;
      observaciones: readonly Hallada[];
    }>('cargar', { registro, celdas });
    expect(observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([]);
    expect(cargue).not.toBeNull();
  };
  load('equipo', [
    ['Nombre', 'Cargo'],
    ['Ana Ejemplo', 'Profesional'],
  ]);
  load('pam', PAM);
  if (adopcion) book.call('parametro', { clave: 'adopcion', valor: adopcion });
  load('seguimiento', SEGUIMIENTO);
  load('actas', ACTAS);
  return book;
}

const observed = (book: Book, registro: string): readonly string[] =>
  book
    .call<{ observaciones: readonly Hallada[] }>('validar', { registro })
    // Of what is not programmed by quarters one is only told.
    .observaciones.filter(({ codigo }) => codigo !== 'SIN_TRIMESTRES')
    .map(({ codigo }) => codigo);
const owed = (book: Book, corte: string): number =>
  book
    .call<{ responsables: readonly { debe: number }[] }>('reportesAdeudados', { corte })
    .responsables.reduce((sum, { debe }) => sum + debe, 0);
const candidatas = (book: Book, corte: string): readonly unknown[] =>
  book.call<{ acciones: readonly unknown[] }>('buscarAnomalias', { corte }).acciones;

test('the quarters before the adopción are loaded, and owe nothing', () => {
  const book = adopting('2025-T1');
  expect(observed(book, 'seguimiento')).toEqual([]);
  for (const corte of ['2024-T1', '2024-T2', '2024-T3', '2024-T4']) {
    expect([corte, owed(book, corte), candidatas(book, corte)]).toEqual([corte, 0, []]);
  }
  expect(owed(book, '2025-T1')).toBe(2);
});

test('a year that was not brought is told, and raises no anomaly of a later quarter', () => {
  const book = adopting('2025-T1');
  const told = book
    .call<{ observaciones: readonly Hallada[] }>('validar', { registro: 'pam' })
    .observaciones.filter(({ codigo }) => codigo === 'HISTORICO_SIN_CARGAR');
  expect(told.map(({ mensaje }) => mensaje)).toEqual([
    expect.stringMatching(/^De A02 no hay reportes de 2024, antes de la adopción de este libro/),
  ]);
  // Of an office that has it from the beginning, 2024 is a year like the others.
  const whole = adopting('').call<{ observaciones: readonly Hallada[] }>('validar', {
    registro: 'pam',
  });
  expect(whole.observaciones.map(({ codigo }) => codigo)).not.toContain('HISTORICO_SIN_CARGAR');
  book.call('cargar', {
    registro: 'seguimiento',
    celdas: [SEGUIMIENTO[0], ['A02', '2025', 'T1', '1', '1', 'Enviado']],
  });
  // A02 did what its first quarter asked; before, its 2024 made it a rezago.
  expect(JSON.stringify(candidatas(book, '2025-T1'))).not.toContain('"A02"');
});

test('of an office that does not say it, they are asked for', () => {
  const book = adopting('');
  expect(owed(book, '2024-T3')).toBe(2);
  expect(candidatas(book, '2024-T3')).not.toEqual([]);
});

test('an acta that was signed before comes in by its number and its link, and leaves no gap', () => {
  const book = adopting('2025-T1');
  expect(observed(book, 'actas')).toEqual([]);
  expect(
    book
      .rows('actas')
      .map(({ codigo, numero, estado, actaFirmada }) => [codigo, numero, estado, actaFirmada]),
  ).toEqual([
    ['AC-0001', 1, 'Definitiva', 'https://ejemplo.invalid/acta-1'],
    ['AC-0002', 2, 'Definitiva', 'https://ejemplo.invalid/acta-2'],
  ]);
});

test('a year that was not kept in the book is closed without evaluations', () => {
  const book = adopting('2025-T1');
  const cierre = book.call<{
    impedimentos: readonly unknown[];
    avisos: readonly { clave: string }[];
  }>('cerrarVigencia', { vigencia: 2024, simular: true });
  expect(cierre.impedimentos).toEqual([]);
  expect(cierre.avisos.map(({ clave }) => clave)).not.toContain('SIN_REPORTE');
  const { avisos } = book.call<{ avisos: readonly { clave: string }[] }>('cerrarVigencia', {
    vigencia: 2025,
    simular: true,
  });
  expect(avisos.map(({ clave }) => clave)).not.toContain('ANTERIOR_ABIERTA');
});
