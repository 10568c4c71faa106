// The panel «Cargar»: a table is pasted or its files chosen, it is seen as it would go in, and it goes in under one cargue that can be
// taken back.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BorradorLocal } from '../../addon/panels/borrador-local';
import type { CargarPanel } from '../../addon/panels/cargar-del-libro';
import type { BorradorDeCargue } from '../../addon/panels/cargar-pedido';
import { OtherDrafts } from '../kit/other-drafts';
import { type Drafts, useOffered } from '../kit/use-offered';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Bandeja } from './bandeja';
import { Hecho } from './hecho';
import { Traer } from './traer';
import { useCargue } from './use-cargue';

export const Panel = panelView(() => server.panelCargar(), CargarView);

function CargarView(props: PanelProps<CargarPanel>): VNode {
  const { datos, de } = props;
  const { registros } = datos;
  const [kept] = useState(() => draftsFor(datos, de));
  const { otrosBorradores, take, turn, ...own } = useOffered(kept);
  const tituloDe = (registro: string): string =>
    registros.find((one) => one.registro === registro)?.titulo ?? '';
  return (
    <>
      <OtherDrafts
        drafts={otrosBorradores}
        titulo={({ borrador }) => nombreDe(borrador, tituloDe)}
        onTake={take}
      />
      <Cargando key={turn} {...props} own={own} isTaken={turn > 0} />
    </>
  );
}

interface CargandoProps extends PanelProps<CargarPanel> {
  /** What it goes on with. */
  readonly own: Pick<Drafts<BorradorDeCargue>, 'borrador' | 'borradorDe'>;
  readonly isTaken: boolean;
}

function Cargando({ datos: { registros }, arranque, de, own, isTaken }: CargandoProps): VNode {
  // What another panel opened it on may be the name of several: then what is brought says which.
  const registro = registros.some((one) => one.registro === de) ? de : '';
  const cargue = useCargue(own, { registro, isTaken });
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

/** Whoever comes from another panel to load something else does not find here what was left: it is offered. */
function draftsFor(datos: CargarPanel, de: string): Drafts<BorradorDeCargue> {
  const { borrador, borradorDe, borradorHace, otrosBorradores } = datos;
  if (!borrador || de === '' || borrador.traido?.pedido.registro === de) return datos;
  const left: readonly BorradorLocal<BorradorDeCargue>[] = borrador.traido
    ? [{ ventana: borradorDe, hace: borradorHace, borrador }]
    : [];
  return { borrador: null, borradorDe: '', otrosBorradores: [...left, ...otrosBorradores] };
}

/** «matriz.xlsx, PAM» */
const nombreDe = ({ traido }: BorradorDeCargue, tituloDe: (registro: string) => string): string =>
  [traido?.nombre || 'Lo pegado', tituloDe(traido?.pedido.registro ?? '')]
    .filter(Boolean)
    .join(', ');
