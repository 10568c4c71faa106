// The id of a request that writes. Its form keeps it until it is saved, so that asking again does nothing twice.

/** Twelve letters and digits that nobody else has. */
export const newPedido = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('')
    .slice(0, 12);
