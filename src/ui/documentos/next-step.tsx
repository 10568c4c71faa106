// What can still become of a document that was made: its signature, those of an acta that are missing, annulling one that is not signed,
// and the nota aclaratoria of one that is.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PasoDeDocumento } from '../../addon/panels/documento-pedido';
import type { DocumentoListado } from '../../addon/panels/documentos-del-libro';
import { estaFirmado, PASOS_DE_DOCUMENTO } from '../../domain/estado-documento';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextField } from '../kit/text-field';
import { SignatureForm } from './signature-form';

interface NextStepProps {
  readonly hecho: DocumentoListado;
  readonly isBusy: boolean;
  readonly onStep: (paso: PasoDeDocumento) => Promise<void>;
  /** Of one that is signed. */
  readonly onClarify?: (() => void) | undefined;
}

export function NextStep({ hecho, isBusy, onStep, onClarify }: NextStepProps): VNode | null {
  const { codigo, estado, asistentes } = hecho;
  const [open, setOpen] = useState<'firma' | 'anulacion' | undefined>();
  const pasos = PASOS_DE_DOCUMENTO[estado];
  const isSigned = estaFirmado({ estado });
  const isLacking = isSigned && asistentes.length > 0;
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
        hecho={hecho}
        isBusy={isBusy}
        onCancel={close}
        onSave={(proof) => onStep({ codigo, estado: isSigned ? estado : 'Firmado', ...proof })}
      />
    );
  }
  return pasos.length === 0 && !onClarify && !isLacking ? null : (
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
      {isLacking ? (
        <Button
          look="quiet"
          id={openerId('firma')}
          disabled={isBusy}
          onClick={() => setOpen('firma')}
        >
          Firmas…
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
