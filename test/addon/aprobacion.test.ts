// Approving the plan and changing it afterwards, on the built add-on: verified, approved by whoever may, closed by every path, and every
// change accounted for.

import { LA_ACCION } from '../../src/domain/aprobacion/cierre';
import { sweep } from '../support/auditoria';
import { openBook, sheetOf } from '../support/host';
import {
  ANA,
  aprobado,
  CERRADO,
  carga,
  LUIS,
  lineOf,
  MARTA,
  Oficina,
  PAM,
} from '../support/oficina-del-pam';
import { typeIn } from '../support/typed';

describe('verifying', () => {
  test('the example office may approve its plan, and is shown first what to see', () => {
    const { version, observaciones, codigoVerificacion } = new Oficina().verificar('3 de 2024');
    expect(version).toBe('1');
    expect(codigoVerificacion).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
    expect(observaciones.map(({ codigo, impide }) => [codigo, impide])).toEqual([
      ['SIN_FUENTE', false],
      ['SIN_CONSTANCIA_DE_SEGUIMIENTO', false],
      ['SIN_VERIFICAR', false],
    ]);
    expect(observaciones[0]?.mensaje).toContain('A40');
  });

  test('an acta of another activity, one that there is not and one that is no acta do not serve', () => {
    const oficina = new Oficina();
    const said = (acta: string): string =>
      oficina.verificar(acta).observaciones.find(({ codigo }) => codigo === 'ACTA')?.mensaje ?? '';
    expect(said('2 de 2024')).toMatch(/El acta 2 de 2024 .* es de la actividad 4 y no de la 5/);
    expect(said('99')).toMatch(/No hay un acta «99»/);
    expect(said('AC-0003')).toBe('');
  });

  test('what is of one row says of which, also where its cell cannot be read', () => {
    const oficina = new Oficina();
    const line = lineOf(oficina, 'A07');
    typeIn(oficina.as(), PAM, line, { 'Meta 2026': 'por definir', Componente: '' });
    const said = oficina.verificar().observaciones;
    const of = (codigo: string) => said.find((one) => one.codigo === codigo)?.mensaje;
    const ilegible = `A07 (PAM, fila ${line}): «por definir» no se lee como número: si no hay dato, deje la celda en blanco.`;
    expect(said[0]?.mensaje).toBe(ilegible);
    expect(of('FILA_INCOMPLETA')).toBe(
      `A07 (PAM, fila ${line}): Para completar la fila falta: Componente.`,
    );
    expect(oficina.refuse('aprobarPam', { acta: '3' }, ANA).detalle).toContain(ilegible);
  });

  test('a need without acción stops it until somebody explains it', () => {
    const oficina = new Oficina();
    const need = oficina
      .as()
      .rows('fundamentos')
      .find((row) => row.clase === 'Necesidad') as { readonly codigo: string };
    const plan = oficina.as().rows('pam');
    for (const row of plan) {
      const responde = String(row.responde ?? '');
      if (!responde.includes(need.codigo)) continue;
      const rest = responde.split(need.codigo).join('').trim() || 'FU-0001';
      typeIn(oficina.as(), PAM, lineOf(oficina, String(row.codigo)), { 'Responde a': rest });
    }
    const stops = (): readonly string[] =>
      oficina
        .verificar()
        .observaciones.filter(({ impide }) => impide)
        .map(({ mensaje }) => mensaje);
    expect(stops()).toEqual([
      `Ninguna acción responde a ${need.codigo}: formule una o explique por qué no se atiende.`,
    ]);
    const refused = oficina.refuse('aprobarPam', { acta: '3' }, ANA);
    expect(refused.mensaje).toBe('El PAM no se aprobó:');
    expect(refused.detalle).toEqual(stops());
    expect(oficina.control()).toEqual([]);
    const line =
      oficina
        .as()
        .rows('fundamentos')
        .findIndex(({ codigo }) => codigo === need.codigo) + 2;
    typeIn(oficina.as(), 'Fundamentos', line, {
      'Por qué no se atiende': 'La atiende el programa nacional.',
    });
    expect(stops()).toEqual([]);
    expect(oficina.aprobar().version).toBe('1');
  });

  test('whoever verifies leaves it noted once; a coordinator may not, nor approve', () => {
    const oficina = new Oficina();
    expect(oficina.refuse('enviarPam', {}, MARTA).mensaje).toMatch(
      /Verificar el PAM le corresponde a Luis Ejemplo Castro/,
    );
    expect(oficina.refuse('aprobarPam', { acta: '3' }, LUIS).mensaje).toMatch(
      /Aprobar el PAM le corresponde a Ana Ejemplo Rivera/,
    );
    oficina.as(LUIS).call('enviarPam', {});
    expect(oficina.refuse('enviarPam', {}, LUIS).mensaje).toMatch(/ya está verificada por Luis/);
    expect(oficina.verificar().observaciones.map(({ codigo }) => codigo)).toEqual([
      'SIN_FUENTE',
      'SIN_CONSTANCIA_DE_SEGUIMIENTO',
    ]);
    oficina.aprobar();
    expect(
      oficina.control().map(({ numero, estado, solicito }) => [numero, estado, solicito]),
    ).toEqual([
      ['CC-0001', 'Atendido', 'Luis Ejemplo Castro'],
      ['CC-0002', 'Aprobado', 'Luis Ejemplo Castro'],
    ]);
  });
});

describe('approving', () => {
  test('one row of Control de cambios says who, when, by which acta and how it is known', () => {
    const oficina = new Oficina();
    const hecho = oficina.aprobar({ documento: 'https://ejemplo.invalid/acta.pdf' });
    expect(oficina.control()).toMatchObject([
      {
        numero: 'CC-0001',
        clase: 'Versión',
        version: '1',
        estado: 'Aprobado',
        acta: 'AC-0003',
        aprobo: 'Ana Ejemplo Rivera',
        fecha: '2026-07-15',
        aLas: '10:05',
        identidad: 'verificada',
        documento: 'https://ejemplo.invalid/acta.pdf',
        codigoVerificacion: hecho.codigoVerificacion,
      },
    ]);
  });

  test('a book in formulación passes to ejecución with it, and one in another etapa stays', () => {
    const oficina = new Oficina();
    const etapa = (): unknown =>
      oficina.as().call<readonly { valor: unknown }[]>('parametro', { clave: 'etapa' })[0]?.valor;
    oficina.as().call('parametro', { clave: 'etapa', valor: 'formulación' });
    expect(sheetOf(oficina.as().host.data, 'Seguimiento').hidden).toBe(1);
    expect(oficina.aprobar({ simular: true }).dicho).toMatch(/a la etapa «ejecución»/);
    expect(etapa()).toBe('formulación');
    expect(oficina.aprobar().dicho).toMatch(/El libro pasó a la etapa «ejecución»/);
    expect(etapa()).toBe('ejecución');
    expect(sheetOf(oficina.as().host.data, 'Seguimiento').hidden).toBe(0);

    const other = new Oficina();
    other.as().call('parametro', { clave: 'etapa', valor: 'inicio de vigencia' });
    expect(other.aprobar().dicho).not.toMatch(/etapa/);
  });

  test('Inicio is calculated once, where the etapa goes with it as well', () => {
    const oficina = new Oficina();
    oficina.as().call('parametro', { clave: 'etapa', valor: 'formulación' });
    const links: string[] = [];
    const book = openBook(oficina.as().host.data, {
      user: ANA as string,
      // The links of Inicio, which are set each time that it is calculated.
      interrupt: (request) => void (request === 'setRichTexts' && links.push(request)),
    });
    book.call('aprobarPam', { acta: '3 de 2024' });
    expect(links).toHaveLength(1);
  });

  test('asked again because its answer was lost, it is approved once', () => {
    const oficina = new Oficina();
    const first = oficina.aprobar({ pedido: 'p7' });
    expect(oficina.aprobar({ pedido: 'p7' })).toMatchObject({ version: '1', numero: first.numero });
    expect(oficina.control()).toHaveLength(1);
  });

  test('what somebody changed since it was shown is not approved unseen', () => {
    const oficina = new Oficina();
    const { visto } = oficina.verificar();
    typeIn(oficina.as(LUIS), PAM, lineOf(oficina, 'A07'), { Indicador: 'Otro indicador' });
    expect(oficina.refuse('aprobarPam', { acta: '3', visto }, ANA)).toMatchObject({
      codigo: 'CONFLICTO',
      mensaje: expect.stringContaining('alguien lo cambió después de que usted lo abrió'),
    });
    expect(oficina.control()).toEqual([]);
    expect(oficina.aprobar({ visto: oficina.verificar().visto }).version).toBe('1');
    // What was typed before is in the version.
    expect(oficina.desde().cambios).toEqual([]);
  });

  test('another version wants another acta', () => {
    const oficina = aprobado();
    expect(oficina.refuse('aprobarPam', { acta: '3 de 2024' }, ANA).detalle).toEqual([
      'Con el acta 3 de 2024 ya se aprobó la versión 1: una versión nueva se aprueba con su propia acta.',
    ]);
  });

  test('it is not undone as a load is', () => {
    const oficina = new Oficina();
    const { cargue } = oficina.aprobar();
    expect(oficina.refuse('deshacerCargue', { cargue }, ANA).mensaje).toMatch(/no se deshace/);
  });
});

describe('what was approved is closed', () => {
  test('in the form, with one sentence', () => {
    const oficina = aprobado();
    const { formulario: form } = oficina
      .as()
      .call<{ formulario: { cerrada: string; leida: object } }>('panelFila', {
        registro: 'pam',
        clave: 'A07',
      });
    expect(form.cerrada).toBe(CERRADO);
    const saved = oficina.as().call('guardarFila', {
      registro: 'pam',
      leida: form.leida,
      campos: { indicador: 'Otro' },
      pedido: 'f1',
    });
    expect(saved).toMatchObject({
      cargue: null,
      errores: [{ codigo: 'FILA_CERRADA', severidad: 'error', mensaje: CERRADO }],
    });
    expect(oficina.accion().indicador).not.toBe('Otro');
  });

  test('in a load, and when one of before is undone', () => {
    const oficina = new Oficina();
    const { cargue } = carga(oficina, 'A07', 'Indicador', 'Indicador cargado') as {
      cargue: string;
    };
    oficina.aprobar();
    const loaded = carga(oficina, 'A07', 'Indicador', 'Otro más');
    expect(JSON.stringify(loaded)).toContain(CERRADO);
    expect(oficina.accion().indicador).toBe('Indicador cargado');
    const undone = oficina.as().call<{ conservadas: { motivo: string }[] }>('deshacerCargue', {
      cargue,
    });
    expect(undone.conservadas.map(({ motivo }) => motivo)).toEqual([CERRADO]);
    expect(oficina.accion().indicador).toBe('Indicador cargado');
  });

  test('the reports of the quarter go on', () => {
    const oficina = aprobado();
    oficina.as().call('cargar', {
      registro: 'seguimiento',
      celdas: [
        ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
        ['A07', '2026', 'T3', '1'],
      ],
    });
    expect(
      oficina
        .as()
        .rows('seguimiento')
        .find((r) => r.accion === 'A07' && r.vigencia === 2026 && r.trimestre === 'T3'),
    ).toMatchObject({ ejecutado: 1 });
  });
});

/** What «Verificar datos» says was typed over closed rows of the plan. */
const encima = (oficina: Oficina): readonly string[] =>
  oficina
    .as()
    .call<{ observaciones: { codigo: string; mensaje: string }[] }>('validar', { registro: 'pam' })
    .observaciones.filter(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE')
    .map(({ mensaje }) => mensaje);

describe('typed over by hand', () => {
  test('it is told, counted without reason, and put back', () => {
    const oficina = aprobado();
    const before = String(oficina.accion().indicador);
    typeIn(oficina.as(MARTA), PAM, lineOf(oficina, 'A07'), { Indicador: 'Otro indicador' });
    expect(encima(oficina)[0]).toMatch(
      /El PAM está aprobado .* Pero se escribió después en Indicador/,
    );
    expect(oficina.desde()).toMatchObject({
      version: '1',
      cambios: [
        {
          registro: 'pam',
          clave: 'A07',
          campo: 'indicador',
          despues: '«Otro indicador»',
          clase: 'Sustantivo',
          cuenta: '',
        },
      ],
    });
    oficina.as().call('volverALoAprobado', { accion: 'A07', campo: 'indicador' });
    expect(oficina.accion().indicador).toBe(before);
    expect(oficina.desde().cambios).toEqual([]);
    expect(encima(oficina)).toEqual([]);
  });

  test('an administrativo one is accounted for with its reason, and then told no more', () => {
    const oficina = aprobado();
    typeIn(oficina.as(MARTA), PAM, lineOf(oficina, 'A07'), { 'Medio de verificación': 'Actas' });
    expect(
      oficina.refuse('motivarCambio', { accion: 'A07', campo: 'medioVerificacion' }),
    ).toMatchObject({ mensaje: 'Escriba por qué se cambió.' });
    oficina.as().call('motivarCambio', {
      accion: 'A07',
      campo: 'medioVerificacion',
      motivo: 'Es lo que se entrega.',
    });
    expect(oficina.desde().cambios).toMatchObject([
      { campo: 'medioVerificacion', cuenta: 'CC-0002' },
    ]);
    expect(encima(oficina)).toEqual([]);
    // Typed over once more, it is told again, and put back it says what was accounted for.
    typeIn(oficina.as(MARTA), PAM, lineOf(oficina, 'A07'), { 'Medio de verificación': 'Fotos' });
    expect(oficina.desde().cambios).toMatchObject([{ campo: 'medioVerificacion', cuenta: '' }]);
    expect(encima(oficina)).toHaveLength(1);
    oficina.as().call('volverALoAprobado', { accion: 'A07', campo: 'medioVerificacion' });
    expect(oficina.accion().medioVerificacion).toBe('Actas');
    expect(encima(oficina)).toEqual([]);
  });

  test('a sustantivo one waits for the Jefe, who grants it with its acta', () => {
    const oficina = aprobado();
    typeIn(oficina.as(MARTA), PAM, lineOf(oficina, 'A07'), { Indicador: 'Otro indicador' });
    oficina.as().call('motivarCambio', { accion: 'A07', campo: 'indicador', motivo: 'Se acordó.' });
    expect(oficina.desde().cambios).toMatchObject([{ cuenta: '' }]);
    expect(
      oficina.refuse('pasarCambio', { numero: 'CC-0002', paso: 'autorizar' }, ANA).mensaje,
    ).toMatch(/se autoriza con el acta/);
    oficina.pasar('CC-0002', 'autorizar', { acta: '3 de 2024' });
    oficina.pasar('CC-0002', 'aplicar', {}, LUIS);
    expect(oficina.desde().cambios).toMatchObject([{ campo: 'indicador', cuenta: 'CC-0002' }]);
    expect(encima(oficina)).toEqual([]);
  });
});

describe('changing it', () => {
  test('a column says the class: of wording and administrativo are done at once, with a reason', () => {
    const oficina = aprobado();
    expect(
      oficina.refuse('cambiarPam', {
        accion: 'A07',
        campo: 'fechaFin',
        valor: '30/11/2027',
        motivo: ' ',
      }).codigo,
    ).toBe('MOTIVO');
    oficina.cambiar({ campo: 'Fecha fin', valor: '30/11/2027' });
    expect(oficina.accion().fechaFin).toBe('2027-11-30');
    oficina.cambiar({ campo: 'accion', valor: 'Acción dicha mejor', motivo: '' });
    expect(oficina.control().map((row) => [row.numero, row.clase, row.estado, row.campo])).toEqual([
      ['CC-0001', 'Versión', 'Aprobado', null],
      ['CC-0002', 'Administrativo', 'Aplicado', 'fechaFin'],
      ['CC-0003', 'Forma', 'Aplicado', 'accion'],
    ]);
    expect(encima(oficina)).toEqual([]);
    expect(oficina.desde().cambios.map(({ campo, cuenta }) => [campo, cuenta])).toEqual([
      ['accion', 'CC-0003'],
      ['fechaFin', 'CC-0002'],
    ]);
  });

  test('a sustantivo one is asked for, granted by another within hours, and applied', () => {
    const oficina = aprobado();
    const { numero, dicho } = oficina.cambiar({ campo: 'Indicador', valor: 'Aulas dotadas' });
    expect([numero, dicho]).toEqual(['CC-0002', expect.stringContaining('cambio sustantivo A07')]);
    expect(oficina.accion().indicador).not.toBe('Aulas dotadas');
    expect(oficina.refuse('pasarCambio', { numero, paso: 'aplicar' }).mensaje).toMatch(
      /todavía no se ha autorizado/,
    );
    expect(
      oficina.refuse('pasarCambio', { numero, paso: 'autorizar', acta: '3' }, LUIS).codigo,
    ).toBe('QUIEN');
    oficina.pasar(numero, 'autorizar', { acta: '3 de 2024' });
    oficina.at = '2026-07-16T10:05:00-05:00';
    oficina.pasar(numero, 'aplicar', {}, LUIS);
    expect(oficina.accion().indicador).toBe('Aulas dotadas');
    expect(oficina.control()[1]).toMatchObject({
      estado: 'Aplicado',
      aprobo: 'Ana Ejemplo Rivera',
      solicito: 'Luis Ejemplo Castro',
      acta: 'AC-0003',
      venceEl: '2026-07-16',
      venceALas: '10:05',
    });
    expect(encima(oficina)).toEqual([]);
  });

  test('who answers for an acción is replaced with its reason, which accounts for each cell', () => {
    const oficina = aprobado();
    const rosa = 'Rosa Ejemplo Navarro';
    const hers = () =>
      oficina
        .as()
        .rows('pam')
        .filter(({ coordinador }) => coordinador === rosa);
    const before = hers().length;
    oficina.as().call('reemplazarPersona', {
      sale: rosa,
      entra: 'Inés Ejemplo Vargas',
      desde: '15/07/2026',
    });
    expect([before, hers().length]).toEqual([6, 0]);
    expect(oficina.control().slice(1)).toHaveLength(before);
    expect(oficina.control()[1]).toMatchObject({
      clase: 'Administrativo',
      estado: 'Aplicado',
      campo: 'coordinador',
      motivo: 'Inés Ejemplo Vargas reemplaza a Rosa Ejemplo Navarro desde el 15/07/2026.',
      solicito: 'Luis Ejemplo Castro',
    });
    const told = oficina.desde().cambios;
    expect(told.map(({ campo }) => campo)).toEqual(Array(before).fill('coordinador'));
    expect(told.filter(({ cuenta }) => cuenta === '')).toEqual([]);
    expect(encima(oficina)).toEqual([]);
  });

  test('after its hour it is not applied', () => {
    const oficina = aprobado();
    const { numero } = oficina.cambiar({ campo: 'Indicador', valor: 'Aulas dotadas' });
    oficina.pasar(numero, 'autorizar', { acta: '3 de 2024' });
    oficina.at = '2026-07-16T10:06:00-05:00';
    expect(oficina.refuse('pasarCambio', { numero, paso: 'aplicar' }).mensaje).toBe(
      'CC-0002 venció el 16/07/2026 a las 10:05 sin aplicarse: pida otro.',
    );
  });

  test('what was asked is said in a sentence, with who decides it', () => {
    const oficina = aprobado();
    const decide = '. Lo autoriza o lo niega quien aprueba el PAM.';
    const { dicho } = oficina.cambiar({ campo: 'Meta 2026', valor: '7' });
    expect(dicho).toMatch(/^Se pidió el cambio sustantivo A07 Meta 2026: .* → 7\. Lo autoriza/);
    expect(dicho.endsWith(decide)).toBe(true);
    expect(oficina.cambiar({ accion: 'A99', campo: LA_ACCION, valor: 'A99' }).dicho).toBe(
      `Se pidió agregar A99${decide}`,
    );
  });

  test('a figure that a rule refuses is not asked for', () => {
    const oficina = aprobado();
    expect(
      oficina.refuse('cambiarPam', { accion: 'A07', campo: 'meta2026', valor: 'x', motivo: 'm' })
        .codigo,
    ).toBe('VALOR');
    expect(
      oficina.refuse('cambiarPam', { accion: 'A07', campo: 'nada', valor: '1', motivo: 'm' })
        .mensaje,
    ).toMatch(/no es un campo del PAM/);
  });

  test('one granted by hand in the tab authorises nothing', () => {
    const oficina = aprobado();
    const { numero } = oficina.cambiar({ campo: 'Indicador', valor: 'Aulas dotadas' });
    typeIn(oficina.as(LUIS), 'Control de cambios', 3, {
      Estado: 'Autorizado',
      'Vence el': '2026-07-20',
      'Vence a las': '10:00',
    });
    expect(oficina.refuse('pasarCambio', { numero, paso: 'aplicar' }).codigo).toBe(
      'AJUSTE_ALTERADO',
    );
  });

  test('the whole plan is open for its hours, all of it noted, and the first operation after them says so', () => {
    const oficina = aprobado();
    const { numero } = oficina.cambiar({ accion: '', campo: '', motivo: 'Revisión de la mitad.' });
    oficina.pasar(numero, 'autorizar', { acta: '3 de 2024', horas: 2 });
    carga(oficina, 'A07', 'Indicador', 'Indicador de la ventana');
    expect(oficina.accion().indicador).toBe('Indicador de la ventana');
    typeIn(oficina.as(LUIS), PAM, lineOf(oficina, 'A08'), { Indicador: 'Otro de la ventana' });
    expect(encima(oficina)).toEqual([]);
    sweep(oficina.as(ANA));
    oficina.at = '2026-07-15T12:06:00-05:00';
    const late = JSON.stringify(carga(oficina, 'A07', 'Indicador', 'Tarde'));
    expect(late).toContain(
      `La autorización de ajuste ${numero} venció el 15/07/2026 a las 12:05. El PAM está aprobado`,
    );
    expect(encima(oficina)).toEqual([]);
    expect(oficina.desde().cambios.map(({ clave, cuenta }) => [clave, cuenta])).toEqual([
      ['A07', numero],
      ['A08', numero],
    ]);
  });

  describe('what was typed in the hours and is found after them', () => {
    /** The plan open until 12:05, and a cell typed at 12:03 that nothing has told yet. */
    function typedInHours(): Oficina {
      const oficina = aprobado();
      const { numero } = oficina.cambiar({ accion: '', campo: '', motivo: 'Revisión.' });
      oficina.pasar(numero, 'autorizar', { acta: '3 de 2024', horas: 2 });
      sweep(oficina.as(ANA));
      oficina.at = '2026-07-15T12:03:00-05:00';
      typeIn(oficina.as(LUIS), PAM, lineOf(oficina, 'A08'), { Indicador: 'En las horas' });
      return oficina;
    }
    const cuentas = (oficina: Oficina) =>
      oficina.desde().cambios.map(({ clave, cuenta }) => [clave, cuenta]);

    test('by the first look after the hour, it was of the hours; what comes later was not', () => {
      const oficina = typedInHours();
      oficina.at = '2026-07-15T12:10:00-05:00';
      // Nobody looked yet, and it is told as it will be.
      expect(cuentas(oficina)).toEqual([['A08', 'CC-0002']]);
      expect(encima(oficina)).toEqual([]);
      sweep(oficina.as(ANA));
      expect(cuentas(oficina)).toEqual([['A08', 'CC-0002']]);
      expect(encima(oficina)).toEqual([]);
      oficina.at = '2026-07-15T12:15:00-05:00';
      typeIn(oficina.as(LUIS), PAM, lineOf(oficina, 'A09'), { Indicador: 'Tarde' });
      expect(cuentas(oficina)).toEqual([
        ['A08', 'CC-0002'],
        ['A09', ''],
      ]);
      oficina.at = '2026-07-15T12:20:00-05:00';
      sweep(oficina.as(ANA));
      expect(cuentas(oficina)).toEqual([
        ['A08', 'CC-0002'],
        ['A09', ''],
      ]);
      expect(encima(oficina)).toEqual([
        expect.stringContaining('Pero se escribió después en Indicador'),
      ]);
    });

    test('once something was done with the plan after the hour, it ended then', () => {
      const oficina = typedInHours();
      oficina.at = '2026-07-15T12:06:00-05:00';
      oficina.cambiar({ campo: 'Fecha fin', valor: '30/11/2027' });
      typeIn(oficina.as(LUIS), PAM, lineOf(oficina, 'A09'), { Indicador: 'Tarde' });
      oficina.at = '2026-07-15T12:10:00-05:00';
      sweep(oficina.as(ANA));
      expect(cuentas(oficina)).toEqual([
        ['A08', 'CC-0002'],
        ['A07', 'CC-0003'],
        ['A09', ''],
      ]);
    });

    test('what is programmed too', () => {
      const oficina = typedInHours();
      const line = oficina
        .as()
        .rows('seguimiento')
        .findIndex((r) => r.accion === 'A07' && r.vigencia === 2026 && r.trimestre === 'T3');
      typeIn(oficina.as(LUIS), 'Seguimiento', line + 2, { Programado: '777' });
      oficina.at = '2026-07-15T12:10:00-05:00';
      sweep(oficina.as(ANA));
      expect(cuentas(oficina)).toEqual([
        ['A08', 'CC-0002'],
        ['A07', 'CC-0002'],
      ]);
    });
  });

  test('an acción comes with leave, and one that is in use is not taken away', () => {
    const oficina = aprobado();
    expect(
      oficina.refuse('cambiarPam', { accion: 'A07', campo: 'codigo', valor: '', motivo: 'm' })
        .mensaje,
    ).toMatch(/A07 no se retira, porque tiene filas en .*Seguimiento/);
    const fila = { ...oficina.accion('A07') };
    const nueva = (): unknown =>
      oficina.as().call('cargar', {
        registro: 'pam',
        celdas: [
          ['Código', 'Componente', 'Acción', 'Indicador', 'Responde a'],
          ['A99', String(fila.componente), 'Acción nueva', 'Un indicador', 'FU-0001'],
        ],
      });
    expect(JSON.stringify(nueva())).toContain('El PAM está aprobado');
    const { numero } = oficina.cambiar({ accion: 'A99', campo: 'codigo', valor: 'A99' });
    oficina.pasar(numero, 'autorizar', { acta: '3 de 2024' });
    expect(oficina.refuse('pasarCambio', { numero, paso: 'aplicar' }).mensaje).toMatch(
      /A99 todavía no está en el PAM/,
    );
    nueva();
    oficina.pasar(numero, 'aplicar', {}, LUIS);
    expect(oficina.accion('A99')).toMatchObject({ accion: 'Acción nueva' });
    expect(oficina.desde().cambios).toMatchObject([
      { clave: 'A99', despues: 'se agregó', clase: 'Sustantivo', cuenta: numero },
    ]);
    expect(encima(oficina)).toEqual([]);
    expect(JSON.stringify(carga(oficina, 'A99', 'Indicador', 'Otro'))).toContain('está aprobado');
  });

  test('what is returned is seen in its row until it is attended', () => {
    const oficina = new Oficina();
    oficina.as(ANA).call('devolverPam', { accion: 'A07', comentario: 'Falta la fuente.' });
    const said = (): readonly string[] =>
      oficina
        .as()
        .call<{ observaciones: { codigo: string; mensaje: string }[] }>('validar', {
          registro: 'pam',
        })
        .observaciones.filter(({ codigo }) => codigo === 'ACCION_DEVUELTA')
        .map(({ mensaje }) => mensaje);
    expect(said()).toEqual([
      'Devuelta por Ana Ejemplo Rivera el 15/07/2026: «Falta la fuente.». Corríjala y marque que se atendió, en «Aprobar y cambiar el PAM…».',
    ]);
    oficina.pasar('CC-0001', 'atender', {}, LUIS);
    expect(said()).toEqual([]);
  });
});
