import type { Page } from 'playwright-core';
import type { LoMio } from '../../../src/addon/reportes/lo-mio';
import { OFICINA } from '../support/oficina';
import { LO_MIO, NORA, reporteVisto, SIN_TEXTOS } from '../support/reportes';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'lo-mio', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}
const textos = (ejecutado: string) => ({ ...SIN_TEXTOS, ejecutado });
const sent = () =>
  opened.sent('guardarReportes') as readonly {
    reportes: readonly { accion: string; leida: object; campos: object }[];
    enviar: boolean;
    sinExplicar: boolean;
    pedido: string;
  }[];

test('LoMioPanel opens the first report that is to be written, with why it came back', async () => {
  const page = await open();
  await page.getByText('La cifra es de mayo').waitFor();
  expect(await page.locator('#A27-ejecutado').inputValue()).toBe('10');
  expect(await page.locator('#A29-ejecutado').isVisible()).toBe(false);
  await page.getByText('1 por enviar, 1 devuelto, 1 enviado, 1 aprobado.').waitFor();
  await page.getByText('No reportan este trimestre: A33').waitFor();
});

test('LoMioPanel saves only what was changed, from what it had read', async () => {
  const page = await open();
  await page.locator('#A27-ejecutado').fill('11');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Reporte guardado.').waitFor();
  expect(sent()).toMatchObject([
    {
      corte: '2026-T2',
      enviar: false,
      reportes: [
        {
          accion: 'A27',
          campos: { ejecutado: '11' },
          leida: { ejecutado: 10, analisis: 'Se reanudó en mayo.' },
        },
      ],
    },
  ]);
  expect(Object.keys(sent()[0]?.reportes[0]?.campos ?? {})).toEqual(['ejecutado']);
});

test('LoMioPanel proposes what the evidencias count, which one key takes and nothing writes before', async () => {
  const propuesto = {
    valor: 14,
    dicho: 'En Evidencias, a 30 de junio de 2026: 14 visitas de asesoría (1 a IED no focalizada).',
    contadas: [
      { codigo: 'EV-0093', fecha: '2026-05-21', descripcion: 'Acta de visita', noFocalizada: true },
    ],
    noContadas: ['EV-0121 (sin enlace)'],
  };
  const page = await open({
    panelLoMio: () => ({
      ...LO_MIO,
      reportes: [
        reporteVisto('A02', { propuesto, leida: { ejecutado: 12 }, textos: textos('12') }),
        reporteVisto('A03', { propuesto: { ...propuesto, valor: 0, contadas: [] } }),
      ],
    }),
  });
  const typist = typistAt(page);
  await page.getByText(propuesto.dicho).first().waitFor();
  await page.getByText('No se cuentan: EV-0121 (sin enlace).').first().waitFor();
  expect(await page.locator('#A02-ejecutado').inputValue()).toBe('12');
  expect(sent()).toEqual([]);
  await page.getByText('Cuáles se cuentan (1)').click();
  await page.getByText('EV-0093 · 21/05/2026 · Acta de visita · IED no focalizada').waitFor();
  await page.locator('#A02-ejecutado').focus();
  await typist.press('Tab');
  await typist.press('Enter');
  expect([await page.locator('#A02-ejecutado').inputValue(), await typist.where()]).toEqual([
    '14',
    'A02-ejecutado',
  ]);
  await page.getByText('Es lo que está escrito.').waitFor();
  expect(await page.getByRole('button', { name: 'Usar 14' }).count()).toBe(0);
  // What a hand types afterwards holds.
  await page.locator('#A02-ejecutado').fill('13');
  await page.getByRole('button', { name: 'Usar 14' }).waitFor();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Reporte guardado.').waitFor();
  expect(sent().map(({ reportes }) => reportes[0])).toMatchObject([
    { accion: 'A02', campos: { ejecutado: '13' } },
  ]);
  // None is no 0 to report.
  await page.locator('#reporte-A03').click();
  await page.getByText('Si las hubo, regístrelas en Evidencias antes de reportar.').waitFor();
  expect(await page.getByRole('button', { name: 'Usar 0' }).count()).toBe(0);
});

test('LoMioPanel sends one, or all those that have a result', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Enviar A27' }).click();
  await page.getByText('1 reporte enviado.').waitFor();
  await page.getByText('Está con la oficina').first().waitFor();
  await page.locator('#reporte-A29').click();
  await page.locator('#A29-ejecutado').fill('9');
  await page.getByRole('button', { name: 'Enviar los listos (1)' }).click();
  expect(
    sent().map(({ reportes, enviar }) => [enviar, reportes.map(({ accion }) => accion)]),
  ).toEqual([
    [true, ['A27']],
    [true, ['A29']],
  ]);
});

test('LoMioPanel asks for the análisis while a jump is typed, and sends without it when told', async () => {
  let times = 0;
  const page = await open({
    guardarReportes: ({ reportes }: { reportes: { accion: string }[] }) => ({
      cargue: 'C-0014',
      errores: [],
      reportes: reportes.map(({ accion }) => {
        times += 1;
        const held = times === 1;
        return {
          accion,
          estado: held ? ('En diligenciamiento' as const) : ('Enviado' as const),
          leida: { ejecutado: 4 },
          textos: { ejecutado: '4' },
          observaciones: [],
          noEnviado: held ? 'A29 reporta 4 y lo programado era 9: explíquelo en «Análisis».' : '',
          pideExplicacion: held,
        };
      }),
    }),
  });
  await page.locator('#reporte-A29').click();
  await page.locator('#A29-ejecutado').fill('4');
  await page.getByText('Se aparta 56\u00A0% de lo programado').waitFor();
  await page.locator('#A29-ejecutado').fill('9,1');
  expect(await page.getByText('Se aparta').count()).toBe(0);
  await page.locator('#A29-ejecutado').fill('4');
  await page.getByRole('button', { name: 'Enviar A29' }).click();
  await page.getByRole('button', { name: 'Enviar sin explicación' }).click();
  await page.getByText('1 reporte enviado.').waitFor();
  expect(sent().map(({ sinExplicar }) => sinExplicar)).toEqual([false, true]);
});

test('LoMioPanel leads to the field that cannot be read, and keeps what was typed', async () => {
  const page = await open({
    guardarReportes: () => ({
      cargue: null,
      reportes: [],
      errores: [{ accion: 'A27', campo: 'ejecutado', mensaje: '«once» no se lee como número.' }],
    }),
  });
  await page.locator('#A27-ejecutado').fill('once');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /A27: «once» no se lee/ }).click();
  expect(await typistAt(page).where()).toBe('A27-ejecutado');
  expect(await page.locator('#A27-ejecutado').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#A27-ejecutado').inputValue()).toBe('once');
});

test('LoMioPanel shows what somebody else wrote meanwhile, and goes on with what was typed', async () => {
  const now: LoMio = {
    ...LO_MIO,
    reportes: LO_MIO.reportes.map((one) =>
      one.accion === 'A27'
        ? { ...one, leida: { ejecutado: 12 }, textos: { ...one.textos, ejecutado: '12' } }
        : one,
    ),
  };
  let times = 0;
  const page = await open({
    panelLoMio: ({ persona }: { persona?: string }) => (persona ? now : LO_MIO),
    guardarReportes: (pedido: never) => {
      times += 1;
      if (times === 1)
        throw new Refusal(
          'No se guardó: alguien cambió estas filas mientras usted trabajaba.',
          ['Seguimiento A27 · 2026 · T2, Ejecutado. Ahora: «12». Usted partió de: «10».'],
          'CONFLICTO',
        );
      return OFICINA.guardarReportes?.(pedido) as never;
    },
  });
  await page.locator('#A27-ejecutado').fill('11');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Ahora: «12»').waitFor();
  expect(await page.locator('#A27-ejecutado').inputValue()).toBe('11');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Reporte guardado.').waitFor();
  expect(sent().at(-1)?.reportes[0]?.leida).toEqual({ ejecutado: 12 });
});

test('LoMioPanel loses nothing of what was typed when somebody else sent a report meanwhile', async () => {
  const sentByOther: LoMio = {
    ...LO_MIO,
    reportes: LO_MIO.reportes.map((one) =>
      one.accion === 'A27'
        ? { ...one, estado: 'Enviado' as const, textos: { ...one.textos, ejecutado: '12' } }
        : one,
    ),
  };
  let isTaken = false;
  const page = await open({
    panelLoMio: ({ persona }: { persona?: string }) => (persona && !isTaken ? sentByOther : LO_MIO),
    guardarReportes: ({ reportes }: { reportes: readonly { accion: string }[] }) => {
      if (reportes.some(({ accion }) => accion === 'A27'))
        throw new Refusal(
          'No se guardó:',
          ['El reporte de A27 en 2026-T2 está enviado: retírelo para cambiarlo.'],
          'FILA_CERRADA',
        );
      return OFICINA.guardarReportes?.({ reportes } as never) as never;
    },
    pasarReportes: (pedido: never) => {
      isTaken = true;
      return OFICINA.pasarReportes?.(pedido) as never;
    },
  });
  await page.locator('#A27-ejecutado').fill('11');
  await page.locator('#A27-analisis').fill('Faltaba una sede.');
  await page.locator('#reporte-A29').click();
  await page.locator('#A29-ejecutado').fill('9');
  await page.locator('#mis-compromisos').click();
  await page.locator('#CO-0031-linea').fill('Va la mitad');
  await page.getByRole('button', { name: 'Enviar los listos (2)' }).click();
  await page.getByText('A27 en 2026-T2 está enviado').waitFor();
  // What the book says now, beside what was typed; nothing else was touched.
  await page.getByText('Lo que usted escribió no se guardó').waitFor();
  expect(await page.locator('dd').allTextContents()).toEqual(
    expect.arrayContaining(['12', '11', 'Faltaba una sede.']),
  );
  expect(await page.locator('#A29-ejecutado').inputValue()).toBe('9');
  expect(await page.locator('#CO-0031-linea').inputValue()).toBe('Va la mitad');
  // The others go without it.
  await page.getByRole('button', { name: 'Enviar los listos (1)' }).click();
  await page.getByText('1 reporte enviado.').waitFor();
  expect(
    sent()
      .at(-1)
      ?.reportes.map(({ accion }) => accion),
  ).toEqual(['A29']);
  // Taken back, what was typed is in its fields.
  await page.getByRole('button', { name: 'Retirar el envío' }).first().click();
  await page.getByText('A27 volvió a usted').waitFor();
  expect(await page.locator('#A27-ejecutado').inputValue()).toBe('11');
  expect(await page.locator('#A27-analisis').inputValue()).toBe('Faltaba una sede.');
});

/** The panel with what was being written of some reports when it closed. */
const openWith = (reportes: { readonly [accion: string]: { readonly ejecutado: string } }) =>
  open({
    panelLoMio: () => ({
      ...LO_MIO,
      borrador: { persona: NORA, corte: '2026-T2', reportes, compromisos: {} },
      borradorDe: 'v1',
    }),
  });

test('LoMioPanel lets go of what was typed in a report that closed, when told', async () => {
  const page = await openWith({ A31: { ejecutado: '231' } });
  await page.locator('#reporte-A31').click();
  await page.getByText('231').waitFor();
  expect(await page.getByRole('button', { name: 'Guardar', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Descartar lo que escribí' }).click();
  expect(await page.getByText('231').count()).toBe(0);
});

test('LoMioPanel goes on with what was being written when it closed', async () => {
  const page = await openWith({ A27: { ejecutado: '11' } });
  await page.getByText('Sigue lo que estaba escribiendo.').waitFor();
  expect(await page.locator('#A27-ejecutado').inputValue()).toBe('11');
});

test('LoMioPanel offers what was being written when it closed a moment ago', async () => {
  const borrador = {
    persona: NORA,
    corte: '2026-T2',
    reportes: { A27: { ejecutado: '11' } },
    compromisos: {},
  };
  const page = await open({
    panelLoMio: () => ({ ...LO_MIO, otrosBorradores: [{ ventana: 'v1', hace: 8, borrador }] }),
  });
  expect(await page.locator('#A27-ejecutado').inputValue()).toBe('10');
  await page.getByRole('button', { name: 'Continuar aquí «2026-T2» (hace un momento)' }).click();
  await page.getByText('Sigue lo que estaba escribiendo.').waitFor();
  expect(await page.locator('#A27-ejecutado').inputValue()).toBe('11');
  expect(await page.getByText('Continuar aquí').count()).toBe(0);
});

test('LoMioPanel keeps what is being written, for its person and its quarter', async () => {
  const page = await open();
  await page.locator('#A27-ejecutado').fill('11');
  await page.locator('#A27-analisis').focus();
  await page.getByText(/Lo escrito se guardó a las/).waitFor();
  expect(opened.sent('guardarBorradorLoMio').at(-1)).toMatchObject({
    borrador: { persona: NORA, corte: '2026-T2', reportes: { A27: { ejecutado: '11' } } },
  });
});

test('LoMioPanel takes back what was sent', async () => {
  const page = await open();
  await page.locator('#reporte-A30').click();
  await page.getByRole('button', { name: 'Retirar el envío' }).click();
  await page.getByText('A30 volvió a usted').waitFor();
  expect(opened.sent('pasarReportes')).toMatchObject([{ paso: 'retirar', acciones: ['A30'] }]);
});

test('LoMioPanel asks whose acciones they are where the account does not tell', async () => {
  const page = await open({
    panelLoMio: ({ persona }: { persona?: string }) =>
      persona ? { ...LO_MIO, persona } : { ...LO_MIO, persona: '', reportes: [], compromisos: [] },
  });
  const typist = typistAt(page);
  expect(await typist.where()).toBe('lo-mio-persona');
  await typist.press('Control+Enter');
  await page.getByText('Escoja a una persona de la lista.').waitFor();
  await typist.type('nora');
  await typist.press('Enter');
  await typist.press('Control+Enter');
  await page.getByRole('heading', { name: NORA }).waitFor();
  expect(opened.sent('panelLoMio')).toEqual([{}, { persona: NORA }]);
});

test('LoMioPanel answers a compromiso where it stands, by keyboard alone', async () => {
  const page = await open({
    panelLoMio: () => ({ ...LO_MIO, reportes: [reporteVisto('A29', { estado: 'Enviado' })] }),
  });
  const typist = typistAt(page);
  // What there is to do comes first, then the report, then what was promised.
  await page.locator('#por-hacer').waitFor();
  await page.locator('#lo-mio-nombre').focus();
  await typist.press('Control+ArrowDown', 3);
  expect(await typist.where()).toBe('CO-0031-estado');
  await typist.press('Tab');
  await typist.type('Se entregó el informe.');
  await typist.press('Tab');
  await typist.type('https://ejemplo.invalid/informe');
  await typist.press('Tab');
  await typist.press('Enter');
  await page.getByText('CO-0031: quedó cumplido.').waitFor();
  expect(opened.sent('responderCompromiso')).toMatchObject([
    {
      codigo: 'CO-0031',
      estado: 'Cumplido',
      linea: 'Se entregó el informe.',
      evidencia: 'https://ejemplo.invalid/informe',
      leido: { estado: 'Abierto' },
    },
  ]);
});

test('LoMioPanel goes to the cell of what came back', async () => {
  const page = await open({ irA: () => ({ aviso: 'Un filtro esconde la fila 261.' }) });
  await page.getByRole('button', { name: 'Ir a la celda' }).first().click();
  await page.getByText('Un filtro esconde la fila 261.').waitFor();
  expect(opened.sent('irA')).toEqual([
    { registro: 'seguimiento', fila: 261, columna: 'ejecutado', clave: 'A27 · 2026 · T2' },
  ]);
});
