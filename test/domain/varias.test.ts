import { tablaSuelta } from '../../src/domain/cargue/archivo';
import { planCargue } from '../../src/domain/cargue/plan-cargue';
import { parseCelda } from '../../src/domain/parse';
import { columnsOf } from '../../src/domain/placed-columns';
import { type AnyRow, defineRegister } from '../../src/domain/register';
import { validate } from '../../src/domain/validate';
import { contextOf, filasOf } from '../support/libro';

/** A register whose rows answer to several acciones. */
const apoyos = defineRegister({
  key: 'apoyos',
  title: 'Apoyos',
  describes: 'Lo que sirve a varias acciones.',
  clave: ['codigo'],
  columns: {
    codigo: { label: 'Código', kind: 'codigo' },
    sirve: { label: 'Sirve a', kind: 'referencia', refiere: 'pam', varias: true },
  },
});
const LIBRO = contextOf({ pam: [{ codigo: 'A01' }, { codigo: 'A02' }, { codigo: 'B-07' }] });
const observed = (sirve: string) =>
  validate(apoyos, filasOf([{ codigo: 'X', sirve }]), LIBRO).map(
    ({ codigo, severidad, mensaje }) => [codigo, severidad, mensaje],
  );

describe('parseCelda() of several references', () => {
  test.each([
    ['A01', 'A01'],
    ['A01; A02', 'A01; A02'],
    ['A01;A02;', 'A01; A02'],
    ['A01, A02 y B-07', 'A01; A02; B-07'],
    ['A01\nA02\r\nB-07', 'A01; A02; B-07'],
    ['A01 e IN-02', 'A01; IN-02'],
    [' ; , ', undefined],
    [12, '12'],
    ['Ayuda Y2', 'Ayuda Y2'],
  ])('reads %p', (celda, ok) => {
    expect(parseCelda(apoyos.columns.sirve, celda)).toEqual({ ok });
  });

  test('refuses all when one has lost its figures', () => {
    const read = parseCelda(apoyos.columns.sirve, 'A01; 1.08001E+11');
    expect(read).toMatchObject({ error: { codigo: 'NOTACION_CIENTIFICA' } });
  });

  test('leaves a column of one reference as it was', () => {
    const one = { label: 'Acción', kind: 'referencia', refiere: 'pam' } as const;
    expect(parseCelda(one, 'A01, A02')).toEqual({ ok: 'A01, A02' });
  });
});

describe('parseCelda() of several values of a closed list', () => {
  const partes = {
    label: 'Partes',
    kind: 'lista',
    valores: ['Metas', 'Objetivos', 'Acciones'],
    sinonimos: { plan: 'Acciones' },
    varias: true,
  } as const;

  test.each([
    ['Metas', 'Metas'],
    ['metas, OBJETIVOS y plan', 'Metas; Objetivos; Acciones'],
    ['Metas;', 'Metas'],
    [' ; ', undefined],
  ])('reads %p', (celda, ok) => {
    expect(parseCelda(partes, celda)).toEqual({ ok });
  });

  test('refuses all when one is not of the list, and says which', () => {
    expect(parseCelda(partes, 'Metas; Metodos')).toMatchObject({
      error: { codigo: 'VALOR_FUERA_DE_LISTA', mensaje: expect.stringContaining('«Metodos»') },
    });
  });

  test('leaves a column of one value as it was', () => {
    const { varias: _, ...una } = partes;
    expect(parseCelda(una, 'Metas; Objetivos')).toHaveProperty('error');
  });
});

describe('validate() of several references', () => {
  test('says nothing when each one is there', () => {
    expect(observed('A01; B-07')).toEqual([]);
  });

  test('tells each missing one, with what it resembles, once', () => {
    expect(observed('A01; A92X; B-08; B-08')).toEqual([
      [
        'REFERENCIA_INEXISTENTE',
        'error',
        'Sirve a «A92X» no existe en la hoja PAM: corríjalo o créelo allí primero.',
      ],
      [
        'REFERENCIA_INEXISTENTE',
        'error',
        'Sirve a «B-08» no existe en la hoja PAM: corríjalo o créelo allí primero. ¿Quiso decir «B-07»?',
      ],
      [
        'REFERENCIA_REPETIDA',
        'advertencia',
        'Sirve a nombra dos veces «B-08»: déjelo una sola vez.',
      ],
    ]);
  });
});

test('planCargue() takes the same references, separated otherwise, for no change', () => {
  const before: AnyRow = { codigo: 'X', sirve: 'A01; A02' };
  const celdas = [
    ['Código', 'Sirve a'],
    ['X', 'A01, A02'],
  ];
  expect(planCargue(apoyos, tablaSuelta(celdas), filasOf([before]), LIBRO)).toMatchObject({
    sinCambio: 1,
    cambios: [],
  });
});

test('columnsOf() says in its header how several are written, unless the register does', () => {
  const helpOf = (help?: string) => {
    const sirve = { ...apoyos.columns.sirve, ...(help === undefined ? {} : { help }) };
    return columnsOf({ ...apoyos, columns: { ...apoyos.columns, sirve } })[1]?.help;
  };
  expect(helpOf()).toBe('Uno o varios códigos, separados por punto y coma.');
  expect(helpOf('Las acciones.')).toBe('Las acciones.');
});
