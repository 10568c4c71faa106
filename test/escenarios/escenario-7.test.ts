// product.md §7, 7: the focalización of January, 150 IED. The results as the ICFES publishes them are pasted, the weights are set in the
// panel, a rector asks why, one enters by reason, seven without data are declared, and the acta prints what was frozen. On the built
// add-on, in a real browser, with real institutions and results.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { celdasOf } from '../sheets-templates/oficina';
import { describeDatos, readDatos } from '../support/datos';
import { readableText } from '../support/docx';
import { type Book, newBook, openBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';

const openPanel = panelsOfThisFile();
const ENERO = { now: () => new Date('2026-01-28T10:00:00-05:00') };
const ENDPOINTS = [
  'panelFocalizar',
  'verFocalizacion',
  'verDatosDeFocalizacion',
  'guardarFocalizacion',
  'cambiarFocalizada',
  'guardarBorradorFocalizar',
];
const SEGUNDOS = 5;
const CUPOS = 30;
const CUAL = { vigencia: '2026', accion: 'A05' };

const SABER = 'saber11_2021_barranquilla_oficial.csv';
const resultados = readDatos(SABER);
const ied = readDatos('ied_barranquilla.csv');
/** Institutions with results, in the order of the list of the entidad. */
const comunes = ied
  .map(({ codigo_dane = '' }) => codigo_dane)
  .filter((code) => resultados.some((row) => row.COLE_COD_DANE === code));
/** Seven of whose results the office does not know. */
const sinDatos = comunes.slice(-7);

const load = (book: Book, registro: string, celdas: readonly (readonly unknown[])[]): void => {
  const { observaciones } = book.call<{
    observaciones: readonly { severidad: string; mensaje: string }[];
  }>('cargar', { registro, celdas });
  expect(observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([]);
};

interface Calculada {
  readonly corte: number;
  readonly ied: readonly { codigoDane: string; nombre: string; final: string; porque: string }[];
  readonly sinInformacion: readonly { codigoDane: string; puntaje: number | null }[];
}
const calculada = (book: Book): Calculada =>
  book.call<{ focalizacion: Calculada }>('calcularFocalizacion', CUAL).focalizacion;

function office(): Book {
  const book = newBook(ENERO);
  for (const registro of ['equipo', 'caracterizacion', 'fundamentos', 'pam', 'actas'])
    load(book, registro, celdasOf(registro) as readonly (readonly unknown[])[]);
  load(book, 'ied', [
    ['Código DANE', 'Nombre', 'Localidad'],
    ...ied
      .filter(({ codigo_dane = '' }) => comunes.includes(codigo_dane))
      .map(({ codigo_dane, nombre, localidad }) => [codigo_dane, nombre, localidad]),
  ]);
  return book;
}

/** As they are pasted: the header of the ICFES and its decimal comma. */
function pasted(): readonly (readonly string[])[] {
  const columns = [
    'PERIODO',
    'COLE_COD_DANE',
    'COLE_GRADO',
    'INDICE_TOTAL',
    'INDICE_INGLES',
    'COLE_CATEGORIA',
  ];
  const rows = resultados.filter(
    ({ COLE_COD_DANE: code = '' }) => comunes.includes(code) && !sinDatos.includes(code),
  );
  return [
    [...columns, 'Prueba'],
    ...rows.map((row) => [...columns.map((column) => row[column] ?? ''), 'Saber 11']),
  ];
}

describeDatos(SABER, 'the focalización of January', () => {
  test('escenario 7', async () => {
    expect(comunes).toHaveLength(152);
    const book = office();
    load(book, 'pruebas', pasted());
    load(book, 'criterios', [
      [
        'Vigencia',
        'Acción',
        'Variable',
        'Situación',
        'Peso',
        'Sentido',
        'Piso',
        'Techo',
        'Tabla',
        'Vigencia del dato',
      ],
      ['2026', 'A05', 'pruebas.total', 'Pedagógica', '50', 'menor', '0,55', '0,80', '', '2021'],
      ['2026', 'A05', 'pruebas.ingles', 'Pedagógica', '30', 'menor', '0,50', '0,80', '', '2021'],
      [
        '2026',
        'A05',
        'pruebas.categoria',
        'Directiva',
        '10',
        'Tabla',
        '',
        '',
        'A+: 0; A: 25; B: 50; C: 75; D: 100',
        '2021',
      ],
    ]);

    // The weights are set in the panel, and the ranking is there as they are typed.
    const { answers } = answersOf(book, ENDPOINTS);
    const { page } = await openPanel({ panel: 'focalizar', answers });
    await page.locator('#focalizar-accion').selectOption('A05');
    await page.locator('#focalizar-resumen').waitFor();
    await page.locator('#focalizar-criterios').click();
    await page.getByText('Los pesos suman 90; faltan 10 para 100.').waitFor();
    const began = Date.now();
    await page.locator('#criterio-2-peso').fill('20');
    await page.locator('#focalizar-cupos').fill(String(CUPOS));
    await page.getByText(`Hasta aquí ${CUPOS} entran de ${CUPOS} cupos`).waitFor();
    expect((Date.now() - began) / 1000).toBeLessThan(SEGUNDOS);
    await page.getByText('Los pesos suman 100.').waitFor();

    // Seven without data are declared, and none of them is 0.
    await page
      .getByText(`${CUPOS} IED seleccionadas de 152; 7 sin información suficiente.`)
      .waitFor();
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    await page.getByText('Guardada; falta congelarla con un acta.').waitFor();
    const saved = calculada(book);
    expect(saved.sinInformacion.map(({ codigoDane }) => codigoDane).sort()).toEqual(
      [...sinDatos].sort(),
    );
    expect(saved.sinInformacion.every(({ puntaje }) => puntaje === null)).toBe(true);

    // The workbook agrees with what the page showed, in time, and twice the same bytes.
    const start = Date.now();
    const once = JSON.stringify(calculada(book));
    expect((Date.now() - start) / 1000).toBeLessThan(SEGUNDOS);
    expect(JSON.stringify(calculada(book))).toBe(once);
    expect(
      (await page.locator('.renglon-entra .renglon-nombre').allTextContents()).slice(0, CUPOS),
    ).toEqual(saved.ied.slice(0, CUPOS).map(({ nombre }) => nombre));

    // «¿Por qué mi colegio no?»: three lines, with figures.
    const asked = saved.ied[CUPOS + 4];
    if (!asked) throw new Error('No institution stands outside');
    await page.locator('#focalizar-busca').fill(asked.codigoDane);
    await page.locator('.renglon-abre').click();
    const lines = await page.locator('.renglon-abierto > p:not(.hint)').allTextContents();
    expect(lines).toEqual([
      expect.stringMatching(/^Puntaje \d+,\d\d \(orden 35; entran 30\)\.$/),
      expect.stringMatching(/^Lo que más pesa: (.+ \(\d+,\d\d de \d+\)(, |\.)){3}$/),
      expect.stringMatching(/^Queda fuera de los 30 cupos: la última que entra tiene \d+,\d\d\./),
    ]);
    expect(asked.porque.split('\n')).toEqual(lines);

    // An override needs its reason, and says whom it displaces.
    await page.getByRole('button', { name: 'Hacerla entrar…' }).click();
    await page.getByRole('button', { name: 'Hacerla entrar', exact: true }).click();
    await page.getByText('Escriba el motivo').waitFor();
    await page.getByText(/^Desplaza a .+ \(orden 30\)/).waitFor();
    await page.getByLabel('Motivo').fill('Perdió dos aulas en la inundación de diciembre.');
    await page.getByRole('button', { name: 'Hacerla entrar', exact: true }).click();
    await page.getByText(/^Entra .+; su puntaje queda como se calculó/).waitFor();

    // Frozen under an acta, which prints the parameters and the result.
    await page.locator('#focalizar-congelar').click();
    await page.locator('#focalizar-acta').selectOption('AC-0009');
    await page.getByRole('button', { name: 'Congelar…' }).click();
    await page.getByRole('button', { name: 'Sí, congelar' }).click();
    await page.getByText(/^Congelada el 28\/01\/2026/).waitFor();
    const frozen = JSON.stringify(calculada(book));
    load(book, 'pruebas', [
      ['IED', 'Vigencia', 'Prueba', 'Grado', 'Índice total'],
      [asked.codigoDane, '2021', 'Saber 11', '11', '0,9'],
    ]);
    load(book, 'ied', [
      ['Código DANE', 'Nombre'],
      [asked.codigoDane, 'Otro nombre'],
    ]);
    expect(JSON.stringify(calculada(book))).toBe(frozen);
    const acta = actaText(book);
    expect(acta).toContain('Parámetros: 30 cupos; sin puntaje mínimo; cobertura mínima 70 de 100.');
    expect(acta).toContain(
      'Saber 11, índice total: menos es más necesidad, de 0,55 a 0,8; dato de 2021',
    );
    expect(acta).toContain('Perdió dos aulas en la inundación de diciembre.');
  });
});

/** The words of the document of the acta. */
function actaText({ host }: Book): string {
  const files: Uint8Array[] = [];
  const saveFile = (file: SavedFile) => {
    files.push(file.bytes);
    return { id: file.name, url: `file:///${file.name}` };
  };
  openBook(host.data, { ...ENERO, saveFile }).call('generarDocumento', {
    documento: 'acta',
    de: 'AC-0009',
  });
  const docx = files.find(({ length }) => length > 0);
  if (!docx) throw new Error('No document was made');
  return readableText(docx);
}
