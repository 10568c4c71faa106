// What `npm run provision` answers when everything is in its place: where it is, and what a person does next.

import type { Estado } from './estado';
import { libroId, scriptId } from './pasos/made-ids';
import type { Contexto, Hecho } from './pasos/paso';
import type { Answer } from './verb';

export function installAnswer({ estado, avisos }: Contexto, results: readonly Hecho[]): Answer {
  const cambio = results.some(({ resultado }) => resultado !== 'sinCambio');
  const links = linksOf(estado.value);
  const made = results.some(({ resultado }) => resultado === 'creado');
  return {
    json: { cambio, avisos, ...links },
    text: [
      '',
      ...avisos.map((aviso) => `Aviso: ${aviso}\n`),
      cambio
        ? 'Listo.'
        : `Listo: ${avisos.length > 0 ? '' : 'todo estaba como debe y '}nada cambió.`,
      `  Libro   ${links.libro.enlace}`,
      `  Script  ${links.script.enlace}`,
      ...(made ? ['', NEXT] : []),
    ].join('\n'),
  };
}

function linksOf(estado: Estado): {
  readonly libro: { readonly id: string; readonly enlace: string };
  readonly script: { readonly id: string; readonly enlace: string };
} {
  const libroDe = libroId(estado);
  const scriptDe = scriptId(estado);
  return {
    libro: { id: libroDe, enlace: `https://docs.google.com/spreadsheets/d/${libroDe}/edit` },
    script: { id: scriptDe, enlace: `https://script.google.com/d/${scriptDe}/edit` },
  };
}

const NEXT = `Qué sigue:
  1. Abra el libro con la misma cuenta y espere unos segundos: aparece el menú PAM.
  2. PAM › Configuración › Preparar o reparar el libro. La primera vez Google pide autorizar el
     complemento; después de autorizar, elíjalo otra vez.
  3. PAM › Configuración › Estado de la instalación…: allí una persona instala los disparadores.
  4. Comparta el libro con el equipo, con permiso de editar.
Con más detalle, desde el paso 6: sheets-templates/INSTALACION.md`;
