// `libro-pam trimestre` on a real book: what it answers, what it refuses and with which exit code.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CliFolder } from '../support/cli';
import { readableText } from '../support/docx';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'ejemplo.xlsx';
interface Cierre {
  readonly corte: string;
  readonly estado: string;
  readonly lineas: readonly {
    readonly clave: string;
    readonly listo: boolean;
    readonly detalle: string;
  }[];
  readonly medicion: { readonly [key: string]: unknown };
}

beforeAll(async () => {
  expect((await run('nuevo', LIBRO, '--ejemplo')).code).toBe(0);
});

afterAll(() => folder.remove());

test('tells the lines of a quarter and its measure', async () => {
  const { code, data } = await folder.json<Cierre>('trimestre', LIBRO, '--corte', '2025-T4');
  expect(code).toBe(0);
  expect(data).toMatchObject({ corte: '2025-T4', estado: 'Definitivo' });
  expect(data.lineas.map(({ clave }) => clave)).toEqual([
    'reportes',
    'tardios',
    'anomalias',
    'acta',
    'control',
    'medicion',
    'informe',
    'documentos',
  ]);
  expect(Object.keys(data.medicion)).toEqual(
    expect.arrayContaining([
      'valor',
      'numerador',
      'denominador',
      'excluidas',
      'sinReporte',
      'version',
    ]),
  );
  const { stdout } = await run('trimestre', LIBRO, '--corte', '2025-T4');
  expect(stdout).toContain('Trimestre 2025-T4: definitivo');
  expect(stdout).toContain(
    '✔ Control del riesgo: Ejecutado el 23/01/2026 por Luis Ejemplo Castro.',
  );
  expect(stdout).toContain('Cierre provisional: 86,19\u00A0%');
});

test('refuses to close with a line that is not ready, says which, and writes nothing', async () => {
  const before = folder.read(LIBRO);
  const { code, stderr } = await run(
    'trimestre',
    LIBRO,
    '--corte',
    '2026-T2',
    '--cerrar',
    'provisional',
  );
  expect(code).toBe(3);
  expect(stderr).toContain('No se cerró 2026-T2. Falta lo siguiente:');
  expect(stderr).toContain('Control del riesgo: Falta registrar el control del riesgo de 2026-T2.');
  expect(folder.read(LIBRO)).toEqual(before);
});

test.each([
  [['--corte', '2031-T1'], '«2031-T1» no es un trimestre que se reporte'],
  [['--corte', '2024-T1'], '«2024-T1» no es un trimestre que se reporte'],
  [['--corte', 'junio'], '«junio» no es un corte'],
  [['--corte', '2026-T2', '--cerrar', 'ya'], '«ya» no es una clase de cierre'],
  [['--vigencia', '2031'], '«2031» no es una vigencia de este libro'],
  [['--vigencia', 'este'], '«este» no es un año'],
  [['--corte', '2026-T2', '--vigencia', '2026'], 'Diga el trimestre'],
  [[], 'Diga el trimestre'],
] as const)('%j is a wrong use, in a sentence', async (words, said) => {
  const { code, stderr, stdout } = await run('trimestre', LIBRO, ...words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

test('lists the records of a year, and what lacks', async () => {
  const { data } = await folder.json<{
    trimestres: readonly { faltan: readonly string[] }[];
    actividades: readonly {
      actividad: number;
      registros: readonly object[];
      faltan: readonly string[];
    }[];
  }>('trimestre', LIBRO, '--vigencia', '2025');
  // The example has its actas, measures and controls; no informe has been made in it.
  expect(data.trimestres.map(({ faltan }) => faltan)).toEqual(Array(4).fill(['informe']));
  // Activity 6: of ten acciones that reach some IED, four were chosen for under one acta; six IED have no ficha. Activity 7: complete.
  expect(
    data.actividades.map(({ actividad, registros, faltan }) => [
      actividad,
      registros.length,
      faltan.length,
    ]),
  ).toEqual([
    [3, 0, 1],
    [6, 5, 6],
    [7, 3, 0],
  ]);
  const { stdout } = await run('trimestre', LIBRO, '--vigencia', '2025');
  expect(stdout).toContain('Actividad 7 en 2025: 3 registros; no falta ninguno.');
  expect(stdout).toMatch(/7 +2025 +✔ +Listado de asistencia externa +✔ Firmado +21\/02\/2025/);
  expect(stdout).toContain('Actividad 9 en 2025: 12 de 16 registros: faltan 4.');
  expect(stdout).toContain('Falta el informe');
});

describe('--exportar', () => {
  interface Exportado {
    readonly exportado: {
      readonly archivos: readonly { readonly archivo: string; readonly sha256: string }[];
      readonly sinCopiar: readonly string[];
    };
  }
  const AUDITADO = 'auditado.xlsx';
  const year = (carpeta: string, libro = AUDITADO) =>
    ['trimestre', libro, '--vigencia', '2026', '--exportar', carpeta] as const;

  beforeAll(async () => {
    folder.copy(LIBRO, AUDITADO);
    for (const words of [
      ['informe', 'trimestral', AUDITADO, '--corte', '2026-T1'],
      ['documento', AUDITADO, 'acta', '--de', 'AC-0010'],
    ])
      expect((await run(...words)).code).toBe(0);
  });

  test('leaves an index and the documents that it lists, each with its digest', async () => {
    const { code, data } = await folder.json<Exportado>(...year('entrega'));
    expect(code).toBe(0);
    const { archivos, sinCopiar } = data.exportado;
    expect(sinCopiar).toEqual([]);
    expect(archivos.map(({ archivo }) => archivo.replace(/DO-\d+/, 'DO'))).toEqual([
      '2026-T1/01 Acta 2 de 2026, AC-0010, Documento.docx',
      '2026-T1/02 Informe, versión 1 (borrador), DO, Documento.docx',
      '2026-T1/03 Informe, versión 1 (borrador), DO, Anexo.docx',
    ]);
    expect(readdirSync(folder.at('entrega')).sort()).toEqual([
      '2026-T1',
      'indice.csv',
      'indice.html',
    ]);
    const page = folder.read('entrega/indice.html').toString();
    const csv = folder.read('entrega/indice.csv').toString();
    for (const { archivo, sha256 } of archivos) {
      const bytes = folder.read(`entrega/${archivo}`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect([page.includes(sha256), csv.includes(sha256)]).toEqual([true, true]);
    }
    expect(readableText(folder.read(`entrega/${archivos[0]?.archivo}`))).toContain(
      'ACTA N.º 002 de 2026',
    );
    // Its links lead to the copies, wherever the folder is taken, and say nothing of this computer.
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
    const hrefs = links.filter((href) => !href.startsWith('https://'));
    expect(hrefs).toHaveLength(3);
    for (const href of hrefs)
      expect(existsSync(folder.at(`entrega/${decodeURIComponent(href)}`))).toBe(true);
    for (const text of [page, csv]) {
      expect(text).not.toContain(folder.path);
      expect(text).not.toMatch(/file:|@(?!page|media)/);
      expect(text).toContain('✖');
      expect(text).toContain('Falta el informe');
      expect(text).toContain('Falta el listado de asistencia externa firmado de SO-0004');
      expect(text).toContain('▲ Sin firma');
    }
  });

  test.each([
    ['ocupada', () => mkdirSync(folder.at('ocupada/algo'), { recursive: true }), 'no está vacía'],
    ['archivo.txt', () => writeFileSync(folder.at('archivo.txt'), 'x'), 'no es una carpeta'],
  ])('«%s» is refused, and stays as it was', async (carpeta, prepare, said) => {
    prepare();
    const { code, stderr } = await run(...year(carpeta));
    expect(code).toBe(3);
    expect(stderr).toContain(said);
    expect(existsSync(folder.at(`${carpeta}/indice.html`))).toBe(false);
  });

  test('an empty folder will do; alone, or with a quarter, it is a wrong use', async () => {
    mkdirSync(folder.at('vacia'));
    expect((await run(...year('vacia'))).code).toBe(0);
    const { code, stderr } = await run(
      'trimestre',
      AUDITADO,
      '--corte',
      '2026-T1',
      '--exportar',
      'x',
    );
    expect([code, existsSync(folder.at('x'))]).toEqual([2, false]);
    expect(stderr).toContain('--exportar va con --vigencia');
  });

  test('a file that is not there, is of elsewhere or is no document is told, and not handed over', async () => {
    const otro = folder.copy(LIBRO, 'otro.xlsx');
    writeFileSync(folder.at('clave.pem'), 'secreto');
    const url = (path: string) => pathToFileURL(path).href;
    const rows = [
      ['T1', 'https://ejemplo.invalid/t1?authuser=ana@ejemplo.invalid', ''],
      ['T2', url(folder.at('no-esta.docx')), url(folder.at('clave.pem'))],
      ['T3', url('/etc/hostname'), 'Carpeta 3, folio 12'],
    ].map(([trimestre, enlace, anexo], i) =>
      [
        `DO-000${i + 1}`,
        'Informe de gestión trimestral',
        `2026-${trimestre}`,
        1,
        'Borrador',
        enlace,
        anexo,
      ].join(';'),
    );
    writeFileSync(
      folder.at('documentos.csv'),
      ['Código;Documento;De qué;Versión;Estado;Enlace;Anexo', ...rows].join('\n'),
    );
    const loaded = await run('importar', otro, 'documentos', 'documentos.csv');
    expect(loaded.stderr + loaded.stdout).toContain('Cargue');
    const { code, stdout } = await run(...year('incompleta', otro));
    expect(code).toBe(1);
    expect(stdout).toContain('con 0 archivos copiados');
    for (const told of [
      'DO-0001, Documento: Su dirección lleva un correo',
      'DO-0002, Documento: El archivo no está donde dice el libro.',
      'DO-0002, Anexo: El archivo no es un documento y no se copió.',
      'DO-0003, Documento: El archivo está fuera de la carpeta del libro',
    ])
      expect(stdout).toContain(told);
    const page = folder.read('incompleta/indice.html').toString();
    expect(readdirSync(folder.at('incompleta')).sort()).toEqual(['indice.csv', 'indice.html']);
    expect(page).toContain('Carpeta 3, folio 12');
    expect(page).not.toMatch(/ana@|\/etc|secreto/);
  });
});
