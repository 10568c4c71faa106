// What came in, where it is, and the way to take it back: also when the panel is opened again.

import type { VNode } from 'preact';
import type { RegistroCargable } from '../../addon/panels/cargar-del-libro';
import { formatNumero } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { Notice } from '../kit/notice';
import { Trabajo } from '../kit/trabajo';
import { UnderWay } from '../kit/under-way';
import { type Cargado, type CargueEnPanel, HECHO } from './use-cargue';

interface HechoProps {
  readonly cargue: CargueEnPanel;
  readonly hecho: Cargado;
  readonly registros: readonly RegistroCargable[];
}

export function Hecho({ cargue, hecho, registros }: HechoProps): VNode {
  const { busy, falla, said } = cargue;
  const titulo = registros.find(({ registro }) => registro === hecho.registro)?.titulo;
  const isBusy = busy !== '';
  const { trabajo } = hecho;
  return (
    <>
      <div class="panel-body">
        <div id={HECHO} tabIndex={-1}>
          {trabajo ? (
            <Trabajo
              key={`${trabajo.visto.trabajo} ${trabajo.visto.clave}`}
              visto={trabajo.visto}
              pedido={trabajo.pedido}
              startsNow
              onEnd={cargue.ended}
              more={
                trabajo.visto.trabajo === 'cargue' && cargue.fuente ? (
                  <Button onClick={cargue.review}>Revisar lo que falta</Button>
                ) : null
              }
            />
          ) : hecho.cancelado !== undefined ? (
            <Notice look="nota">
              <p class="notice-title">Cancelado: lo hecho se conserva.</p>
              <p>{hecho.cancelado}</p>
            </Notice>
          ) : (
            <Notice look="listo">
              <p class="notice-title">
                {entraron(hecho)} en {titulo ?? hecho.registro}.
              </p>
              <p>
                {cuenta(hecho.nuevas, 'nueva', 'nuevas')} y{' '}
                {cuenta(hecho.actualizadas, 'actualizada', 'actualizadas')}, en el cargue{' '}
                {hecho.cargue}.
              </p>
              {hecho.rechazadas > 0 ? (
                <p>
                  {hecho.rechazadas === 1
                    ? 'Una fila no entró'
                    : `${formatNumero(hecho.rechazadas)} filas no entraron`}
                  : corríjalas y tráigalas de nuevo; las que ya entraron no se repiten.
                </p>
              ) : null}
            </Notice>
          )}
        </div>
        <div class="inline-buttons">
          <Button onClick={cargue.show} disabled={isBusy}>
            Ver
          </Button>
          <AskFirst
            label="Deshacer este cargue"
            question={`Todo lo que escribió el cargue ${hecho.cargue} queda como estaba antes; lo que alguien cambió después se conserva.`}
            yes="Sí, deshacer"
            disabled={isBusy}
            onYes={cargue.undo}
          />
        </div>
        <div role="status">{said ? <p class="hint">{said}</p> : null}</div>
        <UnderWay busy={busy} falla={falla} />
      </div>
      <ButtonBar
        main={{ label: 'Cargar otra tabla', onClick: () => cargue.leave(), disabled: isBusy }}
      />
    </>
  );
}

const entraron = ({ nuevas, actualizadas }: Cargado): string => {
  const n = nuevas + actualizadas;
  return n === 1 ? 'Entró 1 fila' : `Entraron ${formatNumero(n)} filas`;
};
