// What can still become of a document that was made: the signature of one that waits for it, and annulling one that is not signed.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PasoDeDocumento } from '../../addon/panels/documento-pedido';
import type { DocumentoListado } from '../../addon/panels/documentos-del-libro';
import { PASOS_DE_DOCUMENTO } from '../../domain/estado-documento';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { SubForm } from '../kit/sub-form';
import { TextField } from '../kit/text-field';

interface NextStepProps {
  readonly hecho: DocumentoListado;
  readonly isBusy: boolean;
  readonly onStep: (paso: PasoDeDocumento) => Promise<void>;
}

export function NextStep({ hecho, isBusy, onStep }: NextStepProps): VNode | null {
  const { codigo, estado } = hecho;
  const [isSigning, setSigning] = useState(false);
  const pasos = PASOS_DE_DOCUMENTO[estado];
  const openerId = `firma-${codigo}`;
  const close = (): void => {
    setSigning(false);
    queueMicrotask(() => focusNow(openerId));
  };
  if (isSigning) {
    return (
      <SignatureForm
        codigo={codigo}
        isBusy={isBusy}
        onCancel={close}
        onSave={(proof) => onStep({ codigo, estado: 'Firmado', ...proof })}
      />
    );
  }
  return pasos.length === 0 ? null : (
    <div class="inline-buttons">
      {pasos.includes('Firmado') ? (
        <Button look="quiet" id={openerId} disabled={isBusy} onClick={() => setSigning(true)}>
          Registrar firma…
        </Button>
      ) : null}
      {pasos.includes('Archivado') ? (
        <AskFirst
          label="Archivar"
          question={`¿El documento ${codigo} ya está en su expediente?`}
          yes="Sí, archivar"
          disabled={isBusy}
          onYes={() => onStep({ codigo, estado: 'Archivado' })}
        />
      ) : null}
      {pasos.includes('Anulado') ? (
        <AskFirst
          label="Anular"
          question={`¿Anular el documento ${codigo}? Su archivo queda como está y no se puede volver atrás.`}
          yes="Sí, anular"
          disabled={isBusy}
          onYes={() => onStep({ codigo, estado: 'Anulado' })}
        />
      ) : null}
    </div>
  );
}

interface SignatureFormProps {
  readonly codigo: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (proof: Pick<PasoDeDocumento, 'pdfFirmado' | 'radicado'>) => void;
}

/** Of the two, one is enough: the server says so when both are blank. */
function SignatureForm({ codigo, isBusy, onCancel, onSave }: SignatureFormProps): VNode {
  const [pdfFirmado, setPdf] = useState('');
  const [radicado, setRadicado] = useState('');
  return (
    <SubForm label={`Firma del documento ${codigo}`} onCancel={onCancel}>
      <TextField
        id={`pdf-${codigo}`}
        label="PDF firmado"
        need="unmarked"
        value={pdfFirmado}
        onChange={setPdf}
        hint="Enlace del documento firmado y escaneado."
      />
      <TextField
        id={`radicado-${codigo}`}
        label="Radicado"
        need="unmarked"
        value={radicado}
        onChange={setRadicado}
        hint="Basta uno de los dos."
      />
      <div class="inline-buttons">
        <Button disabled={isBusy} onClick={() => onSave({ pdfFirmado, radicado })}>
          Dejar como firmado
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancelar
        </Button>
      </div>
    </SubForm>
  );
}
