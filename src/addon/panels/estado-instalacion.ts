// The panel «Estado de la instalación» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import type * as Semanal from '../correo/semanal';
import { endpoint } from '../endpoint';
import type * as EstadoInstalacion from '../estado-instalacion/estado-instalacion';
import { clave, lista, nada, objeto, opcional, siNo } from '../forma';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import { definePanel } from './panel';

type Panel = EstadoInstalacion.EstadoInstalacionPanel;
type Hecho = EstadoInstalacion.EstadoInstalacionHecho;

declare function require(path: '../correo/semanal'): typeof Semanal;
declare function require(
  path: '../estado-instalacion/estado-instalacion',
): typeof EstadoInstalacion;
const apart = () => require('../estado-instalacion/estado-instalacion');

/** It opens where nothing else does: without the file that holds its checks, it says that one alone. */
function openPanel(): Panel {
  try {
    return apart().openPanel();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return {
      version: VERSION,
      chequeos: [
        {
          codigo: 'archivos',
          titulo: 'Archivos del complemento',
          estado: 'mal',
          mensaje: thrown.message,
          reparable: false,
        },
      ],
      disparadores: [],
      puedeInstalar: false,
      puedeTomar: false,
      puedeQuitar: false,
    };
  }
}

export const estadoInstalacion = definePanel({
  key: 'estado-instalacion',
  item: 'Estado de la instalación…',
  lugar: 'configuracion',
  loading: 'Revisando la instalación…',
  endpoints: {
    panelEstadoInstalacion: endpoint(nada, openPanel),
    repararLibro: endpoint(
      objeto({ pendientes: lista(clave) }),
      (pedido): Hecho => apart().repair(pedido),
    ),
    instalarDisparadores: endpoint(
      objeto({ tomar: opcional(siNo) }),
      (pedido): Hecho => apart().addTriggers(pedido),
    ),
    quitarDisparadores: endpoint(nada, (): Hecho => apart().dropTriggers()),
    verCorreoSemanal: endpoint(
      nada,
      (): Semanal.CorreoPrevisto => require('../correo/semanal').previewWeekly(),
    ),
  },
});
