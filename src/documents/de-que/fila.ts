// A document about a row of a register, by its key.

import type { AnyRow, Register } from '../../domain/register';
import { readsAlike } from '../../domain/texto';
import type { Lectura, Pregunta } from './pregunta';

interface Tipo<Row> extends Pick<Pregunta, 'label' | 'vacio'> {
  readonly register: Register;
  /** With its article: "el acta". */
  readonly una: string;
  readonly titulo: (row: Row) => string;
  /** The last rows are the likeliest. */
  readonly alReves?: true;
}

export function unaFila<Row extends AnyRow>(tipo: Tipo<Row>): Pregunta {
  const { register, label, vacio } = tipo;
  const [clave = ''] = register.clave;
  return {
    label,
    vacio,
    register,
    opciones: (libro) => {
      const opciones = libro
        .rows<Row>(register.key)
        .flatMap(({ row }) =>
          row[clave] === undefined ? [] : [{ valor: String(row[clave]), titulo: tipo.titulo(row) }],
        );
      return tipo.alReves ? opciones.reverse() : opciones;
    },
    lee: (texto, libro): Lectura => {
      const escrito = texto.trim();
      const [there, ...others] = libro
        .sound<Row>(register.key)
        .map(({ row }) => String(row[clave] ?? ''))
        .filter((valor) => valor !== '' && readsAlike(valor, escrito));
      if (there === undefined) return ausente(tipo, escrito);
      return others.length > 0 ? repetida(register, there) : { valor: there };
    },
  };
}

/** Nobody knows which of them is meant, nor sees on paper that there was another. */
const repetida = ({ title }: Register, valor: string): Lectura => ({
  codigo: 'FILA_REPETIDA',
  mensaje: `En la hoja «${title}» hay más de una fila con el código ${valor}: deje una sola y vuelva a hacer el documento.`,
});

function ausente<Row>({ register, label, una }: Tipo<Row>, valor: string): Lectura {
  const codigo = `${label
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase()}_AUSENTE`;
  const [first = ''] = una;
  return {
    codigo,
    mensaje: valor
      ? `${first.toUpperCase()}${una.slice(1)} ${valor} no está en la hoja «${register.title}».`
      : `Escoja ${una} de la que quiere el documento.`,
  };
}
