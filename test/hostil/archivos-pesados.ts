// Files that are heavy, or say that they are: each is read, or refused in a sentence, in seconds and without gigabytes.

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CliFolder } from '../support/cli';
import type { Area } from './area';
import { CSVS, LIBROS, ODS } from './libros-pesados';

const MOST_SECONDS = 60;
const MOST_MEGABYTES = 1500;
/** Says at the end how much memory a run took at most, in kB. */
const MEASURE = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nMAX '+process.resourceUsage().maxRSS))`;

type Make = (file: string) => void;
interface Intento {
  readonly archivo: string;
  readonly comando: 'importar' | 'validar';
  readonly make: Make;
}

const writing =
  (bytes: () => Uint8Array | string): Make =>
  (file) =>
    writeFileSync(file, bytes());
const importing = (archivo: string, make: Make): Intento => ({
  archivo,
  comando: 'importar',
  make,
});

const INTENTOS: readonly Intento[] = [
  ...Object.entries(LIBROS).flatMap(([nombre, bytes]) =>
    (['importar', 'validar'] as const).map((comando) => ({
      archivo: `${nombre}.xlsx`,
      comando,
      make: writing(bytes),
    })),
  ),
  ...Object.entries(CSVS).map(([nombre, bytes]) => importing(`${nombre}.csv`, writing(bytes))),
  ...Object.entries(ODS).map(([nombre, bytes]) => importing(`${nombre}.ods`, writing(bytes))),
  importing('una tubería.csv', (file) => void execFileSync('mkfifo', [file])),
];

export async function archivosPesados(): Promise<Area> {
  const cli = new CliFolder();
  await cli.run('nuevo', 'libro.xlsx');
  return {
    intentos: INTENTOS.length,
    enMuestra: 3,
    nombreDe: (intento) => `${INTENTOS[intento]?.comando} ${INTENTOS[intento]?.archivo}`,
    intentar: (intento) => abrir(cli, INTENTOS[intento] as Intento),
    cerrar: () => cli.remove(),
  };
}

async function abrir(
  cli: CliFolder,
  { archivo, comando, make }: Intento,
): Promise<readonly string[]> {
  const file = cli.at(archivo);
  make(file);
  const words =
    comando === 'importar' ? [comando, 'libro.xlsx', 'ied', file, '--simular'] : [comando, file];
  const began = Date.now();
  const memory = [`--max-old-space-size=${MOST_MEGABYTES}`, '--import', MEASURE];
  const { code, stdout, stderr } = await cli.runUnder(memory, words);
  const seconds = (Date.now() - began) / 1000;
  rmSync(file, { force: true });
  const megabytes = Number(/MAX (\d+)$/.exec(stderr)?.[1]) / 1024;
  const said = stdout + stderr.replace(/\nMAX \d+$/, '');
  return [
    ...(seconds < MOST_SECONDS ? [] : [`it took ${Math.round(seconds)} s`]),
    ...(megabytes < MOST_MEGABYTES ? [] : [`it took ${megabytes} MB`]),
    ...([0, 3].includes(code) ? [] : [`it ended in ${code}`]),
    ...(/Algo falló|\n\s+at |Error:/.test(said) ? [`it says ${said.slice(0, 200)}`] : []),
    ...(code === 0 || said.includes(basename(archivo, '.xlsx')) || /IED: |CSV/.test(said)
      ? []
      : [`it does not name the file: ${said.slice(0, 200)}`]),
  ];
}
