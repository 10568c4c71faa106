// `libro-pam abrir`, which is also `npm start`: a book in the browser until Ctrl+C gives it back.

import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from '../../terminal/arguments';
import { type Answer, defineCommand } from '../../terminal/command';
import { OWN_FOLDER } from '../../terminal/private-files';
import { servePractice } from '../practica';
import { ROOT } from '../root';
import { type OpenServer, serveLibro } from '../server';
import { CUATRIENIO_DEL_EJEMPLO } from './ejemplo';
import { prepareLibro } from './nuevo';

/** The book of who names none: the example office, made the first time. */
const USUAL = join(ROOT, 'datos/libro.xlsx');

export const abrir = defineCommand({
  summary:
    'Abre un libro en el navegador; sin LIBRO.xlsx, el de la carpeta datos, con una oficina de ejemplo.',
  parameters: {},
  optional: { libro: 'LIBRO.xlsx' },
  options: {
    puerto: { value: 'N', help: 'Puerto de la dirección; 4626, u otro libre, si no se dice.' },
  },
  async run({ libro = USUAL }, { puerto }) {
    const created = libro === USUAL && !existsSync(USUAL) ? [await createUsual()] : [];
    return openInBrowser(libro, puerto, created);
  },
});

/** Serves a book until a signal ends it; `before` is said first. */
export async function openInBrowser(
  libro: string,
  puerto: string | undefined,
  before: readonly string[],
): Promise<Answer> {
  const server = await serveLibro({
    path: libro,
    tell: console.error,
    practice: servePractice,
    ...(puerto !== undefined && { puerto: requirePuerto(puerto) }),
  });
  const url = server.newAddress();
  const shown = relative(process.cwd(), libro) || libro;
  return {
    json: { libro, url },
    text: [
      ...before,
      ...server.avisos,
      `Libro ${shown} abierto. Entre con esta dirección, que sirve una sola vez:`,
      url,
      'Déjelo abierto mientras trabaja. Para guardar y cerrar: Ctrl+C.',
    ].join('\n'),
    until: closed(server),
  };
}

function requirePuerto(text: string): number {
  const puerto = Number(text);
  if (/^\d+$/.test(text) && puerto <= 65_535) return puerto;
  throw new UsageError(`«${text}» no es un puerto: escriba un número entre 1024 y 65535.`);
}

async function createUsual(): Promise<string> {
  mkdirSync(dirname(USUAL), { recursive: true, mode: OWN_FOLDER });
  const { text } = await prepareLibro(
    USUAL,
    { cuatrienio: CUATRIENIO_DEL_EJEMPLO, ejemplo: true },
    {},
  );
  return text;
}

/** Resolves once a signal has closed the server, with what to say; a second signal ends the program at once. */
async function closed(server: OpenServer): Promise<string> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });
  return server.close();
}
