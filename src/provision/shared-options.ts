// The options that every verb of `npm run provision` takes besides its own.

import type { Options } from '../terminal/command';

export const SHARED_OPTIONS: Options = {
  cliente: {
    value: 'ARCHIVO',
    help: 'Cliente de OAuth que descargó de Google Cloud; datos/cliente-google.json si no se dice.',
  },
  token: {
    value: 'ARCHIVO',
    help: 'Dónde se guarda el permiso; datos/token-google.json si no se dice.',
  },
  json: { help: 'Imprime un solo documento JSON, como cuando la salida no es una terminal.' },
  texto: { help: 'Imprime para personas aunque la salida no sea una terminal.' },
  ayuda: { help: 'Muestra esta ayuda.' },
};
