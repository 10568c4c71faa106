import { fillTemplate } from '../../../src/docx/engine';
import { lecturaDeInclusion } from '../../../src/domain/inclusion';
import { plantillaOf } from '../../support/plantillas';
import { convertWithSoffice, pagesOf, testWithPages } from '../../support/soffice';
import { muestras as acciones } from '../acciones-ied/muestras';
import { CEIBA, filas, filasDe, leido, leidoConAcciones, UVITOS } from './fixture';
import { fichasDe, muestras } from './muestras';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const [ceiba] = fichasDe(`2026, ${CEIBA}`).fichas;
const datoDe = (situacion: string, dato: string, of = ceiba) =>
  of?.situaciones
    .find((one) => one.situacion === situacion)
    ?.datos.find((one) => one.dato.startsWith(dato));

/** As the file of the example says it. */
const num = (value: unknown): number => Number(value);
const deDatos = (dato: string, vigencia: number, ied?: string) =>
  filas('datosIed').filter(
    (row) =>
      row.dato === dato && row.vigencia === vigencia && (ied === undefined || row.ied === ied),
  );

test('says who the institution is', () => {
  expect(ceiba).toMatchObject({
    nombre: 'IED Ejemplo La Ceiba',
    codigoDane: CEIBA,
    lugar: 'Suroccidente, Barrio Ejemplo La Brisa',
    sedes: '3',
    calendario: 'A',
    jornadas: 'Mañana, Tarde',
    niveles: 'Preescolar, Primaria, Secundaria, Media',
    matricula: '1.450 (2025)',
  });
});

test.each([
  ['Comunitaria', 'Tasa de deserción', 'desercion'],
  ['Administrativa', 'Matrícula', 'matricula'],
  ['Directiva', 'Factores críticos', 'factores_criticos'],
])(
  '%s: the mean of the territory in %s is that of the rows of the year, and says of how many',
  (situacion, nombre, dato) => {
    const values = deDatos(dato, 2025).flatMap(({ valor }) =>
      valor === undefined ? [] : num(valor),
    );
    const mean = values.reduce((sum, n) => sum + n, 0) / values.length;
    const line = datoDe(situacion, nombre);
    expect(line?.n).toBe(`${values.length} de 12`);
    const written = Number(line?.media.replace(/[.\s%\u00A0]/g, '').replace(',', '.'));
    expect(Math.abs(written - mean)).toBeLessThanOrEqual(mean > 1000 ? 0.5 : 0.005);
    const [own] = deDatos(dato, 2025, CEIBA);
    expect(Number(line?.valor.replace(/[.\s%\u00A0]/g, '').replace(',', '.'))).toBe(
      num(own?.valor),
    );
  },
);

test('a datum that is not known is said, never 0, and the territory stands beside it', () => {
  const without = leido({ datosIed: filas('datosIed').filter(({ ied }) => ied !== UVITOS) });
  const [ficha] = fichasDe(`2026, ${UVITOS}`, without).fichas;
  expect(datoDe('Comunitaria', 'Tasa de deserción', ficha)).toMatchObject({
    valor: 'sin dato',
    ano: '2025',
    n: '11 de 12',
  });
  expect(ficha).toMatchObject({ matricula: 'sin dato', jornadas: 'sin dato' });
  expect(ficha?.inclusion.map(({ valor }) => valor)).toEqual(Array(5).fill('sin dato'));
});

test('of an institution of which nothing is known no figure is printed', () => {
  const { fichas } = muestras['a ficha of which nothing is known'] as ReturnType<typeof fichasDe>;
  const [ficha] = fichas;
  const figures = ficha?.situaciones.flatMap(({ datos }) => datos.map(({ valor }) => valor));
  expect(new Set(figures)).toEqual(new Set(['sin dato']));
  expect(ficha).toMatchObject({
    saber: [],
    saberTexto: 'Sin resultados de Saber 11 en el libro.',
    areas: [],
    focalizacion: [],
    visitas: [],
    pmi: 'sin dato. Factores críticos: sin dato.',
  });
  expect(ficha?.situaciones.map(({ valoracion }) => plain(valoracion))).toEqual(
    Array(4).fill('○ sin valorar'),
  );
});

test('the autoevaluación is counted by área, what nobody valued apart', () => {
  const last = filas('autoevaluacion2008')
    .filter(({ ied, vigencia }) => ied === CEIBA && vigencia === 2025)
    .map((row) => Object.entries(row).filter(([key]) => /^v\d/.test(key)))[0]!;
  const inArea = (n: number) => last.filter(([key]) => key.startsWith(`v${n}_`));
  const totals = [34, 19, 26, 14];
  totals.forEach((total, i) => {
    const values = inArea(i + 1).map(([, value]) => value);
    const count = (level: number) => values.filter((value) => value === level).length;
    expect(ceiba?.areas[i]).toMatchObject({
      existencia: String(count(1)),
      pertinencia: String(count(2)),
      apropiacion: String(count(3)),
      mejoramiento: String(count(4)),
      sinValorar: String(total - count(1) - count(2) - count(3) - count(4)),
      componentes: String(total),
    });
  });
});

test('the choice is printed as its rows say it', () => {
  const own = filasDe('A05').find(({ ied }) => ied === CEIBA);
  const line = ceiba?.focalizacion.find(({ accion }) => accion.startsWith('A05'));
  expect(line?.puntaje).toContain(own?.puntaje?.toFixed(2).replace('.', ','));
  expect(line?.orden.split(' ')[0]).toBe(String(own?.orden));
});

const changed = leido({
  focalizacion: filasDe('A05').map((row) => ({
    ...row,
    decision: 'fuera de los cupos' as const,
    final: 'Seleccionada' as const,
    motivo: 'Sede nueva',
  })),
});

test('a decision that was changed says what the calculation said, and why', () => {
  const [ficha] = fichasDe(`2026, ${CEIBA}`, changed).fichas;
  expect(ficha?.focalizacion[0]?.decision).toBe('Seleccionada, por cambio');
  expect(ficha?.focalizacion[0]?.cambios).toEqual([
    {
      calculo: 'El cálculo decía «fuera de los cupos»',
      motivo: 'Motivo del cambio: Sede nueva',
    },
  ]);
});

describe('the criteria of a choice', () => {
  const tabla = (accion: string, of = ceiba) =>
    of?.criterios.find(({ acciones }) => acciones.startsWith(accion));
  const figure = (written = ''): number => Number(plain(written).split(' ')[0]?.replace(',', '.'));

  test('are all there, with value, limits, points and weight, the one that puts most first', () => {
    // By hand: (0,77 - 0,6361) / (0,77 - 0,62) = 89,27; 5,1 / 8 = 63,75; (9,8 - 2) / (12 - 2) = 78.
    const line = (...[criterio, situacion, valor, escala, puntos, peso, aporta]: string[]) => ({
      criterio,
      situacion,
      valor,
      escala,
      puntos,
      peso,
      aporta,
    });
    const found = tabla('A05')?.lineas.map((one) =>
      Object.fromEntries(Object.entries(one).map(([key, text]) => [key, plain(text)])),
    );
    expect(found?.slice(0, 3)).toEqual([
      line(
        'Saber 11, índice total',
        'Pedagógica',
        '0,6361 (2025)',
        'de 0,77 a 0,62',
        '89,27',
        '30',
        '26,78 de 30',
      ),
      line(
        'Tasa de deserción intraanual',
        'Comunitaria',
        '5,1 % (2025)',
        'de 0 % a 8 %',
        '63,75',
        '20',
        '12,75 de 20',
      ),
      line(
        'Tasa de reprobación',
        'Pedagógica',
        '9,8 % (2025)',
        'de 2 % a 12 %',
        '78,00',
        '15',
        '11,70 de 15',
      ),
    ]);
    expect(found).toHaveLength(6);
  });

  test.each(['A05', 'A37'])('of %s put together what the puntaje is', (accion) => {
    const own = filasDe(accion).find(({ ied }) => ied === CEIBA);
    const { lineas = [] } = tabla(accion) ?? {};
    const sum = lineas.reduce((total, { aporta }) => total + figure(aporta), 0);
    expect(Math.abs(sum - (own?.puntaje ?? 0))).toBeLessThan(0.005 * lineas.length + 0.005);
    expect(lineas.reduce((total, { peso }) => total + Number(peso), 0)).toBe(100);
  });

  test('that are the same are printed once for all their acciones', () => {
    const alike = leido({
      focalizacion: [...filasDe('A04'), ...filasDe('A05'), ...filasDe('A37')],
    });
    const [ficha] = fichasDe(`2026, ${CEIBA}`, alike).fichas;
    expect(ficha?.criterios.map(({ acciones }) => acciones)).toEqual([
      expect.stringMatching(/^A04 y A05 · puntaje 74,81$/),
      expect.stringMatching(/^A37 · /),
    ]);
  });

  test('that were frozen are those of then, whatever became of the data and of the criteria', () => {
    const later = leido({
      datosIed: filas('datosIed').map((row) => ({ ...row, valor: 1 })),
      criterios: filas('criterios').map((row) => ({ ...row, peso: 1 })),
    });
    const [ficha] = fichasDe(`2026, ${CEIBA}`, later).fichas;
    expect(tabla('A05', ficha)).toEqual(tabla('A05'));
  });

  const first = (changes: Parameters<typeof leido>[0]) =>
    fichasDe(`2026, ${CEIBA}`, leido(changes)).fichas[0];

  test('of an open choice that give another puntaje now are not printed as if they gave it', () => {
    const ficha = first({
      cupos: [],
      criterios: filas('criterios').map((row) => ({ ...row, piso: 0 })),
    });
    expect(tabla('A05', ficha)).toMatchObject({
      lineas: [],
      resumen: expect.stringMatching(/^Lo que más pesa: .*«Focalizar…»\.$/),
    });
  });

  test.each([
    [
      { focalizacion: filasDe('A05').map((row) => ({ ...row, valores: undefined })) },
      'no están los datos',
    ],
    [{ cupos: [], criterios: [] }, 'Ya no hay criterios'],
    [
      { cupos: filas('cupos').map((row) => ({ ...row, congelado: 'Cupos: 5' })) },
      'se cambió a mano',
    ],
  ])('that are not there any more are missed aloud (%#)', (changes, said) => {
    expect(tabla('A05', first(changes))).toMatchObject({
      lineas: [],
      resumen: expect.stringContaining(said),
    });
  });

  test('without datum say so, and that the others carry its weight', () => {
    const sinSaber = filas('pruebas').filter(({ ied }) => ied !== CEIBA);
    const focalizacion = filasDe('A05').map((row) => ({
      ...row,
      ...(row.ied === CEIBA && {
        valores: row.valores?.replace(/^pruebas\.total.*\n/m, ''),
        // (100 - 30) of weight with datum: 12,75 + 11,70 + 10 + 7,333 + 6,25 = 48,033, of 70.
        puntaje: 68.62,
        pesoConDato: 70,
      }),
    }));
    const found = tabla('A05', first({ pruebas: sinSaber, focalizacion }));
    expect(found?.lineas.find(({ criterio }) => criterio.startsWith('Saber'))).toMatchObject({
      valor: 'sin dato',
      puntos: '—',
      peso: '30',
      aporta: '—',
    });
    expect(found?.resumen).toContain('su peso se reparte entre los demás');
    expect(plain(found?.lineas[0]?.aporta ?? '')).toBe('18,21 de 28,57');
  });
});

describe('datos of a situación', () => {
  const withMore = (n: number) =>
    leido({
      datos: [
        ...filas('datos'),
        ...['Directiva', 'Pedagógica', 'Administrativa', 'Comunitaria'].flatMap((situacion) =>
          Array.from({ length: n }, (_, i) => ({
            dato: `otro_${situacion}_${i}`,
            nombre: `Otro dato ${situacion} ${i}`,
            unidad: 'Porcentaje',
            situacion,
          })),
        ),
      ],
      datosIed: [
        ...filas('datosIed'),
        { ied: CEIBA, dato: 'otro_Administrativa_0', vigencia: 2025, valor: 0 },
        { ied: CEIBA, dato: 'otro_Administrativa_1', vigencia: 2024, valor: -3.25 },
      ],
    });
  const situacionesOf = (n: number) =>
    fichasDe(`2026, ${CEIBA}`, withMore(n)).fichas[0]!.situaciones;

  test('are all printed where there is room: one that has five takes what another does not need', () => {
    const pedagogica = ceiba?.situaciones[1];
    expect(pedagogica?.datos.map(({ dato }) => dato)).toContain('Jornada única');
    expect(ceiba?.situaciones.flatMap(({ otros }) => otros)).toEqual([]);
  });

  test.each([3, 40])('%i more each: none goes unsaid', (n) => {
    for (const { situacion, datos, otros } of situacionesOf(n)) {
      const own = withMore(n)
        .rows('datos')
        .filter(({ row }) => row.situacion === situacion).length;
      const ofSaber = situacion === 'Pedagógica' ? 1 : 0;
      expect(otros[0]?.cuantos).toMatch(new RegExp(`^${own + ofSaber - datos.length} datos? más$`));
      const named = otros[0]?.texto.match(/\(20\d\d\)|sin dato/g)?.length ?? 0;
      const [, rest = '0'] =
        / y (\d+) datos? más en la hoja Datos por IED/.exec(otros[0]?.texto ?? '') ?? [];
      expect(plain(otros[0]?.texto ?? '')).toMatch(/^Además: /);
      expect(named).toBeGreaterThan(0);
      expect(Number(rest) + named).toBe(own + ofSaber - datos.length);
    }
    // A line each for what has none of its own.
    expect(situacionesOf(n).flatMap(({ datos }) => datos)).toHaveLength(16 - 4);
  });

  test('of 0 and below it are figures', () => {
    const [, , administrativa] = situacionesOf(3);
    expect(administrativa?.datos[2]).toMatchObject({
      dato: 'Otro dato Administrativa 0',
      valor: '0\u00A0%',
      ano: '2025',
      n: '1 de 12',
    });
    expect(plain(administrativa?.otros[0]?.texto ?? '')).toBe(
      'Además: Otro dato Administrativa 1: -3,25 % (2024); Otro dato Administrativa 2: sin dato.',
    );
  });
});

test.each([
  [0, 'no hay políticas ni acciones de inclusión'],
  [0.999, 'no hay políticas ni acciones de inclusión'],
  [1, 'hay acciones sueltas, que pocos conocen'],
  [2, 'las acciones están organizadas y priorizadas en el PMI'],
  [2.8, 'las acciones del PMI se hacen, se evalúan y se articulan'],
  [3.5, 'la inclusión es parte de la cultura; es referente de otras'],
  [4, 'la inclusión es parte de la cultura; es referente de otras'],
  [4.1, undefined],
  [-1, undefined],
])('an índice de inclusión of %s reads «%s»', (valor, lectura) => {
  expect(lecturaDeInclusion(valor, 'total')).toBe(lectura);
});

const MUCHAS = [1, 2, 3, 5, 8, 12, 16, 28];

describe('on paper,', () => {
  testWithPages('a ficha is a front and a back, and the acciones a page, however long', () => {
    const all = [
      ...Object.entries(muestras).map(([caso, datos]) => ({
        clave: 'ficha-integral',
        caso,
        datos,
      })),
      ...Object.entries(acciones).map(([caso, datos]) => ({ clave: 'acciones-ied', caso, datos })),
    ];
    const docx = all.map(({ clave, datos }, i) => [
      `d${i}`,
      fillTemplate(plantillaOf(clave), datos).bytes,
    ]);
    const pdfs = convertWithSoffice(Object.fromEntries(docx), 'pdf');
    const found = all.map(({ caso, datos }, i) => {
      const { fichas, paginas } = datos as {
        fichas?: ReturnType<typeof fichasDe>['fichas'];
        paginas?: readonly object[];
      };
      const pages = pagesOf(pdfs[`d${i}`]!);
      const sides = pages.flatMap(
        (page) => /· (anverso|reverso|hoja adicional)/.exec(page)?.[1] ?? [],
      );
      const wanted = fichas?.flatMap(({ criteriosAparte }) => [
        'anverso',
        'reverso',
        ...(criteriosAparte ? ['hoja adicional'] : []),
      ]);
      if (fichas) expect([caso, sides]).toEqual([caso, wanted]);
      // A sheet added takes as many pages as it needs, and none of the others does.
      const added = wanted?.at(-1) === 'hoja adicional' ? pages.length - wanted.length : 0;
      return [caso, pages.length - added, wanted?.length ?? paginas?.length];
    });
    expect(found.filter(([, got, wanted]) => got !== wanted)).toEqual([]);
  });

  testWithPages(
    'all the criteria of as many acciones as there are stand in it, and the back ends it where they fit',
    () => {
      const datos = MUCHAS.map((n) => fichasDe(`2026, ${CEIBA}`, leidoConAcciones(n)));
      const pdfs = convertWithSoffice(
        Object.fromEntries(
          datos.map((one, i) => [`d${i}`, fillTemplate(plantillaOf('ficha-integral'), one).bytes]),
        ),
        'pdf',
      );
      const found = datos.map(({ fichas: [ficha] }, i) => {
        const pages = pagesOf(pdfs[`d${i}`]!);
        const text = pages.join('\n');
        expect(pages[0]).toContain('anverso');
        expect(pages[1]).toContain('reverso');
        expect(pages[1]).toContain('Rector o rectora');
        expect(pages.slice(2).filter((page) => !page.includes(CEIBA))).toEqual([]);
        expect(new Set(text.match(/Criterios de X\d\d ·/g)).size).toBe(MUCHAS[i]);
        expect(plain(text).match(/\d,\d\d de \d/g)).toHaveLength(6 * MUCHAS[i]!);
        return [MUCHAS[i], ficha?.criteriosAparte, pages.length > 2];
      });
      expect(found).toEqual(found.map(([n, apart]) => [n, apart, apart]));
      expect(found.map(([, apart]) => apart)).toEqual(expect.arrayContaining([true, false]));
    },
  );
});
