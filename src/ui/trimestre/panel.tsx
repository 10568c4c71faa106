// The panel «Trimestre»: which quarter, how it is, and its parts, each of which asks for its own when it is opened.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type {
  ParteDeTrimestre,
  TrimestrePanel as TrimestreDatos,
  TrimestreVisto,
} from '../../addon/trimestre/cabeza';
import { enumerar } from '../../domain/redaccion';
import { DocumentOutcome, useDocument } from '../documentos/document-maker';
import { ButtonBar } from '../kit/button-bar';
import { comesLater } from '../kit/comes-later';
import { EmptyState } from '../kit/empty-state';
import { Notice } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';
import { UnderWay } from '../kit/under-way';
import { useAction } from '../kit/use-load';
import { useOffered } from '../kit/use-offered';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { type Escrito, EscritoContext, FORMAS_DE, nombreDe, useEscritoDelPanel } from './escrito';
import type { Parte } from './parte';
import { Reportes } from './reportes';

export const Panel = panelView(() => server.panelTrimestre({}), TrimestrePanel);

const Planillas: Parte = comesLater(() => import('./planillas').then((parte) => parte.Planillas));
const Anomalias: Parte = comesLater(() => import('./anomalias').then((parte) => parte.Anomalias));
const Cierre: Parte = comesLater(() => import('./cierre').then((parte) => parte.Cierre));
const Registros: Parte = comesLater(() => import('./registros').then((parte) => parte.Registros));

/** In the order of the work: what came in, what it says, how it ends. */
const PARTES: {
  readonly [P in ParteDeTrimestre]: { readonly title: string; readonly Content: Parte };
} = {
  reportes: { title: 'Reportes', Content: Reportes },
  planillas: { title: 'Planillas', Content: Planillas },
  anomalias: { title: 'Anomalías', Content: Anomalias },
  cierre: { title: 'Cierre', Content: Cierre },
  registros: { title: 'Registros del año', Content: Registros },
};

function TrimestrePanel({ datos }: PanelProps<TrimestreDatos>): VNode {
  const { turn, take, ...drafts } = useOffered(datos);
  return (
    <>
      <OtherDrafts
        drafts={drafts.otrosBorradores}
        titulo={({ borrador: { formas } }) => enumerar(cortesDe(formas))}
        onTake={take}
      />
      <Trimestre key={turn} datos={{ ...datos, ...drafts }} />
    </>
  );
}

/** The quarters of some forms, by their names. */
const cortesDe = (formas: object): readonly string[] => [
  ...new Set(Object.keys(formas).map((nombre) => nombre.split(' ')[0] ?? '')),
];

function Trimestre({ datos: first }: { readonly datos: TrimestreDatos }): VNode {
  const [datos, setDatos] = useState(first);
  const [escrito, status] = useEscritoDelPanel(first);
  const [begun] = useState(() => partesCon(escrito, first.trimestre?.corte ?? ''));
  // A part asks for its own once it is opened.
  const [opened, setOpened] = useState<{ readonly [parte: string]: boolean }>(begun);
  const { busy, falla, run } = useAction();
  const maker = useDocument();
  const shown = datos.trimestre;
  if (!shown) {
    return (
      <EmptyState icon="clock" title="Ningún trimestre ha abierto todavía">
        Se abren con las fechas de la hoja Calendario.
      </EmptyState>
    );
  }
  const choose = async (corte: string): Promise<void> => {
    const answer = await run('Buscando el trimestre…', () => server.panelTrimestre({ corte }));
    if (answer) setDatos(answer);
  };
  // What is said beside the titles is a convenience: a part goes on whether or not it can be read again.
  const readAgain = (): void =>
    void server.panelTrimestre({ corte: shown.corte }).then(setDatos, () => undefined);
  const make = async (): Promise<void> => {
    const made = await maker.make({ documento: 'informe-trimestral', de: shown.corte });
    if (made) readAgain();
  };
  return (
    <EscritoContext.Provider value={escrito}>
      <div class="panel-body">
        <SelectField
          id="trimestre-corte"
          label="Trimestre"
          value={shown.corte}
          options={datos.cortes.map(({ valor, titulo }) => ({ value: valor, label: titulo }))}
          onChange={choose}
        />
        <UnderWay busy={busy} falla={falla} />
        {datos.fin ? <Notice look="advertencia">{datos.fin}</Notice> : null}
        <Head shown={shown} />
        <DeOtros escrito={escrito} corte={shown.corte} />
        <DocumentOutcome maker={maker} />
        {Object.entries(PARTES).map(([key, { title, Content }]) => (
          <Section
            key={key}
            id={`trimestre-${key}`}
            title={title}
            count={shown.cuentas[key as ParteDeTrimestre]}
            startsOpen={begun[key] === true}
            onOpen={() => setOpened({ ...opened, [key]: true })}
          >
            {opened[key] ? (
              <Content key={shown.corte} corte={shown.corte} onChange={readAgain} />
            ) : null}
          </Section>
        ))}
      </div>
      <ButtonBar
        main={{
          label: 'Generar informe',
          onClick: make,
          disabled: maker.busy !== '' || busy !== '',
        }}
      >
        {status}
      </ButtonBar>
    </EscritoContext.Provider>
  );
}

/** The parts with something that was being written of the corte. */
const partesCon = ({ recuperadas }: Escrito, corte: string) =>
  Object.fromEntries(
    Object.entries(FORMAS_DE).map(([parte, some]) => [
      parte,
      some.some((one) =>
        Object.keys(recuperadas).some((nombre) => nombre.startsWith(nombreDe(corte, one))),
      ),
    ]),
  );

/** What waits in another quarter than the one that is shown. */
function DeOtros({
  escrito: { formas },
  corte,
}: {
  readonly escrito: Escrito;
  readonly corte: string;
}): VNode | null {
  const others = cortesDe(formas.current).filter((one) => one !== corte);
  if (others.length === 0) return null;
  return (
    <Notice look="nota">
      Tiene algo sin guardar de {enumerar(others)}: escoja ese trimestre para seguirlo.
    </Notice>
  );
}

const Head = ({
  shown: { titulo, estado, ventana },
}: {
  readonly shown: TrimestreVisto;
}): VNode => (
  <Notice look={estado === 'Definitivo' ? 'listo' : 'nota'}>
    <p class="notice-title">
      {titulo}: {estado.toLowerCase()}
    </p>
    <p>{ventana}</p>
  </Notice>
);
