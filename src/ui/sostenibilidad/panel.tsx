// The panel «Sostenibilidad de la vigencia»: with what the plan is sustained in a year, what is lacking first, and where it is written.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SostenibilidadPanel as Datos } from '../../addon/sostenibilidad/ver';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { OtherDrafts } from '../kit/other-drafts';
import { LoadInto } from '../kit/other-panel';
import { newPedido } from '../kit/pedido';
import { SelectField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { useOffered } from '../kit/use-offered';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Ano } from './ano';
import { resumen, Totales } from './totales';
import { Vacios } from './vacios';

export const Panel = panelView(() => server.panelSostenibilidad({}), SostenibilidadPanel);

function SostenibilidadPanel({ datos: first }: PanelProps<Datos>): VNode {
  const [datos, setDatos] = useState(first);
  const [isPending, setPending] = useState(false);
  const drafts = useOffered(first);
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const { sostenibilidad, vigencias } = datos;
  const vigencia = `${sostenibilidad.vigencia}`;
  const see = async (wanted: string): Promise<void> => {
    const answer = await run('Sumando los recursos…', () =>
      server.panelSostenibilidad({ vigencia: wanted }),
    );
    if (answer) setDatos(answer);
  };
  const change = (wanted: string): void => {
    if (isPending) {
      notify(`Guarde o descarte lo escrito en ${vigencia} antes de ver otro año.`);
      return;
    }
    // What it went on with is saved or discarded by now.
    if (drafts.borrador?.vigencia === vigencia) drafts.end();
    void see(wanted);
  };
  const offerUndo = useUndo(run, () => void see(vigencia));
  const crear = async (): Promise<void> => {
    const hecho = await run('Creando las filas…', () =>
      server.crearFilasDeSostenibilidad({ vigencia, pedido: newPedido() }),
    );
    if (!hecho) return;
    offerUndo(hecho.dicho, hecho.cargue);
    await see(vigencia);
  };
  const preparar = async (): Promise<void> => {
    const hecho = await run('Preparando el acta…', () =>
      server.prepararActaDeSostenibilidad({ vigencia, pedido: newPedido() }),
    );
    if (hecho) notify(hecho.dicho);
  };
  const irA = (accion: string, fila: number): void => {
    const clave = `${accion} · ${vigencia}`;
    void run('Buscando la fila…', () =>
      server.irA({ registro: 'sostenibilidad', fila, clave, columna: 'fuente' }),
    ).then((answer) => answer?.aviso && notify(answer.aviso));
  };
  const take = (ventana: string): void => {
    const other = drafts.otrosBorradores.find((one) => one.ventana === ventana);
    if (!other) return;
    drafts.take(ventana);
    if (other.borrador.vigencia !== vigencia) void see(other.borrador.vigencia);
  };
  const cabeza = (
    <>
      <SelectField
        id="sostenibilidad-vigencia"
        label="Vigencia"
        value={vigencia}
        onChange={change}
        options={vigencias.map((year) => ({ value: `${year}`, label: `${year}` }))}
      />
      <UnderWay busy={busy} falla={falla} />
    </>
  );
  return (
    <>
      <OtherDrafts
        drafts={drafts.otrosBorradores}
        titulo={({ borrador }) =>
          `${Object.keys(borrador.filas).join(', ')} en ${borrador.vigencia}`
        }
        onTake={take}
      />
      {sostenibilidad.programadas + sostenibilidad.filas === 0 ? (
        <div class="panel-body">
          {cabeza}
          <EmptyState
            icon="documento"
            title={`Ninguna acción tiene meta en ${vigencia}`}
            actions={<LoadInto registro="pam">Cargar el PAM…</LoadInto>}
          >
            Escriba las metas de ese año en la hoja PAM, o cargue su plan, y vuelva a abrir este
            panel.
          </EmptyState>
        </div>
      ) : (
        <Ano
          key={`${drafts.turn} ${vigencia}`}
          datos={datos}
          borrador={drafts.borrador}
          borradorDe={drafts.borradorDe}
          arriba={
            <>
              {cabeza}
              <p class="lead block">{resumen(sostenibilidad)}</p>
              <Vacios datos={datos} onRow={irA} onCreate={() => void crear()} />
            </>
          }
          abajo={
            <>
              <Totales sostenibilidad={sostenibilidad} />
              <div class="inline-buttons block">
                <Button onClick={() => void preparar()}>Preparar el acta de la actividad 4</Button>
              </div>
            </>
          }
          onPending={setPending}
          onSaved={async (dicho, cargue) => {
            offerUndo(dicho, cargue);
            await see(vigencia);
          }}
        />
      )}
    </>
  );
}
