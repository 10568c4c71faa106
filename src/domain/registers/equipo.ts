import { defineRegister, type Row } from '../register';
import { mismoRol, OTROS_NOMBRES } from '../roles';
import { ordenDeFechas } from '../rules/fechas';
import { fold } from '../texto';

export const equipo = defineRegister({
  key: 'equipo',
  title: 'Equipo',
  describes: 'Una persona de la oficina o que coordina acciones.',
  clave: ['nombre'],
  interno: true,
  columns: {
    nombre: {
      label: 'Nombre',
      kind: 'texto',
      persona: true,
      aliases: [
        'Nombres y apellidos',
        'Apellidos y nombres',
        'Nombre completo',
        'Nombres',
        'Funcionario',
      ],
      width: 200,
    },
    cargo: { label: 'Cargo', kind: 'texto', required: true, width: 280 },
    dependencia: { label: 'Dependencia', kind: 'texto', aliases: ['Área', 'Oficina'], width: 280 },
    rol: {
      label: 'Rol en el procedimiento',
      kind: 'lista',
      catalogo: 'rol',
      enCatalogos: 'Roles',
      sinonimos: OTROS_NOMBRES,
      aliases: ['Rol'],
      width: 200,
    },
    vinculacion: {
      label: 'Vinculación',
      kind: 'lista',
      aliases: ['Tipo de vinculación'],
      catalogo: 'vinculacion',
      width: 120,
    },
    correo: {
      label: 'Correo',
      kind: 'correo',
      personal: true,
      aliases: ['Correo electrónico', 'Correo institucional', 'E-mail', 'Email'],
      width: 220,
    },
    desde: {
      label: 'Desde',
      kind: 'fecha',
      aliases: ['Fecha de ingreso', 'Fecha de inicio'],
      width: 100,
    },
    hasta: {
      label: 'Hasta',
      kind: 'fecha',
      aliases: ['Fecha de retiro', 'Fecha de terminación'],
      mesSolo: 'fin',
      width: 100,
      help: 'En blanco mientras siga.',
    },
  },
  rules: [ordenDeFechas('desde', 'hasta')],
});
export type EquipoRow = Row<typeof equipo>;

/** The person of Equipo who has this account or, where no account is told, this name; '' when there is none. */
export function nombreEnEquipo(equipo: readonly EquipoRow[], quien: string): string {
  const isThem = ({ nombre, correo }: EquipoRow): boolean =>
    [nombre, correo].some((own) => own !== undefined && fold(own) === fold(quien));
  return (quien && equipo.find(isThem)?.nombre) || '';
}

/** Whether a person is in the office on a day, YYYY-MM-DD. */
export const estaEnLaOficina = ({ desde, hasta }: EquipoRow, dia: string): boolean =>
  (desde ?? dia) <= dia && (hasta ?? dia) >= dia;

/** Names of those of the office who have a role on a day. */
export const conElRol = (
  equipo: readonly EquipoRow[],
  rol: string,
  hoy: string,
): readonly string[] =>
  equipo.flatMap((row) =>
    row.nombre && mismoRol(row.rol ?? '', rol) && estaEnLaOficina(row, hoy) ? row.nombre : [],
  );
