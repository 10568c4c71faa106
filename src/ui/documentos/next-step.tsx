// What can still become of a document that was made: the signature of one that waits for it, annulling one that is not signed,
// and the nota aclaratoria of one that is.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PasoDeDocumento } from '../../addon/panels/documento-pedido';
import type { DocumentoListado } from '../../addon/panels/documentos-del-libro';
import { PASOS_DE_DOCUMENTO } from '../../domain/estado-documento';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextField } from '../kit/text-field';

interface NextStepProps {
  readonly hecho: DocumentoListado;
  readonly isBusy: boolean;
  readonly onStep: (paso: PasoDeDocumento) => Promise<void>;
  /** Of one that is signed. */
  readonly onClarify?: (() => void) | undefined;
}

export function NextStep({ hecho, isBusy, onStep, onClarify }: NextStepProps): VNode | null {
  const { codigo, estado } = hecho;
  const [open, setOpen] = useState<'firma' | 'anulacion' | undefined>();
  const pasos = PASOS_DE_DOCUMENTO[estado];
  const openerId = (of: 'firma' | 'anulacion'): string => `${of}-${codigo}`;
  const close = (): void => {
    if (open) queueMicrotask(() => focusNow(openerId(open)));
    setOpen(undefined);
  };
  if (open === 'anulacion') {
    return (
      <AnnulForm
        codigo={codigo}
        isBusy={isBusy}
        onCancel={close}
        onSave={(motivo) => onStep({ codigo, estado: 'Anulado', motivo })}
      />
    );
  }
  if (open === 'firma') {
    return (
      <SignatureForm
        codigo={codigo}
        isBusy={isBusy}
        onCancel={close}
        onSave={(proof) => onStep({ codigo, estado: 'Firmado', ...proof })}
      />
    );
  }
  return pasos.length === 0 && !onClarify ? null : (
    <div class="inline-buttons">
      {pasos.includes('Firmado') ? (
        <Button
          look="quiet"
          id={openerId('firma')}
          disabled={isBusy}
          onClick={() => setOpen('firma')}
        >
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
        <Button
          look="quiet"
          id={openerId('anulacion')}
          disabled={isBusy}
          onClick={() => setOpen('anulacion')}
        >
          Anular…
        </Button>
      ) : null}
      {onClarify ? (
        <Button look="quiet" disabled={isBusy} onClick={onClarify}>
          Nota aclaratoria…
        </Button>
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
      <SubFormButtons
        label="Dejar como firmado"
        onClick={() => onSave({ pdfFirmado, radicado })}
        disabled={isBusy}
        onCancel={onCancel}
      />
    </SubForm>
  );
}

interface AnnulFormProps {
  readonly codigo: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (motivo: string) => void;
}

/** Its reason stands beside it for ever: the server asks for it. */
function AnnulForm({ codigo, isBusy, onCancel, onSave }: AnnulFormProps): VNode {
  const [motivo, setMotivo] = useState('');
  return (
    <SubForm label={`Anulación del documento ${codigo}`} onCancel={onCancel}>
      <TextField
        id={`motivo-${codigo}`}
        label={`Por qué se anula ${codigo}`}
        value={motivo}
        onChange={setMotivo}
        hint="Su archivo queda como está, y no se puede volver atrás."
      />
      <SubFormButtons
        label="Anular"
        onClick={() => onSave(motivo)}
        disabled={isBusy}
        onCancel={onCancel}
      />
    </SubForm>
  );
}
