// The script project inside the workbook. Drive does not list it and it carries no mark, so that a creation whose answer
// was lost cannot be looked up: recover-script.ts says what is done then.

import { call } from '../google/call';
import { ProvisionError } from '../provision-error';
import { fileById, requireId } from './drive-files';
import { libroId } from './made-ids';
import type { Contexto, Hecho, Paso } from './paso';

export const SCRIPT = 'script';

export const script: Paso = {
  clave: SCRIPT,
  nombre: 'Proyecto de Apps Script',
  plan: (estado, pedido) =>
    estado?.script || pedido.script ? 'ya está, dentro del libro' : 'crear, dentro del libro',
  find: findScript,
  async intent({ google, estado }) {
    const file = await fileById(google, libroId(estado.value));
    return { modificado: file?.modificado };
  },
  make: makeScript,
};

async function findScript({ google, estado, pedido }: Contexto): Promise<Hecho | undefined> {
  const known = estado.value.script;
  const id = pedido.script ?? known?.id;
  if (id === undefined) return undefined;
  const parent = await parentOf(google, id);
  if (parent === libroId(estado.value)) {
    const isKnown = id === known?.id;
    return {
      resultado: isKnown ? 'sinCambio' : 'encontrado',
      detalle: isKnown ? 'ya está, dentro del libro' : 'el que ya tenía el libro',
      recuerda: { script: { id } },
    };
  }
  if (pedido.script !== undefined) throw notOfLibro(pedido.script);
  if (!pedido.deNuevo) throw gone();
  estado.remember({ script: undefined });
  return undefined;
}

/** The workbook that a script is bound to; undefined when there is none, or no such script. */
export async function parentOf(
  google: Contexto['google'],
  id: string,
): Promise<string | undefined> {
  try {
    const project = await call(
      'leer el proyecto de Apps Script',
      () => google.script.projects.get({ scriptId: id }),
      { repeatable: true, pause: google.pause },
    );
    return project.parentId ?? undefined;
  } catch (error) {
    if (error instanceof ProvisionError && error.codigo === 'NO_EXISTE') return undefined;
    throw error;
  }
}

async function makeScript({ google, estado, pedido }: Contexto): Promise<Hecho> {
  const project = await call(
    'crear el proyecto de Apps Script',
    () =>
      google.script.projects.create({
        requestBody: { title: pedido.nombre, parentId: libroId(estado.value) },
      }),
    { repeatable: false, pause: google.pause },
  );
  return {
    resultado: 'creado',
    detalle: 'creado, dentro del libro',
    recuerda: { script: { id: requireId(project.scriptId) } },
  };
}

const notOfLibro = (id: string): ProvisionError =>
  new ProvisionError(
    'NO_EXISTE',
    `El script «${id}» no es el de este libro, o la cuenta con que entró no lo ve. Cópielo de nuevo: en el libro, Extensiones › Apps Script › Configuración del proyecto › ID de secuencia de comandos.`,
  );

const gone = (): ProvisionError =>
  new ProvisionError(
    'NO_EXISTE',
    'El script del libro ya no está, o la cuenta con que entró no lo ve. Para crear otro repita el comando con --de-nuevo; si el libro ya tiene otro, con --script y su ID.',
  );
