// The panel «Plantillas»: for each document, whose template is used, how to put the office's own in
// its place, and the markers it may carry.

import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlantillaFicha } from '../../addon/panels/plantillas-del-libro';
import { ButtonBar } from '../kit/button-bar';
import { FileInput } from '../kit/file-input';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { InUse } from './in-use';
import { Marcadores } from './marcadores';
import { ReviewedTemplate } from './reviewed-template';
import { useTemplates } from './use-templates';

export const Panel = panelView(() => server.panelPlantillas(), PlantillasPanel);

function PlantillasPanel({ datos }: PanelProps<readonly PlantillaFicha[]>): VNode {
  const templates = useTemplates(datos);
  const { fichas, ficha, reviewed, busy, falla } = templates;
  const picker = useRef<HTMLInputElement>(null);
  const isBusy = busy !== '';
  return (
    <>
      <div class="panel-body">
        <SelectField
          id="plantilla-documento"
          label="Documento"
          value={ficha?.documento ?? ''}
          onChange={templates.choose}
          options={fichas.map(({ documento, titulo }) => ({ value: documento, label: titulo }))}
        />
        {falla ? <Failure falla={falla} /> : null}
        {isBusy ? <Progress label={busy} /> : null}
        {reviewed ? <ReviewedTemplate reviewed={reviewed} /> : null}
        {ficha ? (
          <>
            <InUse ficha={ficha} isBusy={isBusy} onGoBack={templates.goBack} />
            <Marcadores key={ficha.documento} marcadores={ficha.marcadores} />
          </>
        ) : null}
        <FileInput
          input={picker}
          label="Archivo de la plantilla"
          accept=".docx"
          onPick={([file]) => {
            if (file) templates.upload(file);
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
