// The panel «Resultados del PAM anterior»: its book is chosen, what it gives is seen, and it is loaded as línea base. Books of other years
// of this cuatrienio are chosen beside it.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Anterior } from '../../addon/anterior/cargar';
import { formatNumero } from '../../domain/formato';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { FileInput } from '../kit/file-input';
import { Notice } from '../kit/notice';
import { UnderWay } from '../kit/under-way';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import type { LibroLeido } from './leer';
import { OTROS, OtrosAnos } from './otros-anos';
import { Resultados, VISTA } from './resultados';
import { useTraido } from './use-traido';

type Datos = {
  readonly hojas: readonly string[];
  readonly hojasDeOtrosAnos: readonly string[];
};

export const Panel = panelView(() => server.panelAnterior(), AnteriorPanel);

const ESCOGER = 'anterior-escoger';

function AnteriorPanel({ datos: { hojas, hojasDeOtrosAnos } }: PanelProps<Datos>): VNode {
  const [isOfOtherYears, setOfOtherYears] = useState(false);
  return isOfOtherYears ? (
    <OtrosAnos hojas={hojasDeOtrosAnos} onLeave={() => setOfOtherYears(false)} />
  ) : (
    <ElAnterior hojas={hojas} onOtherYears={() => setOfOtherYears(true)} />
  );
}

interface ElAnteriorProps {
  readonly hojas: readonly string[];
  readonly onOtherYears: () => void;
}

function ElAnterior({ hojas, onOtherYears }: ElAnteriorProps): VNode {
  const picker = useRef<HTMLInputElement>(null);
  const [lineasBase, setLineasBase] = useState<readonly string[]>([]);
  const { traido, wrong, hecho, busy, falla, take, load, leave } = useTraido<LibroLeido, Anterior>({
    lee: {
      label: 'Leyendo el libro…',
      run: async ([file]) => (await import('./leer')).deLibro(file as File, hojas),
    },
    mira: {
      label: 'Calculando sus resultados…',
      run: async (libro) => {
        const seen = await server.verAnterior(libro);
        setLineasBase(seen.propuestas.flatMap(({ accion, impide }) => (impide ? [] : accion)));
        return seen;
      },
    },
    escoger: ESCOGER,
    vista: VISTA,
  });
  const isBusy = busy !== '';
  const visto = traido?.visto;
  const isNothing =
    visto !== undefined && visto.filas.length + lineasBase.length + visto.oficina.length === 0;
  return (
    <>
      <div class="panel-body">
        {hecho ? (
          <Notice look="listo">
            <p class="notice-title">{hecho}</p>
          </Notice>
        ) : visto ? null : (
          <p>
            Escoja el libro del PAM anterior (.xlsx; el que está en Google se baja con Archivo ›
            Descargar). De él salen el cumplimiento del plan y de cada componente y el último valor
            de cada indicador, y van a Caracterización como línea base. Primero se ve todo.
          </p>
        )}
        {wrong ? <Notice look="error">{wrong}</Notice> : null}
        <UnderWay busy={busy} falla={falla} />
        {visto ? null : (
          <div class="inline-buttons">
            <Button id={ESCOGER} onClick={() => picker.current?.click()} disabled={isBusy}>
              Escoger el libro…
            </Button>
            <Button id={OTROS} onClick={onOtherYears} disabled={isBusy}>
              Libros de este cuatrienio…
            </Button>
          </div>
        )}
        <FileInput
          input={picker}
          label="Libro del PAM anterior"
          accept=".xlsx,.xlsm,.ods"
          onPick={(files) => void take(files)}
        />
        {visto ? (
          <Resultados visto={visto} lineasBase={lineasBase} onLineasBase={setLineasBase} />
        ) : null}
      </div>
      {traido && visto ? (
        <ButtonBar
          main={
            isNothing
              ? { label: 'Escoger otro libro', onClick: leave }
              : {
                  id: 'anterior-cargar',
                  label: labelOf(visto.filas.length, lineasBase.length),
                  onClick: () =>
                    void load(
                      'Cargando los resultados…',
                      { ...traido.leido, lineasBase, visto: visto.visto },
                      (encargo) => server.cargarAnterior(encargo),
                    ),
                  disabled: isBusy,
                }
          }
          second={isNothing ? undefined : { label: 'Otro libro', onClick: leave, disabled: isBusy }}
        />
      ) : null}
    </>
  );
}

function labelOf(filas: number, bases: number): string {
  if (filas + bases === 0) return 'Traer la oficina';
  if (filas === 0) return bases === 1 ? 'Escribir la línea base' : `Escribir ${bases} líneas base`;
  return filas === 1 ? 'Cargar el resultado' : `Cargar los ${formatNumero(filas)} resultados`;
}
