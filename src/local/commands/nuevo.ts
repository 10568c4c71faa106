// `libro-pam nuevo`: a book with its sheets ready, empty or with the example office.

import { cuenta } from '../../domain/formato';
import { parseCuatrienio } from '../../domain/periodo';
import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { approveEjemplo, CUATRIENIO_DEL_EJEMPLO, loadEjemplo } from './ejemplo';
import { createLibro, type SesionOptions } from './sesion';

export const nuevo = defineCommand({
  summary:
    'Crea un libro con sus hojas listas; con --ejemplo, con los datos de una oficina ficticia.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    cuatrienio: { value: '2024-2027', help: 'Los cuatro años del libro; 2024-2027 si no se dice.' },
    ejemplo: { help: 'Con una oficina ficticia, para conocer el libro.' },
    aprobado: {
      help: 'Con --ejemplo: con su PAM ya aprobado por quien lo crea, dos cambios hechos y uno por autorizar.',
    },
    ...COSTO,
  },
  async run({ libro }, { cuatrienio = '2024-2027', ejemplo, aprobado, costo }) {
    if (!parseCuatrienio(cuatrienio))
      throw new UsageError(`«${cuatrienio}» no es un cuatrienio: escríbalo como 2024-2027.`);
    if (ejemplo && cuatrienio !== CUATRIENIO_DEL_EJEMPLO)
      throw new UsageError(`El ejemplo es del cuatrienio ${CUATRIENIO_DEL_EJEMPLO}.`);
    if (aprobado && !ejemplo) throw new UsageError('--aprobado va con --ejemplo.');
    return prepareLibro(
      libro,
      { cuatrienio, ejemplo: ejemplo === true, aprobado: aprobado === true },
      { costo },
    );
  },
});

interface LibroNuevo {
  readonly cuatrienio: string;
  readonly ejemplo: boolean;
  /** Whether the plan of the example is approved. */
  readonly aprobado?: boolean;
}

/** Makes the book; refuses a file that exists. */
export function prepareLibro(
  libro: string,
  { cuatrienio, ejemplo, aprobado = false }: LibroNuevo,
  options: SesionOptions,
): Promise<Answer> {
  return createLibro(libro, options, async (sesion) => {
    sesion.call('instalar', { cuatrienio }, 'commit');
    const filas = ejemplo ? await loadEjemplo(sesion) : 0;
    // Preparing again changes nothing but Inicio, which then counts what was loaded.
    if (ejemplo) sesion.call('instalar', {}, 'commit');
    if (aprobado) approveEjemplo(sesion);
    return {
      json: { libro, cuatrienio, filas },
      text: `Libro creado: ${libro} (cuatrienio ${cuatrienio}${ejemplo ? `, ${cuenta(filas, 'fila', 'filas')} de ejemplo` : ''}).`,
    };
  });
}
