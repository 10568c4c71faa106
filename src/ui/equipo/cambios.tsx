// What would change hands, by tab; what keeps the name of its date; and the settings that name whoever leaves.

import type { VNode } from 'preact';
import type { Reemplazo } from '../../addon/reemplazo/plan-visto';
import { cuenta } from '../../domain/formato';
import { CheckList } from '../kit/check-list';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';

interface CambiosProps {
  readonly visto: Reemplazo;
  /** Keys of the settings that are to change. */
  readonly parametros: readonly string[];
  readonly onParametros: (claves: readonly string[]) => void;
}

export function Cambios({ visto, parametros, onParametros }: CambiosProps): VNode {
  const { dicho, esNueva, entra, pasan, conservan, enPalabras, advertencias } = visto;
  const kept = conservan.map(({ hoja, filas }) => `${hoja}: ${cuenta(filas, 'fila', 'filas')}`);
  return (
    <>
      <section class="block">
        <h2 id="equipo-que-cambia" class="heading" tabIndex={-1}>
          Qué cambia
        </h2>
        <p>{dicho}</p>
        {esNueva ? <p>Se agrega a Equipo: {entra}.</p> : null}
        {advertencias.map((line) => (
          <Notice key={line} look="advertencia">
            {line}
          </Notice>
        ))}
      </section>
      {pasan.map(({ registro, hoja, filas }) => (
        <Section
          key={registro}
          id={`equipo-pasa-${registro}`}
          title={hoja}
          count={cuenta(filas.length, 'fila', 'filas')}
        >
          <ul>
            {filas.map(({ fila, titulo, columnas }) => (
              <li key={fila}>
                {titulo} <span class="hint">({columnas.join(', ')})</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Lines id="equipo-conservan" title="Conservan su nombre" lines={kept} />
      <Lines
        id="equipo-en-palabras"
        title="Lo nombran en palabras"
        lines={enPalabras}
        hint="Escrito por una persona, no se cambia: corríjalo si hace falta."
      />
      {visto.parametros.length > 0 ? (
        <section class="block">
          <h2 class="heading">Parámetros que lo nombran</h2>
          <CheckList
            items={visto.parametros.map(({ clave, dice, propuesto, esCuenta }) => ({
              value: clave,
              said: `${clave}: ${dice} → ${propuesto || 'sin correo todavía'}`,
              disabled: propuesto === '',
              hint: esCuenta ? ES_CUENTA : '',
            }))}
            marked={parametros}
            onMarked={onParametros}
          />
        </section>
      ) : null}
    </>
  );
}

const ES_CUENTA =
  'Es una cuenta: antes de cambiarla, abra el libro con la nueva e instale allí los disparadores.';

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly hint?: string;
}

function Lines({ id, title, lines, hint }: LinesProps): VNode | null {
  if (lines.length === 0) return null;
  return (
    <Section id={id} title={title} count={String(lines.length)}>
      {hint ? <p class="hint">{hint}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
