import type { Page } from 'playwright-core';
import type { DocumentosPanel } from '../../../src/addon/panels/documentos-del-libro';
import { eventually } from '../../support/eventually';
import { DOCUMENTOS, OFICINA } from '../support/oficina';
import { type Answers, never, type OpenPanel, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}, stoppedAt?: string): Promise<Page> {
  const all = { ...OFICINA, ...answers };
  const options = { panel: 'documentos' as const, answers: all };
  opened = await openPanel({ ...options, stoppedAt });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}

const ANEXO = {
  titulo: 'Anexo de cálculos',
  nombre: 'Informe 2026-T2 – anexo de cálculos',
  url: 'https://docs.google.com/document/d/anexo',
};

test('DocumentosPanel says how many acciones lack a report before making the informe', async () => {
  const page = await open();
  await page.getByText('4 de 60 acciones sin reporte').waitFor();
  await page.getByLabel('Corte').selectOption('2026-T1');
  await page.getByText('Las 60 acciones tienen reporte').waitFor();
  expect(opened.sent('generarDocumento')).toEqual([]);
});

test('DocumentosPanel makes the informe of the chosen corte and lists it', async () => {
  let isMade = false;
  const informe = {
    codigo: 'DO-0009',
    tipo: 'Informe de gestión trimestral',
    referencia: '2026-T2',
    version: 1,
    estado: 'Borrador' as const,
    fecha: '2026-07-14',
    url: 'https://docs.google.com/document/d/nuevo',
    anexo: 'https://docs.google.com/document/d/anexo',
    plantilla: '',
    pdfFirmado: '',
    radicado: '',
    asistentes: [],
    firmas: null,
    motivo: '',
    cambioDespues: '',
  };
  const page = await open({
    panelDocumentos: () => ({
      ...DOCUMENTOS,
      hechos: isMade ? [informe, ...DOCUMENTOS.hechos] : DOCUMENTOS.hechos,
    }),
    generarDocumento: () => {
      isMade = true;
      return {
        ...informe,
        titulo: informe.tipo,
        nombre: 'Informe 2026-T2',
        anexo: ANEXO,
        faltan: ['reviso'],
      };
    },
  });
  await page.getByRole('button', { name: 'Generar informe' }).click();
  await page.getByText('Informe de gestión trimestral, 2026-T2').waitFor();
  await page.getByRole('link', { name: 'Anexo de cálculos' }).waitFor();
  await page.getByText('Quedaron en blanco por falta de datos').waitFor();
  expect(opened.sent('generarDocumento')).toMatchObject([
    {
      documento: 'informe-trimestral',
      de: '2026-T2',
      firma: {
        estado: 'Borrador',
        elaboro: 'Luis Ejemplo Castro',
        aprobo: 'Ana Ejemplo Rivera',
      },
    },
  ]);
});

test('DocumentosPanel makes a document to be signed by those that are chosen', async () => {
  const page = await open();
  await page.getByRole('button', { name: /Quién responde/ }).click();
  await page.getByLabel('Revisó').selectOption('Paula Ejemplo Mercado');
  await page.getByRole('button', { name: 'Generar para firma' }).click();
  await page.getByRole('link', { name: 'Acta 12 de 2026' }).waitFor();
  expect(opened.sent('generarDocumento')).toMatchObject([
    {
      firma: {
        estado: 'Para firma',
        elaboro: 'Luis Ejemplo Castro',
        reviso: 'Paula Ejemplo Mercado',
        aprobo: 'Ana Ejemplo Rivera',
      },
    },
  ]);
});

test('MadeList takes down the signature of a document that waits for it, and offers no more of one that is signed', async () => {
  let isSigned = false;
  const [waiting, ...others] = DOCUMENTOS.hechos;
  const page = await open({
    panelDocumentos: () => ({
      ...DOCUMENTOS,
      hechos: waiting
        ? [{ ...waiting, estado: isSigned ? 'Firmado' : waiting.estado }, ...others]
        : [],
    }),
    cambiarEstadoDocumento: ({ codigo }) => {
      isSigned = true;
      return { dicho: `${codigo} quedó como «Firmado».` };
    },
  });
  await page.getByRole('button', { name: 'Registrar firma…' }).click();
  await page.getByLabel('Radicado').fill('2026-00777');
  await page.getByRole('button', { name: 'Dejar como firmado' }).click();
  await page.getByText('DO-0004 quedó como «Firmado».').waitFor();
  expect(opened.sent('cambiarEstadoDocumento')).toEqual([
    { codigo: 'DO-0004', estado: 'Firmado', pdfFirmado: '', radicado: '2026-00777' },
  ]);
  expect(await page.getByRole('button', { name: 'Registrar firma…' }).count()).toBe(0);
});

/** An acta that waits for its signatures, or one that two have not signed. */
const acta = (estado: 'Para firma' | 'Firmado'): DocumentosPanel => ({
  ...DOCUMENTOS,
  hechos: DOCUMENTOS.hechos.flatMap((one) => {
    if (one.codigo !== 'DO-0006') return [];
    return estado === 'Firmado'
      ? one
      : { ...one, estado, pdfFirmado: '', firmas: null, asistentes: one.asistentes };
  }),
});

test('SignatureForm asks of an acta whether all signed, and sends who did not', async () => {
  const page = await open({ panelDocumentos: () => acta('Para firma') });
  await page.getByRole('button', { name: 'Registrar firma…' }).click();
  await page.getByLabel('Radicado').fill('2026-00777');
  const save = page.getByRole('button', { name: 'Dejar como firmado' });
  await save.click();
  await page.getByText('Escoja si firmaron todos los que asistieron.').waitFor();
  const todos = page.getByLabel('¿Firmaron todos?');
  expect(await todos.locator('option').allInnerTexts()).toEqual([
    'Escoja…',
    'Sí, los 6 que asistieron',
    'Faltan…',
  ]);
  await todos.selectOption('Faltan…');
  await save.click();
  await page.getByText('Marque a quienes no han firmado').waitFor();
  await page.getByLabel('Jorge Ejemplo Pacheco').check();
  await save.click();
  await page.getByText('DO-0006 quedó como «Firmado».').waitFor();
  expect(opened.sent('cambiarEstadoDocumento')).toEqual([
    {
      codigo: 'DO-0006',
      estado: 'Firmado',
      pdfFirmado: '',
      radicado: '2026-00777',
      sinFirmaDe: ['Jorge Ejemplo Pacheco'],
    },
  ]);
});

test('MadeList says which file is the official record and whose signature it lacks, and takes down who signs later', async () => {
  const page = await open({ panelDocumentos: () => acta('Firmado') });
  await page
    .getByText('▲ 4 de 6 firmas: faltan las de Jorge Ejemplo Pacheco y Diego Ejemplo Arrieta')
    .waitFor();
  expect(await page.getByRole('link', { name: /^el PDF firmado/ }).getAttribute('href')).toMatch(
    /^https:/,
  );
  await page.getByRole('button', { name: 'Firmas…' }).click();
  expect(await page.getByLabel('Jorge Ejemplo Pacheco').isChecked()).toBe(true);
  expect(await page.getByLabel('Radicado').count()).toBe(0);
  await page.getByLabel('¿Firmaron todos?').selectOption('Sí, los 6 que asistieron');
  await page.getByRole('button', { name: 'Guardar las firmas' }).click();
  await page.getByText('DO-0006 quedó como «Firmado».').waitFor();
  expect(opened.sent('cambiarEstadoDocumento')).toEqual([
    { codigo: 'DO-0006', estado: 'Firmado', pdfFirmado: '', radicado: '', sinFirmaDe: [] },
  ]);
});

test('NextStep asks why before it annuls, and the keyboard comes back from it', async () => {
  const page = await open();
  const annul = page.getByRole('button', { name: 'Anular…' }).first();
  await annul.click();
  await page.getByLabel('Por qué se anula DO-0004').press('Escape');
  await eventually(() => annul.evaluate((button) => button === document.activeElement), Boolean);
  await annul.click();
  await page.getByLabel('Por qué se anula DO-0004').fill('Se generó con el corte equivocado.');
  await page.getByRole('button', { name: 'Anular', exact: true }).click();
  await page.getByText('DO-0004 quedó como «Anulado».').waitFor();
  expect(opened.sent('cambiarEstadoDocumento')).toEqual([
    { codigo: 'DO-0004', estado: 'Anulado', motivo: 'Se generó con el corte equivocado.' },
  ]);
});

test('MadeList leads from a signed document to its nota aclaratoria, which is not made without its text', async () => {
  const page = await open();
  const buttons = page.getByRole('button', { name: 'Nota aclaratoria…' });
  expect(await buttons.count()).toBe(1);
  await buttons.click();
  expect(await page.getByLabel('Documento', { exact: true }).inputValue()).toBe('nota-aclaratoria');
  expect(await page.getByLabel('Nota', { exact: true }).inputValue()).toBe('DO-0003-N1');
  await page.getByRole('button', { name: /Lo que usted escribe/ }).click();
  await page.getByText('Sin este texto el documento no se genera.').waitFor();
});

test('DocumentosPanel makes no more of what is signed', async () => {
  const texto = 'DO-0003 ya está firmado y no se hace otra vez.';
  const page = await open({
    panelDocumentos: () => ({
      ...DOCUMENTOS,
      documentos: DOCUMENTOS.documentos.map((documento) => ({
        ...documento,
        notas: { '2026-T2': { look: 'advertencia', texto, impide: true } },
      })),
    }),
  });
  await page.getByText(texto).waitFor();
  for (const name of ['Generar informe', 'Generar para firma'])
    expect(await page.getByRole('button', { name }).isDisabled()).toBe(true);
});

test('DocumentosPanel makes the document of an acta', async () => {
  const page = await open();
  await page.getByLabel('Documento', { exact: true }).selectOption('acta');
  await page.getByLabel('Acta', { exact: true }).selectOption('AC-0005');
  await page.getByRole('button', { name: 'Generar acta' }).click();
  await page.getByRole('link', { name: 'Acta 12 de 2026' }).waitFor();
  expect(opened.sent('generarDocumento')).toMatchObject([{ documento: 'acta', de: 'AC-0005' }]);
});

test('DocumentOutcome says that a long document is still under way', async () => {
  const page = await open({ generarDocumento: never }, '2026-07-14T09:00:00-05:00');
  await page.getByRole('button', { name: 'Generar informe' }).click();
  await page.getByText('Generando el documento…').waitFor();
  expect(await page.getByRole('button', { name: 'Generar informe' }).isDisabled()).toBe(true);
  await page.clock.runFor(16_000);
  await page.getByText('Sigue en curso').waitFor();
});

test.each([
  ['https://docs.google.com/document/d/1', true],
  ['http://127.0.0.1:8080/documento/Acta%201.docx', true],
  ['/documento/Acta%201.docx', true],
  ['http://docs.google.com/document/d/1', false],
  ['javascript:alert(1)', false],
  ['file:///C:/informes/Acta.docx', false],
  ['', false],
])('ExternalLink links to %j: %s', async (url, isLink) => {
  const hecho = DOCUMENTOS.hechos[0]!;
  const page = await open({
    panelDocumentos: () => ({ ...DOCUMENTOS, hechos: [{ ...hecho, url }] }),
  });
  await page.getByText('Informe de gestión trimestral, 2026-T1').waitFor();
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((a) => `${a.getAttribute('href')} ${a.getAttribute('rel')}`));
  expect(links).toEqual(isLink ? [`${url} noopener`] : []);
});

test('WrittenSections keeps what a person writes, with what it was before, and shows what a blank says', async () => {
  const page = await open();
  await page.getByRole('button', { name: /Lo que usted escribe/ }).click();
  await page.getByRole('button', { name: 'Escribir…' }).click();
  await page.getByText('En blanco dirá: El plan lleva 56,87 %').waitFor();
  await page.getByLabel('Conclusiones').fill('El trimestre cerró bien.');
  await page.getByRole('button', { name: 'Guardar textos' }).click();
  await page.getByText('Textos guardados').waitFor();
  expect(opened.sent('guardarTextosDocumento')).toEqual([
    {
      documento: 'informe-trimestral',
      de: '2026-T2',
      textos: [
        { seccion: 'conclusiones', leido: '', texto: 'El trimestre cerró bien.' },
        {
          seccion: 'proximoTrimestre',
          leido: 'Se adelantan las visitas.',
          texto: 'Se adelantan las visitas.',
        },
      ],
    },
  ]);
});
