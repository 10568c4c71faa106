// A compromiso answered by its person: what became of it, a line of what was done, and where it is seen.

import { conRespuesta, objecionARespuesta } from '../../domain/mis-compromisos';
import { parseCelda } from '../../domain/parse';
import { pick } from '../../domain/register';
import { type CompromisoRow, compromisos } from '../../domain/registers/compromisos';
import { readsAlike } from '../../domain/texto';
import { commit } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { UserError } from '../user-error';
import type { RespuestaDeCompromiso } from './forma';

/** Its fields that an answer writes. */
const CAMPOS = ['estado', 'evidencia', 'seguimiento', 'fechaCierre'] as const;

export interface CompromisoRespondido {
  readonly codigo: string;
  readonly estado: string;
  readonly cargue: string | null;
}

export function answerCompromiso(pedido: RespuestaDeCompromiso): CompromisoRespondido {
  const { codigo, estado, leido } = pedido;
  const evidencia = enlace(pedido.evidencia);
  const { cargue } = commit({
    operacion: 'Responder compromiso',
    pedido: pedidoDe(pedido.pedido, { ...pedido, pedido: undefined }),
    build: (fresh) => {
      const row = fresh
        .rows<CompromisoRow>('compromisos')
        .find((one) => readsAlike(one.row.codigo ?? '', codigo))?.row;
      if (!row)
        throw new UserError(
          `El compromiso ${codigo} ya no está en la hoja «Compromisos».`,
          'COMPROMISO_INEXISTENTE',
        );
      const respuesta = { estado, linea: pedido.linea, evidencia };
      const objecion = objecionARespuesta(row, respuesta);
      if (objecion) throw new UserError(objecion, 'COMPROMISO');
      // What is said is added to what its person read: a line that somebody else wrote meanwhile is a conflict.
      const seen: CompromisoRow = { ...row, ...blank(CAMPOS), ...leido };
      const after = conRespuesta(seen, respuesta, fresh.hoy);
      const changed = CAMPOS.filter((key) => after[key] !== seen[key]);
      return [
        {
          registro: compromisos.key,
          cambio: 'modificar',
          clave: row.codigo ?? codigo,
          antes: pick(seen, changed),
          despues: pick(after, changed),
        },
      ];
    },
  });
  return { codigo, estado, cargue: cargue || null };
}

const blank = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, undefined]));

/** An address, or the sentence that says why it is none. */
function enlace(text: string): string {
  if (text.trim() === '') return '';
  const read = parseCelda(compromisos.columns.evidencia, text);
  if ('error' in read) throw new UserError(`Evidencia: ${read.error.mensaje}`, 'COMPROMISO');
  return String(read.ok ?? '');
}
