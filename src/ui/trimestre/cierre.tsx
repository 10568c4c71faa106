// The close of the quarter: its lines, the control of its risk, and closing it or opening it again.

import type { VNode } from 'preact';
import type { CierreVisto } from '../../addon/trimestre/cierre';
import { decirPuntos } from '../../domain/cierre-de-trimestre/puntos';
import { formatFecha, formatPorcentaje } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
import { Notice } from '../kit/notice';
import { useToast } from '../kit/toast';
import { UnderWay, Waiting } from '../kit/under-way';
import { type Action, useAction, useLoad } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { server } from '../server';
import { ControlDelRiesgo } from './control';
import { Lineas } from './lineas';
import type { Parte } from './parte';
import { Reabrir } from './reabrir';

export const Cierre: Parte = ({ corte, onChange }) => {
  const loader = useLoad(() => server.verCierre({ corte }));
  const { state, reload, set } = loader;
  const action = useAction();
  const write = useWriting(action.run);
  const notify = useToast();
  if (state.status !== 'ready') return <Waiting loader={loader} label="Revisando el trimestre…" />;
  const { datos } = state;
  const change = async (
    asking: Promise<CierreVisto | null | undefined>,
    said: string,
  ): Promise<boolean> => {
    const answer = await asking;
    if (answer === undefined) return false;
    // Done, and it could not be read again: asking for it says why.
    if (answer) set(answer);
    else reload();
    notify(said);
    onChange();
    return true;
  };
  return (
    <>
      <Lineas lineas={datos.lineas} />
      <Closed datos={datos} />
      {datos.estado === 'Definitivo' ? null : (
        <ControlDelRiesgo
          datos={datos}
          isBusy={action.busy !== ''}
          onSave={(control) =>
            change(
              action.run('Guardando el control…', () =>
                server.registrarControl({ corte, ...control }),
              ),
              'El control quedó registrado.',
            )
          }
        />
      )}
      <UnderWay {...action} />
      <Close
        datos={datos}
        action={action}
        onClose={() =>
          void change(
            write('Cerrando el trimestre…', { corte, clase: datos.clase }, (encargo) =>
              server.cerrarTrimestre(encargo),
            ),
            `${corte} quedó con cierre ${datos.clase}.`,
          )
        }
      />
      {datos.estado === 'Abierto' ? null : (
        <Reabrir
          corte={corte}
          isBusy={action.busy !== ''}
          onReopen={(motivo) =>
            change(
              write('Abriendo de nuevo…', { corte, motivo }, (encargo) =>
                server.reabrirTrimestre(encargo),
              ),
              `${corte} se abrió de nuevo.`,
            )
          }
        />
      )}
    </>
  );
};

function Closed({ datos }: { readonly datos: CierreVisto }): VNode | null {
  const { estado, cerrado, provisional, codigoVerificacion } = datos;
  if (estado === 'Abierto') return null;
  const points = provisional?.diferencia ?? 0;
  return (
    <Notice look={estado === 'Definitivo' ? 'listo' : 'nota'}>
      <p class="notice-title">Cierre {estado.toLowerCase()}</p>
      <p>
        {cerrado.por ? `Por ${cerrado.por}, ` : ''}
        {cerrado.el ? `el ${formatFecha(cerrado.el)}.` : ''}
      </p>
      {provisional && provisional.valor !== null ? (
        <p>
          Provisional: {formatPorcentaje(provisional.valor)}
          {points === 0 ? '; no ha cambiado.' : `; ahora, ${decirPuntos(points)}.`}
        </p>
      ) : null}
      {codigoVerificacion ? <p>Código de verificación: {codigoVerificacion}</p> : null}
    </Notice>
  );
}

interface CloseProps {
  readonly datos: CierreVisto;
  readonly action: Action;
  readonly onClose: () => void;
}

function Close({ datos: { estado, clase, lineas }, action, onClose }: CloseProps): VNode | null {
  if (estado === 'Definitivo') return null;
  const lacks = lineas.filter(({ listo }) => !listo);
  const how = clase === 'provisional' ? 'provisionalmente' : 'definitivamente';
  const means =
    clase === 'provisional'
      ? 'Las cifras de hoy se guardan; lo que llegue tarde entra en el cierre definitivo.'
      : 'Después ya no se cambia, salvo que se abra de nuevo con su motivo.';
  return (
    <div class="block">
      {lacks.length > 0 ? (
        <p class="hint">
          Para el cierre {clase} falta: {lacks.map(({ titulo }) => titulo.toLowerCase()).join(', ')}
          .
        </p>
      ) : null}
      <AskFirst
        label={`Cerrar ${how}…`}
        question={`¿Cerrar el trimestre ${how}? ${means}`}
        yes="Sí, cerrar"
        disabled={lacks.length > 0 || action.busy !== ''}
        onYes={onClose}
      />
    </div>
  );
}
