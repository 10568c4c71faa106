// `libro-pam codigo`: what the book knows of a código de verificación, given as the paper has it.

import { cuenta } from '../../domain/formato';
import { COSTO, defineCommand } from '../../terminal/command';
import { consultLibro } from './sesion';

interface Verificado {
  readonly codigo: string;
  readonly veredicto: string;
  readonly titulo: string;
  readonly dicho: readonly string[];
  readonly documentos: readonly {
    readonly nombre: string;
    readonly dicho: readonly string[];
    readonly problemas: readonly string[];
    readonly cambios: readonly string[];
    readonly cuantos: number;
  }[];
  readonly parecidos: readonly { readonly codigo: string; readonly de: string }[];
}

export const codigo = defineCommand({
  summary: 'Dice de qué documento es un código de verificación, y qué cambió desde entonces.',
  parameters: { libro: 'LIBRO.xlsx', texto: 'CÓDIGO…' },
  takesRest: true,
  options: COSTO,
  async run({ libro, texto }, { costo }) {
    return consultLibro(libro, { costo }, (sesion) => {
      const found = sesion.call<Verificado>('verificarCodigo', { texto }, 'consulta');
      return { json: found, text: textOf(found), code: found.veredicto === 'vale' ? 0 : 1 };
    });
  },
});

const textOf = ({ codigo, titulo, dicho, documentos, parecidos }: Verificado): string =>
  [
    titulo,
    ...(codigo ? [`  ${codigo}`] : []),
    ...dicho.map((line) => `  ${line}`),
    ...documentos.flatMap(({ nombre, problemas, dicho: said, cambios, cuantos }) => [
      '',
      nombre,
      ...problemas.map((line) => `  ✖ ${line}`),
      ...said.map((line) => `  ${line}`),
      cuantos === 0
        ? '  Desde entonces no ha cambiado nada de lo que imprime.'
        : '  Cambió desde entonces, de lo que imprime:',
      ...cambios.map((line) => `    ${line}`),
      ...(cuantos > cambios.length
        ? [`    y ${cuenta(cuantos - cambios.length, 'cambio', 'cambios')} más.`]
        : []),
    ]),
    ...(parecidos.length > 0 ? ['', 'Se parecen, y no son el mismo; compare el papel:'] : []),
    ...parecidos.map((one) => `  ${one.codigo}  ${one.de}`),
  ].join('\n');
