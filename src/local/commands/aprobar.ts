// `libro-pam aprobar`: verifying the plan, leaving that noted, and approving it by an acta.

import { UsageError } from '../../terminal/arguments';
import { type Answer, COSTO, defineCommand } from '../../terminal/command';
import { sectionText } from './section-text';
import { changeLibro, consultLibro } from './sesion';

interface Reparo {
  readonly codigo: string;
  readonly impide: boolean;
  readonly mensaje: string;
}
interface Verificado {
  readonly version: string;
  readonly codigoVerificacion: string;
  readonly observaciones: readonly Reparo[];
}
interface Aprobado extends Verificado {
  readonly numero: string;
  readonly dicho: string;
}

export const aprobar = defineCommand({
  summary: 'Verifica el PAM, o lo aprueba con un acta.',
  parameters: { libro: 'LIBRO.xlsx' },
  options: {
    acta: {
      value: 'N',
      help: 'Acta de la actividad 5: su número, su número y su año, o su código.',
    },
    verificar: { help: 'Dice qué impide aprobarlo y qué conviene ver antes, y no escribe nada.' },
    constancia: { help: 'Deja constancia de que se verificó, para que la Jefatura lo apruebe.' },
    documento: { value: 'ENLACE', help: 'Enlace del acta firmada.' },
    motivo: { value: 'TEXTO', help: 'Por qué se aprueba esta versión.' },
    ...COSTO,
  },
  async run({ libro }, { acta, verificar, constancia, documento, motivo, costo }) {
    if (verificar)
      return consultLibro(libro, { costo }, (sesion) =>
        told(sesion.call<Verificado>('verReparosDelPam', { acta }, 'consulta')),
      );
    if (constancia)
      return changeLibro(libro, { costo }, (sesion) => {
        const hecho = sesion.call<Aprobado>('enviarPam', {}, 'commit');
        return { json: hecho, text: `${hecho.numero}: ${hecho.dicho}` };
      });
    if (acta === undefined) throw new UsageError('Falta --acta.');
    return changeLibro(libro, { costo }, (sesion) => {
      const hecho = sesion.call<Aprobado>('aprobarPam', { acta, documento, motivo }, 'commit');
      const known = sectionText('Se aprobó sabiendo que:', said(hecho.observaciones));
      return { json: hecho, text: [hecho.dicho, ...known].join('\n') };
    });
  },
});

/** 3 where something stops it: nothing was approved, nor would be. */
function told(found: Verificado): Answer {
  const { version, codigoVerificacion, observaciones } = found;
  const stopping = observaciones.filter(({ impide }) => impide);
  const head =
    stopping.length > 0
      ? `La versión ${version} del PAM no se puede aprobar todavía.`
      : `Nada impide aprobar la versión ${version} del PAM.`;
  return {
    json: { version, codigoVerificacion, observaciones },
    text: [
      head,
      ...sectionText('Lo impide:', said(stopping)),
      ...sectionText('Para ver antes:', said(observaciones.filter(({ impide }) => !impide))),
    ].join('\n'),
    ...(stopping.length > 0 && { code: 3 as const }),
  };
}

const said = (reparos: readonly Reparo[]): readonly string[] =>
  reparos.map(({ mensaje }) => mensaje);
