// A picture of the Tablero: what it says as its title, what it draws, and the table that it was drawn from.

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tablero } from '../../domain/tablero/tablero';
import { dibujos } from './dibujos';
import type { Grafica } from './graficas/entry';

interface CuadroProps {
  readonly grafica: Grafica;
  readonly titulo: string;
  readonly tablero: Tablero;
  /** What its shapes are. */
  readonly leyenda?: ComponentChildren;
  /** Nothing of it to draw. */
  readonly isEmpty?: boolean;
  readonly children: ComponentChildren;
}

export function Cuadro(props: CuadroProps): VNode {
  const { grafica, titulo, tablero, leyenda, isEmpty = false, children } = props;
  return (
    <section class="cuadro" aria-labelledby={`tablero-${grafica}`}>
      <h2 id={`tablero-${grafica}`}>{titulo}</h2>
      {isEmpty ? null : (
        <>
          {leyenda ? <p class="leyenda">{leyenda}</p> : null}
          <Dibujo grafica={grafica} titulo={titulo} tablero={tablero} />
          <details>
            <summary>Ver la tabla</summary>
            {children}
          </details>
        </>
      )}
    </section>
  );
}

type DibujoProps = Pick<CuadroProps, 'grafica' | 'titulo' | 'tablero'>;

/** Pixels in which the names still fit beside their shapes: in fewer the picture slides, as its table does. */
const NARROWEST = 340;

/** Without the library the tables say the same. */
export function Dibujo({ grafica, titulo, tablero }: DibujoProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const [isMissing, setMissing] = useState(false);
  const [slides, setSlides] = useState(false);
  useEffect(() => {
    const place = box.current;
    if (!place) return undefined;
    let width = 0;
    const draw = async (): Promise<void> => {
      const now = Math.floor(place.clientWidth);
      if (now === width || now === 0) return;
      width = now;
      try {
        const dibujar = await dibujos();
        const drawn = dibujar(grafica, tablero, Math.max(now, NARROWEST));
        drawn.setAttribute('role', 'img');
        drawn.setAttribute('aria-label', titulo);
        place.replaceChildren(drawn);
        setSlides(now < NARROWEST);
        setMissing(false);
      } catch (thrown) {
        console.error(thrown);
        setMissing(true);
      }
    };
    const observer = new ResizeObserver(() => void draw());
    observer.observe(place);
    return () => observer.disconnect();
  }, [grafica, titulo, tablero]);
  return (
    <>
      {/* What slides is reached with the keyboard. */}
      <div ref={box} class="dibujo" {...(slides && { tabIndex: 0 })} />
      {isMissing ? (
        <p class="hint" role="status">
          No se pudo dibujar la gráfica: la tabla dice lo mismo.
        </p>
      ) : null}
    </>
  );
}

interface TablaProps {
  /** Read aloud; what scrolls is named by it too. */
  readonly titulo: string;
  readonly columnas: readonly string[];
  readonly filas: readonly (readonly ComponentChildren[])[];
  /** Columns of words, from 0. */
  readonly deTexto?: readonly number[];
}

export function Tabla({ titulo, columnas, filas, deTexto = [] }: TablaProps): VNode {
  const look = (i: number): string | undefined => (deTexto.includes(i) ? 'texto' : undefined);
  return (
    <section
      class="desliza"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
      tabIndex={0}
      aria-label={titulo}
    >
      <table>
        <caption class="only-heard">{titulo}</caption>
        <thead>
          <tr>
            {columnas.map((columna, i) => (
              <th key={columna} scope="col" class={look(i)}>
                {columna}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filas.map(([first, ...rest], line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a table are drawn anew together
            <tr key={line}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <td key={i} class={look(i + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
