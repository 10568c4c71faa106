// The server's functions as promises, typed from the add-on itself. Whatever goes wrong on the way
// becomes a Falla: a Spanish sentence with what to do, never Google's English.

import type * as Main from '../addon/main';
import type { Falla, Result } from '../addon/user-error';

type Promised<F> = F extends (...args: infer A) => Result<infer T>
  ? (...args: A) => Promise<T>
  : never;
type EndpointOf<M> = {
  [K in keyof M]: [Promised<M[K]>] extends [never] ? never : K;
}[keyof M];
/** Every function of the add-on that answers with a Result. */
export type Server = { readonly [K in EndpointOf<typeof Main>]: Promised<(typeof Main)[K]> };

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

export const VARIAS_CUENTAS =
  'Google no responde. Suele pasar con varias cuentas abiertas en el mismo navegador: abra este libro en una ventana de incógnito, o con una sola cuenta, e intente de nuevo.';
export const PANEL_ANTIGUO =
  'El complemento se actualizó mientras este panel estaba abierto. Cierre y abra el panel.';

const FALLAS: readonly {
  readonly sign: RegExp;
  readonly codigo: string;
  readonly mensaje: string;
}[] = [
  { sign: /PERMISSION_DENIED/, codigo: 'VARIAS_CUENTAS', mensaje: VARIAS_CUENTAS },
  {
    sign: /function not found|is not a function/i,
    codigo: 'PANEL_ANTIGUO',
    mensaje: PANEL_ANTIGUO,
  },
  {
    sign: /network|HTTP 0|failed to fetch/i,
    codigo: 'SIN_CONEXION',
    mensaje: 'Se perdió la conexión. Revise su internet e intente de nuevo.',
  },
  {
    sign: /authorization/i,
    codigo: 'SIN_AUTORIZACION',
    mensaje:
      'Falta autorizar el complemento. Abra cualquier opción del menú PAM, acepte los permisos e intente de nuevo.',
  },
  {
    sign: /execution time|timed out/i,
    codigo: 'SIN_TIEMPO',
    mensaje: 'Google detuvo la operación porque tardó demasiado. Intente de nuevo.',
  },
];
const OTRA = {
  codigo: 'SIN_RESPUESTA',
  mensaje:
    'Google no completó la operación. Intente de nuevo; si se repite, cierre y abra el panel.',
};

/** Calls the add-on: each method is one of its endpoints. */
export const server = new Proxy({} as Server, {
  get: (_target, name: string) => (pedido?: unknown) => call(name, pedido),
});

function call(name: string, pedido: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(new ServerError(transportFalla(error)));
    try {
      const runner = google.script.run
        .withSuccessHandler((answer) => {
          if (answer?.ok) resolve(answer.data);
          else reject(new ServerError(answer?.error ?? transportFalla(answer)));
        })
        .withFailureHandler(fail) as unknown as { [endpoint: string]: (pedido: unknown) => void };
      // An undefined inside makes Google refuse the whole call.
      const plain = pedido === undefined ? undefined : JSON.parse(JSON.stringify(pedido));
      const endpoint = runner[name];
      if (endpoint) endpoint.call(runner, plain);
      else fail('function not found');
    } catch (error) {
      fail(error);
    }
  });
}

function transportFalla(error: unknown): Falla {
  const text = error instanceof Error ? error.message : String(error);
  const { codigo, mensaje } = FALLAS.find(({ sign }) => sign.test(text)) ?? OTRA;
  return { codigo, mensaje, detalle: [] };
}

/** What to tell the person about anything thrown. */
export function fallaOf(thrown: unknown): Falla {
  return thrown instanceof ServerError ? thrown.falla : { ...OTRA, detalle: [] };
}

/** Gives the keyboard back to the sheet. */
export const focusSheet = (): void => google.script.host.editor.focus();
