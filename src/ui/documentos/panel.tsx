// The panel «Documentos»: makes the informe of a corte or the document of an acta, and lists what has
// been made.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentosPanel as DocumentosDatos } from '../../addon/panels/documentos';
import { ButtonBar } from '../kit/button-bar';
import { EmptyState } from '../kit/empty-state';
import { SelectField } from '../kit/text-field';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { DocumentOutcome, useDocument } from './document-maker';
import { MadeList } from './made-list';
import { SinReporte } from './sin-reporte';

const CLASES = [
  {
    value: 'informe-trimestral',
    label: 'Informe de gestión trimestral',
    action: 'Generar informe',
  },
  { value: 'acta', label: 'Acta de reunión', action: 'Generar acta' },
] as const;
type Clase = (typeof CLASES)[number]['value'];

export const Panel = panelView(() => server.panelDocumentos(), DocumentosPanel);

function DocumentosPanel({ datos: first }: PanelProps<DocumentosDatos>): VNode {
  const [datos, setDatos] = useState(first);
  const [clase, setClase] = useState<Clase>('informe-trimestral');
  const [corte, setCorte] = useState(datos.cortes[0]?.corte ?? '');
  const [acta, setActa] = useState(datos.actas[0]?.codigo ?? '');
  const maker = useDocument();
  const chosen = datos.cortes.find((candidate) => candidate.corte === corte);
  const isReady = clase === 'acta' ? acta !== '' : chosen !== undefined;
  const make = async (): Promise<void> => {
    const pedido = clase === 'acta' ? { documento: clase, acta } : { documento: clase, corte };
    const made = await maker.make(pedido);
    // The list is a convenience: the document is made whether or not it can be read again.
    if (made) await server.panelDocumentos().then(setDatos, () => undefined);
  };
  return (
    <>
      <div class="panel-body">
        <SelectField
          id="documento-clase"
          label="Documento"
          value={clase}
          options={CLASES}
          onChange={(value) => setClase(value as Clase)}
        />
        {clase === 'acta' ? (
          <ActaChoice datos={datos} acta={acta} onChange={setActa} />
        ) : (
          <CorteChoice datos={datos} corte={corte} onChange={setCorte} />
        )}
        {clase !== 'acta' && chosen ? <SinReporte corte={chosen} /> : null}
        <DocumentOutcome maker={maker} />
        <MadeList hechos={datos.hechos} />
      </div>
      <ButtonBar
        main={{
          label: CLASES.find(({ value }) => value === clase)?.action ?? '',
          onClick: make,
          disabled: !isReady || maker.busy !== '',
        }}
      />
    </>
  );
}

interface ChoiceProps {
  readonly datos: DocumentosDatos;
  readonly onChange: (value: string) => void;
}

function CorteChoice({ datos, corte, onChange }: ChoiceProps & { readonly corte: string }): VNode {
  if (datos.cortes.length === 0) {
    return (
      <EmptyState icon="documento" title="Todavía no hay nada que informar">
        Reporte un trimestre en la hoja Seguimiento y vuelva a abrir este panel.
      </EmptyState>
    );
  }
  return (
    <SelectField
      id="documento-corte"
      label="Corte"
      value={corte}
      onChange={onChange}
      options={datos.cortes.map((one) => ({ value: one.corte, label: one.titulo }))}
    />
  );
}

function ActaChoice({ datos, acta, onChange }: ChoiceProps & { readonly acta: string }): VNode {
  if (datos.actas.length === 0) {
    return (
      <EmptyState icon="documento" title="Todavía no hay actas">
        Guarde una con el menú PAM, Acta de reunión.
      </EmptyState>
    );
  }
  return (
    <SelectField
      id="documento-acta"
      label="Acta"
      value={acta}
      onChange={onChange}
      options={datos.actas.map(({ codigo, titulo }) => ({ value: codigo, label: titulo }))}
    />
  );
}
