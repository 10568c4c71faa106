// The panel «Plantillas»: for each document, whose template is used, how to put the office's own in
// its place, and the markers it may carry.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PlantillaFicha } from '../../addon/panels/panel-types';
import type { PanelProps } from '../app';
import { ButtonBar } from '../kit/button-bar';
import { Failure, Notice } from '../kit/notice';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { readUpload, type Upload } from './files';
import { InUse } from './in-use';
import { Marcadores } from './marcadores';
import { type Reviewed, ReviewedTemplate } from './reviewed-template';

type Fichas = readonly PlantillaFicha[];

export function PlantillasPanel({ datos: first }: PanelProps<Fichas>): VNode {
  const [fichas, setFichas] = useState(first);
  const [documento, setDocumento] = useState(first[0]?.documento ?? '');
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const action = useAction();
  const notify = useToast();
  const ficha = fichas.find((one) => one.documento === documento);
  const refresh = async (): Promise<void> => setFichas(await server.panelPlantillas());
  const choose = (value: string): void => {
    setDocumento(value);
    setReviewed(null);
    action.clear();
  };
  const upload = (file: File): Promise<unknown> =>
    action.run('Revisando la plantilla…', async () => {
      setReviewed(null);
      const result = await reviewAndUpload(documento, await readUpload(file));
      setReviewed(result);
      if (!result.revisada.aceptada) return;
      await refresh();
      notify('La plantilla quedó en uso.');
    });
  const goBack = (): Promise<unknown> =>
    action.run('Volviendo a la plantilla del complemento…', async () => {
      await server.quitarPlantilla({ documento });
      setReviewed(null);
      await refresh();
    });
  const isBusy = action.busy !== '';
  return (
    <>
      <div class="panel-body">
        <SelectField
          id="plantilla-documento"
          label="Documento"
          value={documento}
          onChange={choose}
          options={fichas.map((one) => ({ value: one.documento, label: one.titulo }))}
        />
        {action.falla ? <Failure falla={action.falla} /> : null}
        {isBusy ? <Progress label={action.busy} /> : null}
        {reviewed ? <ReviewedTemplate reviewed={reviewed} /> : null}
        {ficha ? <InUse ficha={ficha} isBusy={isBusy} onGoBack={goBack} /> : null}
        {ficha ? <Marcadores key={documento} marcadores={ficha.marcadores} /> : null}
        {fichas.length === 0 ? <Notice look="nota">No hay documentos con plantilla.</Notice> : null}
        <input
          type="file"
          class="only-heard"
          tabIndex={-1}
          aria-label="Archivo de la plantilla"
          accept=".docx"
          ref={picker}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void upload(file);
            // The same file, mended, must be a change again.
            currentTarget.value = '';
          }}
        />
      </div>
      <ButtonBar
        main={{
          label: 'Subir plantilla…',
          onClick: () => picker.current?.click(),
          disabled: isBusy || !ficha,
        }}
      >
        Un documento de Word (.docx) con los marcadores de la lista.
      </ButtonBar>
    </>
  );
}

/** Nothing is kept of a template with errors. */
async function reviewAndUpload(documento: string, upload: Upload): Promise<Reviewed> {
  const { nombre, base64 } = upload;
  const revisada = await server.revisarPlantilla({ documento, base64 });
  if (!revisada.aceptada) return { nombre, revisada };
  return { nombre, revisada: await server.subirPlantilla({ documento, nombre, base64 }) };
}
