// Of which register a table is, by its headers.

import { deQueRegistro } from '../../../src/domain/cargue/de-que-registro';
import { isTyped } from '../../../src/domain/register';
import { REGISTERS } from '../../../src/domain/registers';
import { contextOf } from '../../support/libro';
import { ENCABEZADO, TITULO } from '../../support/matriz-2026';

const CONTEXT = contextOf({
  datos: [{ clave: 'matricula', nombre: 'Matrícula', unidad: 'Estudiantes' }],
});
const found = (celdas: readonly (readonly string[])[], preferido = '') =>
  deQueRegistro([{ nombre: '', celdas }], REGISTERS.filter(isTyped), CONTEXT, preferido)?.registro;

test.each([
  ['pam', [TITULO, [], ENCABEZADO, ['A01']]],
  [
    'ied',
    [
      ['Código DANE', 'Nombre', 'Localidad', 'Barrio'],
      ['1', 'x', 'y', 'z'],
    ],
  ],
  ['equipo', [['Nombre', 'Cargo', 'Dependencia', 'Correo'], ['x']]],
  ['seguimiento', [['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'], ['A01']]],
  [
    'datosIed',
    [
      ['Código DANE', 'matricula 2024', 'matricula 2025'],
      ['108001999015', '10', '12'],
    ],
  ],
  [
    'calendario',
    [
      ['Vigencia', 'Trimestre', 'Abre', 'Cierra'],
      ['2026', 'T1'],
    ],
  ],
] as const)('a table of %s', (registro, celdas) => {
  expect(found(celdas)).toBe(registro);
});

test('a table of nobody’s headers is of none', () => {
  expect(
    found([
      ['Equis', 'Ye'],
      ['1', '2'],
    ]),
  ).toBeUndefined();
  expect(found([])).toBeUndefined();
});

test('sheets that nobody sees are not looked at', () => {
  const hidden = {
    nombre: 'x',
    oculta: true,
    celdas: [['Código DANE', 'Nombre', 'Localidad', 'Barrio']],
  };
  expect(deQueRegistro([hidden], REGISTERS.filter(isTyped), CONTEXT)).toBeUndefined();
});
