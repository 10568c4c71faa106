// What would change hands, by tab; what keeps the name of its date; and the settings that name whoever leaves.

import type { VNode } from 'preact';
import type { Reemplazo } from '../../addon/reemplazo/plan-visto';
import { CheckList } from '../kit/check-list';
import { Lines } from '../kit/lines';
import { Notice } from '../kit/notice';

interface CambiosProps {
  readonly visto: Reemplazo;
  /** Keys of the settings that are to change. */
  readonly parametros: readonly string[];
  readonly onParametros: (claves: readonly string[]) => void;
}

export function Cambios({ visto, parametros, onParametros }: CambiosProps): VNode {
  const { dicho, esNueva, entra, pasan, conservan, enPalabras, advertencias } = visto;
  const kept = conservan.map(({ cuantas }) => cuantas);
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
      {pasan.map(({ registro, hoja, cuantas, filas }) => (
        <Lines
          key={registro}
          id={`equipo-pasa-${registro}`}
          title={hoja}
          count={cuantas}
          lines={filas.map(({ titulo, columnas }) => `${titulo} (${columnas.join(', ')})`)}
        />
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
