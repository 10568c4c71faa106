// product.md §7, 10: an internal audit asks for «todos los registros de 2026 de la actividad 9» in 30 minutes. In the panel
// «Trimestre», in a real browser on the built add-on, at the end of the year; and the index that is handed over.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SavedFile } from '../../src/emulator/bridge/execution';
import { ACTA } from '../support/acta';
import { type Book, exampleBook, openBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { AXE, checkPage } from '../ui/support/check-page';
import { panelsOfThisFile } from '../ui/support/stand-in';
import { typistAt } from '../ui/support/typist';

const openPanel = panelsOfThisFile();
const DOC = 'application/vnd.google-apps.document';
const FIN_DE_ANO = '2027-01-29T10:00:00-05:00';

/** The year as the office left it: three informes signed, the fourth never made. */
function yearBook(files: SavedFile[]): Book {
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
  return openBook(made.host.data, {
    now: () => new Date(FIN_DE_ANO),
    saveFile: (file) => {
      files.push(file);
      return { id: file.name, url: `https://drive.invalid/${encodeURIComponent(file.name)}` };
    },
  });
}

test('escenario 10', async () => {
  const files: SavedFile[] = [];
  const { answers, calls } = answersOf(yearBook(files), [
    'panelTrimestre',
    'verRegistrosDelAno',
    'exportarIndice',
  ]);
  const { page } = await openPanel({ panel: 'trimestre', answers });
  const typist = typistAt(page);
  await page.getByText('T4 de 2026: provisional').waitFor();

  // One look: a key on the section of the year.
  await page.locator('#trimestre-registros').focus();
  await typist.press('Enter');
  await page.getByText('Actividad 9 en 2026: 15 de 16 registros: falta 1.').waitFor();
  const part = page.locator('#trimestre-registros-contenido');
  // Those of activities 6 and 7 stand before, in cards of their own.
  const nine = part.locator('ul.cards');

  // 4 actas, 4 informes but one, 4 measures and 4 controls, each with its day and who.
  const lines = (await nine.locator('li.item').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  const count = (pattern: RegExp): number => lines.filter((text) => pattern.test(text)).length;
  expect(count(/^Acta \d+ de 20\d\d .*\d\d\/\d\d\/\d{4} · Ana Ejemplo Rivera ▲ Sin firma$/)).toBe(
    4,
  );
  expect(
    count(/^Informe, versión 1 \(firmado\) .*\d\d\/\d\d\/\d{4} · Ana Ejemplo Rivera ✔ Firmado$/),
  ).toBe(3);
  expect(
    count(/^Medición .* \(cierre provisional\) \d\d\/\d\d\/\d{4} · Luis Ejemplo Castro$/),
  ).toBe(4);
  expect(count(/^Control del riesgo \d\d\/\d\d\/\d{4} · Luis Ejemplo Castro$/)).toBe(4);

  // Links to the signed informes and to the actas.
  const links = await nine
    .locator('a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.filter((href) => href.startsWith('https://ejemplo.invalid/2026-'))).toHaveLength(3);
  expect(links.filter((href) => href.includes('Acta'))).toHaveLength(4);

  // The one gap, with an icon and in words.
  const gap = nine.locator('li', { hasText: 'Falta el informe' }).last();
  expect(await gap.locator('svg.icon-error').count()).toBe(1);
  expect(await nine.getByText(/^Falta /).count()).toBe(1);

  // One button: the index is a document of the person's folder.
  await part.getByRole('button', { name: 'Exportar el índice' }).press('Enter');
  await part.getByRole('link', { name: /^Índice de registros de 2026/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('documento-enlace');
  const index = files.find(({ name }) => name.startsWith('Índice de registros de 2026'));
  expect([index?.mimeType, index?.contentType]).toEqual([DOC, 'text/html']);
  await judgeIndex(await page.context().newPage(), String(index?.bytes));

  // The four years in one index, from the button beside it: the signed activity 9 of 2026 with its control, and which file is the record.
  await part.getByRole('button', { name: 'Todo el cuatrienio' }).press('Enter');
  await part.getByRole('link', { name: /^Índice de registros del PAM, 2024-2027/ }).waitFor();
  const whole = String(
    files.find(({ name }) => name.startsWith('Índice de registros del PAM'))?.bytes,
  );
  const groups = whole.split('<tbody>').slice(1);
  const nineOf2026 = groups
    .filter((group) => /Actividad 9\. [^<]* · 2026-T\d</.test(group))
    .flatMap((group) => group.match(/<tr[^>]*>.*?<\/tr>/g)?.slice(1) ?? []);
  expect(nineOf2026).toHaveLength(16);
  expect(nineOf2026.filter((row) => row.includes('PDF firmado (registro oficial)'))).toHaveLength(
    3,
  );
  expect(nineOf2026.filter((row) => row.includes('Control del riesgo'))).toHaveLength(4);
  expect(new Set(groups.map((group) => />Actividad (\d+)\./.exec(group)?.[1])).size).toBe(10);

  const cost = calls.map(({ total }) => total).reduce((sum, total) => sum + total, 0);
  expect(cost).toBeLessThanOrEqual(90);
  const each = calls.map(({ endpoint, total }) => `${endpoint} ${total}`).join(', ');
  console.info(`escenario 10: 1 key, and 1 for the index; ${cost} calls (${each})`);
}, 120_000);

/** What Drive is given, as a browser reads it. */
async function judgeIndex(page: Page, html: string): Promise<void> {
  await page.setContent(html);
  await page.evaluate(readFileSync(AXE, 'utf8'));
  for (const width of [300, 1100]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await checkPage(page, `indice-de-registros-${width}`)).toEqual([]);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
  }
  expect(await page.locator('html').getAttribute('lang')).toBe('es-CO');
  const rows = page.locator('tbody tr');
  // Each with the activity and the period that stand over it.
  const all = (
    await page.locator('tbody').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const [head, ...own] = [...group.querySelectorAll('tr')].map((row) => row.innerText);
        return own.map((text) => `${head?.replace(/^Actividad (\d+)\..* · /, '$1 ')} ${text}`);
      }),
    )
  ).map((text) => text.replace(/\s+/g, ' '));
  const texts = all.filter((text) => text.startsWith('9 '));
  const count = (pattern: RegExp): number => texts.filter((text) => pattern.test(text)).length;
  expect(texts).toHaveLength(16);
  expect(new Set(all.map((text) => text[0]))).toEqual(new Set(['3', '6', '7', '9']));
  const approved = String.raw`\d\d/\d\d/\d{4} Ana Ejemplo Rivera`;
  expect(
    count(
      new RegExp(
        `✔ Acta \\d+ de 20\\d\\d Código AC-\\d{4}(?: Verificación [0-9A-F-]+)? Definitiva ▲ Sin firma ${approved}`,
      ),
    ),
  ).toBe(4);
  expect(
    count(
      new RegExp(
        `✔ Informe, versión 1 .* Código DO-\\d{4} Verificación [0-9A-F-]+ Firmado ✔ Firmado ${approved}`,
      ),
    ),
  ).toBe(3);
  expect(count(/^9 2026-T\d ✔ Medición .* Luis Ejemplo Castro/)).toBe(4);
  expect(count(/^9 2026-T\d ✔ Control del riesgo .* Luis Ejemplo Castro/)).toBe(4);
  // A code of its own, by which each document is verified.
  expect(count(/ Verificación (?:[0-9A-F]{4}-){3}[0-9A-F]{4} /)).toBeGreaterThanOrEqual(7);

  // The gap is not told by its colour alone.
  expect(count(/✖ Falta/)).toBe(1);
  const gap = rows.filter({ hasText: 'Falta el informe' });
  expect(
    await gap
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).color),
  ).toBe('rgb(165, 14, 14)');

  const hrefs = await page
    .locator('a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => href.startsWith('https://ejemplo.invalid/2026-'))).toHaveLength(3);
  // And of the meeting of January, with whose acta the institutions were chosen.
  expect(hrefs.filter((href) => href.includes('/Acta'))).toHaveLength(5);
  // Nobody's correo is handed over, nor anything that runs or comes from elsewhere.
  expect(html).not.toMatch(/@(?!page|media)|<script|<img|<link/);
  await page.close();
}
