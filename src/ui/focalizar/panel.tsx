// The panel «Focalizar»: which acción and year; its criteria and cupos, with the ranking that follows as one types; saving, freezing
// under an acta, opening again; and who receives what this year.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FocalizarPanel as FocalizarDatos } from '../../addon/focalizacion/ver';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { Button } from '../kit/button';
import { comesLater } from '../kit/comes-later';
import { EmptyState } from '../kit/empty-state';
import { OtherDrafts } from '../kit/other-drafts';
import { LoadInto } from '../kit/other-panel';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';
import { Trabajo } from '../kit/trabajo';
import { Waiting } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction, useLoad } from '../kit/use-load';
import { newVentana } from '../kit/ventana';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Accion } from './accion';
import type { Escrita, Forma } from './calculo';

export const Panel = panelView(() => server.panelFocalizar(), FocalizarPanel);

const Matriz = comesLater(() => import('./matriz').then((part) => part.Matriz));

function FocalizarPanel({ datos }: PanelProps<FocalizarDatos>): VNode {
  const { vigencias, propuesta, acciones, borrador } = datos;
  const [vigencia, setVigencia] = useState(borrador?.vigencia ?? String(propuesta));
  const known = acciones.some(({ codigo }) => codigo === borrador?.accion);
  const [accion, setAccion] = useState((known && borrador?.accion) || (acciones[0]?.codigo ?? ''));
  const [seesAll, setSeesAll] = useState(false);
  const [otros, setOtros] = useState(datos.otrosBorradores);
  const [times, setTimes] = useState(0);
  const escritas = useRef(
    new Map<string, Escrita>(
      borrador ? [[claveDe(borrador), escritaDe(borrador, datos.borradorDe)]] : [],
    ),
  );
  const take = (ventana: string): void => {
    const other = otros.find((one) => one.ventana === ventana)?.borrador;
    if (!other) return;
    escritas.current.set(claveDe(other), escritaDe(other, ventana));
    setOtros(otros.filter((one) => one.ventana !== ventana));
    setVigencia(other.vigencia);
    setAccion(other.accion);
    setTimes(times + 1);
  };
  if (acciones.length === 0)
    return (
      <EmptyState
        icon="check"
        title="Ninguna acción focaliza IED"
        actions={<LoadInto registro="pam">Cargar el PAM…</LoadInto>}
      >
        En la hoja PAM, ponga «IED focalizadas» en el Alcance de las acciones que escogen
        instituciones.
      </EmptyState>
    );
  const clave = claveDe({ vigencia, accion });
  return (
    <>
      <OtherDrafts
        drafts={otros.filter(({ borrador: one }) =>
          acciones.some(({ codigo }) => codigo === one.accion),
        )}
        titulo={({ borrador: one }) => `${one.accion} en ${one.vigencia}`}
        onTake={take}
      />
      <header class="fila-head">
        <SelectField
          id="focalizar-vigencia"
          label="Vigencia"
          value={vigencia}
          options={vigencias.map((year) => ({
            value: String(year),
            label: String(year),
          }))}
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
      <Cargada
        key={`${clave} ${times}`}
        {...{ datos, vigencia, accion }}
        wasWritten={() => escritas.current.get(clave)}
        onWrite={(escrita) => escritas.current.set(clave, escrita)}
      />
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

const claveDe = ({ vigencia, accion }: { vigencia: string; accion: string }): string =>
  `${vigencia} ${accion}`;
const escritaDe = (forma: Forma, de: string): Escrita => ({ forma, ventana: newVentana(de) });

interface CargadaProps {
  readonly datos: FocalizarDatos;
  readonly vigencia: string;
  readonly accion: string;
  readonly wasWritten: () => Escrita | undefined;
  readonly onWrite: (escrita: Escrita) => void;
}

function Cargada({ datos, vigencia, accion, wasWritten, onWrite }: CargadaProps): VNode {
  const loader = useLoad(() => server.verFocalizacion({ vigencia, accion }));
  const { state, reload } = loader;
  const action = useAction();
  const [trabajo, setTrabajo] = useState<TrabajoVisto | null>(null);
  const offerUndo = useUndo(action.run, reload);
  if (trabajo)
    return (
      <div class="panel-body">
        <Trabajo visto={trabajo} />
        <div class="inline-buttons">
          <Button
            onClick={() => {
              setTrabajo(null);
              reload();
            }}
          >
            Ver cómo quedó
          </Button>
        </div>
      </div>
    );
  if (state.status !== 'ready')
    return <Waiting loader={loader} label="Leyendo los datos de las IED…" />;
  return (
    <Accion
      key={state.datos.congelada}
      escrita={wasWritten()}
      onWrite={onWrite}
      datos={datos}
      leida={state.datos}
      action={action}
      onHalfWay={setTrabajo}
      onReload={() => {
        action.clear();
        reload();
      }}
      onDone={(said, cargue) => {
        offerUndo(said, cargue);
        reload();
      }}
    />
  );
}
