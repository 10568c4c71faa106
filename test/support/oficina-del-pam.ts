// The example office at work on its plan: each with an account, at a moment; and what is asked of it in a test.

import { type Book, exampleBook, type Falla, openBook } from './host';

export const [ANA, LUIS, MARTA] = ['ana', 'luis', 'marta'].map(
  (name) => `${name}.ejemplo@ejemplo.invalid`,
);

export interface Reparo {
  readonly codigo: string;
  readonly impide: boolean;
  readonly registro: string;
  readonly mensaje: string;
}
export interface Verificado {
  readonly version: string;
  readonly codigoVerificacion: string;
  readonly observaciones: readonly Reparo[];
  readonly visto: string;
}
export interface Hecho {
  readonly numero: string;
  readonly dicho: string;
  readonly cargue: string | null;
}
export interface Cambios {
  readonly version: string;
  readonly cambios: readonly {
    readonly clave: string;
    readonly campo: string;
    readonly antes: string;
    readonly despues: string;
    readonly clase: string;
    readonly quien: string;
    readonly cuenta: string;
  }[];
}

/** The office at work on one book: each with an account, at a moment. */
export class Oficina {
  at = '2026-07-15T10:05:00-05:00';
  private readonly data = exampleBook().host.data;
  as = (user = LUIS): Book =>
    openBook(this.data, { user: user as string, now: () => new Date(this.at) });
  verificar = (acta?: string): Verificado => this.as().call('verReparosDelPam', { acta });
  aprobar = (pedido: object = {}, user = ANA): Hecho & Verificado =>
    this.as(user).call('aprobarPam', { acta: '3 de 2024', ...pedido });
  cambiar = (pedido: object, user = LUIS): Hecho =>
    this.as(user).call('cambiarPam', {
      accion: 'A07',
      valor: '',
      motivo: 'Se acordó en la reunión.',
      ...pedido,
    });
  pasar = (numero: string, paso: string, pedido: object = {}, user = ANA): Hecho =>
    this.as(user).call('pasarCambio', { numero, paso, ...pedido });
  refuse = (fn: string, pedido: object, user = LUIS): Falla => this.as(user).refuse(fn, pedido);
  desde = (desde?: string): Cambios => this.as().call('verCambiosDelPam', { desde });
  accion = (codigo = 'A07') =>
    this.as()
      .rows('pam')
      .find((row) => row.codigo === codigo) ?? {};
  control = () => this.as().rows('cambios');
}

export const CERRADO =
  'El PAM está aprobado desde el 15/07/2026 (versión 1, acta 3 de 2024) y sus acciones no se cambian aquí: pida el cambio en PAM › Aprobar y cambiar el PAM…';

/** One whose plan is approved. */
export function aprobado(): Oficina {
  const oficina = new Oficina();
  oficina.aprobar();
  return oficina;
}
export const PAM = 'PAM';
/** Line of A07 in the example. */
export const lineOf = (oficina: Oficina, codigo: string): number =>
  oficina
    .as()
    .rows('pam')
    .findIndex((row) => row.codigo === codigo) + 2;
/** The plan as the tab has it, loaded again with one cell otherwise. */
export function carga(oficina: Oficina, codigo: string, columna: string, valor: string): unknown {
  const row = oficina.accion(codigo);
  return oficina.as().call('cargar', {
    registro: 'pam',
    celdas: [
      ['Código', columna],
      [String(row.codigo), valor],
    ],
  });
}
