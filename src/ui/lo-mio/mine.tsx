// What a person has: their reports and their compromisos, with what they write of them kept meanwhile.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LoMio } from '../../addon/reportes/lo-mio';
import { formatFecha } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { createKeeper } from '../kit/draft-keeper';
import { EmptyState } from '../kit/empty-state';
import { ErrorSummary } from '../kit/error-summary';
import { Notice } from '../kit/notice';
import { Progress, SLOW_SAVING } from '../kit/progress';
import { useDraft } from '../kit/use-draft';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import { Compromisos } from './compromisos';
import { PorHacer } from './por-hacer';
import { Report } from './report';
import { type Reports, useReports } from './use-reports';
import {
  closedIn,
  draftOf,
  isOpen,
  NOTHING,
  readyIn,
  touchedIn,
  type Written,
  withField,
  without,
} from './written';

interface MineProps {
  readonly inicial: LoMio;
  readonly onOther: () => void;
}

export function Mine({ inicial, onOther }: MineProps): VNode {
  const [written, setWritten] = useState<Written>(inicial.borrador ?? NOTHING);
  const [keeper] = useState(() => {
    const window = newVentana(inicial.borradorDe === '' ? undefined : inicial.borradorDe);
    return createKeeper(
      (borrador: ReturnType<typeof draftOf> | null) =>
        server.guardarBorradorLoMio({ borrador: borrador && hasSome(borrador), ...window }),
      draftOf(inicial, inicial.borrador ?? NOTHING),
    );
  });
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const reports = useReports({ inicial, written, setWritten });
  const { datos, busy, issues } = reports;
  const status = useDraft(() => draftOf(datos, written), keeper, NOT_KEPT);
  const ready = readyIn(datos, written);
  const touched = touchedIn(datos, written);
  const [firstOpen] = datos.reportes.filter(isOpen);
  const hasNothing = datos.reportes.length + datos.compromisos.length === 0;
  return (
    <>
      <div class="panel-body" inert={busy !== ''}>
        <Head datos={datos} onOther={onOther} />
        <PorHacer persona={datos.persona} hechos={[...closedIn(datos), ...answered]} />
        {inicial.borrador ? (
          <Notice look="nota">
            <p>Sigue lo que estaba escribiendo.</p>
          </Notice>
        ) : null}
        <Problems key={reports.attempt} reports={reports} />
        {datos.reportes.map((reporte) => (
          <Report
            key={reporte.accion}
            reporte={reporte}
            written={written}
            reports={reports}
            salto={datos.trimestre?.salto ?? 1}
            startsOpen={reporte === firstOpen}
            onField={(campo, text) => setWritten(withField(written, reporte, campo, text))}
            onForget={() => setWritten(without(written, [reporte.accion]))}
          />
        ))}
        <OthersOfTheirs datos={datos} />
        <Compromisos
          compromisos={datos.compromisos}
          written={written.compromisos}
          onWrite={(compromisos) => setWritten({ ...written, compromisos })}
          onClosed={(codigo) => setAnswered([...answered, codigo])}
        />
        {hasNothing ? (
          <EmptyState icon="check" title="Nada que reportar ni que responder">
            No tiene reportes de este trimestre ni compromisos abiertos.
          </EmptyState>
        ) : null}
      </div>
      {datos.reportes.length > 0 ? (
        <ButtonBar
          main={{
            label: `Enviar los listos (${ready.length})`,
            onClick: () => void reports.send(ready),
            disabled: busy !== '' || ready.length === 0,
          }}
          second={{
            label: 'Guardar',
            onClick: () => void reports.save(touched),
            disabled: busy !== '' || touched.length === 0,
          }}
        >
          {busy !== '' ? (
            <Progress label={busy} slow={SLOW_SAVING} />
          ) : (
            issues.length === 0 && (status || READY[ready.length === 0 ? 'none' : 'some'])
          )}
        </ButtonBar>
      ) : null}
    </>
  );
}

const NOT_KEPT = 'Lo escrito no se ha podido guardar. Use Guardar.';
const READY = {
  none: 'Para enviar un reporte escriba lo ejecutado.',
  some: 'Se envían los que tienen lo ejecutado.',
};

/** A draft with nothing in it is none. */
const hasSome = (draft: ReturnType<typeof draftOf>): ReturnType<typeof draftOf> | null =>
  Object.keys(draft.reportes).length + Object.keys(draft.compromisos).length > 0 ? draft : null;

function Head({ datos, onOther }: { readonly datos: LoMio; readonly onOther: () => void }): VNode {
  const { persona, trimestre, reportes } = datos;
  return (
    <>
      <div class="group-title">
        <h2 class="group-name" id="lo-mio-nombre" tabIndex={-1}>
          {persona}
        </h2>
        <Button look="quiet" onClick={onOther}>
          Otra persona
        </Button>
      </div>
      {trimestre ? (
        <>
          <p>
            Reporte de {trimestre.titulo} · {plazo(trimestre)}
          </p>
          <p class="hint">{summaryOf(reportes)}</p>
        </>
      ) : (
        <p class="hint">Todavía no ha abierto ningún trimestre en la hoja Calendario.</p>
      )}
    </>
  );
}

const plazo = ({ cierra, estaAbierto }: NonNullable<LoMio['trimestre']>): string => {
  if (cierra === '') return 'sin fecha de cierre';
  return `${estaAbierto ? 'plazo hasta el' : 'el plazo venció el'} ${formatFecha(cierra)}`;
};

/** "2 por reportar, 1 devuelto, 3 enviados" */
function summaryOf(reportes: LoMio['reportes']): string {
  const of = (...estados: readonly string[]): number =>
    reportes.filter(({ estado }) => estados.includes(estado)).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [of('Sin datos', 'En diligenciamiento'), 'por enviar', 'por enviar'],
    [of('Devuelto'), 'devuelto', 'devueltos'],
    [of('Enviado'), 'enviado', 'enviados'],
    [of('Aprobado'), 'aprobado', 'aprobados'],
  ];
  const said = counts.filter(([n]) => n > 0).map(([n, one, several]) => cuenta(n, one, several));
  return said.length > 0 ? `${said.join(', ')}.` : 'No debe ningún reporte este trimestre.';
}

/** Why the other acciones of a person owe nothing now. */
function OthersOfTheirs({ datos: { sinDeber } }: { readonly datos: LoMio }): VNode | null {
  if (sinDeber.length === 0) return null;
  return (
    <p class="hint block">
      No reportan este trimestre:{' '}
      {sinDeber.map(({ accion, porque }) => `${accion} (${porque})`).join(', ')}.
    </p>
  );
}

function Problems({ reports: { issues, falla } }: { readonly reports: Reports }): VNode | null {
  if (issues.length > 0)
    return (
      <ErrorSummary
        title={
          issues.length === 1 ? 'Falta corregir un dato' : `Falta corregir ${issues.length} datos`
        }
        issues={issues}
      />
    );
  if (!falla) return null;
  return (
    <ErrorSummary title={falla.mensaje} issues={falla.detalle.map((mensaje) => ({ mensaje }))} />
  );
}
