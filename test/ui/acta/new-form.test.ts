import { newForm } from '../../../src/ui/acta/new-form';
import { ACTA } from '../support/oficina';

test('newForm() calls everybody of the last acta but its guests, as if all had come', () => {
  const anteriores = [
    { nombre: 'Ana Ejemplo Rivera', asistio: false, excusa: 'Vacaciones' },
    { nombre: 'Rectora Ejemplo Prado', asistio: true, invitado: true },
  ];
  const { personas } = newForm({ ...ACTA, anteriores }, '2026-07-14');
  expect(personas.filter(({ presencia }) => presencia !== 'sin citar')).toEqual([
    expect.objectContaining({ nombre: 'Ana Ejemplo Rivera', presencia: 'asistió', excusa: '' }),
  ]);
});

test('newForm() is signed by whom Equipo names, and by nobody when it names none', () => {
  const signedBy = (elaboro: string) => newForm({ ...ACTA, elaboro }, '2026-07-14').elaboro;
  expect(signedBy('Ana Ejemplo Rivera')).toBe('Ana Ejemplo Rivera');
  expect(signedBy('')).toBe('');
});
