// Who is at the keyboard: verified when Google tells, declared when the person said so.

import { UserError } from './user-error';

export interface Identidad {
  /** Name by which the bitácora knows the person; '' when Google does not tell. */
  readonly quien: string;
  /** verificada when Google tells who it is, declarada when the person said so, desconocida otherwise. */
  readonly identidad: 'verificada' | 'declarada' | 'desconocida';
}

const PROPERTY = 'identidad';

export function whoIsThere(): Identidad {
  const correo = Session.getActiveUser().getEmail();
  if (correo) return { quien: correo, identidad: 'verificada' };
  const declared = PropertiesService.getUserProperties().getProperty(PROPERTY);
  return declared
    ? { quien: declared, identidad: 'declarada' }
    : { quien: '', identidad: 'desconocida' };
}

/** What asks who does it, in the infinitive, and the item of the menu from which it is done. */
export interface Acto {
  readonly que: string;
  readonly desde: string;
}

/** Who does what bears a name: verified or, where nobody tells more, as the person said it once. */
export function whoSigns({ que, desde }: Acto): Identidad {
  const there = whoIsThere();
  if (there.identidad === 'desconocida')
    throw new UserError(
      `Para ${que} hay que saber quién lo hace: abra «${desde}» y escriba su nombre.`,
      'IDENTIDAD',
    );
  return there;
}

/** What a person says of themselves; asked where Google does not tell. */
export function declareIdentidad(nombre: string): void {
  const written = nombre.trim();
  if (!written) throw new UserError('Escriba o escoja su nombre.', 'NOMBRE');
  PropertiesService.getUserProperties().setProperty(PROPERTY, written);
}
