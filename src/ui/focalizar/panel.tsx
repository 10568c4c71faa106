// The panel «Focalizar»: which acción and year; its criteria and cupos, with the ranking that follows as one types; saving, freezing
// under an acta, opening again; and who receives what this year.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FocalizarPanel as FocalizarDatos } from '../../addon/focalizacion/ver';
import { comesLater } from '../kit/comes-later';
import { EmptyState } from '../kit/empty-state';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';
import { Waiting } from '../kit/under-way';
import { useLoad } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Accion } from './accion';

export const Panel = panelView(() => server.panelFocalizar(), FocalizarPanel);

const Matriz = comesLater(() => import('./matriz').then((part) => part.Matriz));

function FocalizarPanel({ datos }: PanelProps<FocalizarDatos>): VNode {
  const { vigencias, propuesta, acciones, borrador } = datos;
  const [vigencia, setVigencia] = useState(borrador?.vigencia ?? String(propuesta));
  const known = acciones.some(({ codigo }) => codigo === borrador?.accion);
  const [accion, setAccion] = useState((known && borrador?.accion) || (acciones[0]?.codigo ?? ''));
  const [seesAll, setSeesAll] = useState(false);
  if (acciones.length === 0)
    return (
      <EmptyState icon="check" title="Ninguna acción focaliza IED">
        En la hoja PAM, ponga «IED focalizadas» en el Alcance de las acciones que escogen
        instituciones.
      </EmptyState>
    );
  return (
    <>
      <header class="fila-head">
        <SelectField
          id="focalizar-vigencia"
          label="Vigencia"
          value={vigencia}
          options={vigencias.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={setVigencia}
        />
        <SelectField
          id="focalizar-accion"
          label="Acción"
          value={accion}
          options={acciones.map(({ codigo, titulo }) => ({
            value: codigo,
            label: `${codigo} · ${titulo}`,
          }))}
          onChange={setAccion}
        />
      </header>
      <Cargada key={`${vigencia} ${accion}`} {...{ datos, vigencia, accion }} />
      <Section
        key={`matriz ${vigencia}`}
        id="focalizar-matriz"
        title={`Quién recibe qué en ${vigencia}`}
        isAlone
        onOpen={() => setSeesAll(true)}
      >
        {seesAll ? <Matriz vigencia={vigencia} /> : null}
      </Section>
    </>
  );
}

interface CargadaProps {
  readonly datos: FocalizarDatos;
  readonly vigencia: string;
  readonly accion: string;
}

function Cargada({ datos, vigencia, accion }: CargadaProps): VNode {
  const loader = useLoad(() => server.verFocalizacion({ vigencia, accion }));
  const { state } = loader;
  if (state.status !== 'ready')
    return <Waiting loader={loader} label="Leyendo los datos de las IED…" />;
  return (
    <Accion
      key={state.datos.congelada}
      datos={datos}
      leida={state.datos}
      onReload={loader.reload}
    />
  );
}
