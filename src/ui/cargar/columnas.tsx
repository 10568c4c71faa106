// Which column each header was taken for. One that nobody knows is shown first, with what it may be, to be assigned or left unread; what is
// assigned the book remembers when it is loaded.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import type { CargueVisto } from '../../addon/panels/cargar-del-libro';
import { NO_LEER } from '../../domain/cargue/detalles';
import { cuenta } from '../../domain/redaccion';
import { fold } from '../../domain/texto';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';
import { tituloDe } from './lugar';
import type { CargueEnPanel } from './use-cargue';

interface ColumnasProps {
  readonly cargue: CargueEnPanel;
  readonly vista: CargueResult;
  readonly visto: CargueVisto;
}
const SECCION = 'cargar-columnas';
type Asignadas = { readonly [encabezado: string]: string };

/** What was assigned, by hand or the time before; assigning one more keeps the others. Without a key the header is read by its name. */
function assigning({
  cargue,
  vista,
}: ColumnasProps): (header: string, key: string | undefined) => void {
  const assigned: Asignadas =
    cargue.eleccion.columnas ??
    Object.fromEntries([
      ...vista.columnas.flatMap(({ texto, columna, asignada }) =>
        asignada === undefined ? [] : [[texto, columna]],
      ),
      ...vista.dejadas.map(({ texto }) => [texto, NO_LEER]),
    ]);
  return (header, key) => {
    const { [header]: _was, ...others } = assigned;
    cargue.choose({ columnas: key === undefined ? others : { ...others, [header]: key } });
  };
}

/** The columns that no header was taken for. */
function freeOf({ vista, visto }: ColumnasProps): CargueVisto['columnas'] {
  const taken = new Set(vista.columnas.map(({ columna }) => columna));
  return visto.columnas.filter(({ columna }) => !taken.has(columna));
}

export function Desconocidos(props: ColumnasProps): VNode | null {
  const { noLeidas } = props.vista;
  if (noLeidas.length === 0) return null;
  const assign = assigning(props);
  const free = freeOf(props);
  return (
    <section class="block" aria-label="Encabezados que no se conocen">
      <h2 class="heading">
        {noLeidas.length === 1
          ? 'Un encabezado no se conoce, y no se lee:'
          : `${noLeidas.length} encabezados no se conocen, y no se leen:`}
      </h2>
      {noLeidas.map((header) => (
        <Encabezado
          key={header}
          header={header}
          likely={props.visto.parecidas[header]}
          free={free}
          onAssign={(key) => assign(header, key || undefined)}
        />
      ))}
    </section>
  );
}

export function Columnas(props: ColumnasProps): VNode | null {
  const { vista, visto } = props;
  const { columnas, noLeidas, dejadas } = vista;
  if (columnas.length + dejadas.length === 0) return null;
  const assign = assigning(props);
  const change = (header: string, key: string | undefined): void => {
    assign(header, key);
    focusSoon(SECCION);
  };
  const free = freeOf(props).map((one) => ({ value: one.columna, label: one.titulo }));
  const titleOf = (key: string): string => tituloDe(key, visto.columnas);
  const left = noLeidas.length + dejadas.length;
  const unread = left > 0 ? `, ${left} sin leer` : '';
  return (
    <Section
      id={SECCION}
      title="Columnas"
      count={`${cuenta(columnas.length, 'leída', 'leídas')}${unread}`}
    >
      {columnas.map(({ texto, columna, asignada }) =>
        asignada === undefined ? null : (
          <SelectField
            key={texto}
            id={`columna ${texto}`}
            label={`«${texto}»`}
            need="unmarked"
            value={columna}
            options={[
              { value: columna, label: titleOf(columna) },
              { value: '', label: 'No leer' },
              ...free,
            ]}
            hint={asignada === 'antes' ? 'Asignada la vez anterior.' : 'Asignada a mano.'}
            onChange={(key) => assign(texto, key || undefined)}
          />
        ),
      )}
      <ul class="plain-list">
        {columnas.map(({ texto, columna, asignada }) =>
          asignada === undefined ? (
            <li key={`${texto} ${columna}`}>
              {readAs(texto, titleOf(columna))}{' '}
              {texto === '' ? null : (
                <Button look="quiet" onClick={() => change(texto, NO_LEER)}>
                  No leer<span class="only-heard"> «{texto}»</span>
                </Button>
              )}
            </li>
          ) : null,
        )}
      </ul>
      {dejadas.length > 0 ? (
        <>
          <h3 class="heading">No se leen</h3>
          <ul class="plain-list">
            {dejadas.map(({ texto, asignada }) => (
              <li key={texto}>
                «{texto}»{asignada === 'antes' ? ', como la vez anterior' : ''}{' '}
                <Button look="quiet" onClick={() => change(texto, undefined)}>
                  Leer<span class="only-heard"> «{texto}»</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

const readAs = (texto: string, titulo: string): string =>
  fold(texto) === fold(titulo) ? titulo : `«${texto}» → ${titulo}`;

interface EncabezadoProps {
  readonly header: string;
  readonly likely: string | undefined;
  readonly free: CargueVisto['columnas'];
  readonly onAssign: (key: string) => void;
}

const Encabezado = ({ header, likely, free, onAssign }: EncabezadoProps): VNode => {
  const first = free.find(({ columna }) => columna === likely);
  return (
    <SelectField
      id={`columna ${header}`}
      label={`«${header}»`}
      need="unmarked"
      value=""
      options={[
        { value: '', label: 'No leer' },
        ...(first ? [{ value: first.columna, label: `¿Es ${first.titulo}?` }] : []),
        ...free
          .filter((one) => one !== first)
          .map(({ columna, titulo }) => ({ value: columna, label: titulo })),
      ]}
      hint={first ? `Se parece a «${first.titulo}».` : undefined}
      onChange={onAssign}
    />
  );
};
