// Who answers for what is approved, closed or frozen. Where Google tells of accounts at all, only one that it tells; on a computer nobody
// does, and the name that the person gave is what there is: one of Equipo, as long as anybody is there. The bitácora says which of the two
// it was.

import { type EquipoRow, estaEnLaOficina, nombreEnEquipo } from '../domain/registers/equipo';
import { type Acto, type Identidad, whoSigns } from './identidad';
import { libroToRead } from './libro/open-libro';
import { UserError } from './user-error';

export function whoAnswers(acto: Acto): Identidad {
  const there = whoSigns(acto);
  if (there.identidad !== 'declarada') return there;
  if (Session.getEffectiveUser().getEmail() !== '')
    throw new UserError(
      `Para ${acto.que}, Google debe decir quién lo hace, y de su cuenta no lo dice: hágalo con una cuenta de la entidad, desde «${acto.desde}».`,
      'IDENTIDAD',
    );
  return { ...there, quien: requireDeEquipo(there.quien, acto) };
}

/** As Equipo writes it. */
function requireDeEquipo(quien: string, { que }: Acto): string {
  const libro = libroToRead();
  const equipo = libro.rows<EquipoRow>('equipo').flatMap(({ row }) => (row.nombre ? row : []));
  if (equipo.length === 0) return quien;
  const nombre = nombreEnEquipo(equipo, quien);
  const isHere = equipo.some((row) => row.nombre === nombre && estaEnLaOficina(row, libro.hoy));
  if (isHere) return nombre;
  const why = nombre ? 'ya no está en la oficina, según Equipo' : 'no está en la hoja Equipo';
  throw new UserError(
    `Para ${que} responde una persona de Equipo, y «${quien}» ${why}: diga quién es con «Cambiar quién soy», al comienzo de cualquier panel, o corrija Equipo.`,
    'IDENTIDAD',
  );
}
