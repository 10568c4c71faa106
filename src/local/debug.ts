// What whoever looks for a fault asks for with LIBRO_PAM_DEPURAR=1, and nobody else sees.

export function debug(what: unknown): void {
  if (process.env.LIBRO_PAM_DEPURAR === '1') console.error(what);
}
