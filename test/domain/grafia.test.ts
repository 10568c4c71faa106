// One spelling a name: which texts name the same, which never do, and that loads and forms keep to it.

import fc from 'fast-check';
import { tablaSuelta } from '../../src/domain/cargue/archivo';
import type { Cargue } from '../../src/domain/cargue/cargue';
import { planCargue } from '../../src/domain/cargue/plan-cargue';
import { planFila } from '../../src/domain/cargue/plan-fila';
import { Grafias } from '../../src/domain/grafia';
import type { AnyRow, Register } from '../../src/domain/register';
import { actividades } from '../../src/domain/registers/actividades';
import { evidencias } from '../../src/domain/registers/evidencias';
import { catalogosRegister } from '../../src/domain/registers/index';
import { pam } from '../../src/domain/registers/pam';
import { seguimiento } from '../../src/domain/registers/seguimiento';
import { fold, readsAlike } from '../../src/domain/texto';
import { validate } from '../../src/domain/validate';
import { at } from '../support/avance';
import { columnas, contextOf, filasOf } from '../support/libro';
import { respelling } from '../support/respelt';

const leer = (grafias: Grafias, register: Register, rows: readonly AnyRow[]): readonly AnyRow[] =>
  grafias.leer(register, columnas(register), filasOf(rows)).map(({ row }) => row);

describe('readsAlike()', () => {
  test.each([
    ['capitals and accents', 'EDUCACION INICIAL', 'Educación inicial'],
    ['composition', 'Educación', 'Educación'.normalize('NFD')],
    ['blanks', 'Ana  Ejemplo Pérez\u00A0', 'Ana Ejemplo Pérez'],
    ['a dash', 'Primera infancia – Inicial', 'Primera infancia - Inicial'],
    ['quotes', 'Programa “Vida”', 'Programa "Vida"'],
    ['a degree for an ordinal', '1° grado', '1º grado'],
  ])('is blind to %s', (_, one, other) => {
    expect(readsAlike(one, other)).toBe(true);
  });

  test.each([
    ['0101', '101'],
    ['A01', 'A1'],
    ['A.1', 'A1'],
    ['A-1', 'A1'],
    ['A1²', 'A12'],
    ['A①', 'A1'],
    ['Educación inicial', 'Educación inicia'],
  ])('tells %s from %s', (one, other) => {
    expect(readsAlike(one, other)).toBe(false);
  });

  test('holds for any spelling of any text', () => {
    const letter = fc.constantFrom(...'aeioubcdnñÁÉÍÓÚÜÑZ 0123456789-.,()«º');
    fc.assert(
      fc.property(fc.string({ unit: letter }), respelling, (text, respell) => {
        expect(fold(respell(text))).toBe(fold(text));
      }),
    );
  });
});

describe('Grafias', () => {
  test('reads the first spelling of a componente, of a person and of a código in every row', () => {
    const rows = [
      { codigo: 'A01', componente: 'Educación inicial', responsable: 'ANA EJEMPLO PEREZ' },
      { codigo: 'A02', componente: 'EDUCACION  INICIAL', coordinador: 'Ana Ejemplo Pérez' },
    ];
    const grafias = new Grafias();
    expect(leer(grafias, pam, rows)).toEqual([
      rows[0],
      { codigo: 'A02', componente: 'Educación inicial', coordinador: 'ANA EJEMPLO PEREZ' },
    ]);
    const [reporte] = grafias.leer(
      seguimiento,
      columnas(seguimiento),
      filasOf([{ accion: 'a01', vigencia: 2025, trimestre: 'T1' }]),
    );
    expect(reporte?.row).toMatchObject({ accion: 'A01' });
  });

  test('keeps texts that are read and name nothing, and the very rows where nothing changes', () => {
    const filas = filasOf([
      { codigo: 'A01', accion: 'Formar docentes' },
      { codigo: 'A02', accion: 'FORMAR DOCENTES' },
    ]);
    const leidas = new Grafias().leer(pam, columnas(pam), filas);
    expect(leidas[0]).toBe(filas[0]);
    expect(leidas[1]).toBe(filas[1]);
  });

  test('reads each of the several that a cell holds', () => {
    const grafias = new Grafias();
    const filas = filasOf([
      { codigo: 'EV-0001', ied: 'X1' },
      { codigo: 'ev-0002', ied: 'x1' },
    ]);
    const read = grafias.leer(evidencias, columnas(evidencias), filas);
    expect(read.map(({ row }) => row.ied)).toEqual(['X1', 'X1']);
  });
});

const PESOS = { pesos_componente: 'educacion INICIAL: 60; Educación media técnica: 40' };
const ACCIONES = [
  { codigo: 'Z1', componente: 'Educación inicial' },
  { codigo: 'Z2', componente: 'Educación inicial' },
  { codigo: 'Z3', componente: 'Educación media técnica' },
].map(
  (row) => ({ ...row, tipoAcumulacion: 'Acumulado', meta2025: 10, metaCuatrienio: 10 }) as const,
);
const REPORTES = ['Z1', 'Z2', 'Z3'].map(
  (accion, i) =>
    ({
      accion,
      vigencia: 2025,
      trimestre: 'T1',
      programado: 10,
      ejecutado: i === 0 ? 10 : 0,
    }) as const,
);
const PASOS = ['Z1', 'Z1', 'Z2'].map(
  (accion, i) =>
    ({
      accion,
      numero: i + 1,
      vigencia: 2025,
      trimestre: 'T1',
      programado: 1,
      ejecutado: i,
    }) as const,
);

test('the avance is the same in whatever spelling: 0,6 × 50 + 0,4 × 0 = 30', () => {
  fc.assert(
    fc.property(respelling, (respell) => {
      const spell = <T extends object>(row: T): T => {
        const some = Object.entries(row).map(([key, value]) => [
          key,
          ['codigo', 'componente', 'accion'].includes(key) ? respell(String(value)) : value,
        ]);
        return Object.fromEntries(some);
      };
      const grafias = new Grafias();
      const read = <T>(register: Register, rows: readonly T[]): T[] =>
        grafias
          .leer(register, columnas(register), filasOf(rows.map((row) => spell(row as object) as T)))
          .map(({ row }) => row);
      const rows = {
        pam: read(pam, ACCIONES),
        seguimiento: read(seguimiento, REPORTES),
        actividades: read(actividades, PASOS),
        parametros: PESOS,
      };
      const found = at(rows, '2025-T1');
      expect(found.total.avanceCuatrienioConTope).toBeCloseTo(0.3, 10);
      expect(found.componentes).toHaveLength(2);
    }),
  );
});

describe('a load', () => {
  const LIBRO = {
    pam: [{ codigo: 'A01', componente: 'Educación inicial', accion: 'Formar' }],
    catalogos: [{ orden: 1, componente: 'Educación inicial' }],
    equipo: [{ nombre: 'Ana Ejemplo Pérez', cargo: 'Profesional' }],
  };
  const load = (...rows: readonly (readonly string[])[]): Cargue =>
    planCargue(
      pam,
      tablaSuelta([['Código', 'Componente', 'Acción', 'Responsable'], ...rows]),
      filasOf(LIBRO.pam),
      contextOf(LIBRO),
    );
  const codes = ({ observaciones }: Cargue) =>
    observaciones
      .filter(({ codigo }) => codigo !== 'FILA_INCOMPLETA')
      .map(({ fila, codigo }) => [fila, codigo]);

  test('changes nothing where it says the same in another spelling, and says it once', () => {
    const plan = load(['a01', 'EDUCACION INICIAL', 'Formar', '']);
    expect(plan).toMatchObject({ nuevas: 0, actualizadas: 0, sinCambio: 1, cambios: [] });
    expect(codes(plan)).toEqual([
      [2, 'OTRA_GRAFIA'],
      [2, 'OTRA_GRAFIA'],
    ]);
  });

  test('updates the acción of a código in another spelling', () => {
    expect(load(['a01 ', '', 'Formar más', '']).cambios).toEqual([
      {
        registro: 'pam',
        cambio: 'modificar',
        clave: 'A01',
        antes: { accion: 'Formar' },
        despues: { accion: 'Formar más' },
      },
    ]);
  });

  test('writes new rows in the spelling of Catálogos and of Equipo, which are no new values', () => {
    const plan = load(
      ['A02', 'EDUCACIÓN INICIAL', 'Otra', 'ANA  EJEMPLO PEREZ'],
      ['A03', 'EDUCACIÓN INICIAL', 'Otra más', 'ana ejemplo pérez'],
    );
    expect(plan.cambios).toMatchObject([
      { row: { componente: 'Educación inicial', responsable: 'Ana Ejemplo Pérez' } },
      { row: { componente: 'Educación inicial', responsable: 'Ana Ejemplo Pérez' } },
    ]);
    expect(codes(plan)).toEqual([
      [2, 'OTRA_GRAFIA'],
      [2, 'OTRA_GRAFIA'],
      [3, 'OTRA_GRAFIA'],
    ]);
  });

  test('refuses the second row of a código that the eye takes for the first', () => {
    expect(codes(load(['A07', '', 'Una', ''], ['a07', '', 'Otra', '']))).toEqual([
      [3, 'CLAVE_REPETIDA'],
      [3, 'OTRA_GRAFIA'],
    ]);
  });

  test('keeps the zeros of a código', () => {
    const plan = load(['0101', '', 'Una', ''], ['101', '', 'Otra', '']);
    expect(plan).toMatchObject({ nuevas: 2, rechazadas: 0 });
  });
});

describe('a form', () => {
  const EXISTING = filasOf([{ codigo: 'A01', componente: 'EDUCACION INICIAL' }]);
  const LIBRO = {
    pam: [{ codigo: 'A01', componente: 'EDUCACION INICIAL' }],
    seguimiento: [{ accion: 'A01', vigencia: 2025, trimestre: 'T1' }],
    catalogos: [{ orden: 1, componente: 'Educación inicial' }],
  };
  const save = (leida: (typeof EXISTING)[number] | null, campos: { [key: string]: string }) =>
    planFila(pam, { leida, campos }, EXISTING, contextOf(LIBRO));

  test('writes the spelling that the person gives, which is no new value', () => {
    const { cambios, observaciones } = save(EXISTING[0] ?? null, {
      componente: 'Educación Inicial',
    });
    expect(cambios).toEqual([
      {
        registro: 'pam',
        cambio: 'modificar',
        clave: 'A01',
        antes: { componente: 'EDUCACION INICIAL' },
        despues: { componente: 'Educación Inicial' },
      },
    ]);
    expect(observaciones.map(({ codigo }) => codigo)).toEqual(['FILA_INCOMPLETA']);
  });

  test('spells the código of a row anew though others name it', () => {
    const { cambios } = save(EXISTING[0] ?? null, { codigo: 'a01' });
    expect(cambios).toMatchObject([{ clave: 'A01', despues: { codigo: 'a01' } }]);
  });

  test('refuses a new row with the código of another in another spelling', () => {
    const { observaciones } = save(null, { codigo: 'a01', accion: 'Otra' });
    expect(observaciones.map(({ codigo }) => codigo)).toContain('CLAVE_REPETIDA');
  });
});

test('Catálogos says once that a value is in a list twice, in whatever spelling', () => {
  const grafias = new Grafias();
  const filas = grafias.leer(
    catalogosRegister,
    columnas(catalogosRegister),
    filasOf([
      { orden: 1, componente: 'Educación inicial' },
      { orden: 2, componente: 'Jornada única' },
      { orden: 3, componente: 'EDUCACIÓN INICIAL' },
    ]),
  );
  const found = validate(catalogosRegister, filas, contextOf());
  expect(found).toEqual([
    expect.objectContaining({ fila: 4, columna: 'componente', codigo: 'VALOR_REPETIDO' }),
  ]);
});
