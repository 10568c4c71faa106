// The panel «Documentos» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { DOCUMENTO, ESCRITOS, PASO, TEXTOS } from './documento-pedido';
import type * as DelLibro from './documentos-del-libro';
import type * as Estado from './estado-documento';
import type * as Generar from './generar-documento';
import { definePanel } from './panel';
import type * as Textos from './textos-documento';

declare function require(path: './documentos-del-libro'): typeof DelLibro;
declare function require(path: './estado-documento'): typeof Estado;
declare function require(path: './generar-documento'): typeof Generar;
declare function require(path: './textos-documento'): typeof Textos;
const textos = () => require('./textos-documento');

export const documentos = definePanel({
  key: 'documentos',
  item: 'Documentos…',
  lugar: 'principal',
  loading: 'Buscando los documentos…',
  endpoints: {
    panelDocumentos: endpoint(nada, () => require('./documentos-del-libro').openPanel()),
    generarDocumento: endpoint(DOCUMENTO, (pedido) =>
      require('./generar-documento').generateDocumento(pedido),
    ),
    cambiarEstadoDocumento: endpoint(PASO, (pedido) =>
      require('./estado-documento').changeEstado(pedido),
    ),
    textosDocumento: endpoint(TEXTOS, (pedido) => textos().readTextos(pedido)),
    guardarTextosDocumento: endpoint(ESCRITOS, (pedido) => textos().saveTextos(pedido)),
  },
});
