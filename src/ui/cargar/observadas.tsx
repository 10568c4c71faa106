// What is to be said of the cells, by what to do: first what does not go in.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import type { ColumnaCargable } from '../../addon/panels/cargar-del-libro';
import { groupBy } from '../../domain/group-by';
import { SEVERIDADES, type Severidad } from '../../domain/observacion';
import { cuenta } from '../../domain/redaccion';
import { Icon, type IconName } from '../kit/icon';
import { DICHO } from './estilo';
import { ListaLarga } from './lista-larga';
import { alComienzo, lugarDe } from './lugar';

interface ObservadasProps {
  readonly vista: CargueResult;
  readonly columnas: readonly ColumnaCargable[];
}
type Observada = CargueResult['observaciones'][number];

const CLASES: Record<Severidad, { readonly icon: IconName; readonly titulo: string }> = {
  error: { icon: 'error', titulo: 'No entra: corríjalo' },
  advertencia: { icon: 'advertencia', titulo: 'Entra, pero revíselo' },
  nota: { icon: 'incompleta', titulo: 'Para que sepa' },
};

/** Said where their headers are assigned, or where it is asked which row it is. */
const APARTE = ['COLUMNA_NO_LEIDA', 'COLUMNA_PARECIDA', 'PARECE_LA_MISMA'];

export function Observadas({ vista, columnas }: ObservadasProps): VNode {
  const told = vista.observaciones.filter(({ codigo }) => !APARTE.includes(codigo));
  const groups = [...groupBy(told, ({ severidad, codigo }) => `${severidad} ${codigo}`).entries()];
  return (
    <>
      {SEVERIDADES.map((severidad) => {
        const own = groups.filter(([, [first]]) => first?.severidad === severidad);
        const n = own.reduce((sum, [, some]) => sum + some.length, 0);
        if (n === 0) return null;
        const { icon, titulo } = CLASES[severidad];
        return (
          <section key={severidad} class="block">
            <h2 class="group-title">
              <Icon name={icon} />
              <span class="group-name">{titulo}</span>
              <span class="group-count">{cuenta(n, 'vez', 'veces')}</span>
            </h2>
            {own.map(([key, some]) => (
              <Grupo key={key} some={some} columnas={columnas} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** Those of one rule: what to do once, where it is the same in all. */
function Grupo({
  some,
  columnas,
}: Pick<ObservadasProps, 'columnas'> & { readonly some: readonly Observada[] }): VNode {
  const [first] = some;
  const isShared = some.length > 1 && some.every(({ mensaje }) => mensaje === first?.mensaje);
  return (
    <div style={DICHO}>
      {isShared ? <p>{first?.mensaje}</p> : null}
      <ListaLarga
        items={some}
        keyOf={(_, i) => `${i}`}
        show={(one) => (
          <>
            <strong>{alComienzo(lugarDe(one, columnas))}</strong>
            {isShared ? null : <>: {one.mensaje}</>}
          </>
        )}
      />
    </div>
  );
}
