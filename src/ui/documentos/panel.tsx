// The panel «Documentos»: makes a document of what it may be about, and lists what has been made.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type {
  DocumentosPanel as DocumentosDatos,
  Firmantes,
  PreguntaHecha,
} from '../../addon/panels/documentos-del-libro';
import { ButtonBar } from '../kit/button-bar';
import { EmptyState } from '../kit/empty-state';
import { focusNow } from '../kit/focus';
import { Notice } from '../kit/notice';
import { SelectField } from '../kit/text-field';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { DocumentOutcome, useDocument } from './document-maker';
import { MadeList } from './made-list';
import { Signers } from './signers';
import { WrittenSections } from './written-sections';

export const Panel = panelView(() => server.panelDocumentos(), DocumentosPanel);

function DocumentosPanel({ datos: first }: PanelProps<DocumentosDatos>): VNode {
  const [datos, setDatos] = useState(first);
  const [clave, setClave] = useState(datos.documentos[0]?.clave ?? '');
  // What was last chosen of each kind stays chosen for the other documents about it.
  const [chosen, setChosen] = useState<{ readonly [deQue: string]: string }>({});
  const [signers, setSigners] = useState<{ readonly [clave: string]: Firmantes }>({});
  const maker = useDocument();
  const documento = datos.documentos.find((one) => one.clave === clave);
  const pregunta = documento && datos.preguntas[documento.deQue];
  const de = (documento && chosen[documento.deQue]) ?? pregunta?.opciones[0]?.valor ?? '';
  const nota = documento?.notas[de];
  const responden = documento?.firma && (signers[clave] ?? documento.firma);
  // The list is a convenience: the document is made whether or not it can be read again.
  const readAgain = (): Promise<void> => server.panelDocumentos().then(setDatos, () => undefined);
  const make = async (estado: 'Borrador' | 'Para firma'): Promise<void> => {
    const firma = responden ? { firma: { ...responden, estado } } : {};
    const made = await maker.make({ documento: clave, de, ...firma });
    if (made) await readAgain();
  };
  const disabled = de === '' || maker.busy !== '' || nota?.impide === true;
  const clarifier = (codigo: string): (() => void) | undefined => {
    const offered = datos.documentos.find((one) => one.deQue === 'firmado');
    const nota = datos.preguntas.firmado?.opciones.find(({ valor }) =>
      valor.startsWith(`${codigo}-N`),
    );
    if (!offered || !nota) return undefined;
    return () => {
      setClave(offered.clave);
      setChosen({ ...chosen, firmado: nota.valor });
      queueMicrotask(() => focusNow('documento-de'));
    };
  };
  return (
    <>
      <div class="panel-body">
        <SelectField
          id="documento-clase"
          label="Documento"
          value={clave}
          options={datos.documentos.map((one) => ({ value: one.clave, label: one.titulo }))}
          onChange={setClave}
        />
        {documento && pregunta ? (
          <Choice
            pregunta={pregunta}
            value={de}
            onChange={(value) => setChosen({ ...chosen, [documento.deQue]: value })}
          />
        ) : null}
        {nota ? <Notice look={nota.look}>{nota.texto}</Notice> : null}
        {responden ? (
          <Signers
            key={clave}
            personas={datos.personas}
            value={responden}
            onChange={(value) => setSigners({ ...signers, [clave]: value })}
          />
        ) : null}
        {documento && documento.secciones.length > 0 && de !== '' && !nota?.impide ? (
          <WrittenSections
            key={`${clave} ${de}`}
            documento={clave}
            de={de}
            offered={documento.secciones}
          />
        ) : null}
        <DocumentOutcome maker={maker} />
        <MadeList hechos={datos.hechos} onChange={readAgain} clarifier={clarifier} />
      </div>
      <ButtonBar
        main={{
          label: documento?.generar ?? '',
          onClick: () => make('Borrador'),
          disabled,
        }}
        second={
          responden
            ? { label: 'Generar para firma', onClick: () => make('Para firma'), disabled }
            : undefined
        }
      />
    </>
  );
}

interface ChoiceProps {
  readonly pregunta: PreguntaHecha;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ pregunta: { label, opciones, vacio }, value, onChange }: ChoiceProps): VNode {
  if (opciones.length === 0) {
    return (
      <EmptyState icon="documento" title={vacio.titulo}>
        {vacio.texto}
      </EmptyState>
    );
  }
  return (
    <SelectField
      id="documento-de"
      label={label}
      value={value}
      onChange={onChange}
      options={opciones.map(({ valor, titulo }) => ({ value: valor, label: titulo }))}
    />
  );
}
