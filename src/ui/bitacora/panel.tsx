// The panel «Bitácora»: what was written in the workbook, newest first, by whom and when; the history of a row or of a cell; and the
// way back to what was there before.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PaginaDeBitacora } from '../../addon/bitacora/buscar';
import type { FiltrosDeBitacora } from '../../addon/bitacora/pedido';
import { cuenta } from '../../domain/formato';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { EmptyState } from '../kit/empty-state';
import { focusNow, focusSoon } from '../kit/focus';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Asiento } from './asiento';
import { Cadena } from './cadena';
import { Filtros } from './filtros';

export const Panel = panelView(() => server.panelBitacora(), BitacoraPanel);

const LIST_ID = 'bitacora-lista';
const SEARCHING = 'Buscando en la bitácora…';

function BitacoraPanel({ datos, de, arranque }: PanelProps<PaginaDeBitacora>): VNode {
  const [pagina, setPagina] = useState(datos);
  const { busy, falla, run } = useAction();
  const [last, setLast] = useState<FiltrosDeBitacora>({});
  const search = async (filtros: FiltrosDeBitacora): Promise<void> => {
    setLast(filtros);
    const found = await run(SEARCHING, () => server.panelBitacora(filtros));
    if (!found) return;
    setPagina(found);
    focusSoon(LIST_ID);
  };
  const more = async (antes: number): Promise<void> => {
    const next = await run(SEARCHING, () => server.panelBitacora({ ...pagina.filtros, antes }));
    if (!next) return;
    const { antes: _, ...before } = pagina;
    setPagina({ ...before, ...next, asientos: [...pagina.asientos, ...next.asientos] });
    focusSoon(`asiento-${next.asientos[0]?.numero}`);
  };
  // Another panel opens it on a row, "pam A07", and the menu of a cell on that cell.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on opening
  useEffect(() => {
    if (de === 'celda') return void search({ seleccion: 'celda' });
    const [registro = '', ...fila] = de.split(' ');
    if (fila.length > 0) void search({ registro, fila: fila.join(' ') });
    else focusNow('bitacora-celda');
  }, []);
  const { asientos, antes, total, filtros } = pagina;
  const isAll = pagina.de === '';
  return (
    <>
      <div class="panel-body" aria-busy={busy !== ''}>
        <div class="inline-buttons">
          <Button id="bitacora-celda" onClick={() => search({ seleccion: 'celda' })}>
            Historia de la celda seleccionada
          </Button>
          <Button onClick={() => search({ seleccion: 'fila' })}>Historia de su fila</Button>
        </div>
        <Filtros
          key={JSON.stringify(filtros)}
          registros={datos.registros}
          hoy={arranque.hoy}
          filtros={filtros}
          onSearch={search}
        />
        {falla ? <Failure falla={falla} onRetry={() => search(last)} /> : null}
        {busy !== '' ? <Progress label={busy} /> : null}
        <h2 class="heading block" id={LIST_ID} tabIndex={-1}>
          {isAll ? 'Lo último que se escribió' : pagina.de}
        </h2>
        {isAll ? null : (
          <Button look="quiet" onClick={() => search({})}>
            Ver todo lo último
          </Button>
        )}
        {asientos.length === 0 ? (
          <Nada total={total} isAll={isAll} isRow={filtros.fila !== undefined} />
        ) : (
          <ul class="cards block">
            {asientos.map((asiento) => (
              <Asiento
                key={asiento.numero}
                asiento={asiento}
                columna={filtros.columna}
                isOfRow={filtros.fila !== undefined}
                onHistory={() => search({ registro: asiento.registro, fila: asiento.clave })}
                onRestored={() => search({ ...filtros })}
              />
            ))}
          </ul>
        )}
        {antes === undefined ? null : (
          <Button onClick={() => more(antes)} disabled={busy !== ''}>
            Ver anteriores
          </Button>
        )}
        <Cadena />
      </div>
      <ButtonBar
        main={{
          label: 'Actualizar',
          onClick: () => search({ ...filtros }),
          disabled: busy !== '',
        }}
      >
        La bitácora tiene {cuenta(total, 'asiento', 'asientos')}.
      </ButtonBar>
    </>
  );
}

interface NadaProps {
  readonly total: number;
  readonly isAll: boolean;
  readonly isRow: boolean;
}

function Nada({ total, isAll, isRow }: NadaProps): VNode {
  if (isAll || total === 0)
    return (
      <EmptyState icon="clock" title="La bitácora está vacía">
        Aquí aparecerá cada cosa que se escriba en el libro, con quién y cuándo.
      </EmptyState>
    );
  return (
    <EmptyState icon="clock" title="No hay nada así en la bitácora">
      {isRow
        ? 'Revise el código de la fila. Lo que ya estaba en la hoja cuando el libro empezó a llevar la bitácora no tiene historia aquí; el historial de versiones de Google puede tenerla.'
        : 'Quite un filtro, o amplíe las fechas.'}
    </EmptyState>
  );
}
