// The panel «Plantillas» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { definePanel } from './panel';
import { REVISAR, SUBIR, UNA } from './plantilla-pedido';
import type * as DelLibro from './plantillas-del-libro';

declare function require(path: './plantillas-del-libro'): typeof DelLibro;
const apart = () => require('./plantillas-del-libro');

export const plantillas = definePanel({
  key: 'plantillas',
  item: 'Plantillas…',
  lugar: 'configuracion',
  loading: 'Abriendo las plantillas…',
  endpoints: {
    panelPlantillas: endpoint(nada, () => apart().openPanel()),
    revisarPlantilla: endpoint(REVISAR, (pedido) => apart().review(pedido)),
    subirPlantilla: endpoint(SUBIR, (pedido) => apart().upload(pedido)),
    bajarPlantilla: endpoint(UNA, (pedido) => apart().download(pedido)),
    quitarPlantilla: endpoint(UNA, (pedido) => apart().remove(pedido)),
  },
});
