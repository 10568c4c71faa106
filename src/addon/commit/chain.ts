// The hash chain of the bitácora: each commit is sealed with the one before it, so that an altered or
// missing entry shows against the code printed in a document.

import { type Asiento, redact } from '../../domain/bitacora';
import { requireRegister } from '../libro/libro';
import type { AsientoEscrito, Autoria } from './registro-bitacora';

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  const { SHA_256 } = Utilities.DigestAlgorithm;
  return hex(Utilities.computeDigest(SHA_256, text, Utilities.Charset.UTF_8));
}

/** Signed bytes, as Google gives them, in hexadecimal. */
export const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

/** The hash of a commit: of the one before it, who and when, and its entries. */
export function chainHash(
  previous: string,
  asientos: readonly Asiento[],
  autoria: Autoria,
): string {
  const { momento, quien, identidad, operacion, cargue } = autoria;
  const content = asientos.map(({ registro, clave, cambio, campos }) => [
    registro,
    clave,
    cambio,
    campos,
  ]);
  return sha256(JSON.stringify([previous, momento, quien, identidad, operacion, cargue, content]));
}

/** The entries that close a commit whose hash does not follow from its content. */
export function brokenLinks(
  asientos: readonly AsientoEscrito[],
  previous = '',
): readonly AsientoEscrito[] {
  const broken: AsientoEscrito[] = [];
  let head = previous;
  for (const { asientos: own, last } of commitsOf(asientos)) {
    if (last.hash === '') continue;
    if (chainHash(head, own, last) !== last.hash) broken.push(last);
    head = last.hash;
  }
  return broken;
}

/**
 * The entries of whole commits as the chain sealed them: one that an earlier version left half-way still has its personal data,
 * and one closed before a column was personal has what it had. undefined when some are altered or gone, or do not follow from
 * the hash before them.
 */
export function sealedForm(
  asientos: readonly AsientoEscrito[],
  previo: string,
): readonly AsientoEscrito[] | undefined {
  const sealed: AsientoEscrito[] = [];
  let head = previo;
  for (const { asientos: own, last } of commitsOf(asientos)) {
    const follows = (form: typeof own): boolean => chainHash(head, form, last) === last.hash;
    const form = follows(own) ? own : redactedForm(own);
    if (!form || !follows(form)) return undefined;
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

/** The head of the chain as documents print it: "8F3A-21C0-77DE-0B14". */
export const codigoDeVerificacion = (hash: string): string =>
  (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
