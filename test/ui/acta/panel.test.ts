// The panel «Acta de reunión» as its user meets it.

import type { Page } from 'playwright-core';
import type { ActaEntrada } from '../../../src/domain/acta';
import { eventually } from '../../support/eventually';
import { ACTA, OFICINA } from '../support/oficina';
import {
  type Answers,
  type OpenPanel,
  panelsOfThisFile,
  Refusal,
  TransportError,
} from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}, stoppedAt?: string): Promise<Page> {
  const all = { ...OFICINA, ...answers };
  opened = await openPanel({
    panel: 'acta',
    answers: all,
    stoppedAt,
  });
  await opened.page.locator('#acta-tipo').waitFor();
  return opened.page;
}
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');
const lastDraft = (): ActaEntrada | null =>
  (opened.sent('guardarBorradorLocal').at(-1) as { acta: ActaEntrada | null }).acta;
const saved = (): ActaEntrada => opened.sent('guardarActa').at(-1) as ActaEntrada;
const saveDraftOf = async (page: Page): Promise<ActaEntrada> => {
  await page.locator('#acta-asunto').fill('Prueba');
  await press(page, 'Guardar borrador');
  await page.getByText('Borrador guardado').waitFor();
  return saved();
};

describe('Asistentes', () => {
  test('says from which acta the marked people come', async () => {
    const page = await open();
    await page.getByText('Vienen marcadas las personas del Acta 5 de 2026').waitFor();
    expect(await page.locator('.person-box:checked').count()).toBe(12);
  });

  test('marks all, also with Ctrl+A, and only those that the filter shows', async () => {
    const page = await open({ panelActa: () => ({ ...ACTA, anteriores: [] }) });
    await page.locator('#asistentes-buscar').fill('apoyo');
    await press(page, 'Marcar todos');
    await page.locator('#asistentes-buscar').fill('');
    expect(await page.locator('.person-box:checked').count()).toBe(2);
    await page.locator('#persona-0').focus();
    await page.keyboard.press('Control+a');
    expect(await page.locator('.person-box:checked').count()).toBe(14);
  });

  test('walks the list with arrows; A says absent with an excuse, I says guest', async () => {
    const page = await open();
    await page.locator('#persona-0').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('a');
    expect(await focused(page)).toBe('excusa-1');
    await page.keyboard.type('Comisión');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('persona-2');
    await page.keyboard.press('i');
    const { asistentes } = await saveDraftOf(page);
    expect(asistentes.slice(1, 3)).toEqual([
      expect.objectContaining({ asistio: false, excusa: 'Comisión' }),
      expect.objectContaining({ asistio: true, invitado: true }),
    ]);
  });

  test('adds a person who is not in the directory, found or not', async () => {
    const page = await open();
    await page.locator('#asistentes-buscar').fill('Zoila Ejemplo Paz');
    await page.keyboard.press('Enter');
    await page.locator('#persona-cargo:focus').waitFor();
    await page.keyboard.type('Rectora');
    await press(page, 'Agregar a la lista');
    const { asistentes } = await saveDraftOf(page);
    expect(asistentes.at(-1)).toEqual({
      nombre: 'Zoila Ejemplo Paz',
      cargo: 'Rectora',
      asistio: true,
      invitado: true,
    });
  });
});

describe('Delegates and absences', () => {
  test('D says in whose place somebody came, and the acta is asked for it', async () => {
    const page = await open();
    await page.locator('#persona-0').focus();
    await page.keyboard.press('d');
    expect(await focused(page)).toBe('delegado-0');
    await press(page, 'Guardar acta');
    await page
      .getByRole('button', { name: 'Escriba a quién representó Ana Ejemplo Rivera.' })
      .waitFor();
    await page.locator('#delegado-0').fill('nora');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Asistencia de Ana Ejemplo Rivera').inputValue()).toBe('Delegado');
    const { asistentes } = await saveDraftOf(page);
    expect(asistentes[0]).toMatchObject({
      asistio: true,
      enRepresentacion: 'Nora Ejemplo Lozano',
    });
  });

  test('says of an excuse that its reason is not printed', async () => {
    const page = await open();
    await page.locator('#persona-0').focus();
    await page.keyboard.press('a');
    await page.getByText('El acta dice «con excusa»: el motivo no se imprime.').waitFor();
    const described = await page.locator('#excusa-0').getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).textContent()).toContain('no se imprime');
  });

  test('does not take again who is in the list, however it is written', async () => {
    const page = await open();
    await press(page, 'Agregar persona');
    await page.locator('#persona-nombre').fill('ana  ejemplo RIVERA');
    await press(page, 'Agregar a la lista');
    await page.getByText('Ana Ejemplo Rivera ya está en la lista: márquela allí.').waitFor();
    expect(await focused(page)).toBe('persona-nombre');
    await press(page, 'Cancelar');
    const { asistentes } = await saveDraftOf(page);
    expect(asistentes.filter(({ nombre }) => /ana ejemplo/i.test(nombre))).toHaveLength(1);
  });
});

describe('Firmas', () => {
  const openFirmas = async (answers: Answers = {}): Promise<Page> => {
    const page = await open(answers);
    await page.locator('#seccion-firmas').click();
    return page;
  };

  test('begins with who is at the keyboard, with their cargo', async () => {
    const page = await openFirmas();
    expect(await page.locator('#acta-elaboro').inputValue()).toBe('Luis Ejemplo Castro');
    await page.locator('#acta-elaboro-ayuda').getByText('Mejoramiento').waitFor();
  });

  test('asks who prepared it when Equipo does not tell, and takes nobody who is not of it', async () => {
    const page = await openFirmas({ panelActa: () => ({ ...ACTA, elaboro: '' }) });
    await press(page, 'Guardar acta');
    await page.getByRole('button', { name: 'Escoja quién elaboró el acta.' }).click();
    expect(await focused(page)).toBe('acta-elaboro');
    await page.keyboard.type('luis.ejemplo@ejemplo.invalid');
    await page.keyboard.press('Tab');
    await page.locator('#acta-elaboro-error').getByText('escoja a una persona de Equipo').waitFor();
    expect(opened.sent('guardarActa')).toEqual([]);
  });
});

describe('OrdenDelDia', () => {
  test('Enter adds, Alt+↑ moves with its text, Backspace removes what is empty', async () => {
    const page = await open();
    await page.locator('#desarrollo-0').fill('Hubo quórum.');
    await page.locator('#punto-0').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Punto nuevo');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await focused(page)).toBe('punto-0');
    expect(await page.locator('#punto-0').inputValue()).toBe('Punto nuevo');
    expect(await page.locator('#desarrollo-1').inputValue()).toBe('Hubo quórum.');
    await page.locator('#punto-0').fill('');
    await page.keyboard.press('Backspace');
    expect(await page.locator('#punto-0').inputValue()).toBe('Verificación de asistentes');
    await page.locator('#punto-0').fill('');
    await page.keyboard.press('Backspace');
    expect(await page.locator('#desarrollo-0').inputValue()).toBe('Hubo quórum.');
  });

  test('brings back a removed point with its text', async () => {
    const page = await open();
    await page.locator('#desarrollo-1').fill('Se leyó.');
    await press(page, 'Quitar el punto 2');
    expect(await page.locator('#punto-1').inputValue()).toBe('Seguimiento a compromisos');
    await press(page, 'Deshacer');
    expect(await page.locator('#desarrollo-1').inputValue()).toBe('Se leyó.');
  });
});

describe('Compromisos', () => {
  test('Enter goes to what is missing, and Tab takes the lit option', async () => {
    const page = await open();
    await page.locator('#compromiso-0').fill('Enviar el consolidado');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('responsable-0');
    await page.keyboard.type('sol');
    await page.keyboard.press('Tab');
    expect(await page.locator('#responsable-0').inputValue()).toBe('Marta Ejemplo Solano');
    expect(await focused(page)).toBe('fecha-0');
    await page.keyboard.type('31/7');
    await page.getByText('viernes').waitFor();
    await page.locator('#accion-0').fill('red');
    await page.keyboard.press('Enter');
    await page.getByText('Renovación de la red eléctrica de las sedes rurales').waitFor();
    expect(await focused(page)).toBe('compromiso-1');
    const { compromisos } = await saveDraftOf(page);
    expect(compromisos).toEqual([
      {
        compromiso: 'Enviar el consolidado',
        responsable: 'Marta Ejemplo Solano',
        fecha: '2026-07-31',
        accion: 'A27',
      },
    ]);
  });

  test('Esc closes the list and keeps what was typed', async () => {
    const page = await open();
    await page.locator('#responsable-0').fill('Ana');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.locator('#responsable-0').inputValue()).toBe('Ana');
  });

  test('tells, beside the date, that it comes before the meeting', async () => {
    const page = await open();
    await page.locator('#compromiso-0').fill('Enviar');
    await page.locator('#fecha-0').fill('13/7/2026');
    await press(page, 'Guardar acta');
    await page
      .locator('#fecha-0-error')
      .getByText('es anterior a la reunión en que se pactó (14/07/2026)')
      .waitFor();
    expect(opened.sent('guardarActa')).toEqual([]);
  });

  test('refuses an acción that is not in the PAM beside its field', async () => {
    const page = await open();
    await page.locator('#compromiso-0').fill('Enviar');
    await page.locator('#accion-0').fill('A99');
    await page.locator('#acta-asunto').fill('Prueba');
    await press(page, 'Guardar borrador');
    await page.locator('#accion-0-error').waitFor();
    expect(opened.sent('guardarActa')).toEqual([]);
  });
});

describe('Pendientes', () => {
  test('says of an overdue compromiso that it is, in words', async () => {
    const page = await open();
    await page.getByText('Vencido el 30/06/2026').waitFor();
    await page.getByText('Vence el 31/07/2026').waitFor();
  });

  test('hands over only those about which something was said', async () => {
    const page = await open();
    await page.locator('#estado-CO-0016').selectOption('Cancelado');
    await page.locator('#seguimiento-CO-0015').fill('Va en camino.');
    const { seguimientos } = await saveDraftOf(page);
    expect(seguimientos).toEqual([
      { codigo: 'CO-0016', estado: 'Cancelado' },
      { codigo: 'CO-0015', estado: 'Abierto', seguimiento: 'Va en camino.' },
    ]);
  });
});

describe('Errors', () => {
  test('the summary takes the focus, counts, and leads to each field', async () => {
    const page = await open();
    await press(page, 'Guardar acta');
    const summary = page.getByRole('alert');
    await summary.getByText('Falta corregir 6 datos').waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole('button', { name: 'Escriba el lugar.' }).click();
    expect(await focused(page)).toBe('acta-lugar');
    await page.keyboard.type('Sala');
    await summary.getByText('Falta corregir 5 datos').waitFor();
    expect(opened.sent('guardarActa')).toEqual([]);
  });

  test('an error in a folded section unfolds it', async () => {
    const page = await open();
    await press(page, 'Próxima reunión sin fijar');
    await page.locator('#acta-proximaReunion').fill('31/02/2026');
    await page.locator('#seccion-proxima').click();
    await page.locator('#acta-asunto').fill('Prueba');
    await press(page, 'Guardar borrador');
    await page.getByRole('button', { name: 'No se lee como fecha' }).click();
    expect(await focused(page)).toBe('acta-proximaReunion');
  });

  test('shows what the server refuses, line by line, and keeps the form', async () => {
    const page = await open({
      guardarActa: () => {
        throw new Refusal('Otra persona cambió estos datos:', ['Compromiso CO-0014']);
      },
    });
    await page.locator('#acta-asunto').fill('Prueba');
    await press(page, 'Guardar borrador');
    await page.getByText('Compromiso CO-0014').waitFor();
    expect(await page.getByRole('alert').evaluate((b) => b === document.activeElement)).toBe(true);
    expect(await page.locator('#acta-asunto').inputValue()).toBe('Prueba');
  });
});

const HALF = {
  tipo: 'Otra',
  fecha: '2026-07-10',
  horaInicio: '',
  horaFin: '',
  lugar: '',
  asunto: 'A medias',
  ordenDelDia: ['Uno'],
  desarrollo: '1. Uno\nDicho.',
  asistentes: [],
  compromisos: [],
};
interface Kept {
  readonly acta: ActaEntrada | null;
  readonly ventana: string;
  readonly de?: string;
}

describe('Draft', () => {
  test('is kept on leaving a field and not again while nothing changes', async () => {
    const page = await open();
    await page.locator('#acta-asunto').fill('Sequía');
    expect(opened.sent('guardarBorradorLocal')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.getByText('Lo escrito se guardó a las').waitFor();
    expect(lastDraft()).toMatchObject({ asunto: 'Sequía', borrador: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(opened.sent('guardarBorradorLocal')).toHaveLength(1);
  });

  test('is kept when who types pauses, and every thirty seconds', async () => {
    const page = await open({}, '2026-07-14T09:00:00-05:00');
    await page.locator('#desarrollo-0').fill('Se informó que');
    await page.clock.runFor(1_000);
    expect(opened.sent('guardarBorradorLocal')).toEqual([]);
    await page.clock.runFor(1_000);
    await page.getByText('Lo escrito se guardó a las 9:00').waitFor();
    expect(lastDraft()?.desarrollo).toContain('Se informó que');
  });

  test('is kept when the panel goes out of sight', async () => {
    const page = await open();
    await page.locator('#desarrollo-0').fill('A medias');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    });
    await page.getByText('Lo escrito se guardó a las').waitFor();
    expect(lastDraft()?.desarrollo).toContain('A medias');
  });

  test('of another window is offered, and taken under a name of its own', async () => {
    const page = await open({
      panelActa: () => ({
        ...ACTA,
        otrosBorradores: [
          {
            ventana: 'otra',
            hace: 5,
            borrador: { ...HALF, asunto: 'La de la otra' },
          },
        ],
      }),
    });
    await page.locator('#acta-asunto').fill('La de aquí');
    await press(page, 'Continuar aquí «La de la otra» (hace un momento)');
    await page.getByText('Se recuperó lo que estaba escribiendo').waitFor();
    expect(await page.locator('#acta-asunto').inputValue()).toBe('La de la otra');
    await page.locator('#acta-lugar').fill('Sala');
    await page.keyboard.press('Tab');
    await eventually(
      async () => opened.sent('guardarBorradorLocal').length,
      (sent) => sent === 2,
    );
    const [first, second] = opened.sent('guardarBorradorLocal') as Kept[];
    expect([first?.acta?.asunto, second?.acta?.asunto]).toEqual(['La de aquí', 'La de la otra']);
    expect(second?.ventana).not.toBe(first?.ventana);
    expect([first?.de, second?.de]).toEqual([undefined, 'otra']);
    expect(await page.getByText('Continuar aquí').count()).toBe(0);
  });

  test('comes back with a notice and can be discarded', async () => {
    const page = await open({
      panelActa: () => ({
        ...ACTA,
        borradorLocal: HALF,
      }),
    });
    await page.getByText('Se recuperó lo que estaba escribiendo').waitFor();
    expect(await page.locator('#acta-asunto').inputValue()).toBe('A medias');
    expect(await page.locator('#desarrollo-0').inputValue()).toBe('Dicho.');
    await press(page, 'Descartar y empezar de nuevo');
    await page.locator('.person-box:checked').first().waitFor();
    expect(await page.locator('#acta-asunto').inputValue()).toBe('');
    expect(lastDraft()).toBeNull();
  });

  test('is forgotten once the acta is saved', async () => {
    const page = await open();
    await page.locator('#acta-asunto').fill('Prueba');
    await page.keyboard.press('Tab');
    await press(page, 'Guardar borrador');
    await page.getByText('Borrador guardado').waitFor();
    expect(lastDraft()).toBeNull();
    await page.locator('#acta-lugar').focus();
    await page.keyboard.press('Tab');
    expect(lastDraft()).toBeNull();
  });
});

/** A borrador of the register. */
const DE_JUNIO = {
  codigo: 'AC-0011',
  tipo: 'Otra',
  fecha: '2026-06-12',
  horaInicio: '08:00',
  horaFin: '09:00',
  lugar: 'Sala',
  asunto: 'Junio',
  ordenDelDia: ['Uno'],
  desarrollo: ['Dicho.'],
  asistentes: [{ nombre: 'Ana Ejemplo Rivera', asistio: true }],
  compromisos: [],
  elaboro: 'Luis Ejemplo Castro',
};

describe('Saving', () => {
  test('a borrador goes on being the same acta', async () => {
    const page = await open();
    expect((await saveDraftOf(page)).codigo).toBeUndefined();
    expect((await saveDraftOf(page)).codigo).toBe('AC-0012');
  });

  test('a borrador of the register is opened at once over a form in which nothing was written', async () => {
    const page = await open({
      panelActa: () => ({ ...ACTA, borradores: [{ codigo: 'AC-0011', titulo: 'De junio' }] }),
      actaGuardada: () => DE_JUNIO,
    });
    await press(page, 'Borradores 1');
    await press(page, 'De junio');
    await page.waitForFunction(() => {
      const field = document.getElementById('acta-asunto');
      return field instanceof HTMLInputElement && field.value === 'Junio';
    });
  });

  test('a borrador of the register is opened after asking where something was written', async () => {
    const page = await open({
      panelActa: () => ({ ...ACTA, borradores: [{ codigo: 'AC-0011', titulo: 'De junio' }] }),
      actaGuardada: () => DE_JUNIO,
    });
    await page.locator('#acta-asunto').fill('Otro asunto');
    await press(page, 'Borradores 1');
    await press(page, 'De junio');
    expect(opened.sent('actaGuardada')).toEqual([]);
    await press(page, 'Continuar este');
    await page.waitForFunction(() => {
      const field = document.getElementById('acta-asunto');
      return field instanceof HTMLInputElement && field.value === 'Junio';
    });
    expect(opened.sent('actaGuardada')).toEqual([{ codigo: 'AC-0011' }]);
    await press(page, 'Guardar acta');
    await page.getByText('Acta N.º 12 de 2026').waitFor();
    expect(saved()).toMatchObject({
      codigo: 'AC-0011',
      borrador: false,
      desarrollo: '1. Uno\nDicho.',
    });
  });

  test('a definitive acta offers its document and shows where it is', async () => {
    const page = await open({
      panelActa: () => ({
        ...ACTA,
        borradorLocal: {
          tipo: 'Otra',
          fecha: '2026-07-10',
          horaInicio: '08:00',
          horaFin: '09:00',
          lugar: 'Sala',
          asunto: 'Completa',
          ordenDelDia: ['Uno'],
          desarrollo: '1. Uno\nDicho.',
          asistentes: [{ nombre: 'Ana Ejemplo Rivera', asistio: true }],
          compromisos: [],
          elaboro: 'Luis Ejemplo Castro',
        },
      }),
    });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Acta N.º 12 de 2026' }).waitFor();
    expect(await focused(page)).toBe('acta-guardada');
    await press(page, 'Generar documento');
    const link = page.getByRole('link', { name: 'Acta 12 de 2026' });
    await link.waitFor();
    expect(opened.sent('generarDocumento')).toMatchObject([{ documento: 'acta', de: 'AC-0012' }]);
    expect(await link.getAttribute('href')).toBe('https://docs.google.com/document/d/ejemplo-4');
    expect(await focused(page)).toBe('documento-enlace');
    expect(await link.getAttribute('rel')).toBe('noopener');
    expect(await link.getAttribute('target')).toBe('_blank');
  });
});

describe('Keys', () => {
  test('Esc gives a field back what it had, and then the keyboard to the sheet', async () => {
    const page = await open();
    await page.locator('#acta-lugar').fill('Sala');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Otro lugar');
    await page.keyboard.press('Escape');
    expect(await page.locator('#acta-lugar').inputValue()).toBe('Sala');
    expect(await page.locator('html[data-left]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('html[data-left]').count()).toBe(1);
  });

  test('Esc never takes away a long text', async () => {
    const page = await open();
    await page.locator('#desarrollo-0').focus();
    await page.keyboard.type('Un párrafo');
    await page.keyboard.press('Escape');
    expect(await page.locator('#desarrollo-0').inputValue()).toBe('Un párrafo');
  });

  test('Ctrl+↓ opens the next section and enters it', async () => {
    const page = await open();
    await page.locator('#compromiso-0').focus();
    await page.keyboard.press('Control+ArrowDown');
    expect(await focused(page)).toBe('acta-proximaReunion');
    await page.keyboard.press('Control+ArrowUp');
    expect(await focused(page)).toBe('compromiso-0');
  });
});

describe('A save whose answer does not come', () => {
  const LOST = 'Exceeded maximum execution time';

  test('is asked again under the same id, and the next one under another', async () => {
    let attempts = 0;
    const page = await open({
      guardarActa: () => {
        attempts += 1;
        if (attempts === 1) throw new TransportError(LOST);
        return { codigo: 'AC-0007', numero: null, vigencia: 2026, compromisos: [] };
      },
    });
    await page.locator('#acta-asunto').fill('Prueba');
    await press(page, 'Guardar borrador');
    await page
      .getByText(
        'No se sabe si el acta quedó guardada: Google detuvo la operación porque tardó demasiado.',
      )
      .waitFor();
    await page.getByText('Vuelva a guardarla: si ya quedó, no se repetirá.').waitFor();
    const draft = lastDraft();
    await press(page, 'Guardar borrador');
    await page.getByText('Borrador guardado').waitFor();
    await page.locator('#acta-lugar').fill('Sala');
    await press(page, 'Guardar borrador');
    await expectSent(3);
    const ids = opened.sent('guardarActa').map((acta) => (acta as ActaEntrada).pedido);
    expect([ids[0], ids[1], new Set(ids).size]).toEqual([draft?.pedido, ids[0], 2]);
  });

  test('of an acta that was recovered goes on under its id', async () => {
    const page = await open({
      panelActa: () => ({
        ...ACTA,
        borradorLocal: {
          pedido: 'a1b2c3d4e5f6',
          tipo: '',
          fecha: '',
          horaInicio: '',
          horaFin: '',
          lugar: '',
          asunto: 'A medias',
          ordenDelDia: [],
          desarrollo: '',
          asistentes: [],
          compromisos: [],
        },
      }),
    });
    await press(page, 'Guardar borrador');
    await page.getByText('Borrador guardado').waitFor();
    expect(saved().pedido).toBe('a1b2c3d4e5f6');
  });

  async function expectSent(times: number): Promise<void> {
    const sent = async () => opened.sent('guardarActa').length;
    expect(await eventually(sent, (count) => count >= times)).toBe(times);
  }
});
