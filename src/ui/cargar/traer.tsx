// Bringing a table: a large place to paste it in, its files to choose or to drop, and the register where somebody wants to say it.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { RegistroCargable } from '../../addon/panels/cargar-del-libro';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { FileInput } from '../kit/file-input';
import { Notice } from '../kit/notice';
import { SelectField, TextArea } from '../kit/text-field';
import { UnderWay } from '../kit/under-way';
import { AQUI } from './estilo';
import { pegado } from './fuente';
import { type CargueEnPanel, PEGAR } from './use-cargue';

interface TraerProps {
  readonly cargue: CargueEnPanel;
  readonly registros: readonly RegistroCargable[];
}

export function Traer({ cargue, registros }: TraerProps): VNode {
  const { busy, falla, wrong, said, eleccion } = cargue;
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const isBusy = busy !== '';
  const take = (files: readonly File[]): void => {
    if (files.length > 0)
      cargue.read('Leyendo el archivo…', async () =>
        (await import('./archivos')).deArchivos(files),
      );
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever has no mouse pastes, or chooses the file by its button */}
      <div
        class="panel-body"
        style={isOver ? AQUI : undefined}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (isBusy || text !== '' || !isTable(pasted)) return;
          // A field takes seconds to lay out what it takes no time to read.
          event.preventDefault();
          cargue.take(pegado(pasted));
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <div role="status">{said ? <Notice look="listo">{said}</Notice> : null}</div>
        <TextArea
          id={PEGAR}
          label="Tabla"
          value={text}
          lines={9}
          hint="Copie la tabla en Excel, con sus encabezados, y péguela aquí (Ctrl+V). No se escribe nada hasta que usted lo diga."
          onChange={(value) => {
            setText(value);
            // What is pasted whole is looked at at once.
            if (text === '' && isTable(value)) cargue.take(pegado(value));
          }}
        />
        {wrong.length > 0 ? (
          <Notice look="error">
            {wrong.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        ) : null}
        <div class="inline-buttons">
          <Button onClick={() => picker.current?.click()} disabled={isBusy}>
            Escoger archivo…
          </Button>
          <span class="hint">o arrástrelo aquí: .xlsx, .ods o .csv, uno o varios.</span>
        </div>
        <FileInput
          input={picker}
          label="Archivo con la tabla"
          accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.xls"
          multiple
          onPick={take}
        />
        <SelectField
          id="cargar-registro"
          label="De qué son las filas"
          value={eleccion.registro}
          options={[
            { value: '', label: 'Reconocerlas' },
            ...registros.map(({ registro, titulo }) => ({ value: registro, label: titulo })),
          ]}
          onChange={(registro) => cargue.choose({ registro })}
        />
        <UnderWay busy={busy} falla={falla} />
      </div>
      <ButtonBar
        main={{
          label: 'Revisar la tabla',
          onClick: () => cargue.take(pegado(text)),
          disabled: isBusy,
        }}
      />
    </>
  );
}

/** Several lines of several cells: nobody types that in one go. */
const isTable = (text: string): boolean => /\t/.test(text) && /\n.*\S/.test(text.trim());
