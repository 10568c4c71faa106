// What the year lacks: the acciones without a row, which are made at once, and what is lacking in the rows there are.

import type { VNode } from 'preact';
import { cuenta } from '../../domain/formato';
import type { Vacio } from '../../domain/sostenibilidad/sostenibilidad';
import { Button } from '../kit/button';
import { LongList } from '../kit/long-list';
import { Section } from '../kit/section';

interface VaciosProps {
  readonly vacios: readonly Vacio[];
  readonly nombres: { readonly [codigo: string]: string };
  readonly onRow: (accion: string, fila: number) => void;
  readonly onCreate: () => void;
}

export function Vacios({ vacios, nombres, onRow, onCreate }: VaciosProps): VNode {
  const without = vacios.filter(({ fila }) => fila === null).map(({ accion }) => accion);
  const rows = vacios.filter(({ fila }) => fila !== null);
  if (vacios.length === 0) return <p class="block">● No falta nada por definir.</p>;
  return (
    <Section
      id="sostenibilidad-vacios"
      title="Por resolver"
      count={`${vacios.length}`}
      flagged
      startsOpen
    >
      {without.length > 0 ? (
        <div class="block">
          <p>Programadas y sin fila en Sostenibilidad: {without.join(', ')}.</p>
          <Button onClick={onCreate}>
            Crear {cuenta(without.length, 'fila que falta', 'filas que faltan')}
          </Button>
          <p class="hint">
            Con la fuente y el responsable del año anterior; el monto, el respaldo y las condiciones
            quedan por escribir.
          </p>
        </div>
      ) : null}
      <LongList
        items={rows}
        first={20}
        todas={`Ver los ${rows.length}`}
        card={({ accion, clase, mensaje, fila }) => (
          <li key={`${accion} ${clase}`}>
            <h3 class="notice-title">
              {accion} {nombres[accion]}
            </h3>
            <p>{mensaje}</p>
            {fila === null ? null : (
              <Button onClick={() => onRow(accion, fila)}>Ir a la fila de {accion}</Button>
            )}
          </li>
        )}
      />
    </Section>
  );
}
