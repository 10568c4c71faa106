// What every register must stand, whatever it holds: load, export, form, paste, undo. Each step takes a book in which
// the rows of a case are, and brings in the last one.

import type { FilaPanel, FilaRespuesta } from '../../src/addon/panels/fila-del-libro';
import { isTyped, type Register } from '../../src/domain/register';
import { expectSettled, sweep } from './auditoria';
import { type Caso, expectedRow, textsOf } from './casos';
import { type Book, sheetOf } from './host';
import { cellIn, deleteLine, typeIn } from './typed';

/** The steps, by name: each begins with a book in which the fixtures are. */
export const BATERIA: Readonly<Record<string, (book: Book, caso: Caso) => void>> = {
  'loads, exports the same, and is undone': (book, caso) => {
    const { register, headers, rows, last } = caso;
    const before = book.rows(register.key);
    expect(before.slice(-rows.length)).toEqual(rows.map((row) => expectedRow(caso, row)));
    const celdas = [headers, ...rows, last];
    const cargue = book.call<{ cargue: string }>('cargar', { registro: register.key, celdas });
    expect(cargue).toMatchObject({ nuevas: 1, sinCambio: rows.length, rechazadas: 0 });
    expect(book.rows(register.key)).toEqual([...before, expectedRow(caso, last)]);
    expectUndone(book, register, cargue.cargue, before);
    expectSettled(book);
  },

  'is added and edited in the form, and undone': (book, caso) => {
    const { register, last } = caso;
    if (!isTyped(register)) return expectNoForm(book, register);
    const registro = register.key;
    const before = book.rows(registro);
    const added = saved(book, { registro, leida: null, campos: textsOf(caso, last) });
    const withLast = book.rows(registro);
    expect(withLast).toEqual([...before, expectedRow(caso, last)]);
    const { formulario } = added.panel as FilaPanel;
    if (!formulario?.leida) throw new Error(`${registro}: the row is not in the form`);
    expectSaid(book, register, formulario.leida.fila);

    const { textos, leida } = formulario;
    const key = emptiable(caso, textos);
    const edited = saved(book, { registro, leida, campos: { [key]: '' } });
    expect(book.rows(registro).at(-1)).toEqual({ ...withLast.at(-1), [key]: null });
    expectSaid(book, register, leida.fila);
    expectUndone(book, register, edited.cargue, withLast);
    expectUndone(book, register, added.cargue, before);
    expectSettled(book);
  },

  'is pasted as people type, told, coded and audited': (book, caso) => {
    const { register, headers, last } = caso;
    if (!isTyped(register)) {
      expect(sheetOf(book.host.data, register.title).hidden).toBe(1);
      return;
    }
    const before = book.rows(register.key);
    const line = before.length + 2;
    const texts = headers.map((header, i) => [header, last[i] ?? ''] as const);
    const labels = texts.filter(([, text]) => text !== '');
    typeIn(book, register.title, line, Object.fromEntries(labels));
    const code = register.numera ? { [register.clave[0] ?? '']: null } : {};
    expect(book.rows(register.key)).toEqual([...before, { ...expectedRow(caso, last), ...code }]);
    expectSaid(book, register, line);
    book.call('panelVerificar', { hoja: register.key });
    expect(book.rows(register.key)).toEqual([...before, expectedRow(caso, last)]);
    sweep(book);
    expectSettled(book);
  },

  'has its personal data in its own tab, and nowhere else': (book, caso) => {
    const { register } = caso;
    const { headers, row, personales } = withPersonales(caso);
    if (personales.length === 0) return;
    const celdas = [headers, row];
    const { cargue } = book.call<{ cargue: string }>('cargar', { registro: register.key, celdas });
    expect(JSON.stringify(book.rows(register.key).at(-1))).toContain(SECRETO);
    if (isTyped(register)) {
      const line = book.rows(register.key).length + 1;
      const over = personales.map((label) => [label, secretOf(label, 2)]);
      typeIn(book, register.title, line, Object.fromEntries(over));
      sweep(book);
    }
    expect(tellingOf(book, register)).toEqual([]);
    book.call('deshacerCargue', { cargue });
    if (isTyped(register)) deleteLine(book, register.title, book.rows(register.key).length + 1);
    sweep(book);
    expect(tellingOf(book, register)).toEqual([]);
  },
};

const SECRETO = 'zzsecreto';
const secretOf = (label: string, n = 1): string =>
  `${SECRETO}${n}.${label.replace(/[^a-z]/gi, '')}@ejemplo.invalid`;

/** The last row of a case with a value of its own in each personal column. */
function withPersonales({ headers, columns, last }: Caso) {
  const personales = columns.filter(({ personal }) => personal).map(({ label }) => label);
  const all = [...new Set([...headers, ...personales])];
  const row = all.map((label, i) =>
    personales.includes(label) ? secretOf(label) : (last[i] ?? ''),
  );
  return { headers: all, row, personales };
}

/** The tabs, and what the workbook remembers, in which a personal value stands that is not theirs. */
function tellingOf({ host: { data } }: Book, { title }: Register): readonly string[] {
  const tabs = Object.values(data.sheets)
    .filter(({ name }) => name !== title)
    .map(({ name, cellData }) => [name, cellData] as const);
  return [...tabs, ['properties', data.properties] as const]
    .filter(([, content]) => JSON.stringify(content).includes(SECRETO))
    .map(([name]) => name);
}

function expectUndone(
  book: Book,
  { key }: Register,
  cargue: string | null,
  before: readonly object[],
): void {
  expect(book.call('deshacerCargue', { cargue })).toMatchObject({ conservadas: [] });
  expect(book.rows(key)).toEqual(before);
}

/** Where nobody types there is no form; what the add-on alone writes is not loaded either. */
function expectNoForm(book: Book, { key, readOnly }: Register): void {
  const pedido = { registro: key, leida: null, campos: {} };
  expect(book.refuse('guardarFila', pedido).codigo).toBe('SIN_FORMULARIO');
  expect(book.refuse('panelFila', { registro: key }).codigo).toBe('SIN_FORMULARIO');
  if (readOnly)
    expect(book.refuse('cargar', { registro: key, celdas: [] }).mensaje).toMatch(/no se carga/);
}

/** Observaciones says something of a line when, and only when, validation does. */
function expectSaid(book: Book, { key, title }: Register, line: number): void {
  const { observaciones } = book.call<{
    observaciones: readonly { fila: number; mensaje: string }[];
  }>('validar', { registro: key });
  const found = observaciones.filter(({ fila }) => fila === line).map(({ mensaje }) => mensaje);
  const said = String(cellIn(book, title, line, 'Observaciones') ?? '');
  expect(said.split('\n').filter(Boolean)).toHaveLength(found.length);
  for (const mensaje of found) expect(said).toContain(mensaje);
}

function saved(book: Book, pedido: object): FilaRespuesta {
  const answer = book.call<FilaRespuesta>('guardarFila', pedido);
  expect(answer.errores).toEqual([]);
  expect(answer.cargue).toMatch(/^C-\d{4}$/);
  return answer;
}

/** A field of the row, out of its key, that something is in: emptying it shows. */
function emptiable(
  { register, columns }: Caso,
  textos: { readonly [key: string]: string },
): string {
  const found = columns.find(
    ({ key, computed, personal }) =>
      !register.clave.includes(key) && !computed && !personal && textos[key],
  );
  if (!found) throw new Error(`The last row of ${register.key} needs a value besides its key.`);
  return found.key;
}
