// What stands beside a book and is not what it was, files of another kind, and names that mean something to a program: each is read as
// far as it goes, or told in a sentence that names the file.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { CliFolder, type Run } from '../support/cli';
import type { Area } from './area';

const LIBRO = 'libro.xlsx';
const CSV = 'Código DANE;Nombre\n108001999011;IED de ejemplo\n';
const RAROS = [
  ['vacío', ''],
  ['media llave', '{'],
  ['null', 'null'],
  ['una lista', '[]'],
  ['un número', '7'],
  ['otra versión', '{"version":99}'],
  ['sin nada', '{"version":1}'],
  [
    'con hojas que no lo son',
    '{"version":1,"libro":"","id":"","locale":"","timeZone":"","properties":{"document":{},"script":{},"user":{}},"sheets":{"IED":7}}',
  ],
  [
    'con un estado que no lo es',
    '{"version":1,"libro":"x","id":"","locale":"","timeZone":"","properties":{"document":{"libro":"{"},"script":{},"user":{}},"sheets":{}}',
  ],
  ['con __proto__', '{"version":1,"__proto__":{"libro":1},"sheets":{"__proto__":{"id":"0"}}}'],
  ['muy hondo', '['.repeat(1e5)],
  ['ceros', '\u0000'.repeat(5000)],
  [
    'bytes',
    Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)).toString('latin1'),
  ],
  ['una línea de diario sin suma', '{"sum":"0000000000000000","entry":{"kind":"cells"}}\n'],
  ['una línea partida', '{"sum":"00000000'],
] as const;
const NOMBRES = [
  '$&.xlsx',
  "$'$`.xlsx",
  'con espacios y ñ.xlsx',
  '📗.xlsx',
  '--json.xlsx',
  '-x.xlsx',
  '%2e%2e.xlsx',
  '#a?b.xlsx',
  'a.xlsx.xlsx',
  "l'ied «1».xlsx",
];
/** Names that lead to no file, or to what is none. */
const SIN_ARCHIVO: readonly (readonly [
  nombre: string,
  archivo: string,
  make?: (file: string) => void,
])[] = [
  ['no existe', 'falta.xlsx'],
  ['una carpeta', 'carpeta.xlsx', (file) => mkdirSync(file)],
  ['un enlace a sí mismo', 'vuelta.xlsx', (file) => symlinkSync(file, file)],
  ['un enlace a nada', 'nada.xlsx', (file) => symlinkSync(`${file}.no`, file)],
  ['una tubería', 'tubo.xlsx', (file) => void execFileSync('mkfifo', [file])],
  ['un dispositivo', 'ceros.xlsx', (file) => symlinkSync('/dev/zero', file)],
  ['dentro de un archivo', `${LIBRO}/dentro.xlsx`],
  ['un nombre larguísimo', `${'n'.repeat(300)}.xlsx`],
  ['una ruta larguísima', `${'n/'.repeat(5000)}.xlsx`],
];
const HOJAS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length'];

interface Intento {
  readonly nombre: string;
  /** Files whose name the sentence may say; '' where no sentence is expected. */
  readonly dice: string;
  readonly hacer: (cli: CliFolder) => Promise<Run>;
}

const beside = (suffix: string): readonly Intento[] => [
  ...RAROS.map(
    ([nombre, texto]): Intento => ({
      nombre: `libro.xlsx${suffix} ${nombre}`,
      dice: LIBRO,
      hacer: (cli) => {
        const libro = cli.copy(LIBRO, 'copia.xlsx');
        writeFileSync(cli.at(`${libro}${suffix}`), texto, 'latin1');
        return cli.run('parametro', libro, 'ciudad', 'Prueba');
      },
    }),
  ),
  {
    nombre: `libro.xlsx${suffix} es una carpeta`,
    dice: 'copia.xlsx',
    hacer: (cli) => {
      const libro = cli.copy(LIBRO, 'copia.xlsx');
      rmSync(cli.at(`${libro}${suffix}`), { force: true });
      mkdirSync(cli.at(`${libro}${suffix}`));
      return cli.run('validar', libro);
    },
  },
];

const otherKind = (
  nombre: string,
  archivo: string,
  bytes: (cli: CliFolder) => Uint8Array,
): readonly Intento[] =>
  (['validar', 'importar'] as const).map((comando) => ({
    nombre: `${comando} ${nombre}`,
    dice: archivo.replace(/\.xlsx$/, ''),
    hacer: (cli) => {
      writeFileSync(cli.at(archivo), bytes(cli));
      return comando === 'validar'
        ? cli.run('validar', archivo)
        : cli.run('importar', LIBRO, 'ied', archivo, '--simular');
    },
  }));

const noFile: readonly Intento[] = SIN_ARCHIVO.flatMap(([nombre, archivo, make]) =>
  (
    [
      ['validar', archivo],
      ['abrir', archivo, '--puerto', '0'],
      ['parametro', archivo, 'ciudad', 'Prueba'],
      ['importar', LIBRO, 'ied', archivo],
      ['importar', archivo, 'ied', LIBRO],
      ['plantilla', LIBRO, 'acta', '--subir', archivo],
      ['exportar', archivo, 'ied'],
    ] as const
  ).map((words) => ({
    nombre: `${words.filter((word) => word !== archivo).join(' ')}: ${nombre}`,
    dice: '.',
    hacer: async (cli) => {
      make?.(cli.at(archivo));
      try {
        return await cli.run(...words);
      } finally {
        if (make) rmSync(cli.at(archivo), { recursive: true, force: true });
      }
    },
  })),
);

const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(600),
  ]);

const INTENTOS: readonly Intento[] = [
  ...noFile,
  ...beside('.json'),
  ...beside('.diario'),
  ...NOMBRES.map(
    (archivo): Intento => ({
      nombre: `un libro que se llama ${archivo}`,
      dice: '',
      hacer: async (cli) => {
        const libro = `./${archivo}`;
        writeFileSync(cli.at(`${archivo}.csv`), CSV);
        const made = await cli.run('nuevo', libro);
        if (made.code !== 0) return made;
        return cli.run('importar', libro, 'ied', `${libro}.csv`);
      },
    }),
  ),
  ...HOJAS.map(
    (hoja): Intento => ({
      nombre: `un libro con una hoja que se llama ${hoja}`,
      dice: '',
      hacer: async (cli) => {
        const libro = cli.copy(LIBRO, 'copia.xlsx');
        const parts = unzipSync(cli.read(libro));
        const workbook = Buffer.from(parts['xl/workbook.xml'] ?? []).toString();
        parts['xl/workbook.xml'] = strToU8(
          workbook.replace(/(<sheet [^>]*?name=")Inicio"/, `$1${hoja}"`),
        );
        writeFileSync(cli.at(libro), zipSync(parts));
        await cli.run('parametro', libro, 'ciudad', 'Prueba');
        return cli.run('parametro', libro, 'ciudad', 'Otra');
      },
    }),
  ),
  ...otherKind('un libro con macros', 'macros.xlsm', (cli) =>
    zipSync({ ...unzipSync(cli.read(LIBRO)), 'xl/vbaProject.bin': new Uint8Array(100) }),
  ),
  ...otherKind('un libro cifrado', 'cifrado.xlsx', () => ole('EncryptedPackage')),
  ...otherKind('un .xls con otro nombre', 'viejo.xlsx', () => ole('Workbook')),
  ...otherKind('un .ods con otro nombre', 'libre.xlsx', () =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<a/>'),
    }),
  ),
  ...otherKind('medio libro', 'medio.xlsx', (cli) => cli.read(LIBRO).subarray(0, 20_000)),
  ...otherKind('un libro sin directorio', 'sinfin.xlsx', (cli) => cli.read(LIBRO).subarray(0, -30)),
  ...otherKind('un zip de nada', 'zip.xlsx', () => zipSync({ 'a.txt': strToU8('a') })),
  ...otherKind('un archivo vacío', 'nada.xlsx', () => new Uint8Array()),
  ...otherKind('cuatro bytes', 'pk.xlsx', () => Buffer.from('PK\u0003\u0004', 'latin1')),
];

export async function archivosDanados(): Promise<Area> {
  const cli = new CliFolder({ isResident: true });
  await cli.run('nuevo', LIBRO);
  return {
    intentos: INTENTOS.length,
    enMuestra: 8,
    nombreDe: (intento) => INTENTOS[intento]?.nombre ?? '',
    intentar: async (intento) => {
      const { hacer, dice } = INTENTOS[intento] as Intento;
      try {
        return fallasDe(await hacer(cli), dice);
      } finally {
        for (const suffix of ['', '.json', '.diario'])
          rmSync(cli.at(`copia.xlsx${suffix}`), { recursive: true, force: true });
      }
    },
    cerrar: () => cli.remove(),
  };
}

function fallasDe({ code, stdout, stderr }: Run, dice: string): readonly string[] {
  const said = stdout + stderr;
  return [
    ...([0, 1, 3].includes(code) ? [] : [`it ended in ${code}: ${said.slice(0, 200)}`]),
    ...(/Algo falló|\n\s+at |Error:|undefined/.test(said) ? [`it says ${said.slice(0, 300)}`] : []),
    ...(dice === '' && code !== 0 ? [`it was refused: ${said.slice(0, 200)}`] : []),
    ...(dice !== '' && code === 3 && !said.includes(dice.replace(/^libro\.xlsx$/, 'copia.xlsx'))
      ? [`it does not name the file: ${said.slice(0, 200)}`]
      : []),
  ];
}
