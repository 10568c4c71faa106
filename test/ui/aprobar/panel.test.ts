// The panel «Aprobar y cambiar el PAM», on the built add-on: by the keyboard, with what lacks told beside its field, and what another
// window did told instead of done twice.

import { exampleBook, openBook } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
/** A window of somebody else, beside it. */
const openBeside = panelsOfThisFile();
const APROBAR = [
  'panelAprobar',
  'enviarPam',
  'aprobarPam',
  'devolverPam',
  'verCeldaDelPam',
  'cambiarPam',
  'pasarCambio',
  'motivarCambio',
  'volverALoAprobado',
  'verCambiosDelPam',
  'verVersionDelPam',
  'guardarBorradorCambio',
] as const;

/** A book, and its panel as somebody has it open. */
function office() {
  const { data } = exampleBook().host;
  const as = (name: string) => openBook(data, { user: `${name}.ejemplo@ejemplo.invalid` });
  const open = (name: string, openIn = openPanel) =>
    openIn({ panel: 'aprobar', answers: answersOf(as(name), APROBAR).answers });
  return { as, open };
}

test('what lacks is told beside its field, and a change is asked for by the keyboard', async () => {
  const { as, open } = office();
  as('ana').call('aprobarPam', { acta: '3 de 2024' });
  const opened = await open('luis');
  const { page } = opened;
  await page.locator('#pam-cambiar').press('Enter');
  await page.getByRole('button', { name: 'Pedir el cambio' }).press('Enter');
  await page.getByText('Escoja qué se cambia.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('cambio-campo');
  await page.locator('#cambio-campo').selectOption('indicador');
  await page.getByText('Es un cambio sustantivo').waitFor();
  await page.locator('#cambio-accion').focus();
  await page.keyboard.type('A07');
  await page.keyboard.press('Tab');
  await page.getByText('Dice:').waitFor();
  await page.locator('#cambio-valor').focus();
  await page.keyboard.type('Aulas dotadas');
  await page.locator('#cambio-motivo').focus();
  await page.keyboard.type('Se acordó.');
  await page.getByRole('button', { name: 'Pedir el cambio' }).press('Enter');
  await page.getByText('CC-0002 · Sustantivo · Solicitado').waitFor();
  // What is over stands below, and is not of those that wait.
  await page.getByRole('button', { name: /^Solicitudes y devueltas\s+1 por atender$/ }).waitFor();
  expect(opened.sent('cambiarPam')).toMatchObject([
    { accion: 'A07', campo: 'indicador', valor: 'Aulas dotadas', motivo: 'Se acordó.' },
  ]);
});

test('a single hour is said as one', async () => {
  const { as, open } = office();
  const jefe = as('ana');
  jefe.call('aprobarPam', { acta: '3 de 2024' });
  jefe.call('parametro', { clave: 'horas_de_ajuste', valor: '1' });
  as('luis').call('cambiarPam', {
    accion: 'A07',
    campo: 'indicador',
    valor: 'Aulas dotadas',
    motivo: 'Se acordó.',
  });
  const { page } = await open('ana');
  await page.getByRole('button', { name: 'Autorizar por 1 hora', exact: true }).waitFor();
  await page.locator('#pam-cambiar').press('Enter');
  expect(await page.locator('#cambio-campo option').allInnerTexts()).toContain(
    'Todo el PAM, por 1 hora (Sustantivo)',
  );
});

test('what another window approved meanwhile is told, and is not done twice', async () => {
  const { as, open } = office();
  const { page } = await open('ana');
  await page.getByRole('button', { name: 'Aprobar la versión 1…' }).press('Enter');
  as('ana').call('aprobarPam', { acta: '3 de 2024' });
  await page.getByRole('button', { name: 'Sí, aprobar' }).press('Enter');
  await page.getByText(/Con el acta 3 de 2024 ya se aprobó la versión 1/).waitFor();
  expect(as('ana').rows('cambios')).toHaveLength(1);
});

test('at 200 % nothing leaves the panel by its side', async () => {
  const { as, open } = office();
  as('ana').call('aprobarPam', { acta: '3 de 2024' });
  const { page } = await open('luis');
  await page.locator('#pam-cambiar').press('Enter');
  await page.setViewportSize({ width: 150, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(150);
});

test('a version is chosen, read and left by the keyboard, with what says something else today', async () => {
  const { as, open } = office();
  as('ana').call('aprobarPam', { acta: '3 de 2024' });
  const asked = { accion: 'A01', campo: 'fechaFin', valor: '30/11/2027', motivo: 'Se acordó.' };
  as('luis').call('cambiarPam', asked);
  const { page } = await open('luis');
  await page.locator('#pam-versiones').press('Enter');
  await page.getByRole('button', { name: 'Leer la versión 1' }).press('Enter');
  await page.getByText(/La versión 1 \(.*\) tiene 40 acciones\./).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('version-cierra');
  const card = page.locator('#pam-versiones-contenido li.card', { hasText: 'A01 ·' });
  await card.getByText('Hoy dice otra cosa en 1 campo.').waitFor();
  await card.getByRole('button', { name: 'Ver A01' }).press('Enter');
  await card.getByText('· hoy: 30/11/2027').waitFor();
  await card.getByText(/^T1: /).first().waitFor();
  await page.getByRole('button', { name: 'Volver a las versiones' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('version-1');
});

test('what was being written in another window is offered, and taken only when asked', async () => {
  const { as, open } = office();
  as('ana').call('aprobarPam', { acta: '3 de 2024' });
  as('luis').call('guardarBorradorCambio', {
    borrador: {
      accion: 'A07',
      campo: 'indicador',
      valor: 'Aulas dotadas',
      motivo: 'Se dijo.',
      acta: '',
    },
    ventana: 'v1',
  });
  const { page } = await open('luis');
  const offered = page.getByRole('button', { name: /Continuar aquí «Indicador de A07»/ });
  await offered.waitFor();
  expect(await page.locator('#cambio-motivo').count()).toBe(0);
  await offered.press('Enter');
  expect(await page.locator('#cambio-valor').inputValue()).toBe('Aulas dotadas');
  expect(await page.locator('#cambio-motivo').inputValue()).toBe('Se dijo.');
});

test('two windows open at once: each is told what the other did, and reads it again by the keyboard', async () => {
  const { as, open } = office();
  const { page: luis } = await open('luis');
  const { page: ana } = await open('ana', openBeside);
  const press = (page: typeof ana, name: string | RegExp) =>
    page.getByRole('button', { name }).first().press('Enter');
  // She approves while he is still looking: what he would leave verified is not the next version.
  await press(ana, 'Aprobar la versión 1…');
  await press(ana, 'Sí, aprobar');
  await ana.getByText('Versión 1 del PAM').waitFor();
  await press(luis, 'Dejar constancia de que la verifiqué…');
  await press(luis, 'Sí, dejar constancia');
  await luis.getByText('La versión 1 ya se aprobó mientras usted la miraba').waitFor();
  expect(as('ana').rows('cambios')).toHaveLength(1);
  await press(luis, 'Actualizar');
  await luis.getByText('Versión 1 del PAM').waitFor();
  // He asks; she, who has it on no list yet, reads again, grants it with its acta, and he applies it.
  await luis.locator('#pam-cambiar').press('Enter');
  await luis.locator('#cambio-campo').selectOption('programado2026-T4');
  await luis.locator('#cambio-accion').focus();
  await luis.keyboard.type('A07');
  await luis.keyboard.press('Tab');
  await luis.getByText('Dice:').waitFor();
  await luis.locator('#cambio-valor').focus();
  await luis.keyboard.type('1,5');
  await luis.locator('#cambio-motivo').focus();
  await luis.keyboard.type('El contrato se firma en octubre.');
  await press(luis, 'Pedir el cambio');
  await luis.getByText('CC-0002 · Sustantivo · Solicitado').waitFor();
  await press(ana, 'Actualizar');
  await ana.locator('#acta-CC-0002').focus();
  await ana.keyboard.type('3 de 2024');
  await press(ana, 'Autorizar por 24 horas');
  await ana.getByText('CC-0002 · Sustantivo · Autorizado').waitFor();
  // He still has it as asked for, and answering it in her place is told; read again, he applies it.
  await press(luis, 'Autorizar por 24 horas');
  await luis.getByText(/CC-0002 ya lo autorizó Ana Ejemplo Rivera/).waitFor();
  await press(luis, 'Actualizar');
  await press(luis, 'Aplicar…');
  await press(luis, 'Sí, aplicar');
  await luis.getByText('1 cambio desde la aprobación: 1 sustantivo.').waitFor();
  await press(ana, 'Aplicar…');
  await press(ana, 'Sí, aplicar');
  await ana.getByText(/CC-0002 está aplicado: no hay nada más que hacer con él/).waitFor();
  // She returns an acción, and he attends it.
  await press(ana, 'Actualizar');
  await ana.locator('#pam-aprobar').press('Enter');
  await press(ana, 'Devolver una acción…');
  await ana.keyboard.type('A08');
  await ana.keyboard.press('Tab');
  await ana.locator('#devolver-comentario').focus();
  await ana.keyboard.type('Falta la fuente.');
  await ana.getByRole('button', { name: 'Devolver', exact: true }).press('Enter');
  await ana.getByText('CC-0003 · Devuelta').waitFor();
  await press(luis, 'Actualizar');
  await luis.getByText('Falta la fuente.').first().waitFor();
  await press(luis, 'Marcar como atendida');
  await luis.getByText(/quedó atendida/).waitFor();
  const row = as('ana')
    .rows('seguimiento')
    .find((one) => one.accion === 'A07' && one.vigencia === 2026 && one.trimestre === 'T4');
  expect(row?.programado).toBe(1.5);
});
