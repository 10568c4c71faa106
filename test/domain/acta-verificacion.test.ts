import {
  composeVerificados,
  splitVerificados,
  verificadosEn,
} from '../../src/domain/acta-verificacion';

const REUNION = { codigo: 'AC-0003', fecha: '2026-07-14' };
const ACTAS = [
  { codigo: 'AC-0001', fecha: '2026-04-22', estado: 'Definitiva' },
  { codigo: 'AC-0002', fecha: '2026-05-02', estado: 'Borrador' },
  { ...REUNION, estado: 'Definitiva' },
  { codigo: 'AC-0004', fecha: '2026-10-14', estado: 'Definitiva' },
] as const;
const compromiso = (codigo: string, acta: string, row = {}) => ({
  codigo,
  acta,
  fecha: '2026-06-30',
  ...row,
});

test('splitVerificados() reads back what composeVerificados() wrote, texts of several lines included', () => {
  const verificados = [
    {
      codigo: 'CO-0001',
      fecha: '2026-06-30',
      estado: 'Cumplido',
      seguimiento: 'Se entregó · bien.',
    },
    {
      codigo: 'CO-0002',
      fecha: undefined,
      estado: 'Abierto',
      seguimiento: 'Falta:\n\n- uno\n- dos',
    },
    { codigo: 'CO-0003', fecha: '2026-08-01', estado: 'Abierto', seguimiento: undefined },
  ] as const;
  const text = composeVerificados(verificados);
  expect(text.split('\n')[0]).toBe('CO-0001 · 30/06/2026 · Cumplido · Se entregó · bien.');
  expect(splitVerificados(text)).toEqual(verificados);
});

test('an acta that had nothing to verify says so, and reads as nothing', () => {
  expect(composeVerificados([])).toBe('Ninguno');
  expect(splitVerificados('Ninguno')).toEqual([]);
  expect(splitVerificados(undefined)).toEqual([]);
});

test('verificadosEn() has what was open since the meeting before, and what it spoke of, by código', () => {
  const compromisos = [
    compromiso('CO-0001', 'AC-0001'),
    compromiso('CO-0002', 'AC-0001', { estado: 'Cumplido', fechaCierre: '2026-07-01' }),
    compromiso('CO-0003', 'AC-0001', { estado: 'Cumplido', fechaCierre: '2026-09-01' }),
    compromiso('CO-0004', 'AC-0001', { estado: 'Cumplido', fechaCierre: '2026-07-14' }),
    compromiso('CO-0005', 'AC-0002'),
    compromiso('CO-0006', 'AC-0003'),
    compromiso('CO-0007', 'AC-0004'),
    compromiso('CO-0008', 'AC-0001', { estado: 'Cancelado', fechaCierre: '2026-04-01' }),
    compromiso('CO-0009', 'AC-0001', { estado: 'Cumplido', fechaCierre: '2026-04-22' }),
  ] as const;
  const said = [
    { codigo: 'CO-0008', estado: 'Cancelado', seguimiento: 'Ya no hace falta.' },
  ] as const;
  const found = verificadosEn(REUNION, said, [...compromisos].reverse(), ACTAS);
  expect(found.map(({ codigo, estado, seguimiento }) => [codigo, estado, seguimiento])).toEqual([
    ['CO-0001', 'Abierto', undefined],
    ['CO-0002', 'Cumplido', undefined],
    ['CO-0003', 'Abierto', undefined],
    ['CO-0004', 'Cumplido', undefined],
    ['CO-0008', 'Cancelado', 'Ya no hace falta.'],
  ]);
});
