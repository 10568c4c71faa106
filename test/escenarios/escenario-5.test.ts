// product.md §7, 5: the Jefa approves the PAM. In the panel «Aprobar y cambiar el PAM», in a real browser on the built add-on, with the
// keyboard: Luis verifies and it is shown, Ana approves with one confirmation, and a version later she sees what changed first.

import { partsOf } from '../support/docx';
import { type Book, exampleBook, openBook } from '../support/host';
import { typeIn } from '../support/typed';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';

const openPanel = panelsOfThisFile();
const [ANA, LUIS, MARTA] = ['ana', 'luis', 'marta'].map(
  (name) => `${name}.ejemplo@ejemplo.invalid`,
) as [string, string, string];
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
  'guardarBorradorCambio',
] as const;

test('escenario 5', async () => {
  let at = '2026-07-15T10:05:00-05:00';
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const { data } = exampleBook().host;
  const as = (user: string): Book =>
    openBook(data, {
      user,
      now: () => new Date(at),
      saveFile: (file) => {
        files.push(file as { name: string; bytes: Uint8Array });
        return { id: file.name, url: `https://drive.invalid/${encodeURIComponent(file.name)}` };
      },
    });
  const open = async (user: string) => {
    const { answers } = answersOf(as(user), APROBAR);
    return openPanel({ panel: 'aprobar', answers });
  };
  const accion = (codigo: string) =>
    as(LUIS)
      .rows('pam')
      .find((row) => row.codigo === codigo) ?? {};
  const line = (codigo: string): number =>
    as(LUIS)
      .rows('pam')
      .findIndex((row) => row.codigo === codigo) + 2;

  // Luis is shown that nothing stops it, with the coverage counted here by hand, and leaves it noted.
  const asking = as(LUIS)
    .rows('fundamentos')
    .filter(({ clase }) => clase === 'Necesidad' || clase === 'Expectativa');
  const named = as(LUIS)
    .rows('pam')
    .map(({ responde }) => String(responde ?? ''))
    .join(' ');
  const attended = asking.filter(({ codigo }) => named.includes(String(codigo))).length;
  const explained = asking.filter(
    ({ codigo, sinAccion }) => !named.includes(String(codigo)) && sinAccion,
  ).length;
  {
    const { page } = await open(LUIS);
    await page.getByText('Nada impide aprobar la versión 1.').waitFor();
    await page
      .getByText(
        `Necesidades y expectativas: ${asking.length}. Con acción: ${attended}. Con la explicación de por qué no se atienden: ${explained}.`,
      )
      .waitFor();
    await page.getByText(/1 acción está «Sin fuente» en 2026 \(A40\)/).waitFor();
    await page
      .getByRole('button', { name: 'Dejar constancia de que la verifiqué…' })
      .press('Enter');
    await page.getByRole('button', { name: 'Sí, dejar constancia' }).press('Enter');
    await page.getByText('Verificada: 15/07/2026, Luis Ejemplo Castro').waitFor();
  }

  // While Ana looks at it, Luis types in the grid: what she has not seen is not approved.
  const ana = await open(ANA);
  await ana.page.getByText('Verificada: 15/07/2026, Luis Ejemplo Castro').waitFor();
  typeIn(as(LUIS), 'PAM', line('A08'), { 'Medio de verificación': 'Actas de entrega' });
  await ana.page.getByRole('button', { name: 'Aprobar la versión 1…' }).press('Enter');
  await ana.page.getByRole('button', { name: 'Sí, aprobar' }).press('Enter');
  await ana.page.getByText(/alguien lo cambió después de que usted lo abrió/).waitFor();
  expect(
    as(ANA)
      .rows('cambios')
      .filter(({ estado }) => estado === 'Aprobado'),
  ).toEqual([]);

  // Opened again, one confirmation approves it under her account.
  {
    const { page, sent } = await open(ANA);
    await page.getByRole('button', { name: 'Aprobar la versión 1…' }).press('Enter');
    await page.getByText(/Queda aprobada la versión 1 del PAM con el acta 3 de 2024/).waitFor();
    expect(sent('aprobarPam')).toEqual([]);
    await page.getByRole('button', { name: 'Sí, aprobar' }).press('Enter');
    await page
      .getByText(
        /aprobada el 15\/07\/2026 por Ana Ejemplo Rivera \(identidad verificada\), acta 3 de 2024/,
      )
      .waitFor();
    expect(sent('aprobarPam')).toHaveLength(1);
  }
  const [version] = as(ANA)
    .rows('cambios')
    .filter(({ estado }) => estado === 'Aprobado');
  expect(version).toMatchObject({ clase: 'Versión', version: '1', acta: 'AC-0003' });
  const codigo = String(version?.codigoVerificacion);

  // The book is closed, and says so.
  const loaded = as(LUIS).call('cargar', {
    registro: 'pam',
    celdas: [
      ['Código', 'Indicador'],
      ['A07', 'Otro indicador'],
    ],
  });
  expect(JSON.stringify(loaded)).toContain('El PAM está aprobado desde el 15/07/2026');

  // The acta that is printed now shows the version and its código.
  as(ANA).call('generarDocumento', { documento: 'acta', de: 'AC-0003' });
  const acta = files.find(({ name, bytes }) => bytes.length > 0 && !name.includes('anexo'));
  const text = Object.values(partsOf(new Uint8Array(acta?.bytes ?? [])))
    .join(' ')
    .replace(/<[^>]*>/g, '');
  expect(text).toContain(`versión 1 del PAM (código ${codigo})`);

  // No mail nor link approves: what the mail scanner would open is no address of the add-on.
  expect(as(ANA).host.data.properties.document).not.toHaveProperty('enlaceDeAprobacion');
  const asked = as(MARTA).refuse('aprobarPam', { acta: '3 de 2024' });
  expect(asked.mensaje).toMatch(/le corresponde a Ana Ejemplo Rivera/);

  // Marta types over it: Ana sees, before a second version, what changed since the first.
  at = '2026-07-20T09:00:00-05:00';
  const indicador = accion('A07').indicador;
  typeIn(as(MARTA), 'PAM', line('A07'), { Indicador: 'Otro indicador' });
  {
    const { page } = await open(ANA);
    await page.getByText('1 cambio desde la aprobación: 1 sustantivo.').waitFor();
    await page.getByText('A07 · Indicador').waitFor();
    await page.getByText('«Otro indicador»').first().waitFor();
    await page.getByRole('button', { name: 'Volver a lo aprobado…' }).press('Enter');
    await page.getByRole('button', { name: 'Sí, volver' }).press('Enter');
    await page.getByText('Ningún cambio desde la aprobación.').first().waitFor();
  }
  expect(accion('A07').indicador).toBe(indicador);
}, 240_000);
