import type { Page } from 'playwright-core';
import { AJENO, CAMBIADO, CODIGO, ILEGIBLE, OFICINA } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'codigo', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}

test('CodigoPanel verifies what is typed without the mouse, and the keyboard follows to the answer', async () => {
  const page = await open();
  const typist = typistAt(page);
  expect(await typist.where()).toBe('codigo-texto');
  await typist.type('8f3a 21c0 77de ob14');
  await typist.press('Enter');
  await page.getByText('El código es de este libro').waitFor();
  expect(opened.sent('verificarCodigo')).toEqual([{ texto: '8f3a 21c0 77de ob14' }]);
  expect(await typist.where()).toBe('codigo-respuesta');
  await page.getByText(CODIGO).waitFor();
  await page.getByText('Desde entonces no ha cambiado nada').waitFor();
  await page.getByRole('link', { name: /DO-0003 \(Informe/ }).waitFor();
});

test('CodigoPanel lists what changed, and says how much more there is', async () => {
  const page = await open({ verificarCodigo: () => CAMBIADO });
  await page.getByRole('button', { name: 'Verificar código' }).click();
  await page.getByText('Seguimiento A03 · 2026 · T1: Ejecutado').waitFor();
  await page.getByText('y 12 cambios más').waitFor();
});

test('CodigoPanel leaves the keyboard in the field of what is no código, with why beside it', async () => {
  const page = await open({ verificarCodigo: () => ILEGIBLE });
  const field = page.getByLabel('Código de verificación');
  await field.fill(CODIGO.slice(0, -1));
  await field.press('Enter');
  await page.getByText('Tiene 15 números y letras').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await typistAt(page).where()).toBe('codigo-texto');
  await page.getByText('Se parecen, y no son el mismo').waitFor();
});

test('CodigoPanel shows those that are alike without taking them for it', async () => {
  const page = await open({ verificarCodigo: () => AJENO });
  await page.getByRole('button', { name: 'Verificar código' }).click();
  await page.getByText('Ningún documento de este libro lleva ese código').waitFor();
  await page.getByText('Compare el papel letra por letra').waitFor();
});

test('CodigoPanel takes away an earlier answer, and asks again after a refusal', async () => {
  let times = 0;
  const page = await open({
    verificarCodigo: () => {
      times += 1;
      if (times === 2) throw new Refusal('Falta la hoja «Bitácora».');
      return times === 1 ? AJENO : CAMBIADO;
    },
  });
  const again = page.getByRole('button', { name: 'Verificar código' });
  await again.click();
  await page.getByText('Ningún documento de este libro').waitFor();
  await again.click();
  await page.getByText('Falta la hoja «Bitácora»').waitFor();
  expect(await page.getByText('Ningún documento de este libro').count()).toBe(0);
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await page.getByText('y 12 cambios más').waitFor();
});
