// The panel «Reemplazar a una persona»: what it lacks is told beside its field, what is refused is shown and keeps what was written, and
// nothing is asked to be written that was not shown.

import { EQUIPO, REEMPLAZO } from '../support/equipo';
import { OFICINA, TRABAJO } from '../support/oficina';
import { type Answers, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const open = (answers: Answers = {}) =>
  openPanel({
    panel: 'equipo',
    answers: {
      ...OFICINA,
      panelEquipo: () => EQUIPO,
      verReemplazo: () => REEMPLAZO,
      reemplazarPersona: () => ({ ...REEMPLAZO, cargue: 'C-0012' }),
      guardarBorradorEquipo: () => null,
      ...answers,
    } as Answers,
  });
type Opened = Awaited<ReturnType<typeof open>>;

async function fill({ page }: Opened, sale = 'Jorge', entra = 'Inés Ejemplo Vargas') {
  await page.locator('#equipo-sale').focus();
  await page.keyboard.type(sale);
  await page.keyboard.press('Tab');
  await page.keyboard.type(entra);
  await page.keyboard.press('Tab');
}
const look = ({ page }: Opened) =>
  page.getByRole('button', { name: 'Ver qué cambia' }).press('Enter');

test('who leaves and who comes are asked for beside their fields, and nothing is sent', async () => {
  const opened = await open();
  await look(opened);
  await opened.page.getByText('Escoja quién sale.').waitFor();
  await opened.page.getByText('Escoja quién llega, o escriba su nombre.').waitFor();
  expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('equipo-sale');
  expect(opened.sent('verReemplazo')).toEqual([]);
});

test('by the keyboard alone: looked at, confirmed, and the notices are there to copy', async () => {
  const opened = await open();
  const { page } = opened;
  await fill(opened);
  await look(opened);
  await page.getByText('3 filas abiertas pasan a su nombre').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('equipo-que-cambia');
  await page.locator('#equipo-reemplazar').press('Enter');
  await page.locator('.notice-listo').waitFor();
  // A name is proposed; an account without an address cannot be.
  expect(opened.sent('reemplazarPersona')).toMatchObject([
    {
      sale: 'Jorge Ejemplo Pacheco',
      entra: 'Inés Ejemplo Vargas',
      parametros: ['indicador_responsable'],
      visto: 'v1',
    },
  ]);
  const notice = page.getByLabel('Aviso para Inés Ejemplo Vargas');
  await page
    .getByRole('button', { name: 'Copiar el aviso para Inés Ejemplo Vargas' })
    .press('Enter');
  await page.getByText(/^(Copiado\.|Seleccionado: cópielo con Ctrl\+C\.)$/).waitFor();
  expect(await notice.inputValue()).toContain('CO-0008');
});

test('what is changed after looking has to be looked at again', async () => {
  const opened = await open();
  await fill(opened);
  await look(opened);
  await opened.page.locator('#equipo-reemplazar').waitFor();
  await opened.page.locator('#equipo-correo').fill('ines@ejemplo.invalid');
  await opened.page.getByRole('button', { name: 'Ver qué cambia' }).waitFor();
  expect(await opened.page.locator('#equipo-reemplazar').count()).toBe(0);
});

test('a name that looks like another is asked about; said to be another, it goes', async () => {
  const said = '«Paula Ejemplo Merkado» no está en Equipo. ¿Quiso decir «Paula Ejemplo Mercado»?';
  const opened = await open({
    verReemplazo: (pedido: { nueva?: boolean }) => {
      if (!pedido.nueva) throw new Refusal(said, [], 'REEMPLAZO');
      return REEMPLAZO;
    },
  } as Answers);
  const { page } = opened;
  await fill(opened, 'Jorge', 'Paula Ejemplo Merkado');
  await look(opened);
  await page.getByText(said).waitFor();
  expect(await page.locator('#equipo-entra').inputValue()).toBe('Paula Ejemplo Merkado');
  await page.getByLabel('Es otra persona').press(' ');
  await look(opened);
  await page.locator('#equipo-reemplazar').waitFor();
});

test('refused because the book is another by now, what was written stays, to look again', async () => {
  const opened = await open({
    reemplazarPersona: () => {
      throw new Refusal(
        'No se hizo nada, porque el libro cambió desde que lo vio.',
        [],
        'CONFLICTO',
      );
    },
  } as Answers);
  await fill(opened);
  await look(opened);
  await opened.page.locator('#equipo-reemplazar').press('Enter');
  await opened.page.getByText('el libro cambió desde que lo vio').waitFor();
  expect(await opened.page.locator('#equipo-sale').inputValue()).toBe('Jorge Ejemplo Pacheco');
  await opened.page.getByRole('button', { name: 'Ver de nuevo' }).press('Enter');
  expect(opened.sent('verReemplazo')).toHaveLength(2);
});

test('the roles say what each does, who has it, and that no activity names the Supervisor', async () => {
  const { page } = await open();
  await page.locator('#equipo-roles').press('Enter');
  await page.getByText('Actividad 8; asiste a las reuniones de la 9.').waitFor();
  await page.getByText('Ninguna actividad lo nombra.').waitFor();
  expect(await page.getByText('Nadie en Equipo.').count()).toBe(2);
});

const ESCRITO = {
  sale: 'Jorge Ejemplo Pacheco',
  entra: 'Nora Ejemplo Díaz',
  desde: '2026-08-01',
  cargo: 'Técnica',
  rol: '',
  correo: 'nora@ejemplo.invalid',
  nueva: false,
};

test('what was written is kept and comes back when the panel opens again; once replaced it is forgotten', async () => {
  const opened = await open({
    panelEquipo: () => ({ ...EQUIPO, borrador: ESCRITO, borradorDe: 'v1' }),
  } as Answers);
  const { page } = opened;
  expect(await page.locator('#equipo-entra').inputValue()).toBe('Nora Ejemplo Díaz');
  expect(await page.locator('#equipo-desde').inputValue()).toBe('01/08/2026');
  await page.locator('#equipo-correo').fill('nora.d@ejemplo.invalid');
  await page.keyboard.press('Tab');
  await page.getByText(/^Lo escrito se guardó a las/).waitFor();
  expect(opened.sent('guardarBorradorEquipo')).toMatchObject([
    { borrador: { ...ESCRITO, correo: 'nora.d@ejemplo.invalid' }, de: 'v1' },
  ]);
  await look(opened);
  await page.locator('#equipo-reemplazar').press('Enter');
  await page.locator('.notice-listo').waitFor();
  expect(opened.sent('guardarBorradorEquipo').at(-1)).toMatchObject({ borrador: null, de: 'v1' });
  expect(await page.locator('#equipo-sale').inputValue()).toBe('');
});

test('what another window has is offered, and taken whole when asked', async () => {
  const otrosBorradores = [{ ventana: 'v1', hace: 8, borrador: ESCRITO }];
  const { page } = await open({ panelEquipo: () => ({ ...EQUIPO, otrosBorradores }) } as Answers);
  expect(await page.locator('#equipo-sale').inputValue()).toBe('');
  await page
    .getByRole('button', {
      name: 'Continuar aquí «Jorge Ejemplo Pacheco por Nora Ejemplo Díaz» (hace un momento)',
    })
    .press('Enter');
  expect(await page.locator('#equipo-correo').inputValue()).toBe('nora@ejemplo.invalid');
  expect(await page.getByText('Continuar aquí').count()).toBe(0);
});

test('one that goes by steps goes on to its end by itself, with its notices to copy', async () => {
  const trabajo = { ...TRABAJO, trabajo: 'reemplazo', titulo: 'Reemplazar a una persona: J por I' };
  const opened = await open({
    reemplazarPersona: () => ({ ...REEMPLAZO, cargue: 'C-0012', trabajo }),
    seguirTrabajo: () => ({ ...trabajo, estado: 'terminado', hechas: 12, dicho: 'Pasaron 12.' }),
  } as Answers);
  const { page } = opened;
  await fill(opened);
  await look(opened);
  await page.locator('#equipo-reemplazar').press('Enter');
  await page.getByText('Pasaron 12.').waitFor();
  expect(opened.sent('seguirTrabajo')).toHaveLength(1);
  await page.getByLabel('Aviso para Inés Ejemplo Vargas').waitFor();
});
