// What reaches each institution in the year, searched by any part of its name or of its código.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { cuenta, formatFecha } from '../../domain/formato';
import type { Tablero } from '../../domain/tablero/tablero';
import { fold } from '../../domain/texto';
import { TextField } from '../kit/text-field';
import { Dibujo, Tabla } from './cuadro';

/** Lines shown before somebody searches. */
const MOST = 60;

export function Instituciones({
  titulo,
  tablero,
}: {
  readonly titulo: string;
  readonly tablero: Tablero;
}): VNode {
  const { ied, paraTodas, vigencia } = tablero.instituciones;
  const [texto, setTexto] = useState('');
  const words = fold(texto).split(' ').filter(Boolean);
  const found = ied.filter(({ nombre, codigoDane }) => {
    const where = `${fold(nombre)} ${codigoDane}`;
    return words.every((word) => where.includes(word));
  });
  return (
    <section class="cuadro ancho" aria-labelledby="tablero-instituciones">
      <h2 id="tablero-instituciones">{titulo}</h2>
      <p class="leyenda">
        {paraTodas.length === 0
          ? `Ninguna acción de ${vigencia} es para todas las IED.`
          : `Además, ${cuenta(paraTodas.length, 'acción es', 'acciones son')} para todas: ${paraTodas.join(', ')}.`}
      </p>
      {ied.length === 0 ? null : (
        <Dibujo grafica="instituciones" titulo={titulo} tablero={tablero} />
      )}
      {ied.length === 0 ? null : (
        <div class="no-impreso">
          <TextField
            id="tablero-buscar"
            label="Buscar una institución"
            need="unmarked"
            hint="Por una parte de su nombre o de su código DANE."
            value={texto}
            onChange={setTexto}
          />
          <p role="status" class="hint">
            {found.length === 0
              ? 'Ninguna institución se llama así.'
              : found.length > MOST
                ? `Se muestran ${MOST} de ${cuenta(found.length, 'institución', 'instituciones')}: escriba para encontrar las demás.`
                : cuenta(found.length, 'institución', 'instituciones')}
          </p>
          {found.length > 0 ? (
            <Tabla
              titulo="Instituciones y lo que les llega"
              columnas={[
                'Institución',
                'Código DANE',
                'Focalizada en',
                'Evidencias',
                'De las acciones',
                'La última',
              ]}
              deTexto={[1, 2, 4]}
              filas={found
                .slice(0, MOST)
                .map((one) => [
                  one.nombre,
                  one.codigoDane,
                  one.focalizada.join(', ') || 'ninguna',
                  one.evidencias,
                  one.conEvidencia.join(', ') || '—',
                  one.ultima === null ? '—' : formatFecha(one.ultima),
                ])}
            />
          ) : null}
        </div>
      )}
    </section>
  );
}
