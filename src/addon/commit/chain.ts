// The hash chain of the bitácora: each commit is sealed with the one before it, so that an altered or missing entry shows
// against the code printed in a document. What earlier versions sealed is less, and is looked at as they did it: what it leaves out stands once more in the line that it covers.

import { type Asiento, redact } from '../../domain/bitacora';
import { requireRegister } from '../libro/libro';
import { type AsientoEscrito, type Autoria, KEYS, type Renglon } from './registro-bitacora';

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  const { SHA_256 } = Utilities.DigestAlgorithm;
  return hex(Utilities.computeDigest(SHA_256, text, Utilities.Charset.UTF_8));
}

/** Signed bytes, as Google gives them, in hexadecimal. */
export const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

/** A line of the bitácora as far as it is sealed: all but the seal. */
export type Sellable = Pick<Renglon, 'numero' | 'textos'>;
const SEALED = KEYS.filter((key) => key !== 'numero' && key !== 'hash');

/** The seal of a commit: of the one before it, and of everything that each of its lines says. */
export const sealOf = (previous: string, lines: readonly Sellable[]): string =>
  sha256(
    JSON.stringify([
      previous,
      ...lines.map(({ numero, textos }) => [numero, ...SEALED.map((key) => textos[key] ?? '')]),
    ]),
  );

/** The seal of earlier versions: of who, when and why, what the last entry says, which all of its commit say alike; of the others, what changed. */
function formerSeal(previous: string, asientos: readonly Asiento[], last: Autoria): string {
  const { momento, quien, identidad, operacion, cargue } = last;
  const content = asientos.map(({ registro, clave, cambio, campos }) => [
    registro,
    clave,
    cambio,
    campos,
  ]);
  return sha256(JSON.stringify([previous, momento, quien, identidad, operacion, cargue, content]));
}

/** What the entries of a commit share (Autoria). */
const SHARED = ['momento', 'quien', 'identidad', 'operacion', 'cargue'] as const;

const isFormer = (
  previous: string,
  own: readonly AsientoEscrito[],
  last: AsientoEscrito,
): boolean =>
  last.hash === formerSeal(previous, own, last) &&
  own
    .flatMap(({ renglones }) => renglones)
    .every(({ textos }) => SHARED.every((key) => textos[key] === last[key]));

/** Entries of which the seal before is known, and from which number on the former seal is none. */
export interface Cotejo {
  readonly previo: string;
  readonly sellosDesde?: number | undefined;
}
export interface Cadena {
  /** The entries that close a commit whose seal does not follow from its content. */
  readonly rotos: readonly AsientoEscrito[];
  /** Number of the last entry with the former seal; 0 where there is none. */
  readonly anteriores: number;
  /** Number of the first entry with the present one. */
  readonly sellosDesde: number | undefined;
}

/** Looks at the seals of entries, oldest first. Where the present ones begin, the former ones end: by then nobody writes them. */
export function checkChain(
  asientos: readonly AsientoEscrito[],
  { previo, sellosDesde }: Cotejo = { previo: '' },
): Cadena {
  const rotos: AsientoEscrito[] = [];
  let [head, anteriores, desde] = [previo, 0, sellosDesde];
  for (const { asientos: own, last } of commitsOf(asientos)) {
    const isBefore = desde === undefined || last.ultimo < desde;
    if (isBefore && isFormer(head, own, last)) anteriores = last.ultimo;
    else if (isSealed(head, own, last)) desde ??= own[0]?.numero;
    else rotos.push(last);
    head = last.hash;
  }
  return { rotos, anteriores, sellosDesde: desde };
}

/** Whether a commit has the present seal, in its last line and in no other. */
function isSealed(previous: string, own: readonly AsientoEscrito[], last: AsientoEscrito): boolean {
  const lines = own.flatMap(({ renglones }) => renglones);
  const others = lines.slice(0, -1);
  return others.every(({ textos }) => textos.hash === '') && last.hash === sealOf(previous, lines);
}

/**
 * The entries of whole commits as the chain sealed them. Of those with the former seal, one that an earlier version left half-way
 * still has its personal data, and one closed before a column was personal has what it had. undefined when some are altered or
 * gone, or do not follow from the hash before them.
 */
export function sealedForm(
  asientos: readonly AsientoEscrito[],
  { previo, sellosDesde = Infinity }: Cotejo,
): readonly AsientoEscrito[] | undefined {
  const sealed: AsientoEscrito[] = [];
  let head = previo;
  for (const { asientos: own, last } of commitsOf(asientos)) {
    const former = (form: typeof own | undefined): typeof own | undefined =>
      form && isFormer(head, form, last) ? form : undefined;
    const isWhole = isSealed(head, own, last);
    const isBefore = !isWhole && last.ultimo < sellosDesde;
    const form = isBefore ? (former(own) ?? former(redactedForm(own))) : isWhole ? own : undefined;
    if (!form) return undefined;
    sealed.push(...form);
    head = last.hash;
  }
  return sealed.length > 0 ? sealed : undefined;
}

/** undefined where the entries cannot be read. */
function redactedForm(asientos: readonly AsientoEscrito[]): readonly AsientoEscrito[] | undefined {
  try {
    return asientos.map((a) => ({ ...a, ...redact(a, requireRegister(a.registro)) }));
  } catch {
    return undefined;
  }
}

/** The entries of a commit, the last of which bears its hash; '' while it is not sealed. */
interface Commit {
  readonly asientos: readonly AsientoEscrito[];
  readonly last: AsientoEscrito;
}

function commitsOf(asientos: readonly AsientoEscrito[]): readonly Commit[] {
  const commits: Commit[] = [];
  let open: AsientoEscrito[] = [];
  asientos.forEach((last, i) => {
    open.push(last);
    if (last.hash === '' && i < asientos.length - 1) return;
    commits.push({ asientos: open, last });
    open = [];
  });
  return commits;
}
