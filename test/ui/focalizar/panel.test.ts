// The panel «Focalizar» on the built add-on and the example office: the ranking follows as one types, the cut and why, a decision with
// its reason, freezing and opening again; at 300 px and with text twice as large.

import type { Page } from 'playwright-core';
import { type Book, columnOf, exampleBook, sheetOf } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { AXE, checkPage } from '../support/check-page';
import { type Answers, panelsOfThisFile, Refusal, TransportError } from '../support/stand-in';

const openPanel = panelsOfThisFile(AXE);
const ENDPOINTS = [
  'panelFocalizar',
  'verFocalizacion',
  'verDatosDeFocalizacion',
  'verMatrizDeFocalizacion',
  'guardarFocalizacion',
  'cambiarFocalizada',
  'descongelarFocalizacion',
  'guardarBorradorFocalizar',
  'deshacerCargue',
  'parteDePanel',
];
async function open(accion: string, change: Answers = {}, book = exampleBook()) {
  const { answers } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({ panel: 'focalizar', answers: { ...answers, ...change } });
  const { page } = opened;
  await page.locator('#focalizar-accion').selectOption(accion);
  await page.locator('#focalizar-resumen, .notice-advertencia').first().waitFor();
  return { ...opened, book };
}
const ranked = (page: Page): Promise<readonly string[]> =>
  page.locator('.renglon-nombre').allTextContents();
const inside = (page: Page): Promise<readonly string[]> =>
  page.locator('.renglon-entra .renglon-nombre').allTextContents();

test('an acción that nobody chose yet: the ranking and its sum follow as one types, and a typed cupo moves the cut', async () => {
  const { page, book } = await open('A14');
  const before = await ranked(page);
  expect(before).toHaveLength(12);
  await page.locator('#focalizar-cupos').fill('4');
  await page.getByText('Hasta aquí 4 entran de 4 cupos').waitFor();
  expect(await inside(page)).toEqual(before.slice(0, 4));
  await page.locator('#focalizar-criterios').click();
  await page.getByText('Los pesos suman 100.').waitFor();
  await page.locator('#criterio-0-peso').fill('20');
  await page.getByText('Los pesos suman 90; faltan 10 para 100. Así no se congela.').waitFor();
  expect(await checkPage(page, 'focalizar-criterios')).toEqual([]);
  expect(book.rows('cupos').some(({ accion }) => accion === 'A14')).toBe(false);
});

test('a criterio more asks for its data alone, and what is wrong in one is told beside it', async () => {
  const { page, sent } = await open('A14');
  await page.locator('#focalizar-criterios').click();
  await page.getByRole('button', { name: 'Agregar un criterio' }).click();
  await page.getByText('Escriba cuánto pesa.').waitFor();
  await page.locator('#criterio-6-variable').fill('matricula');
  await page.locator('#criterio-6-peso').fill('10');
  await page.locator('#focalizar-resumen').waitFor();
  expect(sent('verDatosDeFocalizacion')).toEqual([
    { vigencia: '2026', accion: 'A14', pares: [{ variable: 'matricula', vigencia: 2025 }] },
  ]);
  await page.locator('#criterio-6-piso').fill('abc');
  await page.getByText('Escriba un número.').waitFor();
  expect(await checkPage(page, 'focalizar-criterio-mal')).toEqual([]);
});

test('¿por qué? in three lines for any institution, found by its name; and a decision of people says whom it displaces', async () => {
  const { page, book } = await open('A40');
  await page.locator('#focalizar-busca').fill('roble');
  await page.locator('.renglon-abre').click();
  const lines = page.locator('.renglon-abierto > p:not(.hint)');
  expect(await lines.allTextContents()).toEqual([
    'Puntaje 26,50 (orden 9; entran 4).',
    expect.stringMatching(/^Lo que más pesa: /),
    expect.stringMatching(/^Queda fuera de los 4 cupos: la última que entra tiene /),
  ]);
  await page.getByRole('button', { name: 'Hacerla entrar…' }).click();
  await page.getByText(/^Desplaza a IED Ejemplo Los Mangos \(orden 4\)/).waitFor();
  await page.getByRole('button', { name: 'Hacerla entrar', exact: true }).click();
  await page.getByText('Escriba el motivo: es la respuesta a quien pregunte por qué.').waitFor();
  expect(await checkPage(page, 'focalizar-decidir')).toEqual([]);
  await page.getByLabel('Motivo').fill('Su sede quedó sin rampa después de las obras.');
  await page.getByLabel('Motivo').press('Control+Enter');
  await page.getByText('Entra IED Ejemplo El Roble').waitFor();
  expect(
    book
      .rows('focalizacion')
      .filter(({ accion, vigencia, motivo }) => accion === 'A40' && vigencia === 2026 && motivo)
      .map(({ ied, final, decidio }) => [ied, final, decidio])
      .sort(),
  ).toEqual([
    ['108001999023', 'Seleccionada', expect.any(String)],
    ['108001999082', 'No seleccionada', expect.any(String)],
  ]);
});

test('saved, frozen under an acta, and opened again with a reason', async () => {
  const { page, book } = await open('A14');
  await page.locator('#focalizar-cupos').fill('5');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Guardada; falta congelarla con un acta.').waitFor();
  await page.locator('#focalizar-congelar').click();
  await page.locator('#focalizar-acta').selectOption('AC-0009');
  await page.getByRole('button', { name: 'Congelar…' }).click();
  await page.getByRole('button', { name: 'Sí, congelar' }).click();
  await page.getByText(/^Congelada el .* con el acta 1 de 2026: criterios/).waitFor();
  const frozen = () => book.rows('cupos').find(({ accion }) => accion === 'A14');
  expect(frozen()).toMatchObject({ vigencia: 2026, cupos: 5, acta: 'AC-0009' });
  expect(await checkPage(page, 'focalizar-congelada')).toEqual([]);
  await page.getByRole('button', { name: 'Descongelar…' }).click();
  await page.getByRole('button', { name: 'Descongelar', exact: true }).click();
  await page.getByText('Escriba el motivo: queda en la bitácora.').waitFor();
  await page.getByLabel('Por qué se descongela').fill('Llegó un dato corregido.');
  await page.getByRole('button', { name: 'Descongelar', exact: true }).click();
  await page.getByText('Guardada; falta congelarla con un acta.').waitFor();
  expect(frozen()?.congelado).toBeNull();
});

/** What the workbook says of the choices, whoever wrote it. */
const choices = (book: Book): string =>
  JSON.stringify(['criterios', 'cupos', 'focalizacion'].map((registro) => book.rows(registro)));
const freeze = async (page: Page): Promise<void> => {
  await page.locator('#focalizar-cupos').fill('5');
  await page.locator('#focalizar-congelar').click();
  await page.locator('#focalizar-acta').selectOption('AC-0009');
  await page.getByRole('button', { name: 'Congelar…' }).click();
  await page.getByRole('button', { name: 'Sí, congelar' }).click();
  await page.getByText(/^Congelada el .* con el acta 1 de 2026: criterios/).waitFor();
};

test('«Deshacer» takes a freezing back whole, and frozen again it is the same', async () => {
  const { page, book } = await open('A14');
  const before = choices(book);
  await freeze(page);
  const frozen = choices(book);
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText(/^El cargue C-\d+ quedó deshecho\.$/).waitFor();
  await page.locator('#focalizar-guardar').waitFor();
  expect(choices(book)).toBe(before);
  await freeze(page);
  expect(choices(book).replace(CODIGO, '')).toBe(frozen.replace(CODIGO, ''));
});
/** Of the moment: what was noted until then. */
const CODIGO = /"codigoVerificacion":"[^"]*"/g;

test('an undoing that fails leaves what is on the screen, says why and is offered again', async () => {
  const { page, book, sent } = await open('A14', {
    deshacerCargue: () => {
      throw new Refusal('No se deshizo: alguien está guardando en este momento.');
    },
  });
  await freeze(page);
  const [frozen, asked] = [choices(book), sent('verFocalizacion').length];
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('No se deshizo: alguien está guardando').waitFor();
  expect(choices(book)).toBe(frozen);
  expect(sent('verFocalizacion')).toHaveLength(asked);
  await page.getByText(/^Congelada el/).waitFor();
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('No se deshizo: alguien está guardando').waitFor();
  expect(new Set(sent('deshacerCargue').map((one) => JSON.stringify(one))).size).toBe(1);
});

test('a decision whose answer was lost is asked again as the same one, and told as done', async () => {
  const book = exampleBook();
  const { answers } = answersOf(book, ['cambiarFocalizada']);
  let isLost = true;
  const { page, sent } = await open(
    'A40',
    {
      cambiarFocalizada: ((pedido: never) => {
        const answer = answers.cambiarFocalizada?.(pedido);
        if (!isLost) return answer;
        isLost = false;
        throw new TransportError('NetworkError: Se perdió la conexión');
      }) as NonNullable<Answers['cambiarFocalizada']>,
    },
    book,
  );
  await page.locator('#focalizar-busca').fill('roble');
  await page.locator('.renglon-abre').click();
  await page.getByRole('button', { name: 'Hacerla entrar…' }).click();
  await page.getByLabel('Motivo').fill('Su sede quedó sin rampa.');
  await page.getByLabel('Motivo').press('Control+Enter');
  await page.getByText(/^No se sabe si quedó hecho/).waitFor();
  await page.getByLabel('Motivo').press('Control+Enter');
  await page.getByText(/^Entra IED Ejemplo El Roble.*Desplaza a IED Ejemplo Los Mangos/).waitFor();
  expect(sent('cambiarFocalizada')).toHaveLength(2);
  expect(new Set(sent('cambiarFocalizada').map((one) => JSON.stringify(one))).size).toBe(1);
});

test('a frozen one shows what it kept, and who receives what this year', async () => {
  const { page } = await open('A05');
  await page.getByText(/^Congelada el 28\/01\/2026 por Ana Ejemplo Rivera/).waitFor();
  expect(await page.locator('#focalizar-guardar').count()).toBe(0);
  expect(await inside(page)).toContain('IED Ejemplo El Roble');
  await page.locator('#focalizar-matriz').click();
  await page.locator('#matriz-ied').click();
  await page.getByText(/Sin ninguna acción focalizada: IED Ejemplo /).waitFor();
  expect(await checkPage(page, 'focalizar-matriz')).toEqual([]);
});

test('without criteria it says how to begin', async () => {
  const { page } = await open('A14');
  await page.locator('#focalizar-vigencia').selectOption('2027');
  await page.getByText('No hay criterios todavía').waitFor();
  expect(await checkPage(page, 'focalizar-sin-criterios')).toEqual([]);
});

test('what is refused is shown, and what was typed stays', async () => {
  const { page } = await open('A14', {
    guardarFocalizacion: () => {
      throw new Refusal('No se guardó: alguien cambió estas filas mientras usted trabajaba.');
    },
  });
  await page.locator('#focalizar-cupos').fill('6');
  await page.getByRole('button', { name: 'Guardar', exact: true }).press('Enter');
  await page.getByText('alguien cambió estas filas').waitFor();
  expect(await page.locator('#focalizar-cupos').inputValue()).toBe('6');
  expect(await checkPage(page, 'focalizar-falla')).toEqual([]);
});

test('what is being tried is kept as a draft, and not in the workbook', async () => {
  const { page, book, sent } = await open('A14');
  await page.locator('#focalizar-cupos').fill('6');
  await page.locator('#focalizar-cupos').blur();
  await page.getByText(/^Lo escrito se guardó a las/).waitFor();
  expect(sent('guardarBorradorFocalizar')).toMatchObject([
    { borrador: { vigencia: '2026', accion: 'A14', cupos: '6' } },
  ]);
  expect(book.rows('cupos').some(({ accion }) => accion === 'A14')).toBe(false);
});

test('figures as they are written here: the sum without the noise of binary, and a percentage is of 100', async () => {
  const { page } = await open('A14');
  await page.locator('#focalizar-criterios').click();
  const peso = page.locator('#criterio-0-peso');
  await peso.fill('33,3');
  await page.getByText('Los pesos suman 103,3; sobran 3,3 para 100. Así no se congela.').waitFor();
  await peso.fill('40 %');
  await page.getByText('Los pesos suman 110; sobran 10 para 100. Así no se congela.').waitFor();
  await peso.fill('30');
  await page.locator('#focalizar-minimo').fill('40 %');
  const puntajes = page.locator('.renglon-entra .renglon-abre > span:nth-child(3)');
  const enough = (text: string): boolean => Number(text.replace(',', '.')) >= 40;
  expect((await puntajes.allTextContents()).map(enough)).not.toContain(false);
  expect(await puntajes.count()).toBeGreaterThan(0);
  await page.locator('#focalizar-minimo').fill('101');
  await page.getByText('Corrija el mínimo y el orden se calcula.').waitFor();
  await page.locator('#focalizar-cobertura').fill('todas');
  await page.getByText('Corrija el mínimo y la cobertura y el orden se calcula.').waitFor();
});

test('each criterio says of how many institutions it is known, and of which year is what does not count', async () => {
  const book = exampleBook();
  const sheet = sheetOf(book.host.data, 'Pruebas');
  const year = columnOf(sheet, 'Vigencia');
  const old = book.rows('pruebas').flatMap((_, i) => ({ row: i + 1, column: year, v: 2021 }));
  book.host.edit({ sheetId: sheet.id, cells: old });
  const known = new Set(book.rows('pruebas').map(({ ied }) => ied)).size;
  const { page } = await open('A14', {}, book);
  await page.locator('#focalizar-criterios').click();
  await page
    .getByText(
      `0 de 12 IED con dato de 2023 a 2025; ${known} lo tienen solo de 2021, que no cuenta.`,
    )
    .waitFor();
  expect(await checkPage(page, 'focalizar-sin-dato')).toEqual([]);
});

test('one variable in two criteria is told beside the second, before anything is saved', async () => {
  const { page } = await open('A14');
  await page.locator('#focalizar-criterios').click();
  await page.getByRole('button', { name: 'Agregar un criterio' }).click();
  await page.locator('#criterio-6-variable').fill('desercion');
  await page.locator('#criterio-6-peso').fill('10');
  await page.getByText('Ya está en otro criterio: deje uno.').waitFor();
  await page.getByText('Corrija los criterios señalados y el orden se calcula.').waitFor();
});

test('«entran» counts those that enter, and not the cupos that there are', async () => {
  const { page } = await open('A14');
  const first = page.locator('.renglon-abierto > p:not(.hint)').first();
  await page.locator('#focalizar-cupos').fill('200');
  await page.locator('.renglon-abre').first().click();
  const entran = await page.locator('.renglon-entra').count();
  expect(await first.textContent()).toMatch(new RegExp(`\\(orden 1; entran ${entran}\\)\\.$`));
  await page.locator('#focalizar-minimo').fill('99');
  expect(await first.textContent()).toMatch(/\(orden 1; no entra ninguna\)\.$/);
});

test('what is tried of an acción waits while another is looked at, and after the panel is closed by mistake', async () => {
  const { page, book } = await open('A14');
  await page.locator('#focalizar-cupos').fill('3');
  await page.locator('#focalizar-accion').selectOption('A40');
  await page.getByText('Guardada; falta congelarla con un acta.').waitFor();
  await page.locator('#focalizar-accion').selectOption('A14');
  await page.getByText('Hasta aquí 3 entran de 3 cupos').waitFor();
  const { page: again } = await open('A40', {}, book);
  await again
    .getByRole('button', { name: 'Continuar aquí «A14 en 2026» (hace un momento)' })
    .click();
  await again.getByText('Hasta aquí 3 entran de 3 cupos').waitFor();
  expect(await again.getByText('Continuar aquí').count()).toBe(0);
  await again.getByRole('button', { name: 'Volver a lo guardado' }).click();
  expect(await again.locator('#focalizar-cupos').inputValue()).toBe('');
});

test('what another person saved meanwhile is not written over unseen, nor a ranking kept that nobody saw', async () => {
  const { page, book } = await open('A14');
  await page.locator('#focalizar-cupos').fill('3');
  book.call('guardarFocalizacion', { vigencia: '2026', accion: 'A14', cupos: '5' });
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText(/^No se guardó: .*alguien guardó otros criterios, cupos o mínimo/).waitFor();
  expect(await page.locator('#focalizar-cupos').inputValue()).toBe('3');
  await page.locator('.notice-error').getByRole('button', { name: 'Leer de nuevo' }).click();
  await page.getByText('Guardada, con cambios por guardar.').waitFor();
  expect(await page.locator('#focalizar-cupos').inputValue()).toBe('3');
  const sheet = sheetOf(book.host.data, 'Datos por IED');
  const at = book
    .rows('datosIed')
    .findIndex((row) => row.dato === 'desercion' && row.vigencia === 2025);
  // Typed in the grid by a colleague, below the line of headers.
  book.host.edit({
    sheetId: sheet.id,
    cells: [{ row: at + 1, column: columnOf(sheet, 'Valor'), v: 1.25 }],
  });
  expect(book.rows('datosIed')[at]).toMatchObject({ dato: 'desercion', valor: 1.25 });
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText(/^No se guardó: los datos de las IED, o una decisión, cambiaron/).waitFor();
  await page.locator('.notice-error').getByRole('button', { name: 'Leer de nuevo' }).click();
  await page.getByText('Guardada, con cambios por guardar.').waitFor();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Guardada; falta congelarla con un acta.').waitFor();
  expect(
    book.rows('cupos').find(({ accion, vigencia }) => accion === 'A14' && vigencia === 2026),
  ).toMatchObject({ cupos: 3 });
});

test('what is refused comes into sight with its reason kept, and is read again from there', async () => {
  const { page, book } = await open('A40');
  const last = page.locator('.renglon-abre').last();
  await last.click();
  await page.getByRole('button', { name: 'Hacerla entrar…' }).click();
  await page.getByLabel('Motivo').fill('Su sede quedó sin rampa después de las obras.');
  const cual = { vigencia: '2026', accion: 'A40' };
  book.call('guardarFocalizacion', { ...cual, congelar: true, acta: '1' });
  await page.getByLabel('Motivo').press('Control+Enter');
  const refused = page.getByText('Diga con qué acta: su número o su código.');
  await refused.waitFor();
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('.notice-error')!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(await page.getByLabel('Motivo').inputValue()).toBe(
    'Su sede quedó sin rampa después de las obras.',
  );
  expect(await checkPage(page, 'focalizar-de-antes')).toEqual([]);
  await page.locator('.notice-error').getByRole('button', { name: 'Leer de nuevo' }).click();
  await page.getByText(/^Congelada el .* con el acta 1 de 2026: criterios/).waitFor();
});

test('an acta of another year is told, before and after freezing with it, and is not refused', async () => {
  const { page, book } = await open('A14');
  await page.locator('#focalizar-cupos').fill('5');
  await page.locator('#focalizar-congelar').click();
  await page.locator('#focalizar-acta').selectOption('AC-0009');
  expect(await page.getByText(/no es de 2026/).count()).toBe(0);
  const old = book
    .rows('actas')
    .find(({ vigencia, estado }) => vigencia === 2024 && estado === 'Definitiva');
  await page.locator('#focalizar-acta').selectOption(`${old?.codigo}`);
  const told = `El acta ${old?.numero} de 2024 no es de 2026: confirme que es la que aprueba esta focalización.`;
  await page.getByText(told).waitFor();
  expect(await checkPage(page, 'focalizar-acta-de-otro-ano')).toEqual([]);
  await page.getByRole('button', { name: 'Congelar…' }).click();
  await page.getByRole('button', { name: 'Sí, congelar' }).click();
  await page.getByText(/^Congelada el .* con el acta \d+ de 2024: criterios/).waitFor();
  const { avisos } = book.call<{ readonly avisos: readonly string[] }>('calcularFocalizacion', {
    vigencia: '2026',
    accion: 'A14',
  });
  expect(avisos).toEqual([told]);
});
