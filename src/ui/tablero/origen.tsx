// The answer to «¿De dónde sale?»: formula, figures and the rows of the book that they came from.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OrigenVisto, PasoVisto } from '../../addon/tablero/tablero';
import { EXPLICACION_PROMEDIO } from '../../domain/avance/que-es';
import { formatNumero } from '../../domain/formato';
import { razonEscrita } from '../../domain/redaccion';
import type { AccionDelTablero } from '../../domain/tablero/tablero';
import { Button } from '../kit/button';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { useAction, useLoad } from '../kit/use-load';
import { server } from '../server';
import { closeDialog } from './close-dialog';
import { Tabla } from './cuadro';
import { Cifra, type Pregunta, type Preguntar } from './pregunta';

interface OrigenProps {
  readonly corte: string;
  /** What was asked, the last one at the end. */
  readonly preguntas: readonly Pregunta[];
  readonly acciones: readonly AccionDelTablero[];
  readonly onAsk: Preguntar;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onCorte: (corte: string) => void;
}

export function Origen(props: OrigenProps): VNode {
  const { corte, preguntas, acciones, onAsk, onBack, onClose, onCorte } = props;
  const box = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const pregunta = preguntas[preguntas.length - 1];
  useEffect(() => {
    if (pregunta && !box.current?.open) box.current?.showModal();
    if (!pregunta) box.current?.close();
    title.current?.focus();
    if (box.current) box.current.scrollTop = 0;
  }, [pregunta]);
  return (
    <dialog ref={box} aria-labelledby={pregunta && 'tablero-origen'} class="no-impreso">
      {pregunta ? (
        <>
          <h2 id="tablero-origen" class="title" ref={title} tabIndex={-1}>
            {tituloDe(pregunta, acciones)}
          </h2>
          {pregunta.tipo === 'promedio' ? (
            <DelPromedio pregunta={pregunta} acciones={acciones} onAsk={onAsk} />
          ) : null}
          {pregunta.tipo === 'accion' ? (
            <DeLaAccion key={pregunta.codigo} codigo={pregunta.codigo} corte={corte} />
          ) : null}
          {pregunta.tipo === 'dicho' ? <Dicho pregunta={pregunta} onCorte={onCorte} /> : null}
          <div class="inline-buttons">
            {preguntas.length > 1 ? <Button onClick={onBack}>Volver</Button> : null}
            <Button onClick={onClose}>Cerrar</Button>
          </div>
        </>
      ) : null}
    </dialog>
  );
}

function tituloDe(pregunta: Pregunta, acciones: readonly AccionDelTablero[]): string {
  if (pregunta.tipo !== 'accion') return `${pregunta.que}: de dónde sale ${pregunta.cifra}`;
  const own = acciones.find(({ codigo }) => codigo === pregunta.codigo);
  return `${pregunta.codigo} · ${own?.accion ?? ''}: de dónde salen sus cifras`;
}

const enCifra = (n: number): string => formatNumero(Number(n.toFixed(4)));

interface DelPromedioProps {
  readonly pregunta: Pregunta & { readonly tipo: 'promedio' };
  readonly acciones: readonly AccionDelTablero[];
  readonly onAsk: Preguntar;
}

function DelPromedio({ pregunta, acciones, onAsk }: DelPromedioProps): VNode {
  const { terminos, numerador, denominador, valor, sinCifra } = pregunta.promedio;
  const byCodigo = new Map(acciones.map((accion) => [accion.codigo, accion]));
  const named = (codigos: readonly string[]): string =>
    codigos.map((codigo) => byCodigo.get(codigo)?.accion ?? '').join(' / ');
  return (
    <>
      <p>{EXPLICACION_PROMEDIO}</p>
      <p class="lead">
        Suma de avance × peso ÷ suma de los pesos: {enCifra(numerador)} ÷ {enCifra(denominador)} ={' '}
        {razonEscrita(valor)}
      </p>
      {sinCifra.length > 0 ? (
        <p class="hint">Sin cifra, y fuera del promedio: {sinCifra.join(', ')}.</p>
      ) : null}
      <Tabla
        titulo="Lo que se promedia"
        columnas={['De', 'Acción', 'Avance con tope', 'Peso', 'Aporta']}
        deTexto={[1]}
        filas={terminos.map(({ nombre, codigos, valor: part, peso }) => [
          codigos.join(', ') === nombre
            ? codigos.map((codigo) => (
                <Cifra key={codigo} pregunta={{ tipo: 'accion', codigo }} onAsk={onAsk} />
              ))
            : nombre,
          codigos.join(', ') === nombre ? named(codigos) : codigos.join(', '),
          razonEscrita(part),
          enCifra(peso),
          denominador === 0 ? '—' : razonEscrita((part * peso) / denominador),
        ])}
      />
    </>
  );
}

function DeLaAccion({ codigo, corte }: { readonly codigo: string; readonly corte: string }): VNode {
  const { state, reload } = useLoad(() => server.verOrigenDeCifra({ corte, accion: codigo }));
  if (state.status === 'loading') return <Progress label="Buscando de dónde sale…" />;
  if (state.status === 'failed') return <Failure falla={state.falla} onRetry={reload} />;
  return <Pasos origen={state.datos} />;
}

function Pasos({ origen: { estado, motivo, pasos } }: { readonly origen: OrigenVisto }): VNode {
  const { busy, falla, run } = useAction();
  const go = (fuente: PasoVisto['fuentes'][number]): void => {
    const { registro, fila } = fuente;
    void run('Abriendo la hoja…', async () => {
      await server.irA({ registro, fila });
      closeDialog();
    });
  };
  return (
    <>
      <p>
        Estado: {estado}
        {motivo ? `. ${motivo}` : ''}.
      </p>
      {falla ? <Failure falla={falla} /> : null}
      {busy !== '' ? <Progress label={busy} /> : null}
      <ul>
        {pasos.map((paso) => (
          <li key={paso.figura} class="paso">
            <h3>{paso.figura}</h3>
            <p class="hint">{paso.formula}</p>
            <p>{paso.cifras}</p>
            {paso.fuentes.length > 0 ? (
              <p>
                {paso.fuentes.map((fuente) => (
                  <Button key={fuente.dicho} look="quiet" onClick={() => go(fuente)}>
                    {fuente.dicho}
                  </Button>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

interface DichoProps {
  readonly pregunta: Pregunta & { readonly tipo: 'dicho' };
  readonly onCorte: (corte: string) => void;
}

function Dicho({ pregunta: { lineas, corte }, onCorte }: DichoProps): VNode {
  return (
    <>
      {lineas.map((linea) => (
        <p key={linea}>{linea}</p>
      ))}
      {corte ? (
        <Button onClick={() => onCorte(corte)}>Ver el tablero con corte {corte}</Button>
      ) : null}
    </>
  );
}
