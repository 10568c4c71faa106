// What each quarter has programmed is part of the approved plan: closed with it by every path, listed where somebody writes over it, and
// changed with leave. A report, which writes beside it, goes on and costs no more.

import type { Formulario } from '../../src/addon/datos/formulario';
import { sweep } from '../support/auditoria';
import { ANA, aprobado, LUIS, MARTA, Oficina } from '../support/oficina-del-pam';
import { deleteLine, typeIn } from '../support/typed';

const CERRADO =
  'El PAM está aprobado desde el 15/07/2026 (versión 1, acta 3 de 2024) y lo programado en sus trimestres no se cambia aquí: pida el cambio en PAM › Aprobar y cambiar el PAM…';

interface Celda {
  readonly accion: string;
  readonly vigencia: number;
  readonly trimestre: string;
  readonly programado: number | string | null;
}
const quarters = (oficina: Oficina): readonly Celda[] =>
  oficina.as().rows('seguimiento') as unknown as readonly Celda[];
const quarter = (oficina: Oficina, accion: string, trimestre: string, vigencia = 2026) =>
  quarters(oficina).find(
    (row) => row.accion === accion && row.trimestre === trimestre && row.vigencia === vigencia,
  );
const line = (oficina: Oficina, accion: string, trimestre: string): number =>
  quarters(oficina).findIndex(
    (row) => row.accion === accion && row.trimestre === trimestre && row.vigencia === 2026,
  ) + 2;
const brings = (oficina: Oficina, trimestre: string, columns: object, vigencia = '2026'): string =>
  JSON.stringify(
    oficina.as().call('cargar', {
      registro: 'seguimiento',
      celdas: [
        ['Acción', 'Vigencia', 'Trimestre', ...Object.keys(columns)],
        ['A07', vigencia, trimestre, ...Object.values(columns)],
      ],
    }),
  );
const told = (oficina: Oficina): readonly string[] =>
  oficina
    .as()
    .call<{ observaciones: { codigo: string; mensaje: string }[] }>('validar', {
      registro: 'seguimiento',
    })
    .observaciones.filter(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE')
    .map(({ mensaje }) => mensaje);
const CAMPO = 'programado2026-T3';

describe('closed with the plan', () => {
  test('a load that says otherwise is refused, and one that brings what was done is not', () => {
    const oficina = aprobado();
    const before = quarter(oficina, 'A07', 'T3')?.programado;
    expect(brings(oficina, 'T3', { Programado: '777', Ejecutado: '1' })).toContain(CERRADO);
    expect(quarter(oficina, 'A07', 'T3')).toMatchObject({ programado: before, ejecutado: null });
    expect(brings(oficina, 'T3', { Programado: String(before), Ejecutado: '1' })).not.toContain(
      CERRADO,
    );
    expect(quarter(oficina, 'A07', 'T3')).toMatchObject({ programado: before, ejecutado: 1 });
  });

  test('in the form, beside a field that goes on', () => {
    const oficina = aprobado();
    const clave = 'A07 · 2026 · T3';
    const { formulario } = oficina
      .as()
      .call<{ formulario: Formulario }>('panelFila', { registro: 'seguimiento', clave });
    // The key too: with another one, what is programmed would be of another quarter.
    expect(formulario).toMatchObject({ cerrada: '', cerradaEnParte: '' });
    expect(formulario.cerrados).toEqual({
      accion: '',
      vigencia: '',
      trimestre: '',
      programado: CERRADO,
    });
    const save = (campos: object, pedido: string) =>
      oficina.as().call<object>('guardarFila', {
        registro: 'seguimiento',
        leida: formulario.leida,
        campos,
        pedido,
      });
    expect(save({ programado: '777' }, 'f1')).toMatchObject({
      cargue: null,
      errores: [{ codigo: 'FILA_CERRADA', mensaje: CERRADO }],
    });
    expect(save({ analisis: 'Va bien.' }, 'f2')).toMatchObject({ errores: [] });
  });

  test('what had nothing programmed is programmed once, and is no change', () => {
    const oficina = aprobado();
    const row = quarters(oficina).find(
      ({ accion, vigencia, trimestre }) =>
        accion === 'A07' && vigencia === 2027 && trimestre === 'T4',
    );
    expect(row?.programado ?? null).toBeNull();
    brings(oficina, 'T4', { Programado: '1' }, '2027');
    expect(quarter(oficina, 'A07', 'T4', 2027)?.programado).toBe(1);
    expect(oficina.desde().cambios).toEqual([]);
    expect(brings(oficina, 'T4', { Programado: '2' }, '2027')).toContain(CERRADO);
  });

  test('undoing a load of before keeps it; the first figure that a load wrote is its own to take back', () => {
    const oficina = new Oficina();
    const before = quarter(oficina, 'A07', 'T3')?.programado;
    const { cargue } = JSON.parse(brings(oficina, 'T3', { Programado: '777' }));
    oficina.aprobar();
    const undo = (which: string) =>
      oficina
        .as()
        .call<{ conservadas: { motivo: string }[] }>('deshacerCargue', { cargue: which })
        .conservadas.map(({ motivo }) => motivo);
    expect(undo(cargue)).toEqual([CERRADO]);
    expect([before, quarter(oficina, 'A07', 'T3')?.programado]).toEqual([expect.anything(), 777]);
    const first = JSON.parse(brings(oficina, 'T4', { Programado: '1' }, '2027'));
    expect(undo(first.cargue)).toEqual([]);
    expect(quarter(oficina, 'A07', 'T4', 2027)).toBeUndefined();
  });

  test('a load made while the whole plan was open is not undone after its hour', () => {
    const oficina = aprobado();
    const { numero } = oficina.cambiar({ accion: '', campo: '', motivo: 'Reprogramación.' });
    oficina.pasar(numero, 'autorizar', { acta: '3 de 2024', horas: 2 });
    const { cargue } = JSON.parse(brings(oficina, 'T3', { Programado: '777' }));
    expect(quarter(oficina, 'A07', 'T3')?.programado).toBe(777);
    expect(told(oficina)).toEqual([]);
    oficina.at = '2026-07-15T12:06:00-05:00';
    const { conservadas } = oficina
      .as()
      .call<{ conservadas: { motivo: string }[] }>('deshacerCargue', { cargue });
    expect(conservadas.map(({ motivo }) => motivo)).toEqual([
      `La autorización de ajuste ${numero} venció el 15/07/2026 a las 12:05. ${CERRADO}`,
    ]);
    expect(quarter(oficina, 'A07', 'T3')?.programado).toBe(777);
    expect(oficina.desde().cambios).toMatchObject([
      { registro: 'seguimiento', clave: 'A07', campo: CAMPO, despues: '777', cuenta: numero },
    ]);
  });
});

describe('typed over by hand', () => {
  test('it is told in both places, counted without reason, and put back', () => {
    const oficina = aprobado();
    const before = quarter(oficina, 'A07', 'T3')?.programado;
    typeIn(oficina.as(MARTA), 'Seguimiento', line(oficina, 'A07', 'T3'), { Programado: '777' });
    typeIn(oficina.as(MARTA), 'Seguimiento', line(oficina, 'A07', 'T3'), { Análisis: 'Va bien.' });
    sweep(oficina.as(ANA));
    expect(told(oficina)).toEqual([
      expect.stringMatching(
        /lo programado en sus trimestres .* se escribió después en Programado \(/,
      ),
    ]);
    expect(oficina.desde().cambios).toMatchObject([
      {
        clave: 'A07',
        campo: CAMPO,
        titulo: 'Programado 2026-T3',
        antes: String(before).replace('.', ','),
        despues: '777',
        clase: 'Sustantivo',
        cuenta: '',
      },
    ]);
    oficina.as().call('volverALoAprobado', { accion: 'A07', campo: CAMPO });
    expect(quarter(oficina, 'A07', 'T3')?.programado).toBe(before);
    expect(oficina.desde().cambios).toEqual([]);
    expect(told(oficina)).toEqual([]);
  });

  test('a quarter whose row somebody deleted comes back with it', () => {
    const oficina = aprobado();
    const before = quarter(oficina, 'A07', 'T3');
    deleteLine(oficina.as(), 'Seguimiento', line(oficina, 'A07', 'T3'));
    sweep(oficina.as(ANA));
    expect(told(oficina)).toEqual([expect.stringContaining('su fila se borró de la hoja')]);
    expect(oficina.desde().cambios).toMatchObject([{ campo: CAMPO, despues: 'en blanco' }]);
    oficina.as().call('volverALoAprobado', { accion: 'A07', campo: CAMPO });
    expect(quarter(oficina, 'A07', 'T3')).toEqual(before);
    expect(oficina.desde().cambios).toEqual([]);
  });

  test('given its reason it waits for the Jefe as any sustantivo one', () => {
    const oficina = aprobado();
    typeIn(oficina.as(MARTA), 'Seguimiento', line(oficina, 'A07', 'T3'), { Programado: '777' });
    const asked = { accion: 'A07', campo: CAMPO, motivo: 'Se acordó.' };
    expect(oficina.as().call('motivarCambio', asked)).toMatchObject({
      dicho: expect.stringContaining('Se pidió la autorización de A07 Programado 2026-T3'),
    });
    oficina.pasar('CC-0002', 'autorizar', { acta: '3 de 2024' });
    oficina.pasar('CC-0002', 'aplicar', {}, LUIS);
    expect(oficina.desde().cambios).toMatchObject([{ campo: CAMPO, cuenta: 'CC-0002' }]);
    expect(told(oficina)).toEqual([]);
  });

  test('what was typed before is in the version that is approved', () => {
    const oficina = new Oficina();
    typeIn(oficina.as(MARTA), 'Seguimiento', line(oficina, 'A07', 'T3'), { Programado: '777' });
    oficina.aprobar();
    sweep(oficina.as(ANA));
    expect(oficina.desde().cambios).toEqual([]);
    expect(told(oficina)).toEqual([]);
  });

  test('and what was shown is what is approved', () => {
    const oficina = new Oficina();
    const { visto } = oficina.verificar();
    typeIn(oficina.as(MARTA), 'Seguimiento', line(oficina, 'A07', 'T3'), { Programado: '777' });
    expect(oficina.refuse('aprobarPam', { acta: '3', visto }, ANA).codigo).toBe('CONFLICTO');
  });
});

describe('with leave', () => {
  test('a figure is asked for, granted and applied', () => {
    const oficina = aprobado();
    const before = quarter(oficina, 'A07', 'T3')?.programado;
    const { numero, dicho } = oficina.cambiar({ campo: 'Programado 2026-T3', valor: '0' });
    expect(dicho).toContain('el cambio sustantivo A07 Programado 2026-T3');
    oficina.pasar(numero, 'autorizar', { acta: '3 de 2024' });
    oficina.pasar(numero, 'aplicar', {}, LUIS);
    expect([before, quarter(oficina, 'A07', 'T3')?.programado]).toEqual([expect.anything(), 0]);
    expect(oficina.desde().cambios).toMatchObject([{ campo: CAMPO, cuenta: numero }]);
    expect(told(oficina)).toEqual([]);
    expect(oficina.as().call('verCeldaDelPam', { accion: 'A07', campo: CAMPO })).toEqual({
      dice: '0',
      clase: 'Sustantivo',
    });
  });

  test.each([
    ['Programado 2027-T4', '1', /A07 no tiene nada programado en 2027-T4: .* sin pedir nada/],
    ['Programado 2031-T1', '1', /no es un campo del PAM/],
    [CAMPO, 'ocho', /Programado 2026-T3: «ocho» no se lee como número: escríbalo en cifras\.$/],
    [CAMPO, '', /no puede quedar en blanco: escriba su valor; NP si ya no se programa nada/],
  ])('%s, «%s» is refused with what to do', (campo, valor, said) => {
    const pedido = { accion: 'A07', campo, valor, motivo: 'm' };
    expect(aprobado().refuse('cambiarPam', pedido).mensaje).toMatch(said);
  });
});

test('a report costs what it cost', () => {
  const CORTE = '2026-T2';
  const cost = (oficina: Oficina): number => {
    const { ok, cost } = oficina.as().host.call('guardarReportes', [
      {
        corte: CORTE,
        enviar: true,
        sinExplicar: true,
        reportes: [{ accion: 'A17', leida: {}, campos: { ejecutado: '1', analisis: 'Se hizo.' } }],
      },
    ]);
    expect(ok).toMatchObject({ ok: true });
    return cost.total;
  };
  expect(cost(aprobado())).toBe(cost(new Oficina()));
});
