// The panel «Sostenibilidad de la vigencia»: with what the plan is sustained in a year, and what is lacking first.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SostenibilidadPanel as Datos } from '../../addon/sostenibilidad/ver';
import { cuenta, dinero } from '../../domain/redaccion';
import type { Sostenibilidad } from '../../domain/sostenibilidad/sostenibilidad';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { LoadInto } from '../kit/other-panel';
import { newPedido } from '../kit/pedido';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Vacios } from './vacios';

export const Panel = panelView(() => server.panelSostenibilidad({}), SostenibilidadPanel);

function SostenibilidadPanel({ datos: first }: PanelProps<Datos>): VNode {
  const [datos, setDatos] = useState(first);
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const { sostenibilidad, vigencias, nombres } = datos;
  const vigencia = `${sostenibilidad.vigencia}`;
  const see = async (wanted: string): Promise<void> => {
    const answer = await run('Sumando los recursos…', () =>
      server.panelSostenibilidad({ vigencia: wanted }),
    );
    if (answer) setDatos(answer);
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
  return (
    <div class="panel-body">
      <SelectField
        id="sostenibilidad-vigencia"
        label="Vigencia"
        value={vigencia}
        onChange={(value) => void see(value)}
        options={vigencias.map((year) => ({ value: `${year}`, label: `${year}` }))}
      />
      <UnderWay busy={busy} falla={falla} />
      {sostenibilidad.programadas + sostenibilidad.filas === 0 ? (
        <EmptyState
          icon="documento"
          title={`Ninguna acción tiene meta en ${vigencia}`}
          actions={<LoadInto registro="pam">Cargar el PAM…</LoadInto>}
        >
          Escriba las metas de ese año en la hoja PAM, o cargue su plan, y vuelva a abrir este
          panel.
        </EmptyState>
      ) : (
        <>
          <p class="lead block">{resumen(sostenibilidad)}</p>
          <Vacios
            vacios={sostenibilidad.vacios}
            nombres={nombres}
            onRow={irA}
            onCreate={() => void crear()}
          />
          <Totales sostenibilidad={sostenibilidad} />
          <div class="inline-buttons block">
            <Button onClick={() => void preparar()}>Preparar el acta de la actividad 4</Button>
          </div>
        </>
      )}
    </div>
  );
}

const resumen = ({ programadas, filas, monto }: Sostenibilidad): string =>
  `${cuenta(programadas, 'acción programada', 'acciones programadas')}, ${cuenta(filas, 'con su fila', 'con su fila')}. Se prevén ${dinero(monto)}.`;

function Totales({ sostenibilidad }: { readonly sostenibilidad: Sostenibilidad }): VNode {
  const { porFuente, porComponente, condiciones } = sostenibilidad;
  return (
    <>
      <Section
        id="sostenibilidad-condiciones"
        title="Las tres condiciones"
        count={cuenta(condiciones.length, 'condición', 'condiciones')}
        startsOpen
      >
        <dl>
          {condiciones.map((one) => (
            <div key={one.condicion} class="block">
              <dt class="notice-title">{one.condicion}</dt>
              <dd>
                Asegurada {one.asegurada} · en trámite {one.enTramite} · sin fuente {one.sinFuente}{' '}
                · no requiere {one.noRequiere} · sin definir {one.sinDefinir}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section
        id="sostenibilidad-fuentes"
        title="Por fuente"
        count={cuenta(porFuente.length, 'fuente', 'fuentes')}
      >
        <ul class="plain-list">
          {porFuente.map(({ fuente, acciones, monto }) => (
            <li key={fuente}>
              {fuente}: {dinero(monto)} en {cuenta(acciones, 'acción', 'acciones')}
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="sostenibilidad-componentes"
        title="Por componente"
        count={cuenta(porComponente.length, 'componente', 'componentes')}
      >
        <ul class="plain-list">
          {porComponente.map(({ componente, programadas, conFila, monto }) => (
            <li key={componente}>
              {componente}: {dinero(monto)}. {conFila} de{' '}
              {cuenta(programadas, 'acción programada', 'acciones programadas')} con su fila
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
