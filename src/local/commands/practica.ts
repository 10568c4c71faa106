// `libro-pam practica`: a book to practise in, apart from the office's, with a small fictitious office and the steps of a first day.

import { join } from 'node:path';
import { COSTO, defineCommand } from '../../terminal/command';
import { ensurePractice, type PasosDePractica, practiceIn } from '../practica';
import { ROOT } from '../root';
import { openInBrowser } from './abrir';

export const practica = defineCommand({
  summary:
    'Abre un libro de práctica, aparte del de la oficina, con una oficina ficticia y los pasos de un primer día.',
  parameters: {},
  optional: { carpeta: 'CARPETA' },
  options: {
    puerto: { value: 'N', help: 'Puerto de la dirección, como en «abrir».' },
    pasos: { help: 'Dice cómo van los pasos, sin abrirlo.' },
    ...COSTO,
  },
  async run({ carpeta = join(ROOT, 'datos') }, { puerto, pasos }) {
    const libro = practiceIn(carpeta);
    const json = await ensurePractice(libro);
    if (pasos) return { json: { ...json, carpeta }, text: stepsText(json) };
    return openInBrowser(libro, puerto, [
      'PRÁCTICA: nada de lo que haga aquí llega al libro de la oficina.',
      'Los pasos están en el menú PAM › Configuración › Práctica…',
    ]);
  },
});

function stepsText({ pasos }: PasosDePractica): string {
  const done = pasos.filter(({ hecho }) => hecho).length;
  return [
    `Pasos hechos: ${done} de ${pasos.length}`,
    ...pasos.map(({ titulo, hecho }, i) => `${i + 1}. ${titulo} · ${hecho ? 'hecho' : 'falta'}`),
  ].join('\n');
}
