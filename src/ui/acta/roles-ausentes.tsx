// Who had to be in a meeting, and neither came nor sent anybody: told while it can be mended.

import type { VNode } from 'preact';
import {
  decirAusentes,
  equipoPorNombre,
  nombresPresentes,
  rolesQueFaltan,
} from '../../domain/registers/en-reunion';
import { FieldWarning } from '../kit/field';
import type { PartProps } from './acta-part';

export function RolesAusentes({ form, datos }: Pick<PartProps, 'form' | 'datos'>): VNode | null {
  const { actividad, personas } = form;
  const pedidos = datos.roles[actividad] ?? [];
  const came = personas.flatMap((one) =>
    one.presencia !== 'asistió' ? [] : one.delegado ? one : { ...one, enRepresentacion: '' },
  );
  const presentes = nombresPresentes(came, equipoPorNombre(datos.firmantes));
  const ausentes = came.length === 0 ? [] : rolesQueFaltan(presentes, pedidos);
  const roles = pedidos.map(({ rol }) => rol);
  return (
    <div role="status">
      {ausentes.length > 0 ? (
        <FieldWarning says={decirAusentes(actividad, roles, ausentes)} />
      ) : null}
    </div>
  );
}
