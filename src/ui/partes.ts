// The code of a panel, in the pieces in which it is served: what is its own comes with the page, and a part that it
// imports with `import('./…')` the first time that somebody opens it (src/build/panel-parts.ts).

import { server } from './server';

/** Modules that pieces use of those before them, by their short names. */
type Modules = { readonly [short: string]: unknown };
/** What the build makes of a piece. */
type Piece = (module: { exports?: unknown }, require: (short: string) => unknown) => void;
declare global {
  interface Window {
    /** The last piece that came; it is not there when the page came without it, or with only some of it. */
    Propio_?: Piece | undefined;
  }
}

let known: Modules = {};

/** Modules that the pieces to come may use. */
export function offer(modules: Modules = {}): void {
  known = { ...known, ...modules };
}

/** What the piece that just came exports; undefined where there is none. */
export function exportsOfPiece<T>(): T | undefined {
  const piece = window.Propio_;
  if (!piece) return undefined;
  window.Propio_ = undefined;
  const module: { exports?: T } = {};
  piece(module, (short) => known[short]);
  return module.exports;
}

const asked = new Map<string, Promise<unknown>>();

/** The module that stands in a part, "trimestre/planillas"; asked for once, and again after a failure. */
export function parte(nombre: string): Promise<unknown> {
  const before = asked.get(nombre);
  if (before) return before;
  const now = load(nombre);
  asked.set(nombre, now);
  now.catch(() => asked.delete(nombre));
  return now;
}

async function load(nombre: string): Promise<unknown> {
  const { mark = '' } = document.documentElement.dataset;
  const script = document.createElement('script');
  script.textContent = await server.parteDePanel({ parte: nombre, marca: mark });
  document.head.append(script);
  script.remove();
  const module = exportsOfPiece();
  if (!module) throw new Error(`${nombre} declares nothing.`);
  return module;
}
