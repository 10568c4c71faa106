// The documents that the add-on made, which a panel links to: the page asks for them with its token and gives them to the person
// as a download. The panel itself could not: it has no token, and to the browser it is another site.

import { reach, reasonOf } from './connection';
import { element } from './element';
import { showAlert } from './messages';

export async function downloadDocument(address: string): Promise<void> {
  try {
    const response = await reach(address);
    const file = URL.createObjectURL(await response.blob());
    const name = decodeURIComponent(address.replace(/^\/documento\//, ''));
    element('a', { href: file, download: name }).click();
    // After the browser has taken it.
    setTimeout(() => URL.revokeObjectURL(file), 60_000);
  } catch (error) {
    await showAlert(reasonOf(error), 'No se pudo abrir el documento');
  }
}
