// What the caracterización says of a small territory, each figure counted by hand, and of a book that has nothing.

import { datosOf, ROWS } from './muestras';

const datos = datosOf(ROWS);
const breve = (asunto: string): string | undefined =>
  datos.enBreve.find((one) => one.asunto === asunto)?.texto;

test('a datum says its value with its year, its lectura and its source; words stand apart, and the plan before is no dimensión', () => {
  expect(datos.dimensiones).toEqual([
    {
      dimension: 'Cobertura y permanencia',
      hayCifras: true,
      cifras: [
        {
          codigo: 'CT-0001',
          indicador: 'Deserción y permanencia\nTasa de deserción intraanual',
          valor: '3,9\u00A0% (2023)',
          lectura: 'Se concentra en sexto & séptimo.',
          fuente: 'Dato ficticio de ejemplo (2022)',
        },
      ],
      hayPalabras: true,
      palabras: [
        {
          codigo: 'CT-0002',
          texto: 'Por qué se van (2023). Las familias se mudan por trabajo.',
          lectura: 'Fuente: Mesa ficticia de ejemplo.',
        },
      ],
    },
  ]);
  expect(datos.lineaBase).toEqual([
    expect.objectContaining({ valor: '3,9\u00A0% (2023)', meta: '3\u00A0%' }),
  ]);
  expect(datos.pamAnterior.map(({ valor }) => valor)).toEqual(['71,4\u00A0% (2023)']);
});

test('what was heard and is of no indicador is called by its tema', () => {
  const heard = {
    codigo: 'CT-0007',
    dimension: 'Inclusión',
    tema: 'Discapacidad y ajustes razonables',
    vigencia: 2023,
    datoCualitativo: 'Los PIAR no se usan.',
    fuente: 'Mesa ficticia',
  };
  const [{ palabras = [] } = {}] = datosOf({ ...ROWS, caracterizacion: [heard] }).dimensiones;
  expect(palabras[0]?.texto).toBe('Discapacidad y ajustes razonables (2023). Los PIAR no se usan.');
});

test('the autoevaluación is of the active IED, with what nobody valued apart', () => {
  expect(datos.autoevaluacion).toContain('2 de 3 IED activas');
  expect(datos.areas).toHaveLength(4);
  // The first component is at 1 in both; each of the others in levels 1 and 2 in one of the two.
  expect(datos.criticos[0]).toEqual({
    orden: '1',
    componente: expect.stringContaining('1.1.1 '),
    criticidad: '100,0\u00A0%',
    valoradas: '2',
  });
  expect(datos.criticos[1]).toMatchObject({ criticidad: '50,0\u00A0%', orden: '2 (empate)' });
});

test('Saber is the mean of the active IED with a result, and how many they are', () => {
  // (0,6 + 0,7) ÷ 2 and (0,65 + 0,71) ÷ 2; the closed one counts in neither.
  expect(datos.saber.map(({ ano, ied, total }) => [ano, ied, total])).toEqual([
    ['2023', '2', '0,650'],
    ['2025', '2', '0,680'],
  ]);
  expect(datos.saber[1]?.categorias).toBe('B: 1 · C: 1');
  expect(datos.saberTexto).toContain('subió 0,03');
});

test('the índice of the territory is the mean of those that have it, of the last year', () => {
  // (2,2 + 2,7) ÷ 2; neither the closed one nor that of another year.
  expect(datos.inclusion[0]).toEqual({
    area: 'Total',
    valor: '2,45',
    ied: '2',
    lectura: 'las acciones están organizadas y priorizadas en el PMI',
  });
  expect(datos.inclusionTexto).toContain('2 de 3 IED activas');
  expect(datos.inclusion[1]).toMatchObject({ area: 'Directiva', valor: 'sin dato', ied: '0' });
});

describe('what Caracterización says of what is also measured of the institutions', () => {
  const escrito = (codigo: string, tema: string, indicador: string, valor: number) => ({
    ...{ codigo, tema, indicador, valor },
    dimension: 'Ruta de mejoramiento',
    vigencia: 2023,
    fuente: 'Dato ficticio',
  });
  const caracterizacion = [
    escrito('CT-0011', 'Autoevaluación institucional', 'IED con autoevaluación', 8),
    escrito('CT-0012', 'Saber 11', 'Puntaje global promedio', 251),
    escrito('CT-0013', '', 'Índice de inclusión del territorio', 2.1),
  ];

  test.each([
    ['Autoevaluación', 'autoevaluacion', 'IED con autoevaluación, 8 (2023), CT-0011'],
    ['Saber 11', 'saberTexto', 'Puntaje global promedio, 251 (2023), CT-0012'],
    [
      'Índice de inclusión',
      'inclusionTexto',
      'Índice de inclusión del territorio, 2,1 (2023), CT-0013',
    ],
  ] as const)('of %s is told in every part while no institution has it', (asunto, key, dicho) => {
    const unmeasured = datosOf({ caracterizacion });
    const said = [unmeasured[key], unmeasured.enBreve.find((one) => one.asunto === asunto)?.texto];
    for (const text of said) {
      expect(text).toContain(`Caracterización dice: ${dicho}.`);
      expect(text).not.toMatch(/No se conoce|Todavía no hay/);
    }
  });

  test('of the índice stands beside the mean of the institutions; what is counted of it does not', () => {
    const aplicado = escrito('CT-0014', 'Índice de inclusión', 'IED con índice aplicado', 2);
    const { inclusionTexto } = datosOf({
      ...ROWS,
      caracterizacion: [...caracterizacion, aplicado],
    });
    expect(inclusionTexto).toMatch(
      /2 de 3 IED activas.* Caracterización dice: Índice de inclusión del territorio, 2,1 \(2023\), CT-0013\.$/,
    );
  });
});

test('needs go by prioridad, with what attends them; the rest by class', () => {
  expect(
    datos.necesidades.map(({ codigo, prioridad, acciones }) => [codigo, prioridad, acciones]),
  ).toEqual([
    ['FU-0002', '14', 'A01'],
    ['FU-0001', '9', 'sin acción ni explicación'],
    ['FU-0003', '–', 'sin acción ni explicación'],
  ]);
  const objetivo = { codigo: 'FU-0004', enunciado: 'Que nadie se retire' };
  expect(datos.clases).toEqual([
    {
      clase: 'Objetivo estratégico',
      fundamentos: [{ ...objetivo, detalle: 'Responde a FU-0001' }],
    },
  ]);
  // One of three.
  expect(breve('Necesidades')).toContain('el 33\u00A0% tiene acción');
  expect(datos.conclusiones.map(({ parrafo }) => parrafo).join(' ')).toContain(
    'Faltan una acción o una explicación para FU-0001 y FU-0003.',
  );
});

test('what a person wrote stands instead of what is drafted', () => {
  const { presentacion, conclusiones } = datosOf(ROWS, {
    presentacion: 'Nuestra presentación.\nSegundo párrafo.',
    conclusiones: 'Lo nuestro.',
  });
  expect(presentacion.map(({ parrafo }) => parrafo)).toEqual([
    'Nuestra presentación.',
    'Segundo párrafo.',
  ]);
  expect(conclusiones).toEqual([{ parrafo: 'Lo nuestro.', esUltimo: true }]);
});

test('a new book says in each part what is missing, and draws no table', () => {
  const empty = datosOf({});
  const shown = Object.entries(empty).filter(([key, value]) => key.startsWith('hay') && value);
  expect(shown.map(([key]) => key)).toEqual(['hayResponsables']);
  for (const texto of [
    empty.autoevaluacion,
    empty.saberTexto,
    empty.inclusionTexto,
    empty.necesidadesTexto,
    empty.pamAnteriorTexto,
  ])
    expect(texto).toMatch(/^.{30,}\.$/);
});
