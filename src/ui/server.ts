// The server's functions as promises, typed from the add-on itself. Whatever goes wrong on the way
// becomes a Falla: a Spanish sentence with what to do, never Google's English.

import type * as Main from '../addon/main';
import type { Falla, Result } from '../addon/user-error';
import { fallaDeCodigo, fallaDeGoogle } from '../domain/fallas-de-google';
import { type Endpoint, type SinPagina, untilAnswered } from './unknown-outcome';

type Promised<F> = F extends (...args: infer A) => Result<infer T>
  ? (...args: A) => Promise<T>
  : never;
/** Every function of the add-on that answers a page with a Result. */
export type Server = { readonly [K in Exclude<Endpoint, SinPagina>]: Promised<(typeof Main)[K]> };

/** What Google puts in the page of a sidebar. */
interface Runner {
  withSuccessHandler(handler: (answer: Result<unknown> | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}
declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { focus(): void } };
  };
};

/** Thrown by every call that does not end well. */
export class ServerError extends Error {
  constructor(readonly falla: Falla) {
    super(falla.mensaje);
    this.name = 'ServerError';
  }
}

export const VARIAS_CUENTAS = textOf('PERMISSION_DENIED');
export const PANEL_ANTIGUO = textOf('Script function not found');

function textOf(said: string): string {
  return fallaDeGoogle(said)?.mensaje ?? '';
}

const OTRA = {
  codigo: 'SIN_RESPUESTA',
  mensaje:
    'Google no completó la operación. Intente de nuevo; si se repite, cierre y abra el panel.',
};

/** What another person wrote while this panel saved; one listener, the frame of all panels. */
type Listener = (lines: readonly string[]) => void;
let sayConservado: Listener = () => undefined;

export function hearConservado(listener: Listener): void {
  sayConservado = listener;
}

/** Calls the add-on: each method is one of its endpoints. */
export const server = new Proxy({} as Server, {
  get: (_target, name: string) => (pedido?: unknown) => call(name, pedido),
});

function call(name: string, pedido: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(new ServerError(transportFalla(name, error)));
    try {
      const runner = google.script.run
        .withSuccessHandler((answer) => {
          if (answer?.ok) {
            if (answer.conservado) sayConservado(answer.conservado);
            resolve(answer.data);
          } else if (answer) reject(new ServerError(answered(name, answer.error)));
          else fail('Empty response');
        })
        .withFailureHandler(fail) as unknown as { [endpoint: string]: (pedido: unknown) => void };
      // An explicit undefined would arrive as null; what is left out stays undefined.
      const plain = pedido === undefined ? undefined : JSON.parse(JSON.stringify(pedido));
      const endpoint = runner[name];
      // What the script offered when the page was opened is all that there is to ask.
      if (endpoint) endpoint.call(runner, plain);
      else fail('Script function not found');
    } catch (error) {
      fail(error);
    }
  });
}

/** A failure that the add-on tells: where it does not know how far it came, neither does the person. */
const answered = (name: string, falla: Falla): Falla =>
  falla.incierta ? untilAnswered(name, falla, fallaDeCodigo(falla.codigo)) : falla;

const EL_PROGRAMA = {
  que: 'el libro no respondió',
  antes: 'Revise que la ventana de libro-pam siga abierta',
};

/** A failure of what is between the panel and the add-on. */
function transportFalla(name: string, error: unknown): Falla {
  // The local program says in Spanish what it refuses, and writes nothing then.
  if (error instanceof Error && error.name === 'Refused')
    return { codigo: 'NO_RECIBIDO', mensaje: error.message, detalle: [] };
  if (error instanceof Error && error.name === 'Unanswered')
    return untilAnswered(name, { ...OTRA, mensaje: error.message, detalle: [] }, EL_PROGRAMA);
  const said = fallaDeGoogle(error);
  const { codigo, mensaje } = said ?? OTRA;
  const falla: Falla = { codigo, mensaje, detalle: [] };
  if (said?.noEmpezo) return falla;
  return untilAnswered(name, falla, said ?? { que: 'Google no contestó' });
}

/** What to tell the person about anything thrown. */
export function fallaOf(thrown: unknown): Falla {
  return thrown instanceof ServerError ? thrown.falla : { ...OTRA, detalle: [] };
}

/** Gives the keyboard back to the sheet. */
export const focusSheet = (): void => google.script.host.editor.focus();
