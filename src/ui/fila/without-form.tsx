// The active tab has no form: why, and those that have one.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FilaPanel } from '../../addon/panels/fila-del-libro';
import type { FilaPedida } from '../../addon/panels/fila-pedida';
import { ButtonBar } from '../kit/button-bar';
import { Notice } from '../kit/notice';
import { SelectField } from '../kit/text-field';

interface WithoutFormProps {
  readonly datos: FilaPanel;
  readonly onGo: (pedida: FilaPedida) => void;
}

export function WithoutForm({ datos: { aviso, hojas }, onGo }: WithoutFormProps): VNode {
  const [registro, setRegistro] = useState(hojas[0]?.registro ?? '');
  return (
    <>
      <div class="panel-body">
        <Notice look="nota">{aviso}</Notice>
        <SelectField
          id="fila-hoja"
          label="Hoja a la que agregar una fila"
          need="unmarked"
          value={registro}
          onChange={setRegistro}
          options={hojas.map(({ registro: value, titulo: label }) => ({ value, label }))}
        />
      </div>
      <ButtonBar
        main={{ label: 'Agregar una fila', onClick: () => onGo({ registro }) }}
        second={{ label: 'Ir a la fila seleccionada', onClick: () => onGo({}) }}
      >
        Para editar una fila, selecciónela en su hoja.
      </ButtonBar>
    </>
  );
}
