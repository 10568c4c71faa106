// Which entries of a list answer to what is typed: every word of it in the code or in the name, wherever, without accents
// or capitals. Pure.

import type { Opcion } from '../../../domain/formulario';
import { fold } from '../../../domain/texto';

/** An entry with what it is looked for by, folded once. */
interface Searchable {
  readonly option: Opcion;
  readonly code: string;
  readonly name: string;
}

export class Searched {
  private readonly all: readonly Searchable[];

  constructor(options: readonly Opcion[]) {
    this.all = options.map((option) => ({
      option,
      code: fold(option.valor),
      name: fold(option.nombre),
    }));
  }

  /** Those that begin with it come first, each group in the order of the list. */
  find(text: string): readonly Opcion[] {
    const wanted = fold(text);
    if (wanted === '') return this.all.map(({ option }) => option);
    const words = wanted.split(' ');
    const hits = this.all.filter(({ code, name }) => {
      const said = `${code} ${name}`;
      return words.every((word) => said.includes(word));
    });
    const begins = ({ code, name }: Searchable): boolean =>
      code.startsWith(wanted) || name.startsWith(wanted);
    return [...hits.filter(begins), ...hits.filter((hit) => !begins(hit))].map(
      ({ option }) => option,
    );
  }

  /** The one entry that is called so, or that is written so with its name; undefined where what is typed is a value itself. */
  called(text: string): Opcion | undefined {
    const wanted = fold(text);
    if (this.all.some(({ code }) => code === wanted)) return undefined;
    const named = this.all.filter(
      ({ code, name }) => name !== '' && (name === wanted || `${code} · ${name}` === wanted),
    );
    return named.length === 1 ? named[0]?.option : undefined;
  }
}
