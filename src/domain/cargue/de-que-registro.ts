// Which register somebody's table is of, by its headers: whoever brings it is told, and may say another.

import type { ColumnasDe, Register, RuleContext } from '../register';
import type { HojaEntregada } from './archivo';
import { buscadorDeEncabezado } from './encabezado/encabezado';
import { enSuForma } from './formas/en-su-forma';

export interface Reconocido {
  readonly registro: string;
  /** Columns of the register that the table names. */
  readonly nombra: number;
  /** Whether they are enough for its lines to be rows of it. */
  readonly basta: boolean;
}
interface Candidato extends Reconocido {
  /** Of the columns of the register, what the table names: from 0 to 1. */
  readonly cubre: number;
}

/** Lines in which a header is looked for. */
const CABEZA = 40;
/** With so many columns named nobody needs to ask whether the table has another shape. */
const SEGURO = 4;

/** The register of the best header among the sheets in sight; of two alike, the preferred one. undefined where none names two columns. */
export function deQueRegistro(
  hojas: readonly HojaEntregada[],
  registers: readonly Register[],
  context: Pick<RuleContext, 'rows' | 'columnas'>,
  preferido = '',
): Reconocido | undefined {
  const heads = hojas
    .filter(({ oculta }) => !oculta)
    .map((hoja) => ({ ...hoja, celdas: hoja.celdas.slice(0, CABEZA) }));
  const judge = (register: Register, some: readonly HojaEntregada[]): Candidato =>
    bestOf(register, some, context.columnas);
  const best = (some: readonly Candidato[]): Candidato | undefined =>
    [...some].sort(
      (a, b) =>
        Number(b.basta) - Number(a.basta) ||
        b.nombra - a.nombra ||
        Number(b.registro === preferido) - Number(a.registro === preferido) ||
        b.cubre - a.cubre,
    )[0];
  const plain = best(registers.map((register) => judge(register, heads)));
  if (plain?.basta && plain.nombra >= SEGURO) return told(plain);
  const shaped = registers.flatMap((register) => {
    const { hojas: turned } = enSuForma(register, { hojas: heads }, context).archivo;
    // Those that have no other shape come as they are.
    return turned === heads ? [] : [judge(register, turned)];
  });
  const found = best([...(plain ? [plain] : []), ...shaped]);
  return found && (found.basta || found.nombra > 1) ? told(found) : undefined;
}

const told = ({ registro, nombra, basta }: Candidato): Reconocido => ({ registro, nombra, basta });

function bestOf(
  register: Register,
  hojas: readonly HojaEntregada[],
  columnas: ColumnasDe,
): Candidato {
  const columns = columnas(register);
  const typed = columns.filter(({ computed }) => !computed).length;
  const buscar = buscadorDeEncabezado(register, columns);
  return hojas.map(buscar).reduce<Candidato>(
    (best, { linea, nombra, faltan }) => {
      const basta = linea >= 0 && faltan === undefined;
      const isBetter = basta === best.basta ? nombra.length > best.nombra : basta;
      const cubre = nombra.length / Math.max(1, typed);
      return isBetter ? { registro: register.key, nombra: nombra.length, basta, cubre } : best;
    },
    { registro: register.key, nombra: 0, basta: false, cubre: 0 },
  );
}
