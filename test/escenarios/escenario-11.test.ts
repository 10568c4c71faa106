// product.md §7, 11: somebody of Evaluación corrects a figure of a quarter that is closed. In the panels «Trimestre»,
// «Autorización de ajuste» and «Documentos», in a real browser on the built add-on: Marta asks, Ana grants it, Marta applies it.

import { readableText } from '../support/docx';
import { type Book, exampleBook, openBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';

const openPanel = panelsOfThisFile();
const CORTE = '2025-T4';
const MARTA = 'marta.ejemplo@ejemplo.invalid';
const ANA = 'ana.ejemplo@ejemplo.invalid';
const AJUSTES = [
  'panelAjustes',
  'verEfectoDeAjuste',
  'pedirAjuste',
  'pasarAjuste',
  'guardarBorradorAjuste',
] as const;

interface Avance {
  readonly total: { readonly avanceCuatrienioConTope: number };
  readonly indicadorSeguimiento: { readonly valor: number };
}

/** A ratio as it is printed, worked out here. */
const percent = (ratio: number): string =>
  `${String(Number((ratio * 100).toFixed(2))).replace('.', ',')} %`;

test('escenario 11', async () => {
  let at = '2026-07-15T10:05:00-05:00';
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const { data } = exampleBook().host;
  const as = (user: string): Book =>
    openBook(data, {
      user,
      now: () => new Date(at),
      saveFile: (file) => {
        files.push(file as { name: string; bytes: Uint8Array });
        return { id: file.name, url: `https://drive.invalid/${encodeURIComponent(file.name)}` };
      },
    });
  as(ANA).call('generarDocumento', { documento: 'informe-trimestral', de: CORTE });
  const avance = (): Avance => as(ANA).call('calcularAvance', { corte: CORTE });
  const published = avance();
  const measured = as(ANA).rows('cierres');

  // She is told why it is locked, since when and by whom, and what there is to do.
  {
    const { answers } = answersOf(as(MARTA), ['panelTrimestre', 'reportesDelTrimestre']);
    const { page } = await openPanel({ panel: 'trimestre', answers });
    await page.locator('#trimestre-corte').selectOption(CORTE);
    await page.getByText('T4 de 2025: definitivo').waitFor();
    await page.locator('#trimestre-reportes').press('Enter');
    await page
      .getByText(
        '2025-T4 está cerrado definitivamente desde el 29/04/2026, por Ana Ejemplo Rivera, y sus cifras ya se publicaron: para corregir una, pida una autorización de ajuste en PAM › Autorización de ajuste…',
      )
      .waitFor();
  }

  // She asks for it, and sees what it says and what it would change before she does.
  const efecto: string[] = [];
  {
    const { answers } = answersOf(as(MARTA), AJUSTES);
    const { page } = await openPanel({ panel: 'ajustes', answers });
    await page.locator('#ajuste-corte').selectOption(CORTE);
    await page.locator('#ajuste-accion').fill('A03');
    await page.locator('#ajuste-accion').press('Tab');
    await page.getByText('Dice: 5').waitFor();
    await page.locator('#ajuste-valor').fill('3');
    await page.locator('#ajuste-motivo').fill('Dos IED se contaron dos veces.');
    await page.getByRole('button', { name: 'Ver el efecto' }).click();
    await page.getByText('A03: estado: en meta → rezagada').waitFor();
    efecto.push(...(await page.locator('.plain-list li').allInnerTexts()));
    await page.getByRole('button', { name: 'Pedir autorización' }).click();
    await page.getByText('AJ-0001 · 2025-T4').waitFor();
  }

  // The Jefa finds it in Inicio, sees the same effect, and grants it for 24 hours.
  expect(JSON.stringify(data.sheets)).toContain(
    'Una autorización de ajuste espera decisión de la Jefatura: AJ-0001',
  );
  {
    const { answers } = answersOf(as(ANA), AJUSTES);
    const { page } = await openPanel({ panel: 'ajustes', answers });
    await page.getByText('AJ-0001 · 2025-T4').waitFor();
    await page.getByText('Motivo: Dos IED se contaron dos veces.').waitFor();
    expect(await page.locator('.card .plain-list li').allInnerTexts()).toEqual(efecto);
    await page.getByRole('button', { name: 'Conceder por 24 horas' }).click();
    await page.getByText('Vence el 16/07/2026 a las 10:05: faltan 24 h 0 min').waitFor();
  }

  // The next morning it is applied, within its hours.
  at = '2026-07-16T09:00:00-05:00';
  {
    const { answers } = answersOf(as(MARTA), [...AJUSTES, 'deshacerCargue']);
    const { page } = await openPanel({ panel: 'ajustes', answers });
    await page.getByText('Vence el 16/07/2026 a las 10:05: faltan 1 h 5 min').waitFor();
    await page.getByRole('button', { name: 'Aplicar…' }).click();
    await page.getByRole('button', { name: 'Sí, aplicar' }).click();
    await page.locator('#ajustes-anteriores').click();
    await page.getByText('Aplicada: 16/07/2026, Marta Ejemplo Solano').waitFor();
  }

  // The effect that was shown is what the figures are, calculated again; the measure that was published stays.
  const now = avance();
  expect(efecto.map((line) => line.replace(/\s/g, ' '))).toEqual(
    expect.arrayContaining([
      `Avance del PAM en el cuatrienio: ${percent(published.total.avanceCuatrienioConTope)} → ${percent(now.total.avanceCuatrienioConTope)}`,
      `Medición del indicador de seguimiento en 2025-T4: ${percent(published.indicadorSeguimiento.valor)} → ${percent(now.indicadorSeguimiento.valor)}`,
    ]),
  );
  expect(as(ANA).rows('cierres')).toEqual(measured);
  const report = as(ANA)
    .rows('seguimiento')
    .find((row) => row.accion === 'A03' && row.vigencia === 2025 && row.trimestre === 'T4');
  expect(report).toMatchObject({ ejecutado: 3, estado: 'Aprobado' });

  // The informe that was made before is marked, where documents are listed and where the year is audited.
  const MARCA = '16/07/2026 · AJ-0001 · A03 Ejecutado: 5 → 3';
  {
    const { answers } = answersOf(as(ANA), ['panelDocumentos']);
    const { page } = await openPanel({ panel: 'documentos', answers });
    await page.getByText('Cambió después del corte', { exact: true }).waitFor();
    await page.getByText(MARCA).waitFor();
  }
  {
    const { answers } = answersOf(as(ANA), ['panelTrimestre', 'verRegistrosDelAno']);
    const { page } = await openPanel({ panel: 'trimestre', answers });
    await page.locator('#trimestre-corte').selectOption(CORTE);
    await page.getByText('T4 de 2025: definitivo').waitFor();
    await page.locator('#trimestre-registros').press('Enter');
    await page.getByText(`Cambió después del corte: ${MARCA}`).waitFor();
  }

  // The version that is made now says what was corrected, why, who authorised it and what it changed.
  files.length = 0;
  as(ANA).call('generarDocumento', { documento: 'informe-trimestral', de: CORTE });
  const informe = files.find(({ name, bytes }) => bytes.length > 0 && !name.includes('anexo'));
  const text = readableText(new Uint8Array(informe?.bytes ?? []));
  expect(text).toContain('Ajustes después del cierre');
  for (const said of [
    'AJ-0001',
    'A03 Ejecutado, 2025-T4',
    'Dos IED se contaron dos veces.',
    'Ana Ejemplo Rivera, 15/07/2026',
    'A03: estado: en meta → rezagada',
  ])
    expect(text).toContain(said);
}, 180_000);
