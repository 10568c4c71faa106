// The panel «Plantillas» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { definePanel } from './panel';
import type * as DelLibro from './plantillas-del-libro';

declare function require(path: './plantillas-del-libro'): typeof DelLibro;
const apart = () => require('./plantillas-del-libro');

export const plantillas = definePanel({
  key: 'plantillas',
  item: 'Plantillas…',
  lugar: 'configuracion',
  loading: 'Abriendo las plantillas…',
  endpoints: {
    panelPlantillas: () => apart().openPanel(),
    revisarPlantilla: (pedido: Parameters<typeof DelLibro.review>[0]) => apart().review(pedido),
    subirPlantilla: (pedido: Parameters<typeof DelLibro.upload>[0]) => apart().upload(pedido),
    bajarPlantilla: (pedido: Parameters<typeof DelLibro.download>[0]) => apart().download(pedido),
    quitarPlantilla: (pedido: Parameters<typeof DelLibro.remove>[0]) => apart().remove(pedido),
  },
});
