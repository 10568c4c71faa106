// Books of other years of this cuatrienio: they are chosen together, what each brings is seen, and the rows that this one lacks are loaded.

import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { cuenta } from '../../domain/formato';
import type { OtrosAnos as Traen } from '../../domain/otros-anos/traidos';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { FileInput } from '../kit/file-input';
import { Lines } from '../kit/lines';
import { Notice } from '../kit/notice';
import { Trabajo } from '../kit/trabajo';
import { UnderWay } from '../kit/under-way';
import { server } from '../server';
import type { LibroLeido } from './leer';
import { useTraido } from './use-traido';

/** The button that leads here. */
export const OTROS = 'anterior-otros';
const ESCOGER = 'otros-escoger';
const VISTA = 'otros-visto';

interface OtrosAnosProps {
  /** Titles of the tabs that leave the page. */
  readonly hojas: readonly string[];
  readonly onLeave: () => void;
}

export function OtrosAnos({ hojas, onLeave }: OtrosAnosProps): VNode {
  const picker = useRef<HTMLInputElement>(null);
  const { traido, wrong, hecho, porPasos, onEnd, busy, falla, take, load, leave } = useTraido<
    readonly LibroLeido[],
    Traen
  >({
    lee: {
      label: 'Leyendo los libros…',
      run: async (files) => (await import('./leer')).deLibros(files, hojas),
    },
    mira: {
      label: 'Buscando lo que falta en este libro…',
      run: (libros) => server.verOtrosAnos({ libros }),
    },
    escoger: ESCOGER,
    vista: VISTA,
  });
  const isBusy = busy !== '';
  const visto = traido?.visto;
  return (
    <>
      <div class="panel-body">
        {porPasos ? (
          <Trabajo visto={porPasos.trabajo} pedido={porPasos.pedido} startsNow onEnd={onEnd} />
        ) : hecho ? (
          <Notice look="listo">
            <p class="notice-title">{hecho}</p>
          </Notice>
        ) : visto ? null : (
          <p>
            Si cada año del cuatrienio se llevó en un libro, escoja los de los otros años (.xlsx).
            De ellos entran las filas que este no tiene: seguimiento, evaluaciones anuales, actas e
            informes trimestrales. Lo que ya dice este libro se queda. Primero se ve todo.
          </p>
        )}
        {wrong ? <Notice look="error">{wrong}</Notice> : null}
        <UnderWay busy={busy} falla={falla} />
        {visto ? (
          <LoQueTraen visto={visto} />
        ) : (
          <div class="inline-buttons">
            <Button id={ESCOGER} onClick={() => picker.current?.click()} disabled={isBusy}>
              Escoger los libros…
            </Button>
            <Button onClick={onLeave} disabled={isBusy}>
              El PAM anterior
            </Button>
          </div>
        )}
        <FileInput
          input={picker}
          label="Libros de otros años del cuatrienio"
          accept=".xlsx,.xlsm,.ods"
          multiple
          onPick={(files) => void take(files)}
        />
      </div>
      {traido && visto ? (
        <ButtonBar
          main={
            visto.filas === 0
              ? { label: 'Escoger otros libros', onClick: leave }
              : {
                  id: 'otros-cargar',
                  label: `Traer ${cuenta(visto.filas, 'fila', 'filas')}`,
                  onClick: () =>
                    void load(
                      'Trayendo las filas…',
                      { libros: traido.leido, visto: visto.visto },
                      (encargo) => server.cargarOtrosAnos(encargo),
                    ),
                  disabled: isBusy,
                }
          }
          second={
            visto.filas === 0
              ? undefined
              : { label: 'Otros libros', onClick: leave, disabled: isBusy }
          }
        />
      ) : null}
    </>
  );
}

const LoQueTraen = ({ visto }: { readonly visto: Traen }): VNode => (
  <>
    <section class="block">
      <h2 id={VISTA} class="heading" tabIndex={-1}>
        Lo que traen
      </h2>
      <p>{visto.dicho}</p>
    </section>
    {visto.libros.map(({ archivo, trae, distintas, fuera, redacciones }, i) => (
      <section key={archivo} class="block">
        <h3 class="heading">{archivo}</h3>
        <p>{trae === '' ? 'No trae filas.' : `Trae ${trae}.`}</p>
        <Lines
          id={`otros-distintas-${i}`}
          title="Dice otra cosa, y se deja lo de este libro"
          lines={distintas}
        />
        <Lines id={`otros-fuera-${i}`} title="No entra" lines={fuera} isOpen />
        <Lines
          id={`otros-antes-${i}`}
          title="La misma acción, con otras palabras"
          lines={redacciones}
        />
      </section>
    ))}
  </>
);
