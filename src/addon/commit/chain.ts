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

/** Numbers of the entries that close a commit whose hash does not follow from its content. */
export function brokenLinks(asientos: readonly AsientoEscrito[], previous = ''): readonly number[] {
  const broken: number[] = [];
  let head = previous;
  let commit: AsientoEscrito[] = [];
  for (const asiento of asientos) {
    commit.push(asiento);
    if (asiento.hash === '') continue;
    if (chainHash(head, commit, asiento) !== asiento.hash) broken.push(asiento.numero);
    head = asiento.hash;
    commit = [];
  }
  return broken;
}

/**
 * Entries as the chain sealed them: a commit that is not closed still has its personal data. undefined when
 * they were altered, or do not follow from the hash before them.
 */
export function sealedForm(
  asientos: readonly AsientoEscrito[],
  previo: string,
): readonly AsientoEscrito[] | undefined {
  try {
    const sealed = asientos.map((a) => ({ ...a, ...redact(a, requireRegister(a.registro)) }));
    return brokenLinks(sealed, previo).length === 0 ? sealed : undefined;
  } catch {
    return undefined;
  }
}

/** The head of the chain as documents print it: "8F3A-21C0-77DE-0B14". */
export const codigoDeVerificacion = (hash: string): string =>
  (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
