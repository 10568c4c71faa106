// Inicio, told again after something was done that it tells of.

import { openLibro } from '../libro/open-libro';
import { refreshInicio } from './refresh';

/** What was done is done, whatever becomes of showing it. */
export function retellInicio(): void {
  try {
    refreshInicio(openLibro());
  } catch (thrown) {
    console.error(String(thrown));
  }
}
