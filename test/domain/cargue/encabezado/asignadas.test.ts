import { leerTabla } from '../../../../src/domain/cargue/leer-tabla';
import { planCargue } from '../../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../../src/domain/parse/celda';
import { pam } from '../../../../src/domain/registers/pam';
import { columnas, contextOf } from '../../../support/libro';

const COLUMNS = columnas(pam);
const FILE: readonly (readonly Celda[])[] = [
  ['Plan de acción', ''],
  ['Cód.\nacción', 'L.B', 'Nombre', 'L.B', 'Meta 2025', ''],
  ['Z1', 97.93, 'Uno', 2, 4, 'ojo'],
];
type Given = Readonly<Record<string, string>>;
const leer = (columnas: Given | undefined, recordadas?: Given) =>
  leerTabla(pam, COLUMNS, { hojas: [{ nombre: 'Plan', celdas: FILE }], columnas, recordadas });
const assigned = (columnas: Given | undefined, recordadas?: Given) =>
  leer(columnas, recordadas).explicacion.columnas.map(({ texto, columna, asignada = '' }) =>
    [texto, columna, asignada].join(' | '),
  );
const wrong = (columnas: Given): readonly string[] =>
  leer(columnas).observaciones.flatMap(({ codigo, mensaje }) =>
    codigo === 'COLUMNA_MAL_ASIGNADA' ? mensaje : [],
  );

describe('leerTabla() with headers assigned by hand', () => {
  test.each<[string, Given, string]>([
    [
      'by what the header says, whatever its case and blanks',
      { ' COD. ACCION': 'codigo' },
      'Cód. acción | codigo | ahora',
    ],
    ['to the label of the column', { 'Cód. acción': 'CODIGO' }, 'Cód. acción | codigo | ahora'],
    [
      'by which of two',
      { 'Cód. acción': 'codigo', 'l.b (2)': 'lineaBase' },
      'L.B (2) | lineaBase | ahora',
    ],
    ['by its letter', { A: 'codigo', d: 'Línea base' }, 'L.B (2) | lineaBase | ahora'],
    ['by its letter in words', { 'columna a': 'codigo' }, 'Cód. acción | codigo | ahora'],
    [
      'over what it names by itself',
      { 'Cód. acción': 'codigo', 'Meta 2025': 'meta2026' },
      'Meta 2025 | meta2026 | ahora',
    ],
    [
      'that has no header',
      { A: 'codigo', F: 'responsable' },
      'columna F, sin encabezado | responsable | ahora',
    ],
  ])('reads one %s', (_case, given, expected) => {
    expect(assigned(given)).toContain(expected);
    expect(wrong(given)).toEqual([]);
  });

  test('reads those of an earlier load, and minds none that is not there', () => {
    const recordadas = {
      'Cód. acción': 'codigo',
      Otra: 'componente',
      'L.B (3)': 'lineaBase',
      Nombre: 'ya no hay',
    };
    const { observaciones, renglones } = leer(undefined, recordadas);
    expect(assigned(undefined, recordadas)).toContain('Cód. acción | codigo | antes');
    expect(observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([]);
    expect(renglones).toHaveLength(1);
  });

  test('takes the text of an earlier header for no letter of a column of this file', () => {
    expect(assigned(undefined, { 'Cód. acción': 'codigo', B: 'lineaBase', C: 'accion' })).toEqual([
      'Cód. acción | codigo | antes',
      'Meta 2025 | meta2025 | ',
    ]);
  });

  test('asks where a file has the header of an earlier one and the name of the column too', () => {
    const celdas = [
      ['Código', 'Acción', 'Nombre'],
      ['Z1', 'La acción', 'Ana'],
    ];
    const read = (given: object) =>
      leerTabla(pam, COLUMNS, { hojas: [{ nombre: '', celdas }], ...given });
    const errors = ({ observaciones }: ReturnType<typeof leerTabla>) =>
      observaciones.flatMap(({ severidad, mensaje }) => (severidad === 'error' ? mensaje : []));
    expect(errors(read({ recordadas: { Nombre: 'accion' } }))).toEqual([
      'La columna «Acción» puede ser «Acción», por su nombre, o «Nombre», que se le asignó la vez anterior: asígnele una de las dos.',
    ]);
    expect(errors(read({ columnas: { Nombre: 'accion' } }))).toEqual([]);
    expect(errors(read({ columnas: { Acción: 'accion' } }))).toEqual([]);
  });

  test('reads of those given now alone', () => {
    expect(assigned({ Nombre: 'accion' }, { 'Cód. acción': 'codigo' })).toEqual([
      'Nombre | accion | ahora',
      'Meta 2025 | meta2025 | ',
    ]);
  });

  test.each<[Given, RegExp]>([
    [
      { 'Cód acc': 'codigo', A: 'accion' },
      /^El archivo no tiene el encabezado «Cód acc»\..* Tiene: «Cód\. acción», /,
    ],
    [
      { 'Plan de acción Nombre': 'accion', A: 'codigo' },
      /^El archivo no tiene .* Asigne «Nombre», sin el título que tiene encima\. Tiene: /,
    ],
    [
      { A: 'codigoo' },
      /^No hay una columna «codigoo» a la que asignar un encabezado\. ¿Quiso decir «Código»\?$/,
    ],
    [{ A: 'codigo', C: 'observaciones' }, /^No hay una columna «observaciones»/],
    [
      { A: 'codigo', 'L.B': 'lineaBase' },
      /^El encabezado «L\.B» está 2 veces: diga cuál, «L\.B \(1\)» \(columna B\) o «L\.B \(2\)» \(columna D\)\.$/,
    ],
    [
      { A: 'codigo', C: 'Código' },
      /^A la columna «Código» se le asignaron dos encabezados, «A» y «C»/,
    ],
    [
      { A: 'codigo', C: 'accion', Nombre: 'componente' },
      /^El encabezado «Nombre» se asignó a dos columnas/,
    ],
    [{ A: 'codigo', ZZ: 'accion' }, /^El archivo no tiene el encabezado «ZZ»/],
  ])('says of %j what is wrong', (given, sentence) => {
    expect(wrong(given)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('leerTabla() with headers that are not to be read', () => {
  const keys = (columnas: Given | undefined, recordadas?: Given) =>
    leer(columnas, recordadas).explicacion.columnas.map(({ columna }) => columna);

  test('leaves what was matched by its own name, and tells it', () => {
    expect(keys({ 'Cód. acción': 'codigo' })).toContain('meta2025');
    const { explicacion, observaciones } = leer({ 'Cód. acción': 'codigo', 'meta 2025': '' });
    expect(explicacion.columnas.map(({ columna }) => columna)).not.toContain('meta2025');
    expect(explicacion.dejadas).toEqual([{ texto: 'meta 2025', asignada: 'ahora' }]);
    expect(explicacion.noLeidas).not.toContain('Meta 2025');
    expect(observaciones.filter(({ codigo }) => codigo === 'COLUMNA_MAL_ASIGNADA')).toEqual([]);
  });

  test('leaves all that say the same, or one of them by its number or its letter', () => {
    expect(leer({ 'Cód. acción': 'codigo', 'L.B': '' }).explicacion.noLeidas).not.toContain('L.B');
    expect(keys({ 'Cód. acción': 'codigo', 'L.B (1)': '' })).toContain('lineaBase');
    expect(leer({ 'Cód. acción': 'codigo', E: '' }).explicacion.columnas).not.toContainEqual(
      expect.objectContaining({ columna: 'meta2025' }),
    );
  });

  test('minds an earlier one, and not that it is not there; one of now is told', () => {
    const recordadas = { 'Cód. acción': 'codigo', 'Meta 2025': '', Otra: '' };
    expect(keys(undefined, recordadas)).not.toContain('meta2025');
    expect(leer(undefined, recordadas).explicacion.dejadas).toEqual([
      { texto: 'Meta 2025', asignada: 'antes' },
    ]);
    expect(wrong({ 'Cód. acción': 'codigo', 'Meta 2029': '' })).toEqual([
      expect.stringContaining('no tiene el encabezado «Meta 2029»'),
    ]);
  });

  test('of several tables, it is of those that have it', () => {
    const otra = FILE.map((line) => line.slice(0, 4));
    const { explicacion, observaciones } = planCargue(
      pam,
      {
        hojas: [
          { nombre: 'Uno', celdas: FILE },
          { nombre: 'Dos', celdas: otra.map((line) => line.map((c) => (c === 'Z1' ? 'Z2' : c))) },
        ],
        hojasPedidas: ['Uno', 'Dos'],
        columnas: { 'Cód. acción': 'codigo', 'Meta 2025': '', 'L.B (2)': 'lineaBase' },
      },
      [],
      contextOf(),
    );
    expect(observaciones.filter(({ codigo }) => codigo === 'COLUMNA_MAL_ASIGNADA')).toEqual([]);
    expect(explicacion.dejadas.map(({ texto }) => texto)).toEqual(['Meta 2025']);
  });
});
