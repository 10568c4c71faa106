// Loading a list: it is pasted or chosen, read here, seen as it would go in, and loaded under one cargue.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AsistenciaPanel } from '../../addon/asistencia/cargar';
import type { ListaLeida } from '../../domain/asistencia/persona-leida';
import type { AsistenciaHecha } from '../../domain/asistencia/plan-asistencia';
import { Button } from '../kit/button';
import { FileInput } from '../kit/file-input';
import { focusSoon } from '../kit/focus';
import { Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { Section } from '../kit/section';
import { TextArea } from '../kit/text-field';
import { UnderWay } from '../kit/under-way';
import { undoLoad } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { type Choices, NO_CHOICES, Preview } from './preview';
import type { Read } from './read-list';

const VISTA = 'asistencia-vista';

/** Comes when there is a list to read. */
const reader = () => import('./read-list');

interface LoadListProps {
  readonly reunion: string;
  readonly ieds: AsistenciaPanel['ieds'];
  readonly onLoaded: () => void;
}

export function LoadList({ reunion, ieds, onLoaded }: LoadListProps): VNode {
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const [lista, setLista] = useState<ListaLeida | null>(null);
  const [vista, setVista] = useState<AsistenciaHecha | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [convocados, setConvocados] = useState(false);
  const [pedido, setPedido] = useState(newPedido);
  const [said, setSaid] = useState('');
  const { busy, falla, run, clear } = useAction();

  const asked = (of: ListaLeida, chosen: Choices, invited: boolean) => ({
    reunion,
    personas: of.personas,
    ied: chosen.ied,
    separadas: chosen.separadas,
    convocados: invited,
  });
  const look = async (of: ListaLeida, chosen: Choices, invited: boolean): Promise<boolean> => {
    const answer = await run('Revisando la lista…', () =>
      server.cargarAsistencia({ ...asked(of, chosen, invited), simular: true }),
    );
    if (answer) setVista(answer);
    return answer !== undefined;
  };
  const take = async (read: Read | undefined): Promise<void> => {
    if (!read) return;
    if ('mensaje' in read) {
      setWrong(read.mensaje);
      focusSoon('asistencia-lista');
      return;
    }
    // What was pasted may have documents and mails: it stays no longer than it takes to read it.
    setText('');
    setLista(read);
    if (await look(read, NO_CHOICES, convocados)) focusSoon(VISTA);
  };
  const leave = (): void => {
    setLista(null);
    setVista(null);
    setChoices(NO_CHOICES);
    setPedido(newPedido());
    setWrong('');
    clear();
  };
  const choose = (chosen: Choices, invited = convocados): void => {
    setChoices(chosen);
    setConvocados(invited);
    if (lista) void look(lista, chosen, invited);
  };
  const load = async (): Promise<void> => {
    if (!lista) return;
    const answer = await run('Cargando la asistencia…', () =>
      server.cargarAsistencia({ ...asked(lista, choices, convocados), pedido }),
    );
    if (!answer) return;
    setVista(answer);
    onLoaded();
    focusSoon(VISTA);
  };
  const undo = async (cargue: string): Promise<void> => {
    const undone = await undoLoad(run, cargue, pedido);
    if (undone === undefined) return;
    leave();
    setSaid(undone);
    onLoaded();
  };
  return (
    <Section id="asistencia-cargar" title="Cargar una lista" startsOpen>
      <div role="status">{said ? <p>{said}</p> : null}</div>
      {vista?.cargue ? (
        <Loaded cargue={vista.cargue} onUndo={undo} onOther={leave} />
      ) : lista && vista ? (
        <div id={VISTA} tabIndex={-1}>
          <Preview lista={lista} vista={vista} ieds={ieds} choices={choices} onChoose={choose} />
          <Invited isOn={convocados} onChange={(on) => choose(choices, on)} />
          <UnderWay busy={busy} falla={falla} />
          <div class="inline-buttons">
            {vista.nuevas + vista.actualizadas > 0 ? (
              <Button onClick={() => void load()} disabled={busy !== ''}>
                {label(vista)}
              </Button>
            ) : (
              <p>No hay nada que cargar: todas ya están.</p>
            )}
            <Button look="quiet" onClick={leave} disabled={busy !== ''}>
              Dejarla
            </Button>
          </div>
        </div>
      ) : (
        <>
          <TextArea
            id="asistencia-lista"
            label="Lista"
            value={text}
            lines={4}
            error={wrong || undefined}
            hint="Copie la tabla del formulario o de Excel con su encabezado y péguela aquí. Documentos, teléfonos y correos no entran al libro."
            onChange={(value) => {
              setText(value);
              setWrong('');
            }}
          />
          <Invited isOn={convocados} onChange={setConvocados} />
          <FileInput
            input={picker}
            label="Archivo de la lista"
            accept=".xlsx,.ods,.csv,.tsv,.txt"
            onPick={([file]) => {
              setSaid('');
              if (file)
                void run('Leyendo el archivo…', async () => (await reader()).readFile(file)).then(
                  take,
                );
            }}
          />
          <UnderWay busy={busy} falla={falla} />
          <div class="inline-buttons">
            <Button
              disabled={busy !== ''}
              onClick={() => {
                setSaid('');
                if (text.trim() !== '') {
                  void run('Leyendo la lista…', async () => (await reader()).readPasted(text)).then(
                    take,
                  );
                  return;
                }
                setWrong('Pegue la lista, o escoja su archivo.');
                focusSoon('asistencia-lista');
              }}
            >
              Revisar la lista
            </Button>
            <Button look="quiet" onClick={() => picker.current?.click()} disabled={busy !== ''}>
              Escoger archivo…
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

const label = ({ nuevas, actualizadas }: AsistenciaHecha): string => {
  const n = nuevas + actualizadas;
  return n === 1 ? 'Cargar 1 persona' : `Cargar ${n} personas`;
};

const Invited = ({
  isOn,
  onChange,
}: {
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
}): VNode => (
  <label class="check">
    <input
      type="checkbox"
      checked={isOn}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    Es la lista de los convocados: todavía no dice quién vino
  </label>
);

interface LoadedProps {
  readonly cargue: string;
  readonly onUndo: (cargue: string) => void;
  readonly onOther: () => void;
}

const Loaded = ({ cargue, onUndo, onOther }: LoadedProps): VNode => (
  <div id={VISTA} tabIndex={-1}>
    <Notice look="listo">
      <p>La asistencia quedó en el cargue {cargue}, y sus cuentas en la hoja Socialización.</p>
      <div class="inline-buttons">
        <Button look="quiet" onClick={() => onUndo(cargue)}>
          Deshacer
        </Button>
        <Button look="quiet" onClick={onOther}>
          Cargar otra lista
        </Button>
      </div>
    </Notice>
  </div>
);
