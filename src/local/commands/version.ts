// `libro-pam version`: the plan whole as one of its versions was approved.

import { fold } from '../../domain/texto';
import { UsageError } from '../../terminal/arguments';
import { COSTO, defineCommand } from '../../terminal/command';
import { shorten, textTable } from '../../terminal/text-table';
import { consultLibro } from './sesion';

interface Accion {
  readonly codigo: string;
  readonly accion: string;
  readonly campos: readonly {
    readonly campo: string;
    readonly titulo: string;
    readonly dice: string;
    readonly ahora?: string;
  }[];
  readonly programado: readonly {
    readonly vigencia: number;
    readonly trimestres: { readonly [trimestre: string]: string };
  }[];
  readonly sigue: boolean;
}
interface Version {
  readonly version: string;
  readonly dicho: string;
  readonly codigoVerificacion: string;
  readonly acciones: readonly Accion[];
}

export const version = defineCommand({
  summary: 'Muestra el PAM como se aprobó en una versión, y en qué dice otra cosa hoy.',
  parameters: { libro: 'LIBRO.xlsx', version: 'N' },
  options: {
    accion: { value: 'A03', help: 'Solo esa acción, con todos sus campos.' },
    ...COSTO,
  },
  async run({ libro, version: asked }, { accion, costo }) {
    return consultLibro(libro, { costo }, (sesion) => {
      const found = sesion.call<Version>('verVersionDelPam', { version: asked }, 'consulta');
      const acciones = found.acciones.filter(
        ({ codigo }) => accion === undefined || fold(codigo) === fold(accion),
      );
      if (acciones.length === 0 && accion !== undefined)
        throw new UsageError(`La versión ${found.version} no tiene una acción «${accion}».`);
      const head = [found.dicho, `Código de verificación ${found.codigoVerificacion}.`];
      const body =
        accion === undefined ? [textTable(HEADER, acciones.map(lineOf))] : acciones.map(entera);
      return { json: { ...found, acciones }, text: [...head, '', ...body].join('\n') };
    });
  },
});

const HEADER = ['acción', 'qué se hace', 'meta del cuatrienio', 'campos que hoy dicen otra cosa'];

function lineOf({ codigo, accion, campos, sigue }: Accion): readonly string[] {
  const changed = campos.filter(({ ahora }) => ahora !== undefined).map(({ titulo }) => titulo);
  const meta = campos.find(({ campo }) => campo === 'metaCuatrienio')?.dice ?? '';
  return [codigo, shorten(accion, 60), meta, sigue ? changed.join(', ') : 'ya no está en el PAM'];
}

function entera({ codigo, accion, campos, programado, sigue }: Accion): string {
  return [
    `${codigo} · ${accion}${sigue ? '' : ' (ya no está en el PAM)'}`,
    ...campos.map(
      ({ titulo, dice, ahora }) =>
        `  ${titulo}: ${dice || 'en blanco'}${ahora === undefined ? '' : ` (hoy: ${ahora || 'en blanco'})`}`,
    ),
    ...programado.map(
      ({ vigencia, trimestres }) =>
        `  Programado ${vigencia}: ${Object.entries(trimestres)
          .map(([trimestre, dice]) => `${trimestre} ${dice || '–'}`)
          .join(', ')}`,
    ),
  ].join('\n');
}
