// The number of a version of the public PAM: the same while nothing changed, the next when something did.

/** "1.1" → "1.2"; "2" → "2.1"; "2026" → "2026.1"; a name without a number gets one. */
export function siguienteVersion(version: string): string {
  const [, before = '', minor] = /^(.*\d\.)(\d+)$/.exec(version.trim()) ?? [];
  return minor === undefined ? `${version.trim()}.1` : `${before}${Number(minor) + 1}`;
}

export const PRIMERA_VERSION = '1.0';
