import {
  type AnyRow,
  type Cerradas,
  defineRegister,
  type Row,
  type RuleContext,
} from '../register';
import { cierreDelActa } from './actas';
import { personaUnaVez } from './asistentes-rules';

export const asistentes = defineRegister({
  key: 'asistentes',
  title: 'Asistentes',
  describes: 'Una persona citada o invitada a una reunión.',
  actividades: [1, 4, 5, 9],
  clave: ['acta', 'orden'],
  hidden: true,
  columns: {
    acta: { label: 'Acta', kind: 'referencia', refiere: 'actas', width: 80 },
    orden: { label: 'Orden', kind: 'entero', min: 1, width: 70 },
    nombre: { label: 'Nombre', kind: 'texto', required: true, personal: true, width: 200 },
    cargo: { label: 'Cargo', kind: 'texto', width: 200 },
    dependencia: { label: 'Dependencia', kind: 'texto', width: 200 },
    asistio: { label: 'Asistió', kind: 'siNo', required: true, width: 80 },
    excusa: {
      label: 'Excusa',
      kind: 'texto',
      personal: true,
      width: 200,
      help: 'De quien no asistió. El acta dice «con excusa», nunca el motivo: puede ser un dato de salud. En blanco: sin excusa.',
    },
    invitado: { label: 'Invitado', kind: 'siNo', width: 80 },
    enRepresentacion: {
      label: 'En representación de',
      kind: 'texto',
      personal: true,
      aliases: ['Delegado de', 'Representa a'],
      width: 200,
      help: 'La persona o el cargo que delegó su asistencia.',
    },
  },
  rules: [personaUnaVez],
  cierra: closedByTheirActa,
});
export type AsistenteRow = Row<typeof asistentes>;

/** The people of a closed acta stay as they are; one that a load brought without any gets them from another load. */
function closedByTheirActa({ rows }: Pick<RuleContext, 'rows'>): Cerradas {
  const actas = new Map(rows('actas').map(({ row }) => [row.codigo, row]));
  const withPeople = new Set(rows('asistentes').map(({ row }) => row.acta));
  const fila = ({ acta }: AnyRow) => cierreDelActa(actas.get(acta) ?? {});
  return { fila, nueva: (row) => (withPeople.has(row.acta) ? fila(row) : undefined) };
}
