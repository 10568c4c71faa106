// What an endpoint lets through of what a page sends it: the shape that it declares, and nothing else.

import { smallBook } from '../support/auditoria';
import { newBook, USER } from '../support/host';

const NO = 'No se hizo nada, porque el pedido no se entiende:';

test.each([
  ['nothing', undefined, 'todo él', 'exportar'],
  ['a text', 'ied', 'todo él', 'exportar'],
  ['a list', [], 'todo él', 'exportar'],
  ['a field of another kind', { registro: ['ied'] }, '«registro» debe ser un texto', 'exportar'],
  [
    'an estado that is none',
    { codigo: 'DO-0001', estado: 'Listo' },
    '«estado» debe ser uno de estos: Borrador',
    'cambiarEstadoDocumento',
  ],
  [
    'a line that no tab has',
    { registro: 'ied', fila: -1 },
    '«fila» debe ser un número entero',
    'irA',
  ],
  [
    'a table of anything',
    { registro: 'ied', celdas: [[{ length: 1 }]] },
    '«celdas» debe ser una tabla de valores',
    'cargar',
  ],
  [
    'a part of a part',
    { documento: 'acta', firma: { estado: 'Firmado' } },
    '«firma.estado» debe ser uno de estos',
    'generarDocumento',
  ],
  [
    'a list without end',
    { pendientes: Array(20_000).fill('x') },
    '«pendientes» debe ser una lista de hasta 10000',
    'repararLibro',
  ],
])('%s is refused in a sentence that says where', (_, pedido, where, fn) => {
  const book = smallBook();
  const before = JSON.stringify(book.host.data);
  const { ok } = book.host.call(fn, pedido === undefined ? [] : [pedido]);
  expect(ok).toMatchObject({
    ok: false,
    error: { codigo: 'PEDIDO', mensaje: expect.stringContaining(NO) },
  });
  expect((ok as { error: { mensaje: string } }).error.mensaje).toContain(where);
  expect(JSON.stringify(book.host.data)).toBe(before);
});

test('an explicit undefined, which arrives as null, is what was left out', () => {
  const { host } = newBook();
  expect(host.call('validar', [{ registro: undefined }]).ok).toMatchObject({ ok: true });
  expect(host.call('panelVerificar', [undefined]).ok).toMatchObject({ ok: true });
});

test('what is not declared is not looked at', () => {
  const book = newBook();
  book.call('declararIdentidad', { nombre: 'Ana Ejemplo', quien: 'otra', __proto__: { a: 1 } });
  expect(book.host.data.properties.user[USER]).toEqual({ identidad: 'Ana Ejemplo' });
});

test('a text that no cell holds is refused before anything is written', () => {
  const book = smallBook();
  const before = JSON.stringify(book.host.data);
  const textos = [{ seccion: 'conclusiones', leido: '', texto: 'x'.repeat(50_001) }];
  const largo = book.refuse('guardarTextosDocumento', {
    documento: 'informe-trimestral',
    de: '2026-T2',
    textos,
  });
  expect(largo.codigo).toMatch(/TEXTO_LARGO/);
  expect(JSON.stringify(book.host.data)).toBe(before);
});
