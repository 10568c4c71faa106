import type { Page } from 'playwright-core';
import { CIERRE, CIERRE_HECHO, CIERRE_LISTO, REGISTROS_DEL_ANO } from '../support/cierre';
import { OFICINA } from '../support/oficina';
import {
  type Answers,
  type OpenPanel,
  panelsOfThisFile,
  Refusal,
  TransportError,
} from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

/** The panel with one of its parts unfolded. */
async function open(parte: string, answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'trimestre', answers: { ...OFICINA, ...answers } });
  const { page } = opened;
  await page.locator(`#trimestre-${parte}`).click();
  return page;
}

test('Cierre asks for its lines only when it is opened, and leads to where each is mended', async () => {
  opened = await openPanel({
    panel: 'trimestre',
    answers: { ...OFICINA, irA: () => ({ aviso: '' }) },
  });
  const { page } = opened;
  await page.locator('#trimestre-cierre').waitFor();
  expect(opened.sent('verCierre')).toEqual([]);
  await page.locator('#trimestre-cierre').click();
  await page.getByText('Reportes · falta').waitFor();
  await page.getByText('Acta de la reunión · listo').waitFor();
  await page.getByRole('button', { name: 'Ir a la hoja de Anomalías' }).click();
  expect(opened.sent('verCierre')).toEqual([{ corte: '2026-T2' }]);
  expect(opened.sent('irA')).toEqual([{ registro: 'anomalias', fila: 1 }]);
});

test('Cierre cannot be closed while a line lacks, and says which', async () => {
  const page = await open('cierre');
  await page
    .getByText(
      'Para el cierre provisional falta: reportes, anomalías, control del riesgo, informe trimestral.',
    )
    .waitFor();
  const button = page.getByRole('button', { name: 'Cerrar provisionalmente…' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
});

test('Cierre records the control of the risk by keyboard, and the keyboard comes back to its button', async () => {
  const page = await open('cierre', { registrarControl: () => CIERRE_LISTO });
  const typist = typistAt(page);
  await page.getByRole('button', { name: 'Control del riesgo…' }).click();
  await page.getByText(/^Riesgo: Informar avances del PAM .+\. Control: /).waitFor();
  await page.getByLabel('¿Se ejecutó el control?').selectOption('Sí');
  await page.getByLabel('Fecha', { exact: true }).fill('20/7');
  await page.getByLabel('Quién lo ejecutó').fill('Luis Ejemplo Castro');
  await page.getByLabel('Resultado').fill('Sin novedad');
  await page.getByLabel('¿Se materializó el riesgo?').selectOption('Sí');
  await page.getByLabel('Tratamiento').fill('Se devolvió el reporte');
  await page.getByRole('button', { name: 'Guardar el control' }).press('Enter');
  await page.getByText('El control quedó registrado.').waitFor();
  expect(opened.sent('registrarControl')).toEqual([
    {
      corte: '2026-T2',
      ejecutado: true,
      fecha: '2026-07-20',
      quien: 'Luis Ejemplo Castro',
      resultado: 'Sin novedad',
      materializo: true,
      tratamiento: 'Se devolvió el reporte',
    },
  ]);
  expect(await typist.where()).toBe('control-abrir');
});

test('Cierre asks before it closes, and shows what it kept', async () => {
  const page = await open('cierre', {
    verCierre: () => CIERRE_LISTO,
    cerrarTrimestre: () => CIERRE_HECHO,
  });
  await page.getByRole('button', { name: 'Cerrar provisionalmente…' }).click();
  await page.getByRole('button', { name: 'Sí, cerrar' }).click();
  await page.getByText('Código de verificación: 8F3A-21C0-77DE-0B14').waitFor();
  await page.getByText('Provisional: 81,72 %; ahora, 1,5 puntos más.').waitFor();
  expect(opened.sent('cerrarTrimestre')).toMatchObject([
    { corte: '2026-T2', clase: 'provisional', pedido: expect.any(String) },
  ]);
  // The next close is another question: nobody is asked it for having agreed to this one.
  expect(await page.getByRole('button', { name: 'Sí, cerrar' }).count()).toBe(0);
  expect(await page.getByText('¿Cerrar el trimestre').count()).toBe(0);
  // What the panel says of the quarter is asked for again.
  expect(opened.sent('panelTrimestre')).toEqual([{}, { corte: '2026-T2' }]);
});

test('Cierre tells what the add-on refused, and opens a closed quarter again with its reason', async () => {
  const page = await open('cierre', {
    verCierre: () => CIERRE_HECHO,
    reabrirTrimestre: ({ motivo }: { motivo: string }) => {
      if (motivo === '')
        throw new Refusal('Para abrir de nuevo un trimestre cerrado escriba el motivo.');
      return CIERRE;
    },
  });
  await page.getByRole('button', { name: 'Abrir de nuevo…' }).click();
  await page.getByRole('button', { name: 'Abrir de nuevo', exact: true }).click();
  // Refused, what was being written stays where it was.
  await page.getByText('escriba el motivo').first().waitFor();
  await page.getByLabel('Motivo').fill('Llegó un dato');
  await page.getByRole('button', { name: 'Abrir de nuevo', exact: true }).click();
  await page.getByText('2026-T2 se abrió de nuevo.').waitFor();
});

test('Registros lists what there is of each quarter with its link, and what lacks in words', async () => {
  const page = await open('registros', { verRegistrosDelAno: () => REGISTROS_DEL_ANO });
  await page.getByText('Actividad 9 en 2026: 7 de 8 registros: falta 1.').waitFor();
  await page.getByRole('link', { name: /^Acta 2 de 2026/ }).waitFor();
  await page.getByText('Falta el informe').waitFor();
  await page.getByText('Termina el 30/09/2026.').waitFor();
  // Those of activities 6 and 7 before them, with what lacks and what is not signed in words.
  await page.getByText('Actividad 6 en 2026: 3 registros; falta 1.').waitFor();
  await page.getByText('Falta congelar con su acta la focalización de A40').waitFor();
  const acta = page.locator('li.item', { hasText: 'Acta 1 de 2026, con la focalización' });
  await acta.getByText('▲ Sin firma').waitFor();
  await page.getByText('Y 2 archivos más en el índice.').waitFor();
  const listado = page.locator('li.item', { hasText: 'Listado de asistencia externa' });
  await listado.getByText('✔ Firmado').waitFor();
  expect(await listado.getByRole('link').getAttribute('href')).toBe('https://ejemplo.invalid/r08');
  expect(opened.sent('verRegistrosDelAno')).toEqual([{ vigencia: 2026 }]);
});

test('Cierre says that nobody knows whether it was closed when no answer comes', async () => {
  const page = await open('cierre', {
    verCierre: () => CIERRE_LISTO,
    cerrarTrimestre: () => {
      throw new TransportError('NetworkError: Connection failure due to HTTP 0');
    },
  });
  await page.getByRole('button', { name: /^Cerrar (provisional|definitiva)mente…/ }).click();
  await page.getByRole('button', { name: 'Sí, cerrar' }).click();
  await page.getByText('No se sabe si quedó hecho').waitFor();
});
