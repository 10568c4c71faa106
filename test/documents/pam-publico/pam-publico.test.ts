// The public PAM as data: what it says of each acción, what it leaves out, and its version.

import { pamPublico } from '../../../src/documents/pam-publico';
import { contextOf } from '../../support/libro';
import { NOVEDADES, publicacionOf } from './muestras';

const NADA = { ...NOVEDADES, cambios: [] };

test('nobody is named, whatever the column is called', () => {
  const publicacion = publicacionOf(NOVEDADES);
  expect(publicacion.excluidas).toEqual(['Responsable', 'Coordinador de la acción']);
  expect(JSON.stringify(publicacion)).not.toMatch(/Castro|Rivera/);
});

test('the version is the next where something changed, the same where nothing did, and 1.0 the first time', () => {
  expect(publicacionOf(NOVEDADES).version).toBe('1.2');
  expect(publicacionOf(NADA).version).toBe('1.1');
  expect(publicacionOf({ ...NADA, anterior: undefined }).version).toBe('1.0');
});

test('an acción tells its metas in words, its avance at the last closed quarter and the institutions frozen for it', () => {
  const { componentes, corte, instituciones } = publicacionOf(NADA);
  expect(corte).toBe('31 de diciembre de 2024');
  const [first, second] = componentes.flatMap(({ acciones }) => acciones);
  // 9 of 120, by hand.
  expect(first?.avance?.delCuatrienio).toBe('7,5\u00A0%');
  expect(second?.metas.map(({ meta }) => meta)).toEqual([
    'No programada',
    'Sin dato',
    '4',
    'Sin dato',
  ]);
  expect(second?.lineaBase).toBe('Sin dato');
  expect(second?.instituciones).toEqual(['IED Ejemplo Uno']);
  expect(instituciones).toEqual([
    {
      codigoDane: '108001999011',
      nombre: 'IED Ejemplo Uno',
      localidad: 'Norte',
      acciones: ['A02'],
    },
  ]);
});

test('the dictionary says what every column of every file is', () => {
  const { tablas } = publicacionOf(NADA);
  expect(tablas.map(({ archivo }) => archivo)).toEqual([
    'acciones.csv',
    'avance.csv',
    'instituciones.csv',
    'diccionario.csv',
  ]);
  const [dictionary] = tablas.slice(-1);
  const columns = tablas.slice(0, -1).flatMap(({ columnas }) => columnas);
  expect(dictionary?.filas).toHaveLength(columns.length);
});

test('it is not made while a cell names somebody, and says which', () => {
  const contexto = contextOf({
    equipo: [{ nombre: 'Luis Ejemplo Castro' }],
    pam: [{ codigo: 'A01', accion: 'Visitas de Luis Castro', responsable: 'Luis Ejemplo Castro' }],
  });
  expect(pamPublico.reparos?.({ contexto } as never)).toEqual([
    'PAM, fila 2 (A01), columna «Acción»: hay un nombre de persona («Luis Castro»).',
  ]);
});
