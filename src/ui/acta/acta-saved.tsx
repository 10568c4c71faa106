// An acta that has just got its number: what it is now, and its document with one key.

import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ActaGuardada } from '../../addon/panels/guardar-acta';
import { DocumentOutcome, useDocument } from '../documentos/document-maker';
import { ButtonBar } from '../kit/button-bar';
import { focusNow } from '../kit/focus';
import { Icon } from '../kit/icon';

interface ActaSavedProps {
  readonly guardada: ActaGuardada;
  readonly onNew: () => void;
}

export function ActaSaved({ guardada, onNew }: ActaSavedProps): VNode {
  const { codigo, numero, vigencia, compromisos } = guardada;
  const maker = useDocument();
  const isMade = maker.made !== null;
  useLayoutEffect(() => focusNow('acta-guardada'), []);
  const makeDocument = (): void => void maker.make({ documento: 'acta', de: codigo });
  const newActa = { label: 'Nueva acta', onClick: onNew, disabled: maker.busy !== '' };
  return (
    <>
      <div class="panel-body">
        <div class="centred">
          <span class="big-icon">
            <Icon name="check" />
          </span>
          <h2 class="title" id="acta-guardada" tabIndex={-1}>
            Acta N.º {numero} de {vigencia}
          </h2>
          <p>Quedó guardada en la hoja Actas.</p>
          {compromisos.length > 0 ? (
            <p class="hint">
              {compromisos.length === 1 ? 'Compromiso nuevo: ' : 'Compromisos nuevos: '}
              {compromisos.join(', ')}
            </p>
          ) : null}
        </div>
        <DocumentOutcome maker={maker} />
      </div>
      {isMade ? (
        <ButtonBar main={newActa} />
      ) : (
        <ButtonBar
          main={{
            label: 'Generar documento',
            onClick: makeDocument,
            disabled: maker.busy !== '',
          }}
          second={newActa}
        />
      )}
    </>
  );
}
