// The dialog «Tablero»: the plan at a corte in pictures, each with its title, its table, and an answer to where its figures come from.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TableroVisto } from '../../addon/tablero/tablero';
import {
  DE_ACTIVIDADES,
  DEL_ANO,
  DEL_ESPERADO,
  explainIndicador,
} from '../../domain/avance/que-es';
import { razonEscrita } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { Failure } from '../kit/notice';
import { LoadInto } from '../kit/other-panel';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { aloneView } from '../panel-view';
import { server } from '../server';
import { closeDialog } from './close-dialog';
import { Contradicciones } from './contradicciones';
import { DeComponentes, DeEstados, DeRecursos, DeTrimestres, DeVigencias } from './cuadros';
import { ESTILO } from './estilo';
import { Instituciones } from './instituciones';
import { Origen } from './origen';
import { Cifra, type CuerpoProps, type Pregunta, type Preguntar } from './pregunta';

/** Whoever only looks is not asked who they are. */
export const Panel = aloneView(() => server.panelTablero({}), TableroPanel);

function TableroPanel({ datos: first }: { readonly datos: TableroVisto }): VNode {
  const [datos, setDatos] = useState(first);
  const [preguntas, setPreguntas] = useState<readonly Pregunta[]>([]);
  const { busy, falla, run } = useAction();
  useEscape(() => (preguntas.length > 0 ? setPreguntas([]) : closeDialog()));
  const { tablero, titulares, cortes, entidad } = datos;
  if (!tablero || !titulares)
    return (
      <div class="panel-body">
        <EmptyState
          icon="documento"
          title="Todavía no hay un plan que mostrar"
          actions={<LoadInto registro="pam">Cargar el PAM…</LoadInto>}
        >
          El tablero se dibuja con las acciones del PAM y sus reportes de Seguimiento.
        </EmptyState>
      </div>
    );
  const goTo = async (corte: string): Promise<void> => {
    setPreguntas([]);
    const answer = await run('Calculando el tablero…', () => server.panelTablero({ corte }));
    if (answer) setDatos(answer);
  };
  const ask: Preguntar = (pregunta) => setPreguntas([...preguntas, pregunta]);
  return (
    <div class="tablero">
      <style>{ESTILO}</style>
      <header class="cabeza">
        <p class="lead">
          <span class="solo-impreso">
            {entidad} · Tablero del PAM con corte {tablero.corte}.{' '}
          </span>
          {titulares.plan}
        </p>
        <SelectField
          id="tablero-corte"
          label="Corte"
          need="unmarked"
          value={tablero.corte}
          onChange={(corte) => void goTo(corte)}
          options={cortes.map((corte) => ({ value: corte, label: corte }))}
        />
        <Button onClick={() => print()}>Imprimir…</Button>
      </header>
      {falla ? <Failure falla={falla} /> : null}
      {busy !== '' ? <Progress label={busy} /> : null}
      <Cuerpo tablero={tablero} titulares={titulares} onAsk={ask} />
      <Origen
        corte={tablero.corte}
        preguntas={preguntas}
        acciones={tablero.acciones}
        onAsk={ask}
        onBack={() => setPreguntas(preguntas.slice(0, -1))}
        onClose={() => setPreguntas([])}
        onCorte={(corte) => void goTo(corte)}
      />
    </div>
  );
}

/** Before the keys of every panel, which would go back to the sheet and leave the window open. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  });
}

function Cuerpo({ tablero, titulares, onAsk }: CuerpoProps): VNode {
  const props = { tablero, titulares, onAsk };
  return (
    <>
      <Cifras {...props} />
      <div class="cuadros">
        <DeComponentes {...props} />
        <DeTrimestres {...props} />
        <DeEstados {...props} />
        <DeVigencias {...props} />
        <DeRecursos {...props} />
        <Contradicciones {...props} />
        <Instituciones titulo={titulares.instituciones} tablero={tablero} />
      </div>
    </>
  );
}

/** The figures of the plan, each asked where it comes from. */
function Cifras({ tablero: { plan }, onAsk }: CuerpoProps): VNode {
  const dicha = (que: string, ratio: number | null, ...lineas: readonly string[]): Pregunta => ({
    tipo: 'dicho',
    que,
    cifra: razonEscrita(ratio),
    lineas,
  });
  const cifras: readonly (readonly [que: string, pregunta: Pregunta])[] = [
    [
      'Avance del cuatrienio',
      {
        tipo: 'promedio',
        que: 'Avance del cuatrienio',
        cifra: razonEscrita(plan.avance),
        promedio: plan.promedio,
      },
    ],
    ['Esperado a la fecha', dicha('Esperado a la fecha', plan.esperado, DEL_ESPERADO)],
    ['Avance de la vigencia', dicha('Avance de la vigencia', plan.delAno, DEL_ANO)],
    [
      'Avance de las actividades',
      dicha('Avance de las actividades', plan.actividades, DE_ACTIVIDADES),
    ],
    [
      'Indicador de seguimiento',
      dicha(
        'Indicador de seguimiento',
        plan.indicador.valor,
        explainIndicador({ indicadorSeguimiento: plan.indicador }),
        ...listed(
          'Sin nada programado al corte o sin fórmula, y por fuera',
          plan.indicador.excluidas,
        ),
        ...listed('Sin reporte, cuentan 0', plan.indicador.sinReporte),
      ),
    ],
  ];
  return (
    <dl class="cifras">
      {cifras.map(([que, pregunta]) => (
        <div key={que}>
          <dt>{que}</dt>
          <dd>
            <Cifra pregunta={pregunta} onAsk={onAsk} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const listed = (que: string, codigos: readonly string[]): readonly string[] =>
  codigos.length === 0 ? [] : [`${que}: ${codigos.join(', ')}.`];
