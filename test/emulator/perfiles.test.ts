// What each profile of the emulator changes, below a script of a few lines.

import { apostrofoLiteral } from '../../src/emulator/perfiles/apostrofo-literal';
import { candadoOcupado } from '../../src/emulator/perfiles/candado-ocupado';
import { edicionPerdida } from '../../src/emulator/perfiles/edicion-perdida';
import { escritoComoEnSheets } from '../../src/emulator/perfiles/escrito-como-en-sheets';
import { escriturasPerdidas } from '../../src/emulator/perfiles/escrituras-perdidas';
import { formatosBorrados } from '../../src/emulator/perfiles/formatos-borrados';
import { mensajesEnEspanol } from '../../src/emulator/perfiles/mensajes-en-espanol';
import type { Perfil } from '../../src/emulator/perfiles/perfil';
import { PERFILES, perfilesDe } from '../../src/emulator/perfiles/perfiles';
import { tablas } from '../../src/emulator/perfiles/tablas';
import { textoEsTexto } from '../../src/emulator/perfiles/texto-es-texto';
import { hostWith } from '../support/script-host';

const SCRIPT = `
  const hoja = () => SpreadsheetApp.getActive().getSheetByName('Acciones');
  function escribir(a1, valor, formato) {
    const celda = hoja().getRange(a1);
    if (formato) celda.setNumberFormat(formato);
    return celda.setValue(valor).getValue();
  }
  const leer = (a1) => { const v = hoja().getRange(a1).getValue(); return v instanceof Date ? 'fecha' : v; };
  function leerCelda(a1) { return leer(a1); }
  function morir() {
    hoja().getRange('A1').setValue('vaciado');
    SpreadsheetApp.flush();
    hoja().getRange('A2').setValue('perdido');
    hoja().insertRowsAfter(1, 2);
    PropertiesService.getDocumentProperties().setProperty('queda', 'sí');
    LockService.getScriptLock().tryLock(0);
    hoja().getRange('A3').setValue('nunca');
  }
  function morirTrasLeer() {
    hoja().getRange('B1').setValue('leído');
    hoja().getRange('B1').getValue();
    LockService.getScriptLock().tryLock(0);
  }
  function candado(ms) {
    const inicio = Date.now();
    const tomado = LockService.getScriptLock().tryLock(ms);
    return [tomado, Math.round((Date.now() - inicio) / 100) / 10];
  }
  function dice(texto) { try { hoja()[texto](0); } catch (e) { return [e.name, e.message]; } }
  function onEdit(e) { const c = hoja().getRange('Z1'); c.setValue(Number(c.getValue()) + 1); }
  function intenta(que) {
    const rango = hoja().getRange('A2:B3');
    const regla = SpreadsheetApp.newDataValidation().requireDate().build();
    const hechos = {
      valores: () => rango.setValues([[1, 2], [3, 4]]),
      formato: () => rango.setNumberFormat('0.00'),
      formatos: () => rango.setNumberFormats([['@', '@'], ['@', '@']]),
      regla: () => rango.setDataValidation(regla),
      reglas: () => rango.setDataValidations([[regla, null], [null, null]]),
      quitar: () => rango.clearDataValidations(),
      color: () => rango.setBackground('#ff0000'),
      encabezado: () => hoja().getRange('A1:B1').setNumberFormat('@'),
      debajo: () => hoja().getRange('A9:B9').setNumberFormat('@'),
    };
    try { hechos[que](); return ''; } catch (e) { return e.message; }
  }`;

const under = (...perfil: readonly Perfil[]) => hostWith(SCRIPT, { perfil });
const typed = (host: ReturnType<typeof under>, v: string, row = 0) =>
  host.edit({ sheetId: '0', cells: [{ row, column: 0, v }] });

test('each has a name of its own and says who says so', () => {
  expect(new Set(PERFILES.map(({ nombre }) => nombre)).size).toBe(PERFILES.length);
  for (const { nombre, fuente } of PERFILES)
    expect([nombre, fuente.length > 40]).toEqual([nombre, true]);
  expect(perfilesDe('tablas, texto es texto').map(({ nombre }) => nombre)).toEqual([
    'tablas',
    'texto es texto',
  ]);
  expect(() => perfilesDe('tabla')).toThrow('tablas');
});

test('mensajes en español: a refusal is an Exception in the language of the account', () => {
  const host = under(mensajesEnEspanol);
  expect(host.call('dice', ['deleteRow']).ok).toEqual([
    'Exception',
    'Esas filas están fuera de los límites.',
  ]);
  expect(host.call('dice', ['getRange']).ok).toEqual([
    'Exception',
    'Los parámetros (number) no coinciden con la firma de método SpreadsheetApp.Sheet.getRange.',
  ]);
  expect(host.call('noExiste').error?.message).toBe(
    'No se encontró la función de la secuencia de comandos: noExiste',
  );
});

describe('escrituras perdidas', () => {
  const dying = (fn: string) => {
    let dead = false;
    const host = hostWith(SCRIPT, {
      perfil: [escriturasPerdidas],
      interrupt: (request) => {
        if (request !== 'takeLock' || dead) return;
        dead = true;
        throw new Error('Exceeded maximum execution time');
      },
    });
    host.call('escribir', ['A2', 'antes']);
    expect(host.call(fn).error?.message).toBe('Exceeded maximum execution time');
    return host;
  };

  test('what was not flushed is gone, lines too; properties stay', () => {
    const host = dying('morir');
    expect(['A1', 'A2', 'A3'].map((a1) => host.call('leerCelda', [a1]).ok)).toEqual([
      'vaciado',
      'antes',
      '',
    ]);
    expect(host.data.properties.document.queda).toBe('sí');
    expect(host.data.sheets['0']?.rowCount).toBe(1000);
  });

  test('a read flushes', () => {
    expect(dying('morirTrasLeer').call('leerCelda', ['B1']).ok).toBe('leído');
  });
});

test('tablas: columns refuse formats and rules, and take values and colours', () => {
  const host = under(tablas(['Acciones']));
  host.call('escribir', ['A1', 'Meta']);
  host.call('escribir', ['B3', 'x']);
  const answers = (...acts: readonly string[]) => acts.map((act) => host.call('intenta', [act]).ok);
  expect(answers('valores', 'color', 'encabezado', 'debajo')).toEqual(['', '', '', '']);
  const format = "You can't set the number format of cells in a typed column.";
  expect(answers('formato', 'formatos')).toEqual([format, format]);
  const rule = 'This operation is not allowed on cells in typed columns.';
  expect(answers('regla', 'reglas', 'quitar')).toEqual([rule, rule, rule]);
});

test('apóstrofo literal: it stays in a text cell, and nowhere else', () => {
  const host = under(apostrofoLiteral);
  expect(host.call('escribir', ['A1', "'=1", '@']).ok).toBe("'=1");
  expect(host.call('escribir', ['A2', "'12"]).ok).toBe('12');
});

test('texto es texto: a number and a boolean in a text cell', () => {
  const host = under(textoEsTexto);
  expect(host.call('escribir', ['A1', 12.5, '@']).ok).toBe('12,5');
  expect(host.call('escribir', ['A2', true, '@']).ok).toBe('VERDADERO');
  expect(host.call('escribir', ['A3', 12.5]).ok).toBe(12.5);
});

test('edición perdida: the third of three quick ones is not told', () => {
  let instant = 0;
  const host = hostWith(SCRIPT, { perfil: [edicionPerdida], now: () => new Date(instant) });
  for (let i = 0; i < 3; i++) typed(host, 'x', i);
  expect(host.call('leerCelda', ['Z1']).ok).toBe(2);
  instant += 60_000;
  for (let i = 0; i < 2; i++) typed(host, 'y', i);
  expect(host.call('leerCelda', ['Z1']).ok).toBe(4);
});

test('candado ocupado: waits as long as it is held, or for nothing', () => {
  expect(under(candadoOcupado(3)).call('candado', [10_000]).ok).toEqual([true, 3]);
  expect(under(candadoOcupado(3)).call('candado', [1_000]).ok).toEqual([false, 1]);
  expect(under(candadoOcupado(Number.POSITIVE_INFINITY)).call('candado', [10_000]).ok).toEqual([
    false,
    10,
  ]);
});

test('escrito como en Sheets: what people type, and what a script sets as a text', () => {
  const host = under(escritoComoEnSheets);
  typed(host, '12.5');
  expect(host.call('leerCelda', ['A1']).ok).toBe(125);
  typed(host, '1/2');
  expect(host.call('leerCelda', ['A1']).ok).toBe('fecha');
  expect(host.call('escribir', ['A2', '12.5']).ok).toBe(125);
  expect(host.call('escribir', ['A3', '12.5', '@']).ok).toBe('12.5');
});

test('formatos borrados: of the tabs in sight, before each operation', () => {
  const host = under(formatosBorrados());
  typed(host, '15/06/2026');
  expect(host.call('leerCelda', ['A1']).ok).toBe(46188);
  const other = under(formatosBorrados(['Otra']));
  typed(other, '15/06/2026');
  expect(other.call('leerCelda', ['A1']).ok).toBe('fecha');
});
