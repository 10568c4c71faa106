// The panel «Cargar»: a table is pasted or its files chosen, it is seen as it would go in, and it goes in under one cargue that can be
// taken back.

import type { VNode } from 'preact';
import type { CargarPanel } from '../../addon/panels/cargar-del-libro';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Bandeja } from './bandeja';
import { Hecho } from './hecho';
import { Traer } from './traer';
import { useCargue } from './use-cargue';

export const Panel = panelView(() => server.panelCargar(), CargarView);

function CargarView({ datos, arranque, de }: PanelProps<CargarPanel>): VNode {
  const cargue = useCargue(datos, de);
  const { registros } = datos;
  if (cargue.hecho) return <Hecho cargue={cargue} hecho={cargue.hecho} registros={registros} />;
  return cargue.fuente ? (
    <Bandeja
      cargue={cargue}
      fuente={cargue.fuente}
      registros={registros}
      trabajos={arranque.trabajos}
    />
  ) : (
    <Traer cargue={cargue} registros={registros} />
  );
}
