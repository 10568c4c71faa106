// Rows of the plan, by acción and period: those that this book lacks, and those that it has only begun.

import { isSame } from '../avance/cifra';
import { type Cambio, modificacion } from '../cambio';
import { formatNumero } from '../formato';
import { formatCorte, type Trimestre } from '../periodo';
import { enumerar } from '../redaccion';
import { type AnyRow, keyOf, type Register, type Valor } from '../register';
import { evaluaciones } from '../registers/evaluaciones';
import { pam } from '../registers/pam';
import { seguimiento } from '../registers/seguimiento';
import { readsAlike } from '../texto';
import { objeciones, sinAjenas, type Traida } from './traida';

/** Of each register that is taken so: what a row of it is there to say, and what of it is compared. */
const DEL_PLAN: readonly {
  readonly register: Register;
  readonly dice: readonly string[];
  readonly compara: readonly string[];
}[] = [
  {
    register: seguimiento,
    dice: ['ejecutado', 'analisis', 'dificultades', 'apropiado', 'comprometido', 'pagado'],
    compara: ['programado', 'ejecutado'],
  },
  {
    register: evaluaciones,
    dice: ['logros', 'dificultades', 'mejora', 'decision'],
    compara: ['cumplimiento', 'logros', 'dificultades', 'mejora', 'decision'],
  },
];
type DelPlan = (typeof DEL_PLAN)[number];

const NO_ESTA = 'no están en el PAM de este libro, y sus filas no entran';

export function traerLoDelPlan(traida: Traida): void {
  for (const cual of DEL_PLAN) {
    const { libro, destino, escrito, contado } = traida;
    const bring = traedor(cual, traida);
    const ajenas: string[] = [];
    for (const { row } of libro.rows(cual.register.key)) {
      const { vigencia } = row;
      if (typeof vigencia !== 'number' || !destino.vigencias.includes(vigencia)) continue;
      const accion = escrito.find(pam, `${row.accion ?? ''}`);
      if (accion) bring(sinAjenas(cual.register, { ...row, accion: accion.codigo }));
      else if (row.accion !== undefined) ajenas.push(`${row.accion}`);
    }
    for (const codigo of ajenas) contado.deja(codigo, NO_ESTA);
  }
}

/** What takes a row of that book in, where it says something and nothing speaks against it. */
function traedor(cual: DelPlan, traida: Traida): (theirs: AnyRow) => void {
  const { register, dice } = cual;
  const { escrito, contado } = traida;
  const objecion = objeciones(traida, register);
  const diceAlgo = (row: AnyRow): boolean => dice.some((column) => row[column] !== undefined);
  return (theirs) => {
    const clave = keyOf(register, theirs);
    if (clave === undefined) return;
    const ours = escrito.find(register, clave);
    const otherwise = ours ? distintasEn(cual, ours, theirs) : [];
    if (otherwise.length > 0)
      contado.distintas.push(`${nombreDe(register, theirs)}: ${enumerar(otherwise)}`);
    // Half a report of one book and half of another is nobody's: it comes only where here there is none.
    if (otherwise.length > 0 || (ours && diceAlgo(ours)) || !diceAlgo(theirs)) return;
    const con = ours ? loQueFalta(ours, theirs) : theirs;
    const cambio: Cambio | undefined = ours
      ? modificacion(register.key, keyOf(register, ours) ?? clave, ours, con)
      : { registro: register.key, cambio: 'crear', row: theirs };
    const why = cambio && objecion(cambio, ours);
    if (why !== undefined) {
      contado.deja(nombreDe(register, theirs), why);
      return;
    }
    if (ours) escrito.completa(register, clave, con);
    else escrito.agrega(register, theirs);
    contado.trajo(register, theirs.vigencia);
  };
}

const loQueFalta = (ours: AnyRow, theirs: AnyRow): AnyRow =>
  Object.fromEntries(Object.entries(theirs).filter(([key]) => ours[key] === undefined));

/** "Ejecutado dice 4 y aquí 5": of what both say. */
function distintasEn(
  { register, compara }: DelPlan,
  ours: AnyRow,
  theirs: AnyRow,
): readonly string[] {
  return compara.flatMap((key) => {
    const [here, there] = [ours[key], theirs[key]];
    if (here === undefined || there === undefined || esLoMismo(here, there)) return [];
    const label = (register.columns[key]?.label ?? key).toLowerCase();
    return typeof here === 'string' && typeof there === 'string' && there.length > 20
      ? [`${label} dice otra cosa`]
      : [`${label} dice ${decir(there)} y aquí ${decir(here)}`];
  });
}

const esLoMismo = (a: Valor, b: Valor): boolean =>
  typeof a === 'number' && typeof b === 'number' ? isSame(a, b) : readsAlike(`${a}`, `${b}`);
const decir = (value: Valor): string =>
  typeof value === 'number' ? formatNumero(value) : `«${value}»`;

const nombreDe = ({ key }: Register, { accion, vigencia, trimestre }: AnyRow): string =>
  key === seguimiento.key
    ? `${accion} ${formatCorte({ vigencia: Number(vigencia), trimestre: trimestre as Trimestre })}`
    : `evaluación de ${accion} en ${vigencia}`;
