// A table as it would be loaded: what it was taken for, how many rows do what, what is to be put right, what is proposed, and how it
// was read. Nothing is written until the main button says so.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import type { RegistroCargable } from '../../addon/panels/cargar-del-libro';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { formatNumero } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { Failure, Notice } from '../kit/notice';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { Codigos, Parecidas } from './codigos';
import { Columnas, Desconocidos } from './columnas';
import { EnCurso } from './en-curso';
import { CUENTA, CUENTAS } from './estilo';
import type { Fuente } from './fuente';
import { Hojas } from './hojas';
import { Lecturas } from './lecturas';
import { Observadas } from './observadas';
import { Propuestas } from './propuestas';
import { type CargueEnPanel, VISTA } from './use-cargue';
import { ValoresDeTodas } from './valores-de-todas';

interface BandejaProps {
  readonly cargue: CargueEnPanel;
  readonly fuente: Fuente;
  readonly registros: readonly RegistroCargable[];
  /** Long work that was begun and is not over. */
  readonly trabajos: readonly TrabajoVisto[];
}

export function Bandeja(props: BandejaProps): VNode {
  const { cargue, fuente, registros } = props;
  const { busy, falla, visto, eleccion, cambiaron } = cargue;
  const vista = visto?.vista ?? null;
  const isLoading = busy === 'Cargando…';
  return (
    <>
      <div class="panel-body">
        {cargue.isRecovered ? (
          <Notice look="nota">Es lo que había traído antes de cerrar el panel.</Notice>
        ) : null}
        <div id={VISTA} tabIndex={-1} inert={isLoading || undefined}>
          <p class="hint">{origin(fuente)}</p>
          <SelectField
            id="cargar-registro"
            label="De qué son las filas"
            value={eleccion.registro}
            options={[
              ...(eleccion.registro === ''
                ? [{ value: '', label: visto ? 'Escoja…' : 'Reconociéndolas…' }]
                : []),
              ...registros.map(({ registro, titulo }) => ({ value: registro, label: titulo })),
            ]}
            hint={visto ? recognised(cargue) : undefined}
            onChange={(registro) => cargue.choose({ ...OTRO_REGISTRO, registro })}
          />
        </div>
        {isLoading && visto?.trabajo ? (
          <EnCurso nombre={visto.trabajo} label={busy} />
        ) : busy ? (
          <Progress label={busy} />
        ) : falla ? (
          <Failure falla={falla} onRetry={visto ? undefined : cargue.look} />
        ) : null}
        {cambiaron.length > 0 ? <Cambiaron lines={cambiaron} /> : null}
        {vista && visto ? (
          // What is being done is not changed meanwhile.
          <div inert={isLoading || undefined}>
            <Cuentas cargue={cargue} />
            <Hojas cargue={cargue} vista={vista} hojas={visto.hojas} />
            <ValoresDeTodas key={eleccion.registro} cargue={cargue} faltan={visto.faltan} />
            <Parecidas cargue={cargue} vista={vista} />
            <Propuestas cargue={cargue} vista={vista} columnas={visto.columnas} />
            <Desconocidos cargue={cargue} vista={vista} visto={visto} />
            <Observadas vista={vista} columnas={visto.columnas} />
            <Codigos cargue={cargue} vista={vista} />
            <Columnas cargue={cargue} vista={vista} visto={visto} />
            <Lecturas vista={vista} columnas={visto.columnas} />
          </div>
        ) : null}
        {cargue.isLoose ? (
          <p class="hint block">
            Es mucho para conservarlo: si cierra el panel antes de cargar, tendrá que traerlo otra
            vez.
          </p>
        ) : null}
        {isNothing(vista) ? null : (
          <div class="inline-buttons">
            <Button look="quiet" onClick={() => cargue.leave()} disabled={busy !== ''}>
              Traer otra tabla
            </Button>
          </div>
        )}
      </div>
      <Pie {...props} />
    </>
  );
}

/** Whether there is nothing to write, and nothing to put right. */
const isNothing = (vista: CargueResult | null): boolean =>
  vista !== null &&
  vista.nuevas + vista.actualizadas === 0 &&
  vista.observaciones.every(({ severidad }) => severidad !== 'error');

/** What was chosen of the columns of one register means nothing in another. */
const OTRO_REGISTRO = {
  columnas: undefined,
  valores: undefined,
  aceptar: undefined,
  aceptarTodas: undefined,
};

const origin = ({ nombre, hojas }: Fuente): string =>
  nombre === ''
    ? `Lo pegado: ${cuenta(hojas[0]?.celdas.length ?? 0, 'línea', 'líneas')}.`
    : `Archivo ${nombre}.`;

function recognised({ visto, eleccion, reconocido }: CargueEnPanel): string | undefined {
  if (!visto?.vista) return 'Sus encabezados no son de ningún registro: diga usted de cuál.';
  if (reconocido?.registro !== eleccion.registro) return undefined;
  const n = cuenta(reconocido.nombra, 'columna', 'columnas');
  return reconocido.basta
    ? `Se reconoció por sus encabezados: ${n} de esa hoja.`
    : `Es la hoja que más se le parece (${n}); si no es, escoja otra.`;
}

const Cambiaron = ({ lines }: { readonly lines: readonly string[] }): VNode => (
  <Notice look="advertencia">
    <p class="notice-title">
      No se escribió nada: desde que usted revisó la tabla, alguien cambió estas filas. Mírelas, y
      cargue si su tabla es la que vale.
    </p>
    <ul class="notice-facts">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </Notice>
);

function Cuentas({ cargue: { visto } }: Pick<BandejaProps, 'cargue'>): VNode | null {
  const vista = visto?.vista;
  if (!vista) return null;
  const facts: readonly (readonly [string, number])[] = [
    ['Nuevas', vista.nuevas],
    ['Se actualizan', vista.actualizadas],
    ['Ya están igual', vista.sinCambio],
    ['No entran', vista.rechazadas],
  ];
  return (
    <div class="block" role="status">
      <p class="heading">{cuenta(vista.leidas, 'fila leída', 'filas leídas')}</p>
      <dl style={CUENTAS}>
        {facts.map(([what, n]) => (
          <div key={what} style={CUENTA}>
            <dt class="hint">{what}</dt>
            <dd>{formatNumero(n)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The foot: the main button says what it writes; with rows that are wrong, all go in once they are right, or the right ones now. */
function Pie({ cargue, trabajos }: BandejaProps): VNode | null {
  const { visto, busy } = cargue;
  const vista = visto?.vista;
  if (!vista) return null;
  const { leidas, rechazadas, nuevas, actualizadas } = vista;
  const n = nuevas + actualizadas;
  const isBusy = busy !== '';
  const isWrong = vista.observaciones.some(({ severidad }) => severidad === 'error');
  const isHalfWay = trabajos.some(({ clave }) => clave === visto.trabajo?.clave);
  const all = isHalfWay ? 'Continuar el cargue' : label(isWrong ? leidas : n, leidas);
  if (isNothing(vista))
    return (
      <ButtonBar main={{ label: 'Traer otra tabla', onClick: () => cargue.leave() }}>
        {leidas === 0
          ? 'No hay filas que cargar.'
          : 'No hay nada que cargar: todas las filas ya están en el libro.'}
      </ButtonBar>
    );
  if (!isWrong)
    return (
      <ButtonBar
        main={{ label: all, onClick: () => cargue.load(false), disabled: isBusy, id: MAIN }}
      >
        {isHalfWay ? 'Este cargue quedó a medias.' : ''}
      </ButtonBar>
    );
  const valid = n === 1 ? 'Cargar la válida' : `Cargar las ${formatNumero(n)} válidas`;
  return (
    <ButtonBar
      main={{ label: all, onClick: () => cargue.load(false), disabled: true, id: MAIN }}
      second={
        n > 0 && leidas > 0
          ? { label: valid, onClick: () => cargue.load(true), disabled: isBusy }
          : undefined
      }
    >
      {leidas === 0
        ? 'Así no se puede leer: siga lo que se dice arriba.'
        : `${rechazadas === 1 ? 'Una fila no entra' : `${formatNumero(rechazadas)} filas no entran`}: acepte lo propuesto, o corrija en su archivo y tráigalo de nuevo.`}
    </ButtonBar>
  );
}
const MAIN = 'cargar-todo';

/** The rows that are written; of those that were read, some may be in the book as they are. */
const label = (n: number, leidas: number): string => {
  if (leidas === 1) return 'Cargar la fila';
  if (n === leidas) return `Cargar las ${formatNumero(n)} filas`;
  return n === 1 ? 'Cargar la que cambia' : `Cargar las ${formatNumero(n)} que cambian`;
};
