// The panel «Aprobar y cambiar el PAM» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import type * as AMano from '../aprobacion/a-mano';
import type * as Aprobar from '../aprobacion/aprobar';
import type * as Cambiar from '../aprobacion/cambiar';
import {
  APROBAR_PAM,
  BORRADOR,
  BORRADOR_DE_CAMBIO,
  CAMBIAR_PAM,
  DE_UNA_CELDA,
  DEVOLVER_PAM,
  ENVIAR_PAM,
  PASAR_CAMBIO,
  VER_CAMBIOS,
  VER_CELDA,
  VER_VERSION,
  VERIFICAR_PAM,
} from '../aprobacion/pedido';
import type * as Ver from '../aprobacion/ver';
import type * as VersionEntera from '../aprobacion/version-entera';
import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../aprobacion/ver'): typeof Ver;
declare function require(path: '../aprobacion/aprobar'): typeof Aprobar;
declare function require(path: '../aprobacion/cambiar'): typeof Cambiar;
declare function require(path: '../aprobacion/a-mano'): typeof AMano;
declare function require(path: '../aprobacion/version-entera'): typeof VersionEntera;

export const aprobar = definePanel({
  key: 'aprobar',
  item: 'Aprobar y cambiar el PAM…',
  lugar: 'principal',
  loading: 'Verificando el PAM…',
  endpoints: {
    panelAprobar: endpoint(nada, () => require('../aprobacion/ver').openPam()),
    verReparosDelPam: endpoint(VERIFICAR_PAM, (pedido) =>
      require('../aprobacion/aprobar').verificarPam(pedido),
    ),
    enviarPam: endpoint(ENVIAR_PAM, (pedido) => require('../aprobacion/aprobar').enviarPam(pedido)),
    aprobarPam: endpoint(APROBAR_PAM, (pedido) =>
      require('../aprobacion/aprobar').aprobarPam(pedido),
    ),
    devolverPam: endpoint(DEVOLVER_PAM, (pedido) =>
      require('../aprobacion/aprobar').devolverPam(pedido),
    ),
    verCeldaDelPam: endpoint(VER_CELDA, (pedido) => require('../aprobacion/ver').verCelda(pedido)),
    cambiarPam: endpoint(CAMBIAR_PAM, (pedido) =>
      require('../aprobacion/cambiar').cambiarPam(pedido),
    ),
    pasarCambio: endpoint(PASAR_CAMBIO, (pedido) =>
      require('../aprobacion/cambiar').pasarCambio(pedido),
    ),
    motivarCambio: endpoint(DE_UNA_CELDA, (pedido) =>
      require('../aprobacion/a-mano').motivarCambio(pedido),
    ),
    volverALoAprobado: endpoint(DE_UNA_CELDA, (pedido) =>
      require('../aprobacion/a-mano').volverALoAprobado(pedido),
    ),
    verCambiosDelPam: endpoint(VER_CAMBIOS, (pedido) =>
      require('../aprobacion/ver').verCambiosDelPam(pedido),
    ),
    verVersionDelPam: endpoint(VER_VERSION, (pedido) =>
      require('../aprobacion/version-entera').verVersionDelPam(pedido),
    ),
    guardarBorradorCambio: endpoint(BORRADOR_DE_CAMBIO, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
  },
});
