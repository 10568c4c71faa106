import type { Page } from 'playwright-core';
import { AUTOEVALUACION, autoevaluacionDe } from '../support/autoevaluacion';
import { OFICINA } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'autoevaluacion', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}

test('each área has its levels in figures, what nobody valued apart, and the change since the year before', async () => {
  const page = await open();
  const [area] = AUTOEVALUACION.consolidado?.areas ?? [];
  const text = await page.locator('#autoevaluacion-areas-contenido li').first().innerText();
  const written = (n: number | null | undefined): string => `${n}`.replace('.', ',');
  expect(text).toContain('1. Directiva');
  expect(text.replace(/\u00A0/g, ' ')).toContain(`${written(area?.criticidad)} % en niveles 1 y 2`);
  expect(text).toContain(`Sin valorar: ${area?.sinValorar}.`);
  expect(text).toMatch(/puntos (?:más|menos) que en 2024/);
  await page.getByText('En 2024 se valoraron solo 2 de 5 IED').waitFor();
});

test('the bar of an área is as wide as its counts, and whoever cannot see it reads the table', async () => {
  const page = await open();
  const [area] = AUTOEVALUACION.consolidado?.areas ?? [];
  const widths = await page
    .locator('[data-barra]')
    .first()
    .evaluate((bar) => [...bar.children].map((one) => one.getBoundingClientRect().width));
  const counts = (area?.niveles ?? []).filter((n) => n > 0);
  const [sum, all] = [widths, counts].map((some) => some.reduce((a, b) => a + b, 0));
  for (const [i, width] of widths.entries())
    expect(Math.abs(width / (sum ?? 1) - (counts[i] ?? 0) / (all ?? 1))).toBeLessThan(0.03);
  await page.getByText('Ver la tabla').first().click();
  const cells = await page
    .getByRole('row', { name: /^Directiva/ })
    .getByRole('cell')
    .allInnerTexts();
  expect(cells.map(Number)).toEqual([...(area?.niveles ?? []), area?.sinValorar]);
});

test('the critical components come in order, the first ten and then all, with the keyboard', async () => {
  const page = await open();
  const typist = typistAt(page);
  await page.locator('#autoevaluacion-criticos').focus();
  await typist.press('Enter');
  const items = page.locator('#autoevaluacion-criticos-contenido li');
  expect(await items.count()).toBe(10);
  await page.getByRole('button', { name: 'Ver los 93 componentes' }).press('Enter');
  expect(await items.count()).toBe(93);
  expect(await items.first().innerText()).toMatch(/^1\. /);
});

test('another year is asked for, and a change of catalogue is said', async () => {
  const page = await open({
    panelAutoevaluacion: (pedido) =>
      (pedido as { vigencia?: string }).vigencia === '2026'
        ? autoevaluacionDe(2026, '2026')
        : AUTOEVALUACION,
  });
  await page.getByLabel('Año valorado').selectOption('2026');
  await page.getByText('2026, Guía 34 de 2026').waitFor();
  expect(opened.sent('panelAutoevaluacion')).toEqual([{}, { vigencia: '2026' }]);
  await page.getByText('se comparan por área, nunca por componente').waitFor();
});

test('a refusal is shown, and asked again', async () => {
  let times = 0;
  const page = await open({
    panelAutoevaluacion: () => {
      times += 1;
      if (times === 2) throw new Refusal('Falta la hoja «IED».');
      return AUTOEVALUACION;
    },
  });
  await page.getByRole('button', { name: 'Consolidar de nuevo' }).click();
  await page.getByText('Falta la hoja «IED».').waitFor();
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await page.getByText('Por área').waitFor();
  expect(times).toBe(3);
});
