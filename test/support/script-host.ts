// A host on an empty workbook, for tests that write their own add-on.

import { Host, type HostOptions } from '../../src/emulator/host';
import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import { emulatorText } from './bundle';

/** Runs this source as the add-on, bound to a workbook whose only tab is «Acciones» (id 0). */
export function hostWith(codigo: string, options: Partial<HostOptions> = {}): Host {
  const data = blankWorkbook('libro', 'Libro de prueba');
  addSheet(data, 'Acciones');
  return new Host({
    data,
    codigo,
    emulator: emulatorText(),
    html: (name) => `<p>${name}</p>`,
    user: 'persona@example.com',
    saveFile: () => ({ id: 'archivo', url: 'https://example.com/archivo' }),
    ...options,
  });
}
