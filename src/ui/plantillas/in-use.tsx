// Whose template a document is made with, and what can be done about it.

import type { VNode } from 'preact';
import type { PlantillaFicha } from '../../addon/panels/plantillas-del-libro';
import { formatFecha } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
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
  const { documento, propia } = ficha;
  const { busy, falla, run } = useAction();
  const download = (): Promise<unknown> =>
    run('Descargando…', async () => saveDownload(await server.bajarPlantilla({ documento })));
  return (
    <section class="block">
      <h2 class="heading">En uso</h2>
      <Which propia={propia} />
      {falla ? <Failure falla={falla} onRetry={download} /> : null}
      <div class="inline-buttons">
        <Button look="quiet" onClick={download} disabled={busy !== ''}>
          {busy || 'Descargar'}
        </Button>
        {propia ? (
          // Asks first: the template of the office is kept nowhere else.
          <AskFirst
            label="Volver a la del complemento"
            question={`Se quitará ${propia.nombre} del libro. Descárguela antes si la necesita.`}
            yes="Quitar la plantilla propia"
            disabled={isBusy}
            onYes={onGoBack}
          />
        ) : null}
      </div>
    </section>
  );
}

function Which({ propia }: Pick<PlantillaFicha, 'propia'>): VNode {
  return (
    <div class="item">
      <span class="item-icon">
        <Icon name="documento" />
      </span>
      <div>
        <p class="notice-title">{propia ? propia.nombre : 'Plantilla del complemento'}</p>
        <p class="hint">
          {propia
            ? `Plantilla de la oficina · ${formatFecha(propia.fecha)} · ${sizeOf(propia.bytes)}`
            : 'Descárguela para ponerle el logo y subirla como propia.'}
        </p>
        {propia ? <p class="hint">Huella {propia.huella}</p> : null}
      </div>
    </div>
  );
}

const sizeOf = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;
