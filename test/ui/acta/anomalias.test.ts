// The anomalies of the quarter come to its acta by themselves.

import type { Page } from 'playwright-core';
import { ACTA, OFICINA } from '../support/oficina';
import { type OpenPanel, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const T2 = {
  corte: '2026-T2',
  desde: '2026-07-01',
  hasta: '2026-09-30',
  anomalias: ['AN-0041', 'AN-0042'],
  texto: 'A27 (Rezago): confirmada.\nA10 (Rezago): descartada.',
  compromisos: [
    {
      compromiso: 'Exigir la reposición del lote',
      responsable: 'Rubén Ejemplo Villalba',
      fecha: '2026-08-31',
      accion: 'A27',
      anomalia: 'AN-0041',
    },
  ],
};
let opened: OpenPanel;
async function open(): Promise<Page> {
  const answers = { ...OFICINA, panelActa: () => ({ ...ACTA, anomalias: [T2] }) };
  opened = await openPanel({ panel: 'acta', answers });
  await opened.page.locator('#acta-tipo:focus').waitFor();
  return opened.page;
}
const points = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[id^="punto-"]')
    .evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value));
const saved = async (page: Page) => {
  await page.getByLabel('Asunto').fill('Seguimiento del segundo trimestre');
  await page.getByRole('button', { name: 'Guardar borrador' }).click();
  await page.getByText('Borrador guardado').waitFor();
  return opened.sent('guardarActa')[0] as {
    anomalias: readonly string[];
    compromisos: readonly { compromiso: string; anomalia?: string }[];
  };
};

test('ActaPanel adds a point with what was decided and its compromisos, to be changed like any other', async () => {
  const page = await open();
  expect(await points(page)).not.toContain('Anomalías del trimestre');
  await page.locator('#acta-tipo').selectOption('Seguimiento trimestral');
  await page.getByText('Con las anomalías decididas del trimestre').waitFor();
  expect((await points(page)).slice(-2)).toEqual([
    'Anomalías del trimestre',
    'Proposiciones y varios',
  ]);
  await page.locator('#compromiso-0').fill('Exigir la reposición del lote completo');
  expect(await saved(page)).toMatchObject({
    anomalias: ['AN-0041', 'AN-0042'],
    compromisos: [
      { compromiso: 'Exigir la reposición del lote completo', anomalia: 'AN-0041', accion: 'A27' },
    ],
  });
});

test('ActaPanel adds them once, and not to a meeting of another quarter or about something else', async () => {
  const page = await open();
  await page.getByLabel('Fecha', { exact: true }).fill('15/10/2026');
  await page.locator('#acta-tipo').selectOption('Seguimiento trimestral');
  expect(await points(page)).not.toContain('Anomalías del trimestre');
  await page.locator('#acta-actividad').selectOption('4');
  await page.getByLabel('Fecha', { exact: true }).fill('15/07/2026');
  expect(await points(page)).not.toContain('Anomalías del trimestre');
  await page.locator('#acta-actividad').selectOption('9');
  expect((await points(page)).filter((one) => one === 'Anomalías del trimestre')).toHaveLength(1);
  await page.locator('#acta-actividad').selectOption('4');
  await page.locator('#acta-actividad').selectOption('9');
  expect((await points(page)).filter((one) => one === 'Anomalías del trimestre')).toHaveLength(1);
});

test('ActaPanel tells of no anomaly once its point was taken out', async () => {
  const page = await open();
  await page.locator('#acta-tipo').selectOption('Seguimiento trimestral');
  const i = (await points(page)).indexOf('Anomalías del trimestre');
  await page.locator(`#punto-${i}`).fill('Otro punto');
  expect((await saved(page)).anomalias).toEqual([]);
});
