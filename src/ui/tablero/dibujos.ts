// The library of charts in the page: the add-on is asked for it when the Tablero opens.

import { server } from '../server';
import type { Dibujar } from './graficas/entry';

/** Name that the script declares (src/build/graficas.ts). */
declare global {
  interface Window {
    Graficas_?: { readonly dibujar: Dibujar };
  }
}

let asked: Promise<Dibujar> | undefined;

/** Asked again after a failure. */
export function dibujos(): Promise<Dibujar> {
  asked ??= load();
  asked.catch(() => {
    asked = undefined;
  });
  return asked;
}

async function load(): Promise<Dibujar> {
  const script = document.createElement('script');
  script.textContent = await server.lectorDeGraficas();
  document.head.append(script);
  script.remove();
  if (!window.Graficas_) throw new Error('Tablero.html declares nothing.');
  return window.Graficas_.dibujar;
}
