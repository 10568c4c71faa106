// What of the plan waits for somebody is said where they look: in Inicio, and in the Monday mail of the Jefe, or of whoever answers for what
// was returned.

import type { CorreoPrevisto } from '../../src/addon/correo/semanal';
import { sheetOf } from '../support/host';
import { ANA, aprobado, LUIS, Oficina } from '../support/oficina-del-pam';

/** The sentences of Inicio that are of the plan; a long one goes on in the next line. */
const inicio = (oficina: Oficina): readonly string[] => {
  const book = oficina.as();
  book.host.call('actualizarInicio');
  const lines = Object.values(sheetOf(book.host.data, 'Inicio').cellData).flatMap((row) =>
    Object.values(row).flatMap(({ v }) => (v ? String(v) : [])),
  );
  return lines.join(' ').match(/▲ [^▲]*? en PAM › Aprobar y cambiar el PAM…/g) ?? [];
};
const carta = (oficina: Oficina, nombre: string): string =>
  oficina
    .as()
    .call<CorreoPrevisto>('verCorreoSemanal')
    .cartas.find((one) => one.nombre === nombre)?.texto ?? '';
const JEFE = 'Ana Ejemplo Rivera';

test('a verified version, until it is approved', () => {
  const oficina = new Oficina();
  expect(inicio(oficina)).toEqual([]);
  oficina.as(LUIS).call('enviarPam', {});
  expect(inicio(oficina)).toEqual([
    '▲ La versión 1 del PAM está verificada y espera aprobación, en PAM › Aprobar y cambiar el PAM…',
  ]);
  expect(carta(oficina, JEFE)).toContain(
    'CC-0001 · Versión 1 del PAM, verificada, de Luis Ejemplo Castro',
  );
  oficina.aprobar();
  expect(inicio(oficina)).toEqual([]);
  expect(carta(oficina, JEFE)).not.toContain('CC-0001');
});

test('what was asked for, and the hours that the plan is open', () => {
  const oficina = aprobado();
  oficina.cambiar({ campo: 'Indicador', valor: 'Aulas dotadas' });
  expect(inicio(oficina)).toEqual([
    '▲ Un cambio del PAM espera decisión de la Jefatura: CC-0002, en PAM › Aprobar y cambiar el PAM…',
  ]);
  expect(carta(oficina, JEFE)).toMatch(/CC-0002 · A07 Indicador: .* → «Aulas dotadas», de Luis/);
  const { numero } = oficina.cambiar({ accion: '', campo: '', motivo: 'Revisión.' });
  expect(inicio(oficina)[0]).toContain(
    '2 cambios del PAM esperan decisión de la Jefatura: CC-0002 y CC-0003',
  );
  oficina.pasar(numero, 'autorizar', { acta: '3 de 2024', horas: 2 });
  oficina.pasar('CC-0002', 'negar', { respuesta: 'No hace falta.' });
  expect(inicio(oficina)).toEqual([
    '▲ El PAM está abierto hasta el 15/07/2026 a las 12:05 (CC-0003), y lo que se cambie queda anotado, en PAM › Aprobar y cambiar el PAM…',
  ]);
  oficina.at = '2026-07-15T12:06:00-05:00';
  expect(inicio(oficina)).toEqual([]);
});

test('what was returned, to whoever answers for it', () => {
  const oficina = new Oficina();
  const { responsable } = oficina.accion() as { responsable: string };
  oficina.as(ANA).call('devolverPam', { accion: 'A07', comentario: 'Falta la fuente.' });
  expect(inicio(oficina)).toEqual([
    '▲ Una acción del PAM se devolvió para corregir: A07, en PAM › Aprobar y cambiar el PAM…',
  ]);
  expect(carta(oficina, responsable)).toContain('A07: Falta la fuente.');
  oficina.pasar('CC-0001', 'atender', {}, LUIS);
  expect(carta(oficina, responsable)).not.toContain('Falta la fuente.');
});
