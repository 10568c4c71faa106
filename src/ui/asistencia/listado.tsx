// The listado R08 of a meeting: with who is in it, or blank to be filled by hand.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FILAS_EN_BLANCO, formatDeReunion, MAS_FILAS } from '../../domain/asistencia/de-reunion';
import { DocumentOutcome, useDocument } from '../documentos/document-maker';
import { Button } from '../kit/button';
import { Section } from '../kit/section';
import { TextField } from '../kit/text-field';

interface ListadoProps {
  readonly reunion: string;
  readonly hasPeople: boolean;
}

export function Listado({ reunion, hasPeople }: ListadoProps): VNode {
  const [filas, setFilas] = useState(String(FILAS_EN_BLANCO));
  const maker = useDocument();
  const isBusy = maker.busy !== '';
  const make = (de: string) => (): void => void maker.make({ documento: 'asistencia-externa', de });
  const n = Number(filas);
  const isWrong = !Number.isInteger(n) || n < 1 || n > MAS_FILAS;
  return (
    <Section id="asistencia-listado" title="Listado R08">
      <p class="hint">
        Documento, teléfono y correo van en blanco, para escribirlos a mano: el libro no los guarda.
      </p>
      <TextField
        id="asistencia-filas"
        label="Renglones del listado en blanco"
        value={filas}
        onChange={setFilas}
        error={isWrong ? `Escriba un número de 1 a ${MAS_FILAS}.` : undefined}
      />
      <div class="inline-buttons">
        {hasPeople ? (
          <Button disabled={isBusy} onClick={make(reunion)}>
            Hacer el listado
          </Button>
        ) : null}
        <Button
          look="quiet"
          disabled={isBusy || isWrong}
          onClick={make(formatDeReunion({ codigo: reunion, enBlanco: n }))}
        >
          Hacerlo en blanco
        </Button>
      </div>
      <DocumentOutcome maker={maker} />
    </Section>
  );
}
