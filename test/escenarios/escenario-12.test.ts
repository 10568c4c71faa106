// product.md §7, 12: the Técnico Operativo resigns. In the panels «Estado de la instalación» and «Reemplazar a una persona», in a real
// browser on the built add-on, by the keyboard: the triggers are warned of before he goes, and what he had open is in one place another's.

import type { Chequeo } from '../../src/addon/estado-instalacion/chequeo';
import { type Book, exampleBook, openBook } from '../support/host';
import { typeIn } from '../support/typed';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';

const openPanel = panelsOfThisFile();
const [ANA, JORGE] = ['ana.ejemplo@ejemplo.invalid', 'jorge.ejemplo@ejemplo.invalid'];
const SALE = 'Jorge Ejemplo Pacheco';
const ENTRA = 'Inés Ejemplo Vargas';
const EQUIPO = ['panelEquipo', 'verReemplazo', 'reemplazarPersona', 'deshacerCargue'] as const;

test('escenario 12', async () => {
  let at = '2026-07-15T09:00:00-05:00';
  const { data } = exampleBook().host;
  const as = (user = ANA as string): Book => openBook(data, { user, now: () => new Date(at) });
  const check = (): Chequeo | undefined =>
    as()
      .call<{ chequeos: readonly Chequeo[] }>('panelEstadoInstalacion')
      .chequeos.find(({ codigo }) => codigo === 'cuentas');
  const named = (registro: string, key = 'responsable') =>
    as()
      .rows(registro)
      .filter((row) => row[key] === SALE);

  // He installed the triggers, and has eight compromisos to deliver and two that he delivered.
  as(JORGE).call('instalarDisparadores', {});
  as().call('cargar', {
    registro: 'compromisos',
    celdas: [
      ['Compromiso', 'Responsable', 'Fecha de entrega', 'Estado'],
      ...Array.from({ length: 8 }, (_, i) => [
        `Entregar el archivo ${i + 1}`,
        SALE,
        `${10 + i}/08/2026`,
        'Abierto',
      ]),
    ],
  });
  const delivered = named('compromisos').filter(({ estado }) => estado !== 'Abierto');
  expect(delivered).toHaveLength(2);
  const history = JSON.stringify([as().rows('bitacora'), as().rows('asistentes')]);

  // Two weeks before his last day, whoever looks is warned of the triggers.
  expect(check()?.estado).toBe('bien');
  typeIn(as(), 'Equipo', 5, { Hasta: '31/07/2026' });
  expect(check()).toMatchObject({
    estado: 'falta',
    mensaje: expect.stringContaining(
      `la cuenta de ${SALE}, que está en la oficina hasta el 31/07/2026`,
    ),
  });

  // The day after, in one form by the keyboard: who leaves, who comes, and what changes hands.
  at = '2026-08-01T08:00:00-05:00';
  expect(check()?.estado).toBe('mal');
  const { answers } = answersOf(as(), EQUIPO);
  const { page } = await openPanel({ panel: 'equipo', answers });
  await page.locator('#equipo-sale').focus();
  await page.keyboard.type('jorge');
  await page.keyboard.press('Tab');
  await page.keyboard.type(ENTRA);
  await page.keyboard.press('Tab');
  await page.getByText('No está en Equipo: se agrega.').waitFor();
  await page.locator('#equipo-correo').focus();
  await page.keyboard.type('ines.ejemplo@ejemplo.invalid');
  await page.getByRole('button', { name: 'Ver qué cambia' }).press('Enter');
  await page.locator('#equipo-pasa-compromisos').press('Enter');
  await page.getByText('Entregar el archivo 8').first().waitFor();
  expect(await page.locator('#equipo-pasa-compromisos').innerText()).toContain('8 compromisos');
  expect(named('compromisos')).toHaveLength(10);
  await page.getByText(`Los disparadores del libro corren con la cuenta de ${SALE}`).waitFor();
  await page.locator('#equipo-reemplazar').press('Enter');
  await page.locator('.notice-listo').waitFor();

  // Eight are another's, each is told, and nobody was written to.
  expect(named('compromisos')).toEqual(delivered);
  expect(
    as()
      .rows('compromisos')
      .filter(({ responsable, estado }) => responsable === ENTRA && estado === 'Abierto'),
  ).toHaveLength(8);
  const notice = page.getByLabel(`Aviso para ${ENTRA}`);
  await notice.waitFor();
  expect(await notice.inputValue()).toContain('8 COMPROMISOS');

  // His history bears his name; Equipo knows until when.
  const [bitacora, asistentes] = JSON.parse(history);
  expect(as().rows('bitacora').slice(0, bitacora.length)).toEqual(bitacora);
  expect(as().rows('asistentes')).toEqual(asistentes);
  expect(named('equipo', 'nombre')).toMatchObject([{ hasta: '2026-07-31' }]);
  expect(named('seguimiento', 'enviadoPor').length).toBe(
    exampleBook()
      .rows('seguimiento')
      .filter((row) => row.enviadoPor === SALE).length,
  );

  // The triggers are taken over, and live.
  as().call('instalarDisparadores', { tomar: true });
  expect(check()?.estado).toBe('bien');
});
