// The documents that the add-on made, which a panel links to: the page asks for them with its token and gives them to the person
// as a download. The panel itself could not: it has no token, and to the browser it is another site.

import { Refused, reach } from './connection';
import { element } from './element';
import { showAlert } from './messages';

const SIN_RESPUESTA =
  'El libro no respondió. Revise que la ventana de libro-pam siga abierta e intente de nuevo.';

export async function downloadDocument(address: string): Promise<void> {
  try {
    const response = await reach(address);
    const file = URL.createObjectURL(await response.blob());
    const name = decodeURIComponent(address.replace(/^\/documento\//, ''));
    element('a', { href: file, download: name }).click();
    // After the browser has taken it.
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
  } catch (error) {
    const isRefused = error instanceof Refused;
    await showAlert(isRefused ? error.message : SIN_RESPUESTA, 'No se pudo abrir el documento');
  }
}
