// Whose template a document is made with, and what can be done about it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PlantillaFicha } from '../../addon/panels/panel-types';
import { formatFecha } from '../../domain/formato';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Failure } from '../kit/notice';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { saveDownload } from './files';

interface InUseProps {
  readonly ficha: PlantillaFicha;
  readonly isBusy: boolean;
  readonly onGoBack: () => void;
}

export function InUse({ ficha, isBusy, onGoBack }: InUseProps): VNode {
  const [isAsking, setAsking] = useState(false);
  const action = useAction();
  const { documento, propia } = ficha;
  const download = (): Promise<unknown> =>
    action.run('Descargando…', async () =>
      saveDownload(await server.bajarPlantilla({ documento })),
    );
  const goBack = (): void => {
    setAsking(false);
    onGoBack();
  };
  return (
    <section class="block">
      <h2 class="heading">En uso</h2>
      <div class="item">
        <span class="item-icon">
          <Icon name="documento" />
        </span>
        <div>
          {propia ? (
            <>
              <p class="notice-title">{propia.nombre}</p>
              <p class="hint">
                Plantilla de la oficina · {formatFecha(propia.fecha)} · {sizeOf(propia.bytes)}
              </p>
            </>
          ) : (
            <>
              <p class="notice-title">Plantilla del complemento</p>
              <p class="hint">Descárguela para ponerle el logo y subirla como propia.</p>
            </>
          )}
        </div>
      </div>
      {action.falla ? <Failure falla={action.falla} onRetry={download} /> : null}
      {isAsking ? (
        <>
          <p>Se quitará {propia?.nombre} del libro. Descárguela antes si la necesita.</p>
          <div class="inline-buttons">
            <Button onClick={goBack}>Quitar la plantilla propia</Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              Cancelar
            </Button>
          </div>
        </>
      ) : (
        <div class="inline-buttons">
          <Button look="quiet" onClick={download} disabled={action.busy !== ''}>
            {action.busy || 'Descargar'}
          </Button>
          {propia ? (
            <Button look="quiet" onClick={() => setAsking(true)} disabled={isBusy}>
              Volver a la del complemento
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}

const sizeOf = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;
