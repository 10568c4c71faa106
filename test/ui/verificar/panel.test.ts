import type { Page } from 'playwright-core';
import { OFICINA, VERIFICAR } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'verificar', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}

test('VerificarPanel counts in words and groups by rule, the shared message once', async () => {
  const page = await open();
  const counts = await page.locator('.counts').innerText();
  expect(counts.replace(/\s+/g, ' ').trim()).toBe('3 errores 14 advertencias 2 incompletas');
  expect(await page.getByText('Se reportó avance y no hay evidencias').count()).toBe(1);
  await page.getByText('Se dio código a 4 filas').waitFor();
});

test('FoundLine goes to its cell and says what hides it', async () => {
  const page = await open({ irA: () => ({ aviso: 'Un filtro esconde la fila 18.' }) });
  await page.getByRole('button', { name: 'E18' }).click();
  await page.getByText('Un filtro esconde la fila 18.').waitFor();
  expect(opened.sent('irA')).toEqual([{ registro: 'seguimiento', fila: 18, columna: 'ejecutado' }]);
});

test('RuleGroup shows ten more lines from where it stands', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Ver más (quedan 4)' }).click();
  await page.getByRole('button', { name: 'D53' }).waitFor();
  expect(opened.sent('verMas')).toEqual([
    { registro: 'seguimiento', codigo: 'SIN_EVIDENCIA', desde: 10 },
  ]);
  expect(await page.getByRole('button', { name: /Ver más/ }).count()).toBe(0);
});

test('Aplazar needs a reason and then verifies again', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Aplazar' }).nth(2).click();
  await page.getByRole('button', { name: 'Aplazar esta regla' }).click();
  await page.getByText('Escriba por qué se aplaza').waitFor();
  await page.keyboard.type('Las evidencias llegan en agosto.');
  await page.getByRole('button', { name: 'Aplazar esta regla' }).click();
  await page.getByText('Datos verificados').waitFor();
  expect(opened.sent('aplazarRegla')).toEqual([
    {
      registro: 'seguimiento',
      codigo: 'SIN_EVIDENCIA',
      motivo: 'Las evidencias llegan en agosto.',
    },
  ]);
  expect(opened.sent('panelVerificar')).toHaveLength(2);
});

test('Aplazar is left with Esc', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Aplazar' }).first().click();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Motivo').waitFor({ state: 'detached' });
  expect(await page.locator('html[data-left]').count()).toBe(0);
});

test('Aplazadas shows the reason and takes the rule up again', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Reglas aplazadas 1' }).click();
  await page.getByText('Los pesos de 2027 se fijan en enero.').waitFor();
  await page.getByRole('button', { name: 'Reanudar' }).click();
  await page.getByText('Datos verificados').waitFor();
  expect(opened.sent('reanudarRegla')).toEqual([
    { registro: 'actividades', codigo: 'PESOS_NO_SUMAN_100' },
  ]);
});

test('VerificarPanel verifies one tab, and says when nothing is left', async () => {
  const clean = { ...VERIFICAR, grupos: [], aplazadas: [], codigosAsignados: 0, filas: 40 };
  const page = await open({
    panelVerificar: ({ hoja }: { hoja?: string }) => (hoja ? clean : VERIFICAR),
  });
  await page.getByLabel('Hoja').selectOption('PAM');
  await page.getByText('Se revisaron 40 filas').waitFor();
  expect(opened.sent('panelVerificar')).toEqual([{}, { hoja: 'pam' }]);
  await page.getByRole('button', { name: 'Verificar de nuevo' }).click();
  await page.waitForFunction(() => !document.querySelector('.progress-bar'));
  expect(opened.sent('panelVerificar').at(-1)).toEqual({ hoja: 'pam' });
});

test('VerificarPanel keeps what it knew when verifying again fails', async () => {
  let times = 0;
  const page = await open({
    panelVerificar: () => {
      times += 1;
      if (times > 1) throw new Refusal('Falta la columna «Código» en la hoja «PAM».');
      return VERIFICAR;
    },
  });
  await page.getByRole('button', { name: 'Verificar de nuevo' }).click();
  await page.getByText('Falta la columna «Código»').waitFor();
  await page.getByRole('button', { name: 'E18' }).waitFor();
});
