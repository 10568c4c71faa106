import type { Page } from 'playwright-core';
import type { FilaRespuesta } from '../../../src/addon/panels/fila-del-libro';
import type { Observacion } from '../../../src/domain/observacion';
import { evidencias } from '../../../src/domain/registers/evidencias';
import {
  FILA,
  FILA_NUEVA,
  FILA_PAM,
  FILA_SABANA,
  formularioDe,
  HOJAS,
  MUESTRA,
  muestrario,
  panelDe,
} from '../support/formularios';
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

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'fila', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const wrong = (columna: string, mensaje: string): Observacion => ({
  registro: 'muestrario',
  fila: 1,
  columna,
  codigo: 'DATO',
  severidad: 'error',
  mensaje,
});
const refused: FilaRespuesta = {
  cargue: null,
  panel: null,
  errores: [
    wrong('accion', 'Acción «A99» no existe en la hoja PAM.'),
    wrong('correo', '«marta» no es un correo.'),
  ],
};
/** Whether a button is where a person sees it, without scrolling. */
const isInSight = (page: Page, name: string): Promise<boolean> =>
  page.getByRole('button', { name }).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === button;
  });
/** What was sent to be saved, without how the row was seen. */
const written = (): unknown =>
  opened.sent('guardarFila').map((pedido) => (pedido as { campos: unknown }).campos);

test('FilaPanel shows each kind of field as people write it', async () => {
  const page = await open();
  const values = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[id^=campo-]')]
        .filter((element) => 'value' in element && !/BUTTON/.test(element.tagName))
        .map((element) => [element.id.slice('campo-'.length), element.value]),
    ),
  );
  expect(values).toEqual({
    accion: 'A03',
    responsable: 'Marta Ejemplo Solano',
    responde: '',
    nombre: 'Jornada de formación en evaluación',
    analisis: 'Se hicieron dos jornadas y quedó pendiente la tercera.',
    sedes: '12',
    programado: '1.250,5',
    avance: '60%',
    apropiado: '2.339.400.000',
    fecha: '15/06/2026',
    hora: '14:30',
    vigente: 'Sí',
    zona: 'Rural',
    localidad: 'Riomar',
    correo: 'marta.ejemplo@ejemplo.invalid',
    enlace: 'https://ejemplo.invalid/carpeta',
  });
  await page.getByText('Formación de docentes').waitFor();
  await page.getByText('A27 · Renovación de la red eléctrica').waitFor();
  expect(await page.getByText('NO DILIGENCIAR').count()).toBe(2);
});

test('FilaPanel sends only what was touched, and the row as it was seen', async () => {
  const page = await open();
  await field(page, 'Programado').fill('NP');
  await field(page, 'Análisis').fill('');
  await field(page, 'Vigente').selectOption('');
  await press(page, 'Guardar fila');
  await page.getByText('quedó guardada en el cargue C-0012').waitFor();
  expect(opened.sent('guardarFila')).toEqual([
    {
      pedido: expect.stringMatching(/^[0-9a-z]{12}$/),
      registro: 'muestrario',
      leida: { fila: 7, row: MUESTRA },
      campos: { programado: 'NP', analisis: '', vigente: '' },
    },
  ]);
});

test('FilaPanel says that nothing was changed instead of saving it', async () => {
  const page = await open();
  await field(page, 'Sedes').fill(' 12 ');
  await press(page, 'Guardar fila');
  await page.getByText('No hay cambios que guardar').waitFor();
  expect(written()).toEqual([]);
});

test('FilaPanel puts beside each field what is wrong, in a summary that takes the keyboard too', async () => {
  const page = await open({ guardarFila: () => refused });
  await field(page, 'Acción').fill('A99');
  await field(page, 'Correo').fill('marta');
  await press(page, 'Guardar fila');
  await page.getByText('Falta corregir 2 datos').waitFor();
  expect(await page.locator('[role=alert]:focus').count()).toBe(1);
  await page.locator('#campo-accion-error').getByText('«A99» no existe').waitFor();
  expect(await page.locator('.notice-list').innerText()).not.toContain('Acción: Acción');
  await page.locator('.notice-list').getByText('Correo: «marta» no es un correo').click();
  expect(await page.locator('#campo-correo:focus').count()).toBe(1);
  await page.keyboard.type('@ejemplo.invalid');
  await page.getByText('Falta corregir un dato').waitFor();
  await field(page, 'Acción').fill('A27');
  await page.locator('#campo-accion-error').waitFor({ state: 'detached' });
});

test('FilaPanel leads from an error to no field that nobody writes in', async () => {
  const errores = [wrong('codigo', 'La fila está en blanco.')];
  const page = await open({ guardarFila: () => ({ cargue: null, panel: null, errores }) });
  await field(page, 'Nombre').fill('Otro nombre');
  await press(page, 'Guardar fila');
  await page.locator('.notice-facts').getByText('La fila está en blanco.').waitFor();
  expect(await page.locator('.to-field').count()).toBe(0);
});

test('FilaPanel takes a new row through the keyboard alone, and offers the next', async () => {
  const page = await open({
    panelFila: () => FILA_NUEVA,
    guardarFila: () => ({ cargue: 'C-0013', errores: [], panel: FILA }),
  });
  const { type, press: key, where } = typistAt(page);
  expect(await where()).toBe('campo-accion');
  await type('docentes');
  await key('Enter');
  await type('marta');
  await key('Tab');
  expect(await where()).toBe('campo-responde');
  await type('red');
  await key('Enter');
  await type('auto');
  await key('Enter');
  await key('Enter');
  await type('Jornada');
  await key('Enter');
  await type('Primera línea');
  await key('Enter');
  await type('Segunda línea');
  await key('Tab');
  await type('3');
  await key('Enter');
  await type('1.250,5');
  await key('Control+Enter');
  await page.getByText('cargue C-0013').waitFor();
  expect(written()).toEqual([
    {
      accion: 'A03',
      responsable: 'Marta Ejemplo Solano',
      responde: 'A27; A01',
      nombre: 'Jornada',
      analisis: 'Primera línea\nSegunda línea',
      sedes: '3',
      programado: '1.250,5',
    },
  ]);
  expect(await where()).toBe('fila-otra');
  expect(await isInSight(page, 'Deshacer')).toBe(true);
  await key('Enter');
  await page.getByRole('heading', { name: 'Fila nueva' }).waitFor();
  expect(opened.sent('panelFila').at(-1)).toEqual({ registro: 'muestrario' });
});

test('SeveralField keeps what is still being typed, and takes any away', async () => {
  const page = await open();
  await press(page, 'Quitar A01');
  await page.keyboard.type('A99');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await page.getByText('cargue C-0012').waitFor();
  expect(written()).toEqual([{ responde: 'A27; A99' }]);
});

test('SeveralField takes several values of a closed list', async () => {
  const row = { codigo: 'EV-0001', tipo: 'Visita de asesoría', componentesPmi: 'Metas; Recursos' };
  const page = await open({ panelFila: () => panelDe(formularioDe(evidencias, row)) });
  await press(page, 'Quitar Metas');
  await field(page, 'Componentes del PMI revisados').focus();
  await page.keyboard.insertText('Cronograma; ');
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  expect(written()).toEqual([{ componentesPmi: 'Recursos; Cronograma' }]);
});

test('SeveralField removes the last with Backspace, and takes several pasted at once', async () => {
  const page = await open();
  await field(page, 'Responde a').focus();
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('A03; A27');
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  expect(written()).toEqual([{ responde: 'A01; A03; A27' }]);
});

test('FilaPanel shows what somebody else wrote, and lets the person choose', async () => {
  const other = panelDe(
    formularioDe(muestrario, { ...MUESTRA, nombre: 'El de otra persona', sedes: 40 }),
  );
  let times = 0;
  const page = await open({
    panelFila: (pedida?: object) => (pedida ? other : FILA),
    guardarFila: () => {
      times += 1;
      if (times === 1) throw new Refusal('No se guardó.', [], 'CONFLICTO');
      return { cargue: 'C-0012', errores: [], panel: other };
    },
  });
  await field(page, 'Nombre').fill('El mío');
  await field(page, 'Hora').fill('8');
  await press(page, 'Guardar fila');
  await page.getByText('No se guardó: otra persona escribió en esta fila').waitFor();
  expect(await field(page, 'Nombre').inputValue()).toBe('El mío');
  expect(await field(page, 'Sedes').inputValue()).toBe('40');
  await press(page, 'Usar «El de otra persona»');
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  const [, second] = opened.sent('guardarFila') as { leida: { row: object }; campos: object }[];
  expect(second?.campos).toEqual({ hora: '08:00' });
  expect(second?.leida.row).toMatchObject({ nombre: 'El de otra persona', sedes: 40 });
});

test('FilaPanel undoes a save by its cargue, and shows the row as it was', async () => {
  const page = await open();
  await field(page, 'Nombre').fill('Otro nombre');
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  expect(await isInSight(page, 'Deshacer')).toBe(true);
  await press(page, 'Deshacer');
  await page.getByText('Se deshizo el cargue C-0012').waitFor();
  expect(opened.sent('deshacerCargue')).toMatchObject([{ cargue: 'C-0012' }]);
  expect(opened.sent('panelFila').at(-1)).toEqual({ registro: 'muestrario', clave: 'MU-0004' });
});

test('FilaPanel goes to the row below, unless something is not saved', async () => {
  const page = await open();
  await press(page, 'Fila siguiente');
  await page.waitForFunction(() => !document.querySelector('.progress-bar'));
  const next = { registro: 'muestrario', clave: 'MU-0004', paso: 1 };
  expect(opened.sent('panelFila').at(-1)).toEqual(next);
  await field(page, 'Nombre').fill('Otro nombre');
  await press(page, 'Fila anterior');
  await page.getByText('Hay cambios sin guardar').waitFor();
  await press(page, 'Seguir en esta');
  expect(await field(page, 'Nombre').inputValue()).toBe('Otro nombre');
  expect(opened.sent('panelFila')).toHaveLength(2);
  await press(page, 'Fila anterior');
  await press(page, 'Descartarlos');
  await page.waitForFunction(() => !document.querySelector('.progress-bar'));
  expect(opened.sent('panelFila')).toHaveLength(3);
  expect(opened.sent('guardarBorradorFila').at(-1)).toMatchObject({ borrador: null });
});

test('FilaPanel keeps what is being typed, and brings it back', async () => {
  const page = await open();
  await field(page, 'Nombre').fill('A medio escr');
  await field(page, 'Sedes').focus();
  await page.getByText('Lo escrito se guardó a las').waitFor();
  expect(opened.sent('guardarBorradorFila')).toMatchObject([
    { borrador: { registro: 'muestrario', campos: { nombre: 'A medio escr' } } },
  ]);
  const again = await open({ panelFila: () => ({ ...FILA, escrito: { nombre: 'A medio escr' } }) });
  await again.getByText('Se recuperó lo que estaba escribiendo').waitFor();
  expect(await field(again, 'Nombre').inputValue()).toBe('A medio escr');
  await press(again, 'Guardar fila');
  await again.getByText('cargue C-0012').waitFor();
  expect(written()).toEqual([{ nombre: 'A medio escr' }]);
});

test('FilaPanel says what it does not know when no answer comes, and asks again under the same id', async () => {
  let attempts = 0;
  const page = await open({
    guardarFila: () => {
      attempts += 1;
      if (attempts === 1)
        throw new TransportError('NetworkError: Error de conexión debido a HTTP 0');
      return { cargue: 'C-0012', errores: [], panel: FILA };
    },
  });
  await field(page, 'Nombre').fill('Otro nombre');
  await press(page, 'Guardar fila');
  await page.getByText('No se sabe si la fila quedó guardada: se perdió la conexión.').waitFor();
  await page
    .getByText('Revise su internet y vuelva a guardarla: si ya quedó, no se repetirá.')
    .waitFor();
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  await field(page, 'Nombre').fill('Otro más');
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  const ids = opened.sent('guardarFila').map((pedido) => (pedido as { pedido: string }).pedido);
  expect([ids.length, new Set(ids).size, ids[0]]).toEqual([3, 2, ids[1]]);
  const [draft] = opened.sent('guardarBorradorFila') as [{ borrador: { pedido: string } }];
  expect(draft.borrador.pedido).toBe(ids[0]);
});

test.each([
  ['Refused', 'El archivo lo tiene abierto otro programa.', 'El archivo lo tiene abierto'],
  [
    'Unanswered',
    'El libro no respondió.',
    'No se sabe si la fila quedó guardada: el libro no resp',
  ],
])('FilaPanel tells what the local page says as it is: %s', async (name, message, told) => {
  const page = await open({
    guardarFila: () => {
      throw new TransportError(message, name);
    },
  });
  await field(page, 'Nombre').fill('Otro nombre');
  await press(page, 'Guardar fila');
  await page.getByText(told).waitFor();
});

test('FilaPanel saves what it recovered under the id that it had', async () => {
  const page = await open({
    panelFila: () => ({ ...FILA, escrito: { nombre: 'A medio escr' }, pedido: 'a1b2c3d4e5f6' }),
  });
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  expect(opened.sent('guardarFila')).toMatchObject([{ pedido: 'a1b2c3d4e5f6' }]);
});

test('FilaPanel keeps nothing of a row that was just saved', async () => {
  const page = await open();
  await field(page, 'Nombre').fill('Otro nombre');
  await press(page, 'Guardar fila');
  await page.getByText('cargue C-0012').waitFor();
  const kept = opened.sent('guardarBorradorFila').length;
  expect(opened.sent('guardarBorradorFila').at(-1)).toMatchObject({ borrador: null });
  await field(page, 'Sedes').focus();
  await field(page, 'Nombre').focus();
  await page.getByText('* Hace falta').waitFor();
  expect(opened.sent('guardarBorradorFila')).toHaveLength(kept);
});

test('FilaPanel opens a closed row to be read, and says why', async () => {
  const cerrada = 'El acta 5 ya es definitiva.';
  const page = await open({
    panelFila: () => panelDe(formularioDe(muestrario, MUESTRA, { cerrada })),
  });
  await page.getByText(cerrada).waitFor();
  expect(await page.locator('input, textarea, select').count()).toBe(0);
  await page.getByText('15/06/2026').waitFor();
  expect(await page.getByRole('button', { name: 'Guardar fila' }).count()).toBe(0);
});

test('FilaPanel reads what is closed in a row that goes on, and says why and where to ask', async () => {
  const why = 'El PAM está aprobado: pida el cambio en PAM › Aprobar y cambiar el PAM…';
  const page = await open({
    panelFila: () =>
      panelDe(
        formularioDe(muestrario, MUESTRA, {
          cerradaEnParte: 'La vigencia 2025 está cerrada.',
          cerrados: { nombre: why, accion: '' },
        }),
      ),
  });
  await page.getByText('La vigencia 2025 está cerrada.').waitFor();
  await page.getByText(why).waitFor();
  expect(await page.getByText('· Cerrado').count()).toBe(2);
  expect(await field(page, 'Nombre').count()).toBe(0);
  await field(page, 'Sedes').fill('7');
  await press(page, 'Guardar fila');
  expect(opened.sent('guardarFila').at(-1)).toMatchObject({ campos: { sedes: '7' } });
});

test('FilaPanel says which tabs have a form, and adds a row to one', async () => {
  const page = await open({
    panelFila: (pedida?: object) =>
      pedida
        ? FILA_PAM
        : { formulario: null, escrito: null, aviso: 'La hoja «Inicio» no es…', hojas: HOJAS },
  });
  await page.getByText('La hoja «Inicio» no es…').waitFor();
  await page.getByLabel('Hoja a la que agregar').selectOption('Seguimiento');
  await press(page, 'Agregar una fila');
  await field(page, 'Componente').waitFor();
  expect(opened.sent('panelFila').at(-1)).toEqual({ registro: 'seguimiento' });
});

test('Fields finds one of 93 columns by its code or its name, and shows where an error is', async () => {
  const error = wrong('valoracion3_4_10', 'Aquí va como mucho 4.');
  const page = await open({
    panelFila: () => FILA_SABANA,
    guardarFila: () => ({ ...refused, errores: [error] }),
  });
  const shown = () => page.locator('.section-body [id^=campo-]').count();
  expect(await shown()).toBe(93);
  await page.getByLabel('Buscar entre 93').fill('1.3');
  expect(await shown()).toBe(8);
  await page.getByLabel('Buscar entre 93').fill('componente j');
  expect(await shown()).toBe(1);
  await field(page, '3.4.10 Componente j del proceso').fill('9');
  await page.getByText('2 de 93').waitFor();
  await page.getByLabel('Buscar entre 93').fill('1.1.1');
  await press(page, 'Guardar fila');
  await page.locator('.notice-list').getByText('Aquí va como mucho 4').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('campo-valoracion3_4_10');
});
