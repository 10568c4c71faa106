// What the script says: the built files, beside those that the office put there.

import { cuenta } from '../../domain/formato';
import { builtVersion } from '../banner';
import type { Estado } from '../estado';
import { inspectScript, whyNotReplace } from '../inspect-script';
import { readScript, updateScript } from '../update-script';
import { scriptId } from './made-ids';
import type { Contexto, Hecho, Paso } from './paso';

export const contenido: Paso = {
  clave: 'contenido',
  nombre: 'Complemento',
  plan: (_estado: Estado | undefined, _pedido, construido) =>
    `dejar estos archivos, si no están: ${construido.map(({ name }) => name).join(', ')}`,
  // updateScript() looks before it writes, and says which of both it did.
  find: async () => undefined,
  make: makeContenido,
};

async function makeContenido({ google, estado, construido, avisos }: Contexto): Promise<Hecho> {
  const id = scriptId(estado.value);
  const version = builtVersion(construido);
  const remote = await readScript(google, id);
  const refusal = whyNotReplace(inspectScript(remote, construido), version);
  if (refusal) {
    avisos.push(`Complemento del libro: ${refusal}.`);
    return { resultado: 'sinCambio', detalle: 'no se tocó' };
  }
  const resultado = await updateScript(google, id, remote, construido);
  const detalle =
    resultado === 'sinCambio'
      ? 'ya es el de esta versión'
      : `${cuenta(construido.length, 'archivo enviado y leído', 'archivos enviados y leídos')} de vuelta`;
  return { resultado, detalle };
}
