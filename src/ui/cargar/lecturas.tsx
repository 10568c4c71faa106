// How it was read: the sheet and the line of its header, each cell whose text is not its value with what was read beside it, and the lines
// that were left out.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import type { ColumnaCargable } from '../../addon/panels/cargar-del-libro';
import { cuenta } from '../../domain/redaccion';
import { Section } from '../kit/section';
import { ListaLarga } from './lista-larga';
import { alComienzo, lugarDe } from './lugar';

interface LecturasProps {
  readonly vista: CargueResult;
  readonly columnas: readonly ColumnaCargable[];
}

export function Lecturas({ vista, columnas }: LecturasProps): VNode {
  const { lecturas, omitidas, subtotales } = vista;
  const totals = new Map(subtotales.map((one) => [`${one.hoja ?? ''} ${one.fila}`, one.texto]));
  return (
    <>
      {lecturas.length > 0 ? (
        <Section
          id="cargar-lecturas"
          title="Lo que se leyó de otro modo"
          count={cuenta(lecturas.length, 'celda', 'celdas')}
        >
          <ListaLarga
            items={lecturas}
            keyOf={(_, i) => `${i}`}
            show={(one) => (
              <>
                <strong>{alComienzo(lugarDe(one, columnas))}</strong>: «{one.texto}» →{' '}
                {one.dicho || 'en blanco'}
              </>
            )}
          />
        </Section>
      ) : null}
      {omitidas.length > 0 ? (
        <Section
          id="cargar-omitidas"
          title="Líneas que no son filas"
          count={cuenta(omitidas.length, 'línea', 'líneas')}
        >
          <ListaLarga
            items={omitidas}
            keyOf={(_, i) => `${i}`}
            show={(one) => {
              const total = totals.get(`${one.hoja ?? ''} ${one.fila}`);
              return (
                <>
                  <strong>{alComienzo(lugarDe(one, columnas))}</strong>: {one.motivo}
                  {total ? ` (${total})` : ''}
                </>
              );
            }}
          />
        </Section>
      ) : null}
      <Section id="cargar-como" title="Cómo se leyó" count={placed(vista)}>
        <ul class="plain-list">
          {vista.explicada.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const placed = ({ encabezado }: CargueResult): string =>
  encabezado > 0 ? `encabezado en la línea ${encabezado}` : '';
