// What the script says: the built files, beside those that the office put there.

import type { Estado } from '../estado';
import { updateScript } from '../update-script';
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

async function makeContenido({ google, estado, construido }: Contexto): Promise<Hecho> {
  const resultado = await updateScript(google, scriptId(estado.value), construido);
  const detalle =
    resultado === 'sinCambio'
      ? 'ya es el de esta versión'
      : `${construido.length} archivos enviados y leídos de vuelta`;
  return { resultado, detalle };
}
