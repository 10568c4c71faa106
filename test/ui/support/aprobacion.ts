// The plan as its panel finds it in the example office, in each state of its approval: what the built add-on answers.

import type { PamVisto } from '../../../src/addon/aprobacion/ver';
import type { VersionEntera } from '../../../src/addon/aprobacion/version-entera';
import { ANA, aprobado, LUIS, lineOf, MARTA, Oficina, PAM } from '../../support/oficina-del-pam';
import { typeIn } from '../../support/typed';

const visto = (oficina: Oficina, user = ANA): PamVisto => oficina.as(user).call('panelAprobar');

export const porAprobar = (): PamVisto => visto(new Oficina());

/** Nothing that the meetings of activities 4 and 5 agreed upon, an acción without component and a need that nobody attends. */
export function conImpedimentos(): PamVisto {
  const oficina = new Oficina();
  const book = oficina.as();
  const actas = book.rows('actas');
  for (const [i, { actividad }] of actas.entries())
    if (actividad === 4 || actividad === 5)
      typeIn(book, 'Actas', i + 2, { 'Actividad del procedimiento': '9' });
  typeIn(book, PAM, lineOf(oficina, 'A07'), { Componente: '', 'Meta 2026': 'por definir' });
  for (const codigo of ['A08', 'A09', 'A10'])
    typeIn(book, PAM, lineOf(oficina, codigo), { 'Responde a': '' });
  return visto(oficina);
}

export function verificada(): PamVisto {
  const oficina = new Oficina();
  oficina.as(LUIS).call('enviarPam', {});
  return visto(oficina);
}

export function devuelta(): PamVisto {
  const oficina = new Oficina();
  oficina.as(ANA).call('devolverPam', {
    accion: 'A07',
    comentario: 'Falta la fuente de la línea base y el acta en que se acordó.',
  });
  return visto(oficina, LUIS);
}

/** Changes of each class, with reason and without. */
function conCambios(): Oficina {
  const oficina = aprobado();
  oficina.cambiar({ campo: 'Fecha fin', valor: '30/11/2027' });
  oficina.cambiar({ accion: 'A09', campo: 'Acción', valor: 'Acción dicha mejor', motivo: '' });
  typeIn(oficina.as(MARTA), PAM, lineOf(oficina, 'A08'), {
    Indicador: 'Establecimientos educativos con acompañamiento in situ y seguimiento documentado',
    'Medio de verificación': 'Actas',
  });
  return oficina;
}
export const cambiado = (): PamVisto => visto(conCambios());

/** A request that waits for the Jefe, and one that was refused. */
export function enEspera(): PamVisto {
  const oficina = conCambios();
  oficina.cambiar({
    campo: 'Programado 2026-T3',
    valor: '0',
    motivo: 'El contrato se firma en octubre.',
  });
  oficina.cambiar({ accion: 'A10', campo: 'Indicador', valor: 'Aulas dotadas y en uso' });
  oficina.pasar('CC-0005', 'negar', { respuesta: 'El indicador es el del Plan de Desarrollo.' });
  return visto(oficina);
}

export function enHoras(): PamVisto {
  const oficina = aprobado();
  oficina.cambiar({ accion: '', campo: '', motivo: 'Revisión de mitad de cuatrienio.' });
  oficina.pasar('CC-0002', 'autorizar', { acta: '3 de 2024', horas: 8 });
  return visto(oficina, LUIS);
}

/** What another window has half written. */
export const conOtroBorrador = (): PamVisto => {
  const oficina = aprobado();
  const book = oficina.as(LUIS);
  const borrador = { accion: 'A07', campo: 'indicador', valor: 'Aulas', motivo: '', acta: '' };
  book.call('guardarBorradorCambio', { borrador, ventana: 'v1' });
  return book.call('panelAprobar');
};

export const versionUna = (): VersionEntera => {
  const oficina = conCambios();
  return oficina.as().call('verVersionDelPam', { version: '1' });
};
