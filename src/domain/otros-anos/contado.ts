// What a book brings, counted as it comes in, and told: what came, what it says otherwise, and what stays out and why.

import { groupBy } from '../group-by';
import { alComienzo, cuenta, enumerar } from '../redaccion';
import { cuentaDe, type Register } from '../register';
import { calendario } from '../registers/calendario';
import { documentos } from '../registers/documentos';
import { evaluaciones } from '../registers/evaluaciones';

interface DeUnAno {
  readonly register: Register;
  readonly vigencia: string;
  filas: number;
}

export class Contado {
  private readonly cuentas = new Map<string, DeUnAno>();
  private readonly out = new Map<string, Set<string>>();
  readonly distintas: string[] = [];

  trajo(register: Register, vigencia: unknown): void {
    const own = { register, vigencia: `${vigencia ?? ''}`, filas: 0 };
    const name = `${register.key} ${own.vigencia}`;
    const known = this.cuentas.get(name) ?? own;
    known.filas += 1;
    this.cuentas.set(name, known);
  }

  /** `what` is told once. */
  deja(what: string, why: string): void {
    const known = this.out.get(why);
    if (known) known.add(what);
    else this.out.set(why, new Set([what]));
  }

  get filas(): number {
    return sumOf([...this.cuentas.values()]);
  }

  get fuera(): readonly string[] {
    return [...this.out].map(([why, what]) => `${alComienzo(enumerar([...what], 12))}: ${why}`);
  }

  /** "24 filas de Seguimiento (2025), 12 evaluaciones anuales (2025) y 4 actas (2025)" */
  get trae(): string {
    const byRegister = groupBy([...this.cuentas.values()], ({ register }) => register);
    return enumerar(
      [...byRegister].map(([register, own]) => {
        const years = own.map(({ vigencia }) => vigencia).sort();
        return `${cuantas(register, sumOf(own))} (${enumerar(years)})`;
      }),
    );
  }
}

const sumOf = (cuentas: readonly DeUnAno[]): number =>
  cuentas.reduce((sum, { filas }) => sum + filas, 0);

/** Of what a row of another book is here, where that says more than its register does. */
const NOMBRES: { readonly [registro: string]: readonly [string, string] } = {
  [evaluaciones.key]: ['evaluación anual', 'evaluaciones anuales'],
  [documentos.key]: ['informe trimestral', 'informes trimestrales'],
  [calendario.key]: ['trimestre que no se reporta', 'trimestres que no se reportan'],
};

function cuantas(register: Register, n: number): string {
  const own = NOMBRES[register.key];
  return own ? cuenta(n, ...own) : cuentaDe(register, n);
}
