// The rows of this book with those that were brought so far, and what that writes.

import { type Cambio, modificacion } from '../cambio';
import { type AnyRow, type Fila, keyOf, type Register } from '../register';
import { fold } from '../texto';

export class Escrito {
  private readonly rows = new Map<string, Map<string, AnyRow>>();
  /** By name, or by something of their own where they get their key later. */
  private readonly nuevas = new Map<unknown, { readonly registro: string; readonly row: AnyRow }>();
  /** Rows of this book as they were. */
  private readonly completadas = new Map<
    string,
    { readonly register: Register; readonly clave: string; readonly antes: AnyRow }
  >();

  constructor(private readonly typed: (registro: string) => readonly Fila[]) {}

  /** By key, in the spelling of `fold`. */
  of(register: Register): Map<string, AnyRow> {
    const known = this.rows.get(register.key);
    if (known) return known;
    const read = new Map(
      this.typed(register.key).flatMap(({ row }) => {
        const clave = keyOf(register, row);
        return clave === undefined ? [] : [[fold(clave), row] as const];
      }),
    );
    this.rows.set(register.key, read);
    return read;
  }

  find(register: Register, clave: string): AnyRow | undefined {
    return this.of(register).get(fold(clave));
  }

  agrega(register: Register, row: AnyRow): void {
    const clave = keyOf(register, row);
    if (clave !== undefined) this.of(register).set(fold(clave), row);
    const name = clave === undefined ? row : nameOf(register, clave);
    this.nuevas.set(name, { registro: register.key, row });
  }

  completa(register: Register, clave: string, con: AnyRow): void {
    const antes = this.find(register, clave) ?? {};
    const row = { ...antes, ...con };
    this.of(register).set(fold(clave), row);
    const name = nameOf(register, clave);
    if (this.nuevas.has(name)) this.nuevas.set(name, { registro: register.key, row });
    else if (!this.completadas.has(name)) this.completadas.set(name, { register, clave, antes });
  }

  cambios(): readonly Cambio[] {
    const completed = [...this.completadas.values()].flatMap(({ register, clave, antes }) => {
      const now = this.find(register, clave) ?? {};
      return modificacion(register.key, keyOf(register, antes) ?? clave, antes, now) ?? [];
    });
    return [
      ...completed,
      ...[...this.nuevas.values()].map(
        ({ registro, row }): Cambio => ({ registro, cambio: 'crear', row }),
      ),
    ];
  }
}

const nameOf = ({ key }: Register, clave: string): string => `${key} ${fold(clave)}`;
