// The part «Anomalías»: one acción after the other, confirmed or discarded; what was agreed before and is still open; and what is
// only to be looked at.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AnomaliaEscrita } from '../../addon/anomalias/decidir';
import type { AccionVista, AnomaliasVistas } from '../../addon/anomalias/panel';
import { hayQueDecidir, resumenDeAnomalias } from '../../domain/anomalias/por-decidir';
import { cuenta } from '../../domain/redaccion';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import { focusSoon } from '../kit/focus';
import { Notice } from '../kit/notice';
import { UnderWay, Waiting } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction, useLoad } from '../kit/use-load';
import { server } from '../server';
import { AnomaliaDeAccion, confirmId } from './anomalia-de-accion';
import { AnomaliaPendiente } from './anomalia-pendiente';
import { Candidatas } from './candidatas';
import type { Parte } from './parte';

export const Anomalias: Parte = ({ corte, onChange }) => {
  const loader = useLoad(() => server.verAnomalias({ corte }));
  const { state, reload } = loader;
  if (state.status !== 'ready') return <Waiting loader={loader} label="Buscando anomalías…" />;
  return <Lista datos={state.datos} onReload={reload} onChange={onChange} />;
};

interface ListaProps {
  readonly datos: AnomaliasVistas;
  readonly onReload: () => void;
  readonly onChange: () => void;
}

function Lista({ datos, onReload, onChange }: ListaProps): VNode {
  const [acciones, setAcciones] = useState(datos.acciones);
  const [pendientes, setPendientes] = useState(datos.pendientes);
  const { busy, falla, run } = useAction();
  const toDecide = acciones.filter((one) => hayQueDecidir(one) || one.decision);
  const toWatch = acciones.filter((one) => !hayQueDecidir(one) && !one.decision);
  const put = (accion: string, decision: AnomaliaRow | null): void =>
    setAcciones((kept) => kept.map((one) => (one.accion === accion ? { ...one, decision } : one)));
  const offerUndo = useUndo(run, () => {
    onChange();
    onReload();
  });
  const told = (text: string, { cargue }: AnomaliaEscrita): void => {
    offerUndo(text, cargue);
    onChange();
  };
  const decided = (accion: AccionVista, escrita: AnomaliaEscrita): void => {
    put(accion.accion, escrita.decision);
    const word = escrita.decision.confirmada === 'Sí' ? 'confirmada' : 'descartada';
    told(`${accion.accion}: ${word} (${escrita.decision.codigo}).`, escrita);
    const rest = [...toDecide, ...toDecide].slice(toDecide.indexOf(accion) + 1, -1);
    const next = rest.find((one) => one.accion !== accion.accion && !one.decision?.confirmada);
    focusSoon(next ? confirmId(next.accion) : RESUMEN);
  };
  const followed = (escrita: AnomaliaEscrita): void => {
    const { decision } = escrita;
    put(decision.accion ?? '', decision);
    setPendientes((kept) => kept.map((one) => (one.codigo === decision.codigo ? decision : one)));
    told(`${decision.codigo}: guardada.`, escrita);
  };
  return (
    <>
      <Resumen datos={datos} acciones={acciones} />
      <UnderWay busy={busy} falla={falla} />
      <ul class="cards">
        {toDecide.map((accion) => (
          <AnomaliaDeAccion
            key={accion.accion}
            accion={accion}
            datos={datos}
            onDecided={(escrita) => decided(accion, escrita)}
            onFollowed={followed}
          />
        ))}
      </ul>
      {pendientes.length > 0 ? (
        <>
          <h3 class="heading block">De trimestres anteriores</h3>
          <ul class="cards">
            {pendientes.map((row) => (
              <AnomaliaPendiente key={row.codigo} row={row} datos={datos} onFollowed={followed} />
            ))}
          </ul>
        </>
      ) : null}
      {toWatch.length > 0 ? (
        <>
          <h3 class="heading block">Para mirar, no se deciden</h3>
          <ul class="cards">
            {toWatch.map(({ accion, nombre, candidatas }) => (
              <li key={accion} class="card">
                <p class="card-title">{accion}</p>
                <p class="hint">{nombre}</p>
                <Candidatas candidatas={candidatas} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

const RESUMEN = 'anomalias-resumen';

function Resumen({
  datos,
  acciones,
}: {
  readonly datos: AnomaliasVistas;
  readonly acciones: readonly AccionVista[];
}): VNode {
  const { porDecidir, confirmadas, descartadas } = resumenDeAnomalias({ ...datos, acciones });
  const counts = `${porDecidir.length} por decidir, ${cuenta(confirmadas.length, 'confirmada', 'confirmadas')} y ${cuenta(descartadas.length, 'descartada', 'descartadas')}.`;
  return (
    <div id={RESUMEN} class="lead" tabIndex={-1}>
      {datos.motivo !== null ? <Notice look="nota">{datos.motivo}</Notice> : null}
      {datos.motivo === null && acciones.length === 0 ? (
        <Notice look="listo">Ninguna acción tiene anomalías en este trimestre.</Notice>
      ) : (
        <p>{counts}</p>
      )}
    </div>
  );
}
