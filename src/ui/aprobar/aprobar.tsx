// Approving the plan: what stops it and what is to be seen first, the coverage, leaving it noted as verified, approving it, or
// returning an acción.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PamVisto } from '../../addon/aprobacion/ver';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { focusSoon } from '../kit/focus';
import { LongList } from '../kit/long-list';
import { Notice } from '../kit/notice';
import { SelectField, TextArea, TextField } from '../kit/text-field';
import { server } from '../server';
import type { Obra } from './obra';

interface Props {
  readonly datos: PamVisto;
  readonly obra: Obra;
}

export function Aprobar({ datos, obra }: Props): VNode {
  const { observaciones, cobertura, enviado, version } = datos;
  const stopping = observaciones.filter(({ impide }) => impide);
  const shown = observaciones.filter(({ impide }) => !impide);
  const { necesidades, atendidas, explicadas } = cobertura;
  return (
    <>
      {stopping.length > 0 ? (
        <Notice look="advertencia">
          <p>
            <strong>No se puede aprobar todavía:</strong>
          </p>
          <Lista lineas={stopping.map(({ mensaje }) => mensaje)} />
        </Notice>
      ) : (
        <Notice look="listo">Nada impide aprobar la versión {version}.</Notice>
      )}
      <p class="heading block">Cobertura</p>
      <p>
        Necesidades y expectativas: {necesidades}. Con acción: {atendidas}. Con la explicación de
        por qué no se atienden: {explicadas}.
      </p>
      {shown.length > 0 ? (
        <>
          <p class="heading block">Por ver antes ({shown.length})</p>
          <Lista lineas={shown.map(({ mensaje }) => mensaje)} />
        </>
      ) : null}
      {enviado ? (
        <p class="hint">Verificada: {enviado}</p>
      ) : (
        <AskFirst
          label="Dejar constancia de que la verifiqué…"
          question={`Queda anotado, con su nombre y la fecha, que la versión ${version} se verificó y espera la aprobación de la Jefatura.`}
          yes="Sí, dejar constancia"
          disabled={obra.isBusy || stopping.length > 0}
          onYes={() =>
            void obra.da('Enviando…', { version }, (encargo) => server.enviarPam(encargo))
          }
        />
      )}
      <ConActa datos={datos} obra={obra} isStopped={stopping.length > 0} />
      <Devolver datos={datos} obra={obra} />
    </>
  );
}

const Lista = ({ lineas }: { readonly lineas: readonly string[] }): VNode => (
  <LongList
    items={lineas}
    first={12}
    look="plain-list"
    todas={`Ver los ${lineas.length}`}
    card={(linea) => <li key={linea}>{linea}</li>}
  />
);

function ConActa({ datos, obra, isStopped }: Props & { readonly isStopped: boolean }): VNode {
  const { actas, version, visto, pasaAEjecucion } = datos;
  const [acta, setActa] = useState(actas[0]?.nombre ?? '');
  const [documento, setDocumento] = useState('');
  if (actas.length === 0)
    return (
      <p class="hint">
        Para aprobarla hace falta el acta de la reunión (actividad 5), definitiva: hágala en «Acta
        de reunión…».
      </p>
    );
  const asked = { acta, visto, ...(documento.trim() && { documento }) };
  return (
    <>
      <SelectField
        id="pam-acta"
        label="Acta en que se aprueba"
        value={acta}
        onChange={setActa}
        options={actas.map(({ nombre, titulo }) => ({
          value: nombre,
          label: `${nombre} · ${titulo}`,
        }))}
      />
      <TextField
        id="pam-documento"
        label="Enlace del acta firmada (si ya la tiene)"
        value={documento}
        onChange={setDocumento}
      />
      <AskFirst
        label={`Aprobar la versión ${version}…`}
        question={`Queda aprobada la versión ${version} del PAM con el acta ${acta}, a su nombre. Desde entonces sus acciones no se cambian a mano: se pide el cambio aquí.${pasaAEjecucion ? ' El libro pasa a la etapa «ejecución».' : ''}`}
        yes="Sí, aprobar"
        look="plain"
        disabled={obra.isBusy || isStopped}
        onYes={() => void obra.da('Aprobando…', asked, (encargo) => server.aprobarPam(encargo))}
      />
    </>
  );
}

/** The Jefe says what is to be corrected in an acción; it is read in its row. */
function Devolver({ datos: { acciones }, obra }: Props): VNode {
  const [isOpen, setOpen] = useState(false);
  const [accion, setAccion] = useState('');
  const [comentario, setComentario] = useState('');
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (accion === '') return focusSoon('devolver-accion');
    if (comentario.trim() === '') return focusSoon('devolver-comentario');
    const isDone = await obra.da('Devolviendo…', { accion, comentario }, (encargo) =>
      server.devolverPam(encargo),
    );
    if (!isDone) return;
    setTried(false);
    setOpen(false);
    setComentario('');
  };
  if (!isOpen)
    return (
      <Button
        look="quiet"
        disabled={obra.isBusy}
        onClick={() => {
          setOpen(true);
          focusSoon('devolver-accion');
        }}
      >
        Devolver una acción…
      </Button>
    );
  return (
    <>
      <Combo
        id="devolver-accion"
        label="Acción que se devuelve"
        value={accion}
        onChange={setAccion}
        options={acciones.map(({ codigo, titulo }) => ({
          value: codigo,
          label: `${codigo} · ${titulo}`,
        }))}
        error={tried && accion === '' ? 'Escoja la acción.' : undefined}
      />
      <TextArea
        id="devolver-comentario"
        label="Qué hay que corregir"
        value={comentario}
        onChange={setComentario}
        error={
          tried && comentario.trim() === ''
            ? 'Escriba qué hay que corregir: se lee en su fila.'
            : undefined
        }
      />
      <div class="inline-buttons">
        <Button disabled={obra.isBusy} onClick={() => void send()}>
          Devolver
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          Cancelar
        </Button>
      </div>
    </>
  );
}
