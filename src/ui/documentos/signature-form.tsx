// The signature of a document: what proves it and, of an acta, whether all who attended it signed. Of one that is signed already, who
// has signed since.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PasoDeDocumento } from '../../addon/panels/documento-pedido';
import type { DocumentoListado } from '../../addon/panels/documentos-del-libro';
import { estaFirmado } from '../../domain/estado-documento';
import { CheckList } from '../kit/check-list';
import { focusNow } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { SelectField, TextField } from '../kit/text-field';

interface SignatureFormProps {
  readonly hecho: DocumentoListado;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (proof: Pick<PasoDeDocumento, 'pdfFirmado' | 'radicado' | 'sinFirmaDe'>) => void;
}

/** Of the two, one is enough: the server says so when both are blank. */
export function SignatureForm({
  hecho: { codigo, estado, asistentes, firmas },
  isBusy,
  onCancel,
  onSave,
}: SignatureFormProps): VNode {
  const isSigned = estaFirmado({ estado });
  const [pdfFirmado, setPdf] = useState('');
  const [radicado, setRadicado] = useState('');
  const [todos, setTodos] = useState<Todos>(firmas ? 'faltan' : '');
  const [sinFirmaDe, setSinFirma] = useState(firmas?.faltan ?? []);
  const isAsked = asistentes.length > 0;
  const [error, setError] = useState('');
  const save = (): void => {
    const untold = isAsked ? whatIsUntold(todos, sinFirmaDe) : '';
    setError(untold);
    if (untold !== '') focusNow(`firmaron-${codigo}`);
    else
      onSave({
        pdfFirmado,
        radicado,
        ...(isAsked && { sinFirmaDe: todos === 'si' ? [] : sinFirmaDe }),
      });
  };
  return (
    <SubForm label={`Firma del documento ${codigo}`} onCancel={onCancel}>
      <TextField
        id={`pdf-${codigo}`}
        label={isSigned ? 'PDF firmado nuevo' : 'PDF firmado'}
        need="unmarked"
        value={pdfFirmado}
        onChange={setPdf}
        hint={
          isSigned
            ? 'Si lo escanearon de nuevo. En blanco queda el que está.'
            : 'Enlace del documento firmado y escaneado.'
        }
      />
      {isSigned ? null : (
        <TextField
          id={`radicado-${codigo}`}
          label="Radicado"
          need="unmarked"
          value={radicado}
          onChange={setRadicado}
          hint="Basta uno de los dos."
        />
      )}
      {isAsked ? (
        <WhoSigned
          codigo={codigo}
          asistentes={asistentes}
          todos={todos}
          onTodos={setTodos}
          marked={sinFirmaDe}
          onMarked={setSinFirma}
          error={error}
        />
      ) : null}
      <SubFormButtons
        label={isSigned ? 'Guardar las firmas' : 'Dejar como firmado'}
        onClick={save}
        disabled={isBusy}
        onCancel={onCancel}
      />
    </SubForm>
  );
}

/** Blank until it is told. */
type Todos = '' | 'si' | 'faltan';

function whatIsUntold(todos: Todos, sinFirmaDe: readonly string[]): string {
  if (todos === '') return 'Escoja si firmaron todos los que asistieron.';
  return todos === 'faltan' && sinFirmaDe.length === 0
    ? 'Marque a quienes no han firmado, o diga que firmaron todos.'
    : '';
}

interface WhoSignedProps {
  readonly codigo: string;
  readonly asistentes: readonly string[];
  readonly todos: Todos;
  readonly onTodos: (value: Todos) => void;
  readonly marked: readonly string[];
  readonly onMarked: (names: readonly string[]) => void;
  readonly error: string;
}

function WhoSigned({
  codigo,
  asistentes,
  todos,
  onTodos,
  marked,
  onMarked,
  error,
}: WhoSignedProps): VNode {
  return (
    <>
      <SelectField
        id={`firmaron-${codigo}`}
        label="¿Firmaron todos?"
        value={todos}
        error={error}
        onChange={(value) => onTodos(value as Todos)}
        options={[
          { value: '', label: 'Escoja…' },
          { value: 'si', label: todosDe(asistentes) },
          { value: 'faltan', label: 'Faltan…' },
        ]}
      />
      {todos === 'faltan' ? (
        <fieldset class="sub-form" aria-label="Quiénes no han firmado">
          <p class="hint">Marque a quienes asistieron y todavía no firman.</p>
          <CheckList
            items={asistentes.map((name) => ({ value: name, said: name }))}
            marked={marked}
            onMarked={onMarked}
          />
        </fieldset>
      ) : null}
    </>
  );
}

const todosDe = ({ length }: readonly string[]): string =>
  length === 1 ? 'Sí, firmó quien asistió' : `Sí, los ${length} que asistieron`;
