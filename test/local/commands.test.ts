// Every command on real books: what it answers, what it writes and its exit code.

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { PARAMETROS_DEL_LIBRO } from '../../src/documents';
import { convertToPdf } from '../../src/local/commands/pdf';
import { readLibro } from '../../src/local/file/read-libro';
import { parseSidecar, type Sidecar, sidecarText } from '../../src/local/file/sidecar';
import { writeXlsx } from '../../src/xlsx/xlsx';
import { CliFolder } from '../support/cli';
import { sheetOf } from '../support/host';

const folder = new CliFolder({ isResident: true });
const { run, at } = folder;
const EJEMPLO = 'ejemplo.xlsx';
const VACIO = 'vacio.xlsx';
/** One acción and two quarters of it: enough for actas and informes, and quick to open. */
const PEQUENO = 'pequeno.xlsx';

type Fila = { readonly [column: string]: unknown };
interface Cargue {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  readonly incompletas: number;
  readonly cargue: string | null;
  readonly observaciones: readonly Fila[];
}

const filasOf = (libro: string, registro: string) => folder.rows(libro, registro);

/** Whether a document says all of it. */
function hasWords(file: string, ...words: readonly string[]): boolean {
  const xml = strFromU8(unzipSync(folder.read(file))['word/document.xml'] ?? new Uint8Array());
  const text = xml.replace(/<[^>]+>/g, '');
  return words.every((each) => text.includes(each));
}

beforeAll(async () => {
  const made = await Promise.all([run('nuevo', EJEMPLO, '--ejemplo'), run('nuevo', VACIO)]);
  expect(made.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
    Array(2).fill({ code: 0, stderr: '' }),
  );
  writeFileSync(
    at('pam.csv'),
    'Código;Componente;Acción;Indicador;Tipo de acumulación;Meta cuatrienio;Meta 2026\n' +
      'A01;Acompañamiento;Visitar las IED;Visitas;Acumulado;12,5;4\n',
  );
  writeFileSync(
    at('seguimiento.csv'),
    'Acción;Vigencia;Trimestre;Programado;Ejecutado\nA01;2026;T1;NP;\nA01;2026;T2;4;3\n',
  );
  folder.copy(VACIO, PEQUENO);
  for (const registro of ['pam', 'seguimiento'])
    expect(await run('importar', PEQUENO, registro, `${registro}.csv`)).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

describe('nuevo', () => {
  test('makes a book of 2024-2027 without rows', async () => {
    const [pam, { data }] = await Promise.all([
      filasOf(VACIO, 'pam'),
      folder.json<{ parametros: readonly Fila[] }>('parametro', VACIO, 'cuatrienio'),
    ]);
    expect(pam).toEqual([]);
    expect(data.parametros[0]).toMatchObject({ clave: 'cuatrienio', valor: '2024-2027' });
  });

  test('refuses a file that exists, and leaves it as it was', async () => {
    const before = folder.read(VACIO);
    const { code, stderr } = await run('nuevo', VACIO);
    expect(code).toBe(3);
    expect(stderr).toContain('Ya existe «vacio.xlsx»');
    expect(folder.read(VACIO)).toEqual(before);
  });
});

describe('importar and deshacer', () => {
  const IED = 'ied.csv';
  const libro = 'cargue.xlsx';
  beforeAll(() => {
    folder.copy(VACIO, libro);
    writeFileSync(
      at(IED),
      'Instituciones\n\nCódigo DANE;Nombre;Localidad;Barrio\n' +
        '108001999015;IED Ejemplo Uno;Riomar;Ñapa\n;IED Ejemplo sin código;Riomar;\n108001999023;;Riomar;\n',
    );
  });

  test('writes nothing of a file with one error: code 3, and the same JSON', async () => {
    const before = folder.read(libro);
    const { code, data } = await folder.json<Cargue>('importar', libro, 'ied', IED);
    expect(code).toBe(3);
    expect(data).toMatchObject({ leidas: 3, nuevas: 0, rechazadas: 1, cargue: null });
    expect(data.observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([
      expect.objectContaining({ fila: 5, columna: 'codigoDane' }),
    ]);
    expect(folder.read(libro)).toEqual(before);
  });

  test('--solo-validas writes the others: code 1; a row without its name is incompleta', async () => {
    const { code, data } = await folder.json<Cargue>(
      'importar',
      libro,
      'ied',
      IED,
      '--solo-validas',
    );
    expect(code).toBe(1);
    expect(data).toMatchObject({ leidas: 3, nuevas: 2, rechazadas: 1, incompletas: 1 });
    expect(await filasOf(libro, 'ied')).toEqual([
      expect.objectContaining({ codigoDane: '108001999015', barrio: 'Ñapa', zona: null }),
      expect.objectContaining({ codigoDane: '108001999023', nombre: null }),
    ]);
  });

  test('the same file a second time changes nothing, not even the file', async () => {
    const before = folder.read(libro);
    const { data } = await folder.json<Cargue>('importar', libro, 'ied', IED, '--solo-validas');
    expect(data).toMatchObject({ nuevas: 0, actualizadas: 0, sinCambio: 2, cargue: null });
    expect(folder.read(libro)).toEqual(before);
  });

  test('--simular says what would happen and writes nothing', async () => {
    writeFileSync(at('otro.csv'), 'codigoDane,nombre\n108001999023,IED Ejemplo Dos\n');
    const before = folder.read(libro);
    const { code, data } = await folder.json<Cargue>(
      'importar',
      libro,
      'ied',
      'otro.csv',
      '--simular',
    );
    expect(code).toBe(0);
    expect(data).toMatchObject({ actualizadas: 1, cargue: null });
    expect(folder.read(libro)).toEqual(before);
  });

  test('deshacer brings back what a cargue changed and deletes what it made', async () => {
    const { data } = await folder.json<Cargue>('importar', libro, 'ied', 'otro.csv');
    expect((await filasOf(libro, 'ied'))[1]).toMatchObject({ nombre: 'IED Ejemplo Dos' });
    const undone = await folder.json('deshacer', libro, String(data.cargue));
    expect(undone).toEqual({ code: 0, data: { borradas: 0, restauradas: 1, conservadas: [] } });
    expect((await filasOf(libro, 'ied'))[1]).toMatchObject({ nombre: null });
    const { data: again } = await folder.json<Cargue>('importar', libro, 'ied', 'otro.csv');
    expect((await run('deshacer', libro, String(again.cargue))).stdout).toContain(
      'deshecho: 0 filas borradas, 1 restaurada.',
    );
  });

  test('a matrix with merged headers, a filter and a total is read as the rows that it has', async () => {
    const libro = 'matriz.xlsx';
    folder.copy(PEQUENO, libro);
    const matriz = new Workbook();
    const sheet = matriz.addWorksheet('Seguimiento 2027');
    sheet.addRows([
      ['SECRETARÍA DE EDUCACIÓN'],
      ['Acción', 'Trimestre I - 2027', '', 'Trimestre II - 2027', ''],
      ['', 'Programado', 'Ejecutado', 'Programado', 'Ejecutado'],
      ['A01', 4, 3, 5, ''],
      ['A02', 9, 9, 9, 9],
      ['TOTAL', 13, 12, 14, 9],
      [],
      ['Fuente: Oficina de Planeación'],
    ]);
    for (const range of ['A1:E1', 'A2:A3', 'B2:C2', 'D2:E2', 'A8:E8']) sheet.mergeCells(range);
    sheet.getRow(5).hidden = true;
    writeFileSync(at('matriz-2027.xlsx'), await matriz.xlsx.writeBuffer());
    const { code, data } = await folder.json<Cargue>(
      'importar',
      libro,
      'seguimiento',
      'matriz-2027.xlsx',
    );
    expect({ code, ...data }).toMatchObject({
      code: 0,
      nuevas: 2,
      encabezado: 3,
      omitidas: [
        { fila: 5, motivo: 'está oculta, por un filtro o a mano' },
        { fila: 6, motivo: 'es un total' },
        { fila: 8, motivo: 'es una nota al pie' },
      ],
    });
    const written = (await filasOf(libro, 'seguimiento')).filter((row) => row.vigencia === 2027);
    expect(written).toMatchObject([
      { accion: 'A01', trimestre: 'T1', programado: 4, ejecutado: 3 },
      { accion: 'A01', trimestre: 'T2', programado: 5, ejecutado: null },
    ]);
  });

  test('neither of them changes an acta that is definitive', async () => {
    const libro = 'actas.xlsx';
    folder.copy(VACIO, libro);
    const cierre =
      'El acta 7 de 2025 ya es definitiva y no se cambia: deje la aclaración en un acta nueva.';
    const importar = (name: string, text: string) => {
      writeFileSync(at(name), `Código;Vigencia;Número;Estado;Lugar\n${text}\n`);
      return folder.json<Cargue>('importar', libro, 'actas', name);
    };
    await importar('uno.csv', 'AC-0101;2025;7;Borrador;Sala A');
    const { data } = await importar('dos.csv', 'AC-0101;2025;7;Borrador;Sala B');
    await importar('tres.csv', 'AC-0101;2025;7;Definitiva;Sala B');
    const refused = await importar('cuatro.csv', 'AC-0101;2025;7;Borrador;Sala C');
    expect(refused.code).toBe(3);
    expect(refused.data.observaciones).toContainEqual(
      expect.objectContaining({ fila: 2, codigo: 'FILA_CERRADA', mensaje: cierre }),
    );
    const undone = await run('deshacer', libro, String(data.cargue));
    expect(undone).toMatchObject({ code: 0, stdout: expect.stringContaining(cierre) });
    expect(await filasOf(libro, 'actas')).toMatchObject([
      { estado: 'Definitiva', lugar: 'Sala B' },
    ]);
  });

  test('say one row as one', async () => {
    folder.copy(VACIO, 'una.xlsx');
    writeFileSync(at('una.csv'), 'Código DANE;Nombre\n108001999011;IED Ejemplo Uno\n');
    const { stdout } = await run('importar', 'una.xlsx', 'ied', 'una.csv');
    expect(stdout).toMatch(/^IED: 1 fila leída\./);
    const undone = await run('deshacer', 'una.xlsx', /C-\d+/.exec(stdout)?.[0] ?? '');
    expect(undone.stdout).toMatch(/: 1 fila borrada, 0 restauradas\./);
  });

  test('deshacer refuses a cargue that never was', async () => {
    const { code, stderr } = await run('deshacer', libro, 'C-9999');
    expect(code).toBe(3);
    expect(stderr).toContain('«C-9999»');
  });

  test.each([
    ['a file that is not there', ['nada.csv'], 'El archivo «nada.csv» no existe'],
    ['a file of another kind', ['acta.docx'], 'no es .csv ni .xlsx'],
  ])('refuses %s', async (_case, words, sentence) => {
    writeFileSync(at('acta.docx'), 'x');
    const { code, stdout, stderr } = await run('importar', libro, 'ied', ...words);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('refuses a sheet that is not there', async () => {
    const { code, stdout } = await run('importar', libro, 'ied', PEQUENO, '--hoja', 'Pan');
    expect(code).toBe(3);
    expect(stdout).toContain('¿Quiso decir «PAM»?');
  });

  test('refuses to change a book that another process has open', async () => {
    const busy = folder.copy(VACIO, 'ocupado.xlsx');
    writeFileSync(at(`${busy}.lock`), JSON.stringify({ pid: process.pid }));
    const { code, stderr } = await run('parametro', busy, 'entidad', 'Otra');
    expect(code).toBe(3);
    expect(stderr.trim()).not.toContain('\n');
    expect(stderr).toContain('abierto');
  });
});

describe('exportar', () => {
  test('prints a CSV that importar reads back without a change', async () => {
    writeFileSync(at('exportado.csv'), (await run('exportar', EJEMPLO, 'pam')).stdout);
    const { data } = await folder.json<Cargue>(
      'importar',
      EJEMPLO,
      'pam',
      'exportado.csv',
      '--simular',
    );
    expect(data).toMatchObject({ leidas: 40, sinCambio: 40, rechazadas: 0 });
  });

  test('prints no formula, and importar reads the texts back', async () => {
    const libro = folder.copy(VACIO, 'formulas.xlsx');
    const csv =
      'Indicador;Vigencia;Valor;Lectura\n"=HYPERLINK(""http://x.invalid"")";2025;-3;"=1+1"\n';
    writeFileSync(at('formulas.csv'), csv);
    await run('importar', libro, 'caracterizacion', 'formulas.csv');
    const { stdout } = await run('exportar', libro, 'caracterizacion');
    expect(stdout).toContain(`;"'=HYPERLINK(""http://x.invalid"")";`);
    expect(stdout).toContain(";'=1+1;");
    expect(stdout).toContain(';-3;');
    writeFileSync(at('formulas-2.csv'), stdout);
    const { data } = await folder.json<Cargue>(
      'importar',
      libro,
      'caracterizacion',
      'formulas-2.csv',
      '--simular',
    );
    expect(data).toMatchObject({ leidas: 1, sinCambio: 1 });
  });

  test('--json prints NP as "NP", a blank as null and numbers as numbers', async () => {
    const [primero, segundo] = await filasOf(PEQUENO, 'seguimiento');
    expect(primero).toMatchObject({
      vigencia: 2026,
      trimestre: 'T1',
      programado: 'NP',
      ejecutado: null,
    });
    expect(segundo).toMatchObject({ programado: 4, ejecutado: 3 });
  });

  test('--publicar prints nobody’s name, and says beside it what is left out and what is to be read', async () => {
    const { code, stdout, stderr } = await run('exportar', EJEMPLO, 'asistentes', '--publicar');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Acta;Orden;Cargo;Dependencia;Asistió;Invitado\n/);
    expect(stderr).toMatch(/^Quedaron por fuera: Nombre, Excusa, En representación de\./);
    const pam = await run('exportar', EJEMPLO, 'pam', '--publicar', '--json');
    expect([pam.stderr, pam.stdout]).toEqual(['', expect.stringContaining('"porLeer":["')]);
    expect(await run('exportar', EJEMPLO, 'equipo', '--publicar')).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('no se publica'),
    });
  });
});

describe('preparar', () => {
  test('brings an older book what it lacks, says what, and a second time nothing', async () => {
    const libro = 'esquema-1.xlsx';
    for (const end of ['', '.json'])
      copyFileSync(resolve(__dirname, `../fixtures/libro-esquema-1.xlsx${end}`), at(libro + end));
    const older = new Workbook();
    await older.xlsx.readFile(at(libro));
    const written = older.getWorksheet('Parámetros')?.getColumn(1).values;
    const lacking = Object.keys(PARAMETROS_DEL_LIBRO).filter((clave) => !written?.includes(clave));
    const had = (columna: string): boolean => {
      const [, label, title = ''] = /^(.*) \((.*)\)$/.exec(columna) ?? [];
      return (older.getWorksheet(title)!.getRow(1).values as unknown[]).includes(label);
    };
    const before = await filasOf(libro, 'ied');
    const { code, data } = await folder.json<{
      hojas: string[];
      columnas: string[];
      valores: number;
    }>('preparar', libro);
    expect({ code, hojas: [...data.hojas].sort() }).toEqual({
      code: 0,
      hojas: [
        'Anomalías',
        'Asistencia externa',
        'Autoevaluación 2008',
        'Autoevaluación 2026',
        'Autorizaciones de ajuste',
        'Catálogo de datos',
        'Cierre de trimestre',
        'Control de cambios',
        'Criterios',
        'Cupos de focalización',
        'Datos por IED',
        'Evaluación anual',
        'Ficha IED',
        'Focalización',
        'Fundamentos',
        'Pruebas',
        'Salidas',
        'Socialización',
        'Sostenibilidad',
        'Textos',
      ],
    });
    expect(data.columnas).toContain('Dato disponible (PAM)');
    expect(data.columnas.filter(had)).toEqual([]);
    // Parameters, and the values of lists that are new.
    expect(lacking).toContain('proceso_formato_acta');
    expect(data.valores).toBeGreaterThanOrEqual(lacking.length);
    const claves = (await filasOf(libro, 'parametros')).map(({ clave }) => clave);
    expect(claves).toEqual(expect.arrayContaining(lacking));
    expect(await run('preparar', libro)).toMatchObject({ stdout: 'El libro ya lo tenía todo.\n' });
    expect(await filasOf(libro, 'ied')).toEqual(before);
  });

  test('makes again what somebody deleted', async () => {
    const libro = folder.copy(VACIO, 'sin-columna.xlsx');
    const book = new Workbook();
    await book.xlsx.readFile(at(libro));
    book.removeWorksheet('Caracterización');
    await book.xlsx.writeFile(at(libro));
    const { stdout, stderr } = await run('preparar', libro);
    expect({ stdout: stdout.split('\n')[0], stderr }).toEqual({
      stdout: 'Hojas creadas: Caracterización.',
      stderr: '',
    });
  });
});

test('bitacora: says whether all agrees, and ends with 1 where something does not', async () => {
  const sound = await run('bitacora', PEQUENO);
  expect([sound.code, sound.stdout]).toEqual([0, expect.stringMatching(/Todo concuerda/)]);
  expect((await folder.json('bitacora', PEQUENO)).data).toMatchObject({ reparos: [] });
  expect(sound.stdout).not.toContain('no recuerda');
  const forged = await readLibro(at(PEQUENO));
  const [, first] = Object.values(sheetOf(forged, 'Bitácora').cellData);
  for (const cell of Object.values(first ?? {})) if (cell.v === 'verificada') cell.v = 'declarada';
  writeFileSync(at('forjado.xlsx'), await writeXlsx(forged));
  const { code, stdout } = await run('bitacora', 'forjado.xlsx');
  expect([code, stdout]).toEqual([1, expect.stringMatching(/✖ El asiento \d+ o los que cierra/)]);
});

test('bitacora: of a book whose file beside it is damaged or gone says that its end is not known', async () => {
  copyFileSync(at(PEQUENO), at('copia.xlsx'));
  const copy = await run('bitacora', 'copia.xlsx');
  expect(copy).toMatchObject({ stdout: expect.stringContaining('no recuerda'), stderr: '' });
  writeFileSync(at('copia.xlsx.json'), readFileSync(at(`${PEQUENO}.json`)).subarray(0, 200));
  const damaged = await run('bitacora', 'copia.xlsx');
  expect(damaged).toMatchObject({
    stdout: copy.stdout,
    stderr: expect.stringContaining('«copia.xlsx.json»'),
  });
});

describe('validar', () => {
  test('the example has no error: code 0', async () => {
    const { code, data } = await folder.json<{ observaciones: readonly Fila[] }>(
      'validar',
      EJEMPLO,
    );
    expect(code).toBe(0);
    expect(data.observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([]);
  });
});

test('a book of a newer version, and one without the sheets of a PAM, are refused in a sentence', async () => {
  const newer = folder.copy(VACIO, 'nuevo.xlsx');
  const sidecar = parseSidecar(folder.read(`${newer}.json`).toString()) as Sidecar;
  const { libro = '' } = sidecar.properties.document;
  sidecar.properties.document.libro = libro.replace(/("esquema":)\d+/, '$199');
  writeFileSync(at(`${newer}.json`), sidecarText(sidecar));
  const foreign = new Workbook();
  foreign.addWorksheet('Hoja').addRow(['Código', 'Nombre']);
  writeFileSync(at('ajeno.xlsx'), await foreign.xlsx.writeBuffer());
  const [one, other] = await Promise.all([run('validar', newer), run('validar', 'ajeno.xlsx')]);
  expect([one.code, other.code]).toEqual([3, 3]);
  expect(one.stderr).toContain('versión más nueva');
  expect(other.stderr).toContain('«ajeno.xlsx» no es un libro PAM');
});

describe('anomalias', () => {
  test('tells the acciones of a quarter with their candidatas and what was decided', async () => {
    const { data, code } = await folder.json<{
      corte: string;
      acciones: readonly {
        accion: string;
        candidatas: readonly { regla: string; clase: string; mensaje: string; evidencia: object }[];
        decision: object | null;
      }[];
    }>('anomalias', PEQUENO, '--corte', '2026-T2');
    expect(code).toBe(0);
    // Three of the four that T2 programmed: 75 %, and neither its evidencia nor the quarter before.
    expect(data).toEqual({ corte: '2026-T2', motivo: null, acciones: [] });
    const { stdout } = await run('anomalias', EJEMPLO, '--corte', '2026-T2');
    expect(stdout).toContain('A10 · por decidir');
    expect(stdout.replace(/\u00A0/g, ' ')).toContain(
      '  Rezago: Ejecutado 4 de 6 programado al corte: 66,7 %. Línea base 0.',
    );
  });

  test('refuses a corte that does not exist', async () => {
    expect(await run('anomalias', PEQUENO, '--corte', '2031-T1')).toMatchObject({ code: 3 });
    expect(await run('anomalias', PEQUENO, '--corte', 'junio')).toMatchObject({ code: 2 });
  });
});

describe('avance', () => {
  test('prints every acción, componente and the total; a person reads the same', async () => {
    interface Avance {
      readonly corte: string;
      readonly acciones: readonly Fila[];
      readonly componentes: readonly { readonly acciones: number }[];
      readonly total: { readonly acciones: number };
      readonly indicadorSeguimiento: Fila;
    }
    const { code, data } = await folder.json<Avance>('avance', EJEMPLO, '--corte', '2025-T4');
    expect(code).toBe(0);
    expect(data).toMatchObject({ corte: '2025-T4', total: { acciones: 40 } });
    expect(data.acciones).toHaveLength(40);
    expect(data.componentes.reduce((sum, { acciones }) => sum + acciones, 0)).toBe(40);
    const { stdout } = await run('avance', EJEMPLO, '--corte', '2025 T4');
    expect(stdout).toContain('Avance al corte 2025-T4');
    expect(stdout).toContain(String(data.indicadorSeguimiento.nombre));
  });

  test('tells without a report what nobody reported, and not as 0 %', async () => {
    const { stdout } = await run('avance', EJEMPLO, '--corte', '2026-T2');
    const cells = (accion: string) =>
      (stdout.split('\n').find((line) => line.startsWith(accion)) ?? '').split(/ {2,}/);
    // A40 never reported; A37 did, in other years: its four years have a figure.
    expect(cells('A40').slice(2, 4)).toEqual(['sin reporte', 'sin reporte']);
    expect(cells('A37').slice(2, 4)).toEqual(['sin reporte', '32\u00A0%']);
  });

  test('a corte outside the cuatrienio is refused by the book', async () => {
    const { code, stderr } = await run('avance', VACIO, '--corte', '2030-T1');
    expect(code).toBe(3);
    expect(stderr).toContain('«2030-T1» no es un corte de este libro');
  });
});

describe('evaluacion', () => {
  test('says how each acción of a year ended, and five counts that make the acciones of each componente', async () => {
    interface Evaluacion {
      readonly vigencia: number;
      readonly acciones: readonly Fila[];
      readonly componentes: readonly { readonly [count: string]: number }[];
    }
    const { code, data } = await folder.json<Evaluacion>(
      'evaluacion',
      EJEMPLO,
      '--vigencia',
      '2025',
    );
    expect([code, data.vigencia, data.acciones.length]).toEqual([0, 2025, 40]);
    expect(data.acciones.find(({ codigo }) => codigo === 'A05')).toMatchObject({
      cumplimiento: 'No cumplida',
      actividades: 0.8,
      ejecucion: null,
    });
    const five = ['cumplidas', 'parciales', 'noCumplidas', 'noProgramadas', 'aLaEspera'];
    for (const one of data.componentes)
      expect(five.reduce((sum, key) => sum + one[key]!, 0)).toBe(one.acciones);
    const { stdout } = await run('evaluacion', EJEMPLO, '--vigencia', '2025');
    expect(stdout).toContain('sin fórmula (Reducción anual');
  });

  test('a year of another cuatrienio is refused by the book, and what is no year by the program', async () => {
    const [other, none] = [
      await run('evaluacion', VACIO, '--vigencia', '2023'),
      await run('evaluacion', VACIO, '--vigencia', 'este'),
    ];
    expect([other.code, none.code]).toEqual([3, 2]);
    expect(other.stderr).toContain('«2023» no es una vigencia de este libro');
    expect(none.stderr).toContain('escríbala como 2025');
  });
});

describe('informe anual', () => {
  test('makes the evaluation of a year with its annex, and asks for the year', async () => {
    const libro = 'anual.xlsx';
    copyFileSync(folder.at(EJEMPLO), folder.at(libro));
    const { code, data } = await folder.json<Fila>(
      'informe',
      'anual',
      libro,
      '--vigencia',
      '2025',
      '--salida',
      'anuales',
    );
    expect([code, data.version, data.estado]).toEqual([0, 1, 'Borrador']);
    expect(String(data.documento)).toContain('Evaluación anual 2025 v1.docx');
    expect(existsSync(String(data.documento)) && existsSync(String(data.anexo))).toBe(true);
    for (const [words, said] of [
      [['--corte', '2025-T4'], 'use --vigencia 2025'],
      [[], 'Falta --vigencia 2025'],
      [['--vigencia', 'este'], 'no es una vigencia'],
    ] as const) {
      const { code, stderr } = await run('informe', 'anual', libro, ...words);
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    }
    const other = await run('informe', 'anual', libro, '--vigencia', '2023');
    expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('2024, 2025, 2026')]);
  });
});

describe('acta and informe', () => {
  const libro = 'actas.xlsx';
  const ACTA = {
    tipo: 'Seguimiento trimestral',
    actividad: 9,
    fecha: '2026-07-10',
    horaInicio: '08:00',
    horaFin: '10:30',
    lugar: 'Sala de juntas',
    asunto: 'Seguimiento del segundo trimestre',
    ordenDelDia: ['Verificación de asistentes', 'Avance del PAM'],
    desarrollo: 'Se revisó el avance.',
    asistentes: [
      { nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe', dependencia: 'Calidad', asistio: true },
    ],
    compromisos: [
      {
        compromiso: 'Enviar el informe',
        responsable: 'Ana Ejemplo Rivera',
        fecha: '2026-07-20',
        accion: 'A01',
      },
    ],
  };
  const writeActa = (name: string, changes: object): string => {
    writeFileSync(at(name), JSON.stringify({ ...ACTA, ...changes }));
    return name;
  };
  beforeAll(() => {
    folder.copy(PEQUENO, libro);
    writeActa('acta.json', {});
  });

  test('the same acta twice is two actas, with consecutive numbers and their documents', async () => {
    const before = (await filasOf(libro, 'actas')).length;
    const costo = {
      commit: expect.objectContaining({ total: expect.any(Number) }),
      documento: expect.anything(),
    };
    const first = await folder.json<{ numero: number; documento: string }>(
      'acta',
      libro,
      'acta.json',
      '--costo',
    );
    const second = await folder.json<{ numero: number; documento: string }>(
      'acta',
      libro,
      'acta.json',
    );
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.data).toMatchObject({ costo });
    expect(second.data.numero).toBe(first.data.numero + 1);
    expect(await filasOf(libro, 'actas')).toHaveLength(before + 2);
    expect(second.data.documento).not.toBe(first.data.documento);
    const document = `informes/${basename(first.data.documento)}`;
    expect(hasWords(document, ACTA.asunto, 'Ana Ejemplo Rivera')).toBe(true);
  });

  test.each([
    ['without date', { fecha: '' }, 'Escriba la fecha de la reunión.'],
    [
      'with a compromiso of an acción that is not in the PAM',
      { compromisos: [{ ...ACTA.compromisos[0], accion: 'A99' }] },
      '«A99» no existe',
    ],
  ])('an acta %s is refused: nothing is written', async (_case, changes, sentence) => {
    const before = folder.read(libro);
    const { code, stdout, stderr } = await run(
      'acta',
      libro,
      writeActa('mala.json', changes),
      '--salida',
      'otra',
    );
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(folder.read(libro)).toEqual(before);
    expect(existsSync(at('otra'))).toBe(false);
  });

  test('an acta that is not JSON, and a folder that cannot be, are told in a sentence', async () => {
    const [noJson, noFolder] = await Promise.all([
      run('acta', libro, libro),
      run('acta', libro, 'acta.json', '--salida', `${libro}/informes`),
    ]);
    expect([noJson.code, noFolder.code]).toEqual([3, 3]);
    expect(noJson.stderr).toContain('no es un archivo JSON bien escrito');
    expect(noFolder.stderr).toContain('No se puede escribir en la carpeta');
  });

  test('a second informe of the same corte is version 2, in the folder asked for', async () => {
    const informe = ['informe', 'trimestral', libro, '--corte', '2026-T2', '--salida', 'salida'];
    const first = await folder.json<{ version: number }>(...informe);
    const second = await folder.json<{ version: number; documento: string; anexo: string }>(
      ...informe,
    );
    expect([first.data.version, second.data.version]).toEqual([1, 2]);
    expect(readdirSync(at('salida'))).toHaveLength(4);
    const anexo = `salida/${basename(second.data.anexo)}`;
    expect(anexo).toMatch(/v2 – anexo de cálculos\.docx$/);
    expect(hasWords(anexo, 'Cómo se calculó')).toBe(true);
    const document = `salida/${basename(second.data.documento)}`;
    expect(hasWords(document, 'Segundo trimestre de 2026', 'Visitar las IED')).toBe(true);
  });

  test('documento makes any of the list, as a next version of what informe or acta made', async () => {
    const words = [
      'documento',
      libro,
      'informe-trimestral',
      '--de',
      '2026-T2',
      '--salida',
      'otros',
    ];
    const { data } = await folder.json<{ version: number; documento: string }>(...words);
    expect(data.version).toBe(3);
    expect(hasWords(`otros/${basename(data.documento)}`, 'Visitar las IED')).toBe(true);
    const { stdout } = await run(
      'documento',
      libro,
      'acta',
      '--de',
      'AC-0001',
      '--salida',
      'otros',
    );
    expect(stdout).toMatch(/^Acta de reunión AC-0001, versión 2 \(Para firma\): .*otros/);
  });

  test('documento-estado takes down the signature of one made to be signed, and not of a borrador', async () => {
    const signed = at('firmado.xlsx');
    folder.copy(EJEMPLO, 'firmado.xlsx');
    const people = (await filasOf(signed, 'equipo')).map(({ nombre }) => String(nombre));
    const [elaboro = '', aprobo = ''] = people;
    const informe = ['informe', 'trimestral', signed, '--corte', '2026-T1', '--salida', 'firmas'];
    const borrador = await run('documento-estado', signed, 'DO-0001', 'firmado', '--radicado', '7');
    expect(borrador.code).toBe(3);
    expect((await run(...informe)).stdout).toContain('versión 1 (Borrador)');
    expect((await run(...informe, '--para-firma')).stderr).toContain('Escoja quién lo elaboró.');
    const firma = ['--para-firma', '--elaboro', elaboro, '--aprobo', aprobo];
    expect((await run(...informe, ...firma)).stdout).toContain('versión 2 (Para firma)');
    const step = (codigo: string) =>
      run('documento-estado', signed, codigo, 'firmado', '--radicado', '2026-00123');
    expect(await step('DO-0001')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('es un borrador'),
    });
    expect((await step('DO-0002')).stdout).toContain('quedó como «Firmado»');
    expect(await filasOf(signed, 'documentos')).toMatchObject([
      { estado: 'Borrador' },
      { estado: 'Firmado', radicado: '2026-00123', elaboro, aprobo },
    ]);
    expect(await run(...informe)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/ya está firmado y no se hace otra vez.*nota aclaratoria/),
    });
    const nota = ['documento', signed, 'nota-aclaratoria', '--de', 'DO-0002', '--salida', 'firmas'];
    expect((await run(...nota)).stderr).toContain('escriba primero «Qué se aclara y por qué»');
    const written = await run(...nota, '--texto', 'La meta de A07 es 9,4 %.', '--json');
    const { documento, version } = JSON.parse(written.stdout);
    expect([
      version,
      hasWords(`firmas/${basename(documento)}`, 'La meta de A07 es 9,4 %.'),
    ]).toEqual([1, true]);
    const annul = ['documento-estado', signed, 'DO-0003', 'anulado'];
    expect(await run(...annul)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('escriba por qué'),
    });
    expect((await run(...annul, '--motivo', 'Se aclaró de otra forma.')).stdout).toContain(
      'quedó como «Anulado»',
    );
    expect(await run('documento-estado', signed, 'DO-0002', 'firmao')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('¿Quiso decir «Firmado»?'),
    });
  });

  test('documento says which there are, and of what each can be', async () => {
    const { data } = await folder.json('documento', libro);
    for (const one of [
      { clave: 'informe-trimestral', de: expect.arrayContaining(['2026-T2']) },
      { clave: 'acta', titulo: 'Acta de reunión', de: expect.arrayContaining(['AC-0001']) },
      { clave: 'evaluacion-anual', de: expect.arrayContaining(['2025']) },
      { clave: 'nota-aclaratoria', titulo: 'Nota aclaratoria' },
    ])
      expect(data).toContainEqual(expect.objectContaining(one));
    expect((await run('documento', libro)).stdout).toContain('acta  Acta de reunión. --de AC-');
  });

  test('documento says where there is nothing yet to make it of', async () => {
    const { stdout } = await run('documento', VACIO);
    expect(stdout).toContain('acta  Acta de reunión. Todavía no hay de qué hacerlo.');
    const { code, stderr } = await run('documento', VACIO, 'acta');
    expect([code, stderr.trim()]).toEqual([
      3,
      'Todavía no hay en el libro de qué hacer el documento «acta».',
    ]);
  });

  test.each([
    ['without --de', ['acta'], 'Diga con --de de qué es el documento: AC-'],
    ['of an acta that is not there', ['acta', '--de', 'AC-0999'], 'no está en la hoja «Actas»'],
    ['of a corte that is none', ['informe-trimestral', '--de', 'junio'], '«junio» no es un corte'],
    ['misspelt', ['acto', '--de', 'x'], '«acto». ¿Quiso decir «acta»?'],
    ['that there is none of', ['memorando', '--de', 'x'], 'Son: informe-trimestral, acta'],
  ])('a documento %s is refused: nothing is written', async (_case, words, sentence) => {
    const before = folder.read(libro);
    const { code, stderr } = await run('documento', libro, ...words, '--salida', 'ninguno');
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(sentence) });
    expect(folder.read(libro).equals(before)).toBe(true);
    expect(existsSync(at('ninguno')) ? readdirSync(at('ninguno')) : []).toEqual([]);
  });

  test('--pdf writes the PDF beside the document, or says that LibreOffice is missing', async () => {
    const { stdout } = await run('informe', 'trimestral', libro, '--corte', '2026-T1', ...TO_PDF);
    const hasPdf = readdirSync(at('pdf')).some((name) => name.endsWith('.pdf'));
    expect(hasPdf).toBe(hasLibreOffice());
    expect(stdout).toContain(hasPdf ? 'PDF: ' : 'no se encontró LibreOffice');
  });

  test('--pdf leaves a PDF that is there already as it is, and says which name it took', async () => {
    if (!hasLibreOffice()) return;
    const { stdout } = await run('acta', libro, writeActa('para-pdf.json', {}), ...TO_PDF);
    const [, first = ''] = /PDF: (.*\.pdf)$/m.exec(stdout) ?? [];
    const docx = first.replace(/pdf$/, 'docx');
    writeFileSync(first, 'the signed one');
    const made = await convertToPdf(docx);
    expect(made).toEqual({ archivo: first.replace(/\.pdf$/, ' (2).pdf'), habia: first });
    expect(readFileSync(first, 'utf8')).toBe('the signed one');
    expect(
      readFileSync(made?.archivo ?? '')
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
  });
});

const TO_PDF = ['--pdf', '--salida', 'pdf'];

function hasLibreOffice(): boolean {
  try {
    return execFileSync('soffice', ['--version']).length > 0;
  } catch {
    return false;
  }
}

describe('abrir', () => {
  test('serves the book at the address it prints until it is told to end, and gives it back', async () => {
    const libro = folder.copy(VACIO, 'abierto.xlsx');
    const child = folder.start('abrir', libro, '--puerto', '0', '--json');
    try {
      const [line] = await once(child.stdout!, 'data');
      const { url } = JSON.parse(String(line));
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#llave=[\w-]+$/);
      // The page is the same for every book: what this one holds is given to who brings the key.
      const page = await fetch(url);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toContain('abierto');
      const { code, stderr } = await run('parametro', libro, 'entidad', 'Otra');
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('abierto') });
      expect((await run('exportar', libro, 'ied')).code).toBe(0);
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
      expect(existsSync(at(`${libro}.lock`))).toBe(false);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test('refuses a port that is none', async () => {
    const { code, stderr } = await run('abrir', VACIO, '--puerto', '70000');
    expect(code).toBe(2);
    expect(stderr).toContain('«70000» no es un puerto');
  });
});

describe('plantilla', () => {
  const libro = 'plantillas.xlsx';
  beforeAll(() => {
    folder.copy(VACIO, libro);
    writeFileSync(at('roto.docx'), 'x');
  });

  test('bajar, revisar and subir take a template out and back in', async () => {
    expect((await run('plantilla', libro, 'acta', '--bajar', 'acta.plantilla.docx')).code).toBe(0);
    const again = await run('plantilla', libro, 'acta', '--bajar', 'acta.plantilla.docx');
    expect(again.stderr).toContain('Ya existe «acta.plantilla.docx»');
    const review = await folder.json(
      'plantilla',
      libro,
      'acta',
      '--revisar',
      'acta.plantilla.docx',
    );
    expect(review).toEqual({ code: 0, data: { aceptada: true, errores: [], avisos: [] } });
    await run('plantilla', libro, 'acta', '--subir', 'acta.plantilla.docx');
    const { data } = await folder.json('plantilla', libro, 'acta');
    expect(data).toMatchObject({ propia: { nombre: 'acta.plantilla.docx' } });
  });

  test('a template that is none is told, and not kept', async () => {
    const [review, upload] = await Promise.all([
      folder.json('plantilla', libro, 'informe-trimestral', '--revisar', 'roto.docx'),
      folder.json('plantilla', libro, 'informe-trimestral', '--subir', 'roto.docx'),
    ]);
    expect([review.code, upload.code]).toEqual([1, 3]);
    const { data } = await folder.json('plantilla', libro, 'informe-trimestral');
    expect(data).toMatchObject({ propia: null });
  });

  test('refuses a document that is not one', async () => {
    const { code, stderr } = await run('plantilla', libro, 'acto');
    expect(code).toBe(3);
    expect(stderr).toContain('No existe el documento «acto». ¿Quiso decir «acta»?');
  });
});

describe('parametro', () => {
  test('changes one and shows it', async () => {
    const libro = folder.copy(VACIO, 'parametros.xlsx');
    await run('parametro', libro, 'entidad', 'Secretaría de Educación Ejemplo');
    const { data } = await folder.json<{ parametros: readonly Fila[] }>(
      'parametro',
      libro,
      'entidad',
    );
    expect(data.parametros[0]).toMatchObject({ valor: 'Secretaría de Educación Ejemplo' });
  });

  test('refuses one that does not exist', async () => {
    const { code, stderr } = await run('parametro', VACIO, 'entidda', 'x');
    expect(code).toBe(3);
    expect(stderr).toContain('«entidda»');
  });
});
