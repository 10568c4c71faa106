// `libro-pam verificar`: what a document that was made printed, and what it would print on the data of now.

import { cuenta } from '../../domain/formato';
import { COSTO, defineCommand } from '../../terminal/command';
import { consultLibro } from './sesion';

interface Recalculado {
  readonly nombre: string;
  readonly dicho: string;
  readonly cifras: readonly {
    readonly donde: string;
    readonly que: string;
    readonly antes: string;
    readonly ahora: string;
  }[];
  readonly cuantas: number;
}

export const verificar = defineCommand({
  summary:
    'Recalcula un documento con los datos de hoy, y dice qué cifras cambiaron desde entonces.',
  parameters: { libro: 'LIBRO.xlsx', documento: 'DO-0007|CÓDIGO' },
  takesRest: true,
  options: COSTO,
  async run({ libro, documento }, { costo }) {
    return consultLibro(libro, { costo }, (sesion) => {
      const found = sesion.call<Recalculado>('verRecalculado', { documento }, 'consulta');
      return { json: found, text: textOf(found), code: found.cuantas === 0 ? 0 : 1 };
    });
  },
});

function textOf({ nombre, dicho, cifras, cuantas }: Recalculado): string {
  const blocks = [...new Set(cifras.map(({ donde }) => donde))];
  const more = cuantas - cifras.length;
  return [
    nombre,
    dicho,
    ...blocks.flatMap((donde) => [
      '',
      ...(donde === '' ? [] : [donde]),
      ...cifras
        .filter((cifra) => cifra.donde === donde)
        .map(
          ({ que, antes, ahora }) =>
            `  ${que}: ${antes || '(no estaba)'} → ${ahora || '(ya no está)'}`,
        ),
    ]),
    ...(more > 0 ? ['', `y ${cuenta(more, 'lugar', 'lugares')} más.`] : []),
  ].join('\n');
}
