// Tables as an office hands them over at the start of a government: a header of two lines whose second one is blank but under its
// group, a tab a componente without that column, and what is called by its words where its código goes.

import type { Combinada } from '../../../src/domain/cargue/archivo';
import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../src/domain/parse/celda';
import type { AnyRow, Register } from '../../../src/domain/register';
import { equipo } from '../../../src/domain/registers/equipo';
import { fundamentos } from '../../../src/domain/registers/fundamentos';
import { pam } from '../../../src/domain/registers/pam';
import { merged } from '../../support/combinada';
import { contextOf } from '../../support/libro';

type Lines = readonly (readonly Celda[])[];

function load(
  register: Register,
  hojas: { readonly [nombre: string]: Lines },
  combinadas: readonly Combinada[] = [],
  libro: { readonly [registro: string]: readonly AnyRow[] } = {},
) {
  const all = Object.entries(hojas).map(([nombre, celdas]) => ({ nombre, celdas, combinadas }));
  const plan = planCargue(register, { hojas: all }, [], contextOf(libro));
  return {
    ...plan,
    rows: plan.cambios.map((c) => (c.cambio === 'crear' ? c.row : undefined)),
    mensajes: plan.observaciones.map(({ mensaje }) => mensaje),
  };
}

const VALORACION = [
  ['Clase', 'Enunciado', 'Fuente', 'Valoración', '', ''],
  ['', '', '', 'Urgencia', 'Tendencia', 'Impacto'],
  ['Necesidad', 'Los PIAR no se usan', 'Autoevaluación', 5, 3, 4],
];
const DOWN = [0, 1, 2].map((columna) => merged(columna, 0, columna, 1));

test.each<[string, readonly Combinada[]]>([
  ['blank', []],
  ['merged with it', DOWN],
])(
  'below a header whose group alone has a second line, the rest being %s, both are the header',
  (_, down) => {
    const { rows } = load(fundamentos, { Hoja1: VALORACION }, [merged(3, 0, 5), ...down]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      clase: 'Necesidad',
      enunciado: 'Los PIAR no se usan',
      fuente: 'Autoevaluación',
      urgencia: 5,
      tendencia: 3,
      impacto: 4,
    });
  },
);

test('«Metas» over the years is of the metas of the years, with the other names in the line above', () => {
  const lines = [
    ['Código', 'Componente', 'Acción', 'Metas', '', '', '', 'Meta cuatrienio'],
    ['', '', '', 2024, 2025, 2026, 2027, ''],
    ['A01', 'Educación inicial', 'Una', 1, 2, 3, 4, 10],
  ];
  const { rows } = load(pam, { Hoja1: lines }, [merged(3, 0, 6)]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    codigo: 'A01',
    accion: 'Una',
    meta2024: 1,
    meta2027: 4,
    metaCuatrienio: 10,
  });
});

test('a tab a componente without that column asks which are loaded, and not for a código', () => {
  const lines = (accion: string): Lines => [
    ['Objetivo', 'Acción', 'Indicador', 'Unidad', 'Meta 2026', 'Meta cuatrienio'],
    ['Mejorar', accion, 'Talleres', 'Talleres', 4, 8],
  ];
  const hojas = { Inclusión: lines('Una'), Media: lines('Dos'), Notas: [['Diligencie así']] };
  const { cambios, mensajes } = load(pam, hojas);
  expect(cambios).toEqual([]);
  expect(mensajes).toEqual([
    '2 hojas tienen filas de PAM sin «Componente», que puede ser el nombre de la hoja: «Inclusión» y «Media». Escoja las que se cargan, y su nombre será el «Componente»; o agregue esa columna.',
  ]);
});

test('what a reference calls by its words is told by its código, which is proposed', () => {
  const estrategia = { clase: 'Estrategia de intervención', fuente: 'PAM anterior' };
  const libro = {
    fundamentos: [
      { ...estrategia, codigo: 'FU-0013', enunciado: 'Acompañamiento por nodos' },
      { ...estrategia, codigo: 'FU-0014', enunciado: 'Redes de maestros' },
      { ...estrategia, codigo: 'FU-0015', enunciado: 'Redes de maestros' },
    ],
  };
  const lines = (nombre: string): Lines => [
    ['Código', 'Componente', 'Acción', 'Estrategia'],
    ['A01', 'Educación inicial', 'Una', nombre],
  ];
  const once = load(pam, { Hoja1: lines('acompañamiento por nodos') }, [], libro);
  expect(once.propuestas).toMatchObject([{ columna: 'estrategia', valor: 'FU-0013' }]);
  expect(once.mensajes).toContain(
    'En Estrategia va el código y no el nombre: «acompañamiento por nodos» es FU-0013.',
  );
  const twice = load(pam, { Hoja1: lines('Redes de maestros') }, [], libro);
  expect(twice.propuestas).toEqual([]);
  expect(twice.mensajes.join()).toContain('no existe en la hoja Fundamentos');
});

test('the headers of the list of people that every office keeps are known', () => {
  const { rows } = load(equipo, {
    Hoja1: [
      [
        'Nombres y apellidos',
        'Cargo',
        'Tipo de vinculación',
        'Correo electrónico',
        'Fecha de inicio',
      ],
      [
        'Luis Prueba Cano',
        'Profesional',
        'Carrera administrativa',
        'l@ejemplo.invalid',
        '15/01/2024',
      ],
    ],
  });
  expect(rows).toEqual([
    {
      nombre: 'Luis Prueba Cano',
      cargo: 'Profesional',
      vinculacion: 'Carrera administrativa',
      correo: 'l@ejemplo.invalid',
      desde: '2024-01-15',
    },
  ]);
});
