// product.md §7, 10: an internal audit asks for «todos los registros de 2026 de la actividad 9» in 30 minutes. In the panel
// «Trimestre», in a real browser on the built add-on, at the end of the year.

import { ACTA } from '../support/acta';
import { type Book, exampleBook, openBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';
import { typistAt } from '../ui/support/typist';

const openPanel = panelsOfThisFile();
const FIN_DE_ANO = '2027-01-29T10:00:00-05:00';

/** The year as the office left it: three informes signed, the fourth never made. */
function yearBook(): Book {
  let at = '2026-07-15T10:00:00-05:00';
  const made = exampleBook({
    now: () => new Date(at),
    saveFile: ({ name }) => ({
      id: name,
      url: `https://drive.invalid/${encodeURIComponent(name)}`,
    }),
  });
  const meetings = [
    ['2026-T2', '2026-07-22'],
    ['2026-T3', '2026-10-21'],
    ['2026-T4', '2027-01-27'],
  ] as const;
  for (const [corte, fecha] of meetings) {
    at = `${fecha}T15:00:00-05:00`;
    made.call('guardarActa', {
      ...ACTA,
      compromisos: [],
      aprobo: 'Ana Ejemplo Rivera',
      pedido: corte,
      actividad: 9,
      fecha,
      tipo: 'Seguimiento trimestral',
      asunto: `Seguimiento con corte a ${corte}`,
    });
    made.call('registrarControl', {
      corte,
      ejecutado: true,
      fecha,
      quien: 'Luis Ejemplo Castro',
      resultado: 'Sin novedad',
      materializo: false,
      tratamiento: '',
    });
  }
  for (const { codigo } of made
    .rows('actas')
    .filter(({ vigencia, actividad }) => Number(vigencia) >= 2026 && actividad === 9))
    made.call('generarDocumento', { documento: 'acta', de: codigo });
  const firma = {
    estado: 'Para firma',
    elaboro: 'Luis Ejemplo Castro',
    reviso: 'Marta Ejemplo Solano',
    aprobo: 'Ana Ejemplo Rivera',
  };
  for (const corte of ['2026-T1', '2026-T2', '2026-T3']) {
    const { codigo } = made.call<{ codigo: string }>('generarDocumento', {
      documento: 'informe-trimestral',
      de: corte,
      firma,
    });
    made.call('cambiarEstadoDocumento', {
      codigo,
      estado: 'Firmado',
      pdfFirmado: `https://ejemplo.invalid/${corte}.pdf`,
    });
  }
  made.call('cargar', {
    registro: 'cierres',
    celdas: [
      [
        'Vigencia',
        'Trimestre',
        'Estado',
        'Medición',
        'Cierre provisional por',
        'Cierre provisional el',
      ],
      ...['T2', 'T3', 'T4'].map((trimestre) => [
        '2026',
        trimestre,
        'Provisional',
        '80 %',
        'Luis Ejemplo Castro',
        '29/01/2027',
      ]),
    ],
  });
  return openBook(made.host.data, { now: () => new Date(FIN_DE_ANO) });
}

test('escenario 10', async () => {
  const { answers, calls } = answersOf(yearBook(), ['panelTrimestre', 'verRegistrosDelAno']);
  const { page } = await openPanel({ panel: 'trimestre', answers });
  const typist = typistAt(page);
  await page.getByText('T4 de 2026: provisional').waitFor();

  // One look: a key on the section of the year.
  await page.locator('#trimestre-registros').focus();
  await typist.press('Enter');
  await page.getByText('Actividad 9 en 2026: 15 de 16 registros: falta 1.').waitFor();
  const part = page.locator('#trimestre-registros-contenido');

  // 4 actas, 4 informes but one, 4 measures and 4 controls, each with its day and who.
  const lines = (await part.locator('li.item').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  const count = (pattern: RegExp): number => lines.filter((text) => pattern.test(text)).length;
  expect(count(/^Acta \d+ de 20\d\d .*\d\d\/\d\d\/\d{4} · Ana Ejemplo Rivera$/)).toBe(4);
  expect(count(/^Informe, versión 1 \(firmado\) .*\d\d\/\d\d\/\d{4} · Ana Ejemplo Rivera$/)).toBe(
    3,
  );
  expect(
    count(/^Medición .* \(cierre provisional\) \d\d\/\d\d\/\d{4} · Luis Ejemplo Castro$/),
  ).toBe(4);
  expect(count(/^Control del riesgo \d\d\/\d\d\/\d{4} · Luis Ejemplo Castro$/)).toBe(4);

  // Links to the signed informes and to the actas.
  const links = await part
    .locator('a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.filter((href) => href.startsWith('https://ejemplo.invalid/2026-'))).toHaveLength(3);
  expect(links.filter((href) => href.includes('Acta'))).toHaveLength(4);

  // The one gap, with an icon and in words.
  const gap = part.locator('li', { hasText: 'Falta el informe' }).last();
  expect(await gap.locator('svg.icon-error').count()).toBe(1);
  expect(await part.getByText(/^Falta /).count()).toBe(1);

  const cost = calls.map(({ total }) => total).reduce((sum, total) => sum + total, 0);
  expect(cost).toBeLessThanOrEqual(40);
  console.info(`escenario 10: 1 key, ${cost} calls`);
}, 120_000);
