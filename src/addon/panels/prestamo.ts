// The panel «Llevar el libro a un computador» as the menu and its page know it. What it does is read when it is asked for (aparte.ts).

import type { PrestamoVisto } from '../../domain/prestamo';
import { endpoint } from '../endpoint';
import { clave, nada, objeto, opcional, siNo } from '../forma';
import { openLibro } from '../libro/open-libro';
import { prestamoOf } from '../prestamo';
import type * as LibroPrestado from './libro-prestado';
import { definePanel } from './panel';

declare function require(path: './libro-prestado'): typeof LibroPrestado;
const apart = () => require('./libro-prestado');

/** null while the book is whole in one place. */
const openPanel = (): PrestamoVisto | null => prestamoOf(openLibro());

export const prestamo = definePanel({
  key: 'prestamo',
  item: 'Llevar el libro a un computador…',
  lugar: 'configuracion',
  loading: 'Consultando el préstamo…',
  endpoints: {
    panelPrestamo: endpoint(nada, openPanel),
    prestarLibro: endpoint(objeto({ a: clave }), (pedido) => apart().lend(pedido)),
    recibirLibro: endpoint(objeto({ aceptar: opcional(siNo) }), (pedido) =>
      apart().receive(pedido),
    ),
    cancelarPrestamo: endpoint(nada, () => apart().cancel()),
  },
});
