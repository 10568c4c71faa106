import type { Page } from 'playwright-core';
import type { TrimestrePanel } from '../../../src/addon/trimestre/cabeza';
import { OFICINA, TRIMESTRE } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'trimestre', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}

const T1: TrimestrePanel = {
  ...TRIMESTRE,
  trimestre: TRIMESTRE.trimestre && {
    ...TRIMESTRE.trimestre,
    corte: '2026-T1',
    titulo: 'T1 de 2026',
    estado: 'Provisional',
  },
};

test('TrimestrePanel opens on the quarter that is reported, and shows another that is chosen', async () => {
  const page = await open({
    panelTrimestre: ({ corte }: { corte?: string }) => (corte === '2026-T1' ? T1 : TRIMESTRE),
  });
  await page.getByText('T2 de 2026: abierto').waitFor();
  await page.getByLabel('Trimestre').selectOption('2026-T1');
  await page.getByText('T1 de 2026: provisional').waitFor();
  expect(opened.sent('panelTrimestre')).toEqual([{}, { corte: '2026-T1' }]);
});

test('TrimestrePanel makes the informe of the quarter in sight with one click', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Generar informe' }).click();
  await page.getByRole('link', { name: /Acta 12 de 2026/ }).waitFor();
  expect(opened.sent('generarDocumento')).toMatchObject([
    { documento: 'informe-trimestral', de: '2026-T2' },
  ]);
});
