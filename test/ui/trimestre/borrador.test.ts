// What is being written in any of the small forms of the panel «Trimestre» survives closing it: kept on leaving a field, found
// again in its place, and forgotten when it is saved or given up.

import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { ANOMALIAS } from '../support/anomalias';
import { CIERRE_HECHO, CIERRE_LISTO } from '../support/cierre';
import { OFICINA, TRIMESTRE } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
type Formas = { readonly [nombre: string]: { readonly [campo: string]: string } };

const opens = (answers: Answers = {}): Promise<OpenPanel> =>
  openPanel({ panel: 'trimestre', answers: { ...OFICINA, ...answers } });
const reopens = (formas: Formas, answers: Answers = {}): Promise<OpenPanel> =>
  opens({
    panelTrimestre: () => ({ ...TRIMESTRE, borrador: { formas }, borradorDe: 'v0' }),
    ...answers,
  });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const kept = (panel: OpenPanel) =>
  panel
    .sent('guardarBorradorTrimestre')
    .map((sent) => (sent as { readonly borrador: unknown }).borrador);

/** The last that was kept, once it is so; forgotten unless told. */
const lastKept = (
  panel: OpenPanel,
  isSo: (last: unknown) => boolean = (last) => last === null,
): Promise<unknown> => eventually(async () => kept(panel).at(-1), isSo);

/** A form of each kind: how it is reached, written, named, and what its field is. */
const FORMS: readonly {
  readonly part: RegExp;
  readonly opener: string | RegExp;
  readonly field: string;
  readonly nombre: string;
  readonly campo: string;
  readonly answers?: Answers;
}[] = [
  {
    part: /^Anomalías/,
    opener: 'Confirmar A10…',
    field: '#anomalia-causa-A10',
    nombre: '2026-T2 decidir A10',
    campo: 'causa',
  },
  {
    part: /^Anomalías/,
    opener: 'Descartar A10…',
    field: '#anomalia-motivo-A10',
    nombre: '2026-T2 decidir A10',
    campo: 'motivo',
  },
  {
    part: /^Cierre/,
    opener: 'Control del riesgo…',
    field: '#control-resultado',
    nombre: '2026-T2 control',
    campo: 'resultado',
    answers: { verCierre: () => CIERRE_LISTO },
  },
  {
    part: /^Cierre/,
    opener: 'Abrir de nuevo…',
    field: '#reabrir-motivo',
    nombre: '2026-T2 reabrir',
    campo: 'motivo',
    answers: { verCierre: () => CIERRE_HECHO },
  },
  {
    part: /^Reportes/,
    opener: /^Devolver A/,
    field: 'textarea[id^=devolver-]',
    nombre: '2026-T2 devolver',
    campo: 'motivo',
  },
];

test.each(FORMS)(
  '$nombre ($campo) is kept on leaving the field, and found again where it was',
  async (form) => {
    const panel = await opens(form.answers);
    await button(panel.page, form.part).click();
    await button(panel.page, form.opener).first().click();
    await panel.page.locator(form.field).fill('Lo que iba escribiendo');
    await panel.page.locator(form.field).blur();
    await panel.page.getByText(/Lo escrito se guardó a las/).waitFor();
    const { formas } = kept(panel).at(-1) as { formas: Formas };
    const [[nombre = '', textos = {}] = []] = Object.entries(formas);
    expect(nombre.startsWith(form.nombre)).toBe(true);
    expect(textos[form.campo]).toBe('Lo que iba escribiendo');

    const again = await reopens(formas, form.answers);
    // Its part and its form are open by themselves.
    await again.page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
    expect(await again.page.locator(form.field).inputValue()).toBe('Lo que iba escribiendo');
    await again.page.locator(form.field).press('Escape');
    expect(await lastKept(again)).toBeNull();
    expect(again.sent('guardarBorradorTrimestre').at(-1)).toMatchObject({ de: 'v0' });
  },
);

test('two that are written at once are kept together, and saving one leaves the other', async () => {
  const panel = await opens();
  const { page } = panel;
  await button(page, /^Anomalías/).click();
  await button(page, 'Descartar A10…').click();
  await page.locator('#anomalia-motivo-A10').fill('Adopta en julio');
  await button(page, 'Descartar A28…').click();
  await page.locator('#anomalia-motivo-A28').fill('El lote se repone');
  await page.locator('#anomalia-motivo-A28').press('Control+Enter');
  await page.getByText('A28: descartada').waitFor();
  expect(await lastKept(panel, (last) => !JSON.stringify(last).includes('A28'))).toEqual({
    formas: { '2026-T2 decidir A10': expect.objectContaining({ motivo: 'Adopta en julio' }) },
  });
});

test('decided by somebody else meanwhile, it is sent as it was read then: the add-on tells, and nothing is lost', async () => {
  const formas = {
    '2026-T2 decidir A27': {
      confirmada: 'Descartada',
      motivo: 'Lo que iba escribiendo',
      leida: '',
    },
  };
  const panel = await reopens(formas, {
    decidirAnomalia: () => {
      throw new Refusal('Alguien ya decidió la anomalía de A27 en 2026-T2 (AN-0009).');
    },
  });
  await panel.page.locator('#anomalia-motivo-A27').press('Control+Enter');
  await panel.page.getByText('Alguien ya decidió la anomalía de A27').waitFor();
  expect(ANOMALIAS.acciones.find(({ accion }) => accion === 'A27')?.decision).not.toBeNull();
  expect(panel.sent('decidirAnomalia')[0]).not.toHaveProperty('leida');
  expect(await panel.page.locator('#anomalia-motivo-A27').inputValue()).toBe(
    'Lo que iba escribiendo',
  );
});

test('what waits in another quarter is said, and opened there', async () => {
  const formas = { '2026-T1 control': { resultado: 'Lo que iba escribiendo' } };
  const { page } = await reopens(formas, {
    panelTrimestre: ({ corte }: { corte?: string }) =>
      corte === '2026-T1'
        ? { ...TRIMESTRE, trimestre: TRIMESTRE.trimestre && { ...TRIMESTRE.trimestre, corte } }
        : { ...TRIMESTRE, borrador: { formas }, borradorDe: 'v0' },
    verCierre: ({ corte }: { corte: string }) => ({ ...CIERRE_LISTO, corte }),
  });
  await page.getByText('Tiene algo sin guardar de 2026-T1').waitFor();
  await page.getByLabel('Trimestre', { exact: true }).selectOption('2026-T1');
  await button(page, /^Cierre/).click();
  await page.locator('#control-resultado').waitFor();
  expect(await page.locator('#control-resultado').inputValue()).toBe('Lo que iba escribiendo');
});

test('a control that was refused stays written, and so does the reason of opening again', async () => {
  const refuses = () => {
    throw new Refusal('Fecha del control: «31/02» no es una fecha.');
  };
  const panel = await opens({ verCierre: () => CIERRE_LISTO, registrarControl: refuses });
  const { page } = panel;
  await button(page, /^Cierre/).click();
  await button(page, 'Control del riesgo…').click();
  await page.locator('#control-resultado').fill('Sin novedad');
  await button(page, 'Guardar el control').click();
  await page.getByText('no es una fecha.').waitFor();
  expect(await page.locator('#control-resultado').inputValue()).toBe('Sin novedad');
});

test('what was being written when it closed a moment ago is offered, and taken it is found where it was', async () => {
  const first = await opens();
  await button(first.page, /^Anomalías/).click();
  await button(first.page, 'Confirmar A10…').click();
  await first.page.locator('#anomalia-causa-A10').fill('Faltó acordar las fechas');
  await first.page.locator('#anomalia-causa-A10').blur();
  await first.page.getByText(/Lo escrito se guardó a las/).waitFor();
  const borrador = kept(first).at(-1) as { formas: Formas };

  const panel = await opens({
    panelTrimestre: () => ({
      ...TRIMESTRE,
      otrosBorradores: [{ ventana: 'v1', hace: 8, borrador }],
    }),
  });
  await button(panel.page, 'Continuar aquí «2026-T2» (hace un momento)').press('Enter');
  expect(await panel.page.locator('#anomalia-causa-A10').inputValue()).toBe(
    'Faltó acordar las fechas',
  );
  expect(await panel.page.getByText('Continuar aquí').count()).toBe(0);
});
