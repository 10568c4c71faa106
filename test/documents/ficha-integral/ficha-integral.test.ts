import { fillTemplate } from '../../../src/docx/engine';
import { lecturaDeInclusion } from '../../../src/domain/inclusion';
import { plantillaOf } from '../../support/plantillas';
import { convertWithSoffice, pagesOf, testWithPages } from '../../support/soffice';
import { muestras as acciones } from '../acciones-ied/muestras';
import { CEIBA, filas, filasDe, leido, UVITOS } from './fixture';
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
  expect(line?.criterios).toContain(own?.aportes?.split(' (')[0]);
});

test('a decision that was changed says what the calculation said, and why', () => {
  const changed = leido({
    focalizacion: filasDe('A05').map((row) => ({
      ...row,
      decision: 'fuera de los cupos' as const,
      final: 'Seleccionada' as const,
      motivo: 'Sede nueva',
    })),
  });
  const [ficha] = fichasDe(`2026, ${CEIBA}`, changed).fichas;
  expect(ficha?.focalizacion[0]?.decision).toBe('Seleccionada, por cambio');
  expect(ficha?.focalizacion[0]?.criterios).toMatch(
    /^El cálculo decía «fuera de los cupos»: Sede nueva /,
  );
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
    const found = all.map(({ clave, caso, datos }, i) => {
      const { fichas, paginas } = datos as {
        fichas?: readonly { nombre: string }[];
        paginas?: readonly object[];
      };
      const pages = pagesOf(pdfs[`d${i}`]!);
      if (clave === 'ficha-integral')
        pages.forEach((page, n) => {
          expect(`${caso}: ${page}`).toContain(n % 2 === 0 ? 'anverso' : 'reverso');
        });
      return [caso, pages.length, (fichas?.length ?? 0) * 2 + (paginas?.length ?? 0)];
    });
    expect(found.filter(([, got, wanted]) => got !== wanted)).toEqual([]);
  });
});
