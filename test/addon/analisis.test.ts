// From a datum to a need and from a need to an acción, on the built add-on: each one commit, taken back whole, and never over what
// somebody else wrote meanwhile.

import type { AnalisisEscrito } from '../../src/addon/analisis/escribir';
import type { AnalisisVisto } from '../../src/addon/analisis/ver';
import { type Book, exampleBook, newBook, openBook } from '../support/host';

const open = (book: Book): AnalisisVisto => book.call('panelAnalisis');
const row = (book: Book, registro: string, codigo: string) =>
  book.rows(registro).find((one) => one.codigo === codigo);
const undo = (book: Book, { cargue }: AnalisisEscrito): unknown =>
  book.call('deshacerCargue', { cargue });

/** The worst component of the example, worked out here from its sábana: a column a component, a row an IED. */
function worst(book: Book) {
  const { vigencia = 0, criticos = [] } = open(book).autoevaluacion ?? {};
  const [first] = criticos;
  const valores = book
    .rows('autoevaluacion2008')
    .filter((one) => one.vigencia === vigencia)
    .map((one) => one[`v${first?.indice.replace(/\./g, '_')}`])
    .filter((one) => typeof one === 'number');
  const share = (100 * valores.filter((one) => Number(one) <= 2).length) / valores.length;
  return { vigencia, first, share, n: valores.length };
}

test('from a critical component to a need, with its datum, and from it to an acción', () => {
  const book = exampleBook();
  const before = ['caracterizacion', 'fundamentos', 'pam'].map((one) => book.rows(one));
  const { vigencia, first, share, n } = worst(book);
  expect(first).toMatchObject({ orden: 1, valoradas: n, necesidades: [] });
  expect(first?.criticidad).toBeCloseTo(share, 2);
  const need = book.call<AnalisisEscrito>('crearNecesidad', {
    critico: {
      vigencia: String(vigencia),
      catalogo: '2008',
      indice: first?.indice,
    },
    campos: {
      clase: 'Necesidad',
      enunciado: 'Los planes de área no se revisan',
      fuente: 'Autoevaluación',
      situacion: 'Pedagógica',
      urgencia: '5',
      tendencia: '5',
      impacto: '5',
    },
  });
  expect(need).toMatchObject({ codigo: 'FU-0068', errores: [] });
  expect(need.dicho).toContain('CT-0030');
  expect(row(book, 'caracterizacion', 'CT-0030')).toMatchObject({
    dimension: 'Ruta de mejoramiento',
    tema: 'Autoevaluación institucional',
    vigencia,
    valor: first?.criticidad,
    unidad: 'Porcentaje',
  });
  expect(row(book, 'fundamentos', 'FU-0068')).toMatchObject({
    clase: 'Necesidad',
    sustento: 'CT-0030',
    urgencia: 5,
  });
  // The most pressing, without acción: it goes first, and its component says which need came of it.
  const seen = open(book);
  expect(seen.cobertura.necesidades[0]).toMatchObject({
    codigo: 'FU-0068',
    prioridad: 15,
  });
  expect(seen.cobertura.sinExplicar).toEqual(['FU-0068']);
  expect(seen.autoevaluacion?.criticos[0]?.necesidades).toEqual(['FU-0068']);
  expect(seen.codigoLibre).toBe('A41');
  const accion = book.call<AnalisisEscrito>('formularAccion', {
    necesidad: 'FU-0068',
    campos: {
      codigo: 'A41',
      componente: 'Acompañamiento a establecimientos educativos',
      accion: 'Revisión de los planes de área',
      indicador: 'IED con planes de área revisados',
      unidad: 'IED',
      tipoAcumulacion: 'Acumulado',
      metaCuatrienio: '12',
    },
  });
  expect(row(book, 'pam', 'A41')).toMatchObject({
    responde: 'FU-0068',
    metaCuatrienio: 12,
  });
  expect(open(book).cobertura.sinExplicar).toEqual([]);
  // A second need of the same component stands on the same datum.
  const second = book.call<AnalisisEscrito>('crearNecesidad', {
    critico: {
      vigencia: String(vigencia),
      catalogo: '2008',
      indice: first?.indice,
    },
    campos: { enunciado: 'Otra cosa', fuente: 'Autoevaluación' },
  });
  expect(row(book, 'fundamentos', 'FU-0069')).toMatchObject({
    sustento: 'CT-0030',
  });
  expect(book.rows('caracterizacion')).toHaveLength(30);
  for (const done of [second, accion, need]) undo(book, done);
  expect(['caracterizacion', 'fundamentos', 'pam'].map((one) => book.rows(one))).toEqual(before);
});

test('an acción of the plan is linked, keeping what it says in words, and is not linked twice', () => {
  const book = exampleBook();
  book.call('guardarFila', {
    registro: 'pam',
    leida: { fila: 2, row: { codigo: 'A01', responde: 'FU-0027' } },
    campos: { responde: 'Los resultados de 2023' },
  });
  expect(open(book).cobertura.accionesSinNecesidad).toEqual(['A01']);
  const enlaces = [
    { accion: 'a01', necesidad: 'fu-0028' },
    { accion: 'A02', necesidad: 'FU-0029' },
    { accion: 'A02', necesidad: 'FU-0028' },
  ];
  const done = book.call<AnalisisEscrito>('enlazarAcciones', { enlaces });
  expect(row(book, 'pam', 'A01')).toMatchObject({
    responde: 'Los resultados de 2023; FU-0028',
  });
  expect(row(book, 'pam', 'A02')).toMatchObject({
    responde: 'FU-0028; FU-0029',
  });
  expect(book.call('enlazarAcciones', { enlaces })).toMatchObject({
    cargue: null,
    dicho: 'Ya estaban enlazadas.',
  });
  undo(book, done);
  expect(row(book, 'pam', 'A01')).toMatchObject({
    responde: 'Los resultados de 2023',
  });
});

test('why a need is not attended is written, and not over what another window wrote', () => {
  const { data } = exampleBook().host;
  const [ana, marta] = [openBook(data), openBook(data, { user: 'marta.ejemplo@ejemplo.invalid' })];
  const antes = open(ana).cobertura.necesidades.find(({ codigo }) => codigo === 'FU-0063');
  const asked = { necesidad: 'FU-0063', antes: antes?.explicacion };
  ana.call('explicarNecesidad', {
    ...asked,
    texto: 'La atiende la oficina de cobertura.',
  });
  expect(marta.refuse('explicarNecesidad', { ...asked, texto: 'Otra cosa.' })).toMatchObject({
    codigo: 'CONFLICTO',
  });
  expect(row(marta, 'fundamentos', 'FU-0063')).toMatchObject({
    sinAccion: 'La atiende la oficina de cobertura.',
  });
  marta.call('explicarNecesidad', {
    necesidad: 'FU-0063',
    antes: 'La atiende la oficina de cobertura.',
    texto: ' ',
  });
  expect(open(ana).cobertura.sinExplicar).toEqual(['FU-0063']);
});

test.each([
  ['crearNecesidad', { campos: { enunciado: ' ' } }, 'SIN_ENUNCIADO'],
  [
    'crearNecesidad',
    {
      campos: {
        enunciado: 'estudiantes con discapacidad SIN PIAR',
        fuente: 'PMI',
      },
    },
    'NECESIDAD_REPETIDA',
  ],
  ['crearNecesidad', { campos: { clase: 'Principio o ruta', enunciado: 'x' } }, 'CLASE'],
  [
    'crearNecesidad',
    {
      critico: { vigencia: '1999', catalogo: '2008', indice: '1.1.1' },
      campos: { enunciado: 'Nueva' },
    },
    'CRITICO',
  ],
  [
    'formularAccion',
    { necesidad: 'FU-0027', campos: { codigo: 'a01', accion: 'Otra' } },
    'CODIGO_OCUPADO',
  ],
  [
    'formularAccion',
    { necesidad: 'FU-0999', campos: { codigo: 'A41', accion: 'Otra' } },
    'CODIGO_AUSENTE',
  ],
  ['formularAccion', { necesidad: 'FU-0027', campos: { codigo: 'A41' } }, 'SIN_ACCION'],
  ['enlazarAcciones', { enlaces: [] }, 'SIN_ENLACES'],
  ['enlazarAcciones', { enlaces: [{ accion: 'A01', necesidad: 'FU-0999' }] }, 'CODIGO_AUSENTE'],
])('%s %j is refused in a sentence, and nothing is written', (fn, asked, codigo) => {
  const book = exampleBook();
  const before = ['caracterizacion', 'fundamentos', 'pam'].map((one) => book.rows(one));
  expect(book.refuse(fn, asked)).toMatchObject({ codigo });
  expect(['caracterizacion', 'fundamentos', 'pam'].map((one) => book.rows(one))).toEqual(before);
});

test('what is wrong in a field is told by field, and nothing is written', () => {
  const book = exampleBook();
  const hecho = book.call<AnalisisEscrito>('formularAccion', {
    necesidad: 'FU-0027',
    campos: {
      codigo: 'A41',
      accion: 'Otra',
      tipoAcumulacion: 'Cualquiera',
      metaCuatrienio: 'doce',
    },
  });
  expect(hecho.cargue).toBeNull();
  expect(hecho.errores.map(({ columna }) => columna).sort()).toEqual([
    'metaCuatrienio',
    'tipoAcumulacion',
  ]);
  expect(row(book, 'pam', 'A41')).toBeUndefined();
});

test('a new book has nothing to show, and takes a first need', () => {
  const book = newBook();
  expect(open(book)).toMatchObject({
    cobertura: { necesidades: [] },
    datos: [],
    autoevaluacion: null,
    codigoLibre: 'A01',
  });
  book.call('crearNecesidad', {
    campos: { enunciado: 'La primera', fuente: 'Otra' },
  });
  expect(open(book).cobertura.sinExplicar).toEqual(['FU-0001']);
});
