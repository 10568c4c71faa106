// What a page can hand over to the script, and what is left of writes whose execution dies: asked from a small dialog, as a panel
// does, which closes itself when its lines are filled in.

import { type De, mapa, objeto, opcional, sinLeer, texto, uno } from '../forma';
import { UserError } from '../user-error';
import { noteMedidas } from './informe';
import { judge, type Medida } from './medida';
import type { Grupo } from './prueba';

/** Global function of main.ts that the page asks. */
const FUNCION = 'pruebaDesdePagina';
const TAB = '_prueba_escritura';
const ESPERA: Medida = { valor: 'Se llena sola al cerrarse la ventana', resultado: 'en espera' };
const run = (): Medida => ESPERA;

/** What the page asks. */
const VISTO = objeto({ respuesta: opcional(texto), rechazo: opcional(texto) });
const PEDIDO_DE_PAGINA = objeto({
  que: uno('describir', 'preparar', 'morir', 'leer', 'anotar'),
  dato: opcional(sinLeer),
  /** What it saw of each line: what the script answered, or why it was refused. */
  visto: opcional(mapa(VISTO)),
});

/** Answers the page, or says why not; "morir" dies as an execution that Google cuts off. */
export function answerPagina(pedido: unknown): string {
  try {
    return answer(PEDIDO_DE_PAGINA(pedido, ''));
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.message;
    throw thrown;
  }
}

function answer({ que, dato = {}, visto = {} }: De<typeof PEDIDO_DE_PAGINA>): string {
  const ss = SpreadsheetApp.getActive();
  if (que === 'describir') return describe(dato);
  if (que === 'preparar') {
    ss.insertSheet(TAB, ss.getSheets().length).hideSheet();
    return '';
  }
  const sheet = ss.getSheetByName(TAB);
  if (que === 'morir') {
    if (!sheet) return '';
    sheet.getRange(1, 1).setValue('escrito');
    throw new Error('Esta ejecución muere a propósito, sin vaciar lo escrito.');
  }
  if (que === 'leer') {
    const value = sheet?.getRange(1, 1).getValue();
    if (sheet) ss.deleteSheet(sheet);
    return value === 'escrito' ? 'quedó' : 'se perdió';
  }
  noteMedidas(ss, medidasOf(visto));
  return '';
}

function describe(dato: unknown): string {
  if (typeof dato !== 'object' || dato === null || !('x' in dato)) return 'no llega';
  if (dato.x === null) return 'null';
  return dato.x instanceof Date ? 'fecha' : `${typeof dato.x} ${JSON.stringify(dato.x)}`;
}

/** What each line counts on; undefined where both are known, and hold. */
const ESPERADO: { readonly [codigo: string]: RegExp | undefined } = {
  I1: /^(null|no llega)$/,
  I2: /^rechazada/,
  I3: /^rechazada/,
  I4: undefined,
};

function medidasOf(visto: { readonly [codigo: string]: De<typeof VISTO> }): {
  readonly [codigo: string]: Medida;
} {
  return Object.fromEntries(
    Object.entries(ESPERADO).flatMap(([codigo, esperado]) => {
      const seen = visto[codigo];
      if (!seen) return [];
      const { respuesta = '', rechazo } = seen;
      const valor = rechazo === undefined ? respuesta : `rechazada: ${rechazo}`;
      return [[codigo, judge(valor, esperado?.test(valor) ?? true)]];
    }),
  );
}

/** Opens the page; it goes by itself. */
export function openPagina(): void {
  const page = HtmlService.createHtmlOutput(PAGINA).setWidth(340).setHeight(90);
  SpreadsheetApp.getUi().showModalDialog(page, 'Prueba de instalación');
}

const PAGINA = `<!doctype html><meta charset="utf-8">
<p style="font:14px system-ui,sans-serif;margin:8px">Midiendo lo que llega desde una ventana. Se cierra sola…</p>
<script>
const ask = (pedido) => new Promise((done) => {
  try {
    google.script.run
      .withSuccessHandler((respuesta) => done({ respuesta: String(respuesta) }))
      .withFailureHandler((thrown) => done({ rechazo: String((thrown && thrown.message) || thrown) }))
      .${FUNCION}(pedido);
  } catch (thrown) {
    done({ rechazo: String((thrown && thrown.message) || thrown) });
  }
});
(async () => {
  const visto = {
    I1: await ask({ que: 'describir', dato: { x: undefined } }),
    I2: await ask({ que: 'describir', dato: { x: new Date(0) } }),
    I3: await ask({ que: 'describir', dato: { x: new Map([['a', 1]]) } }),
  };
  await ask({ que: 'preparar' });
  await ask({ que: 'morir' });
  visto.I4 = await ask({ que: 'leer' });
  await ask({ que: 'anotar', visto });
  google.script.host.close();
})();
</script>`;

export const PAGINA_DE_PRUEBA: Grupo = {
  titulo: 'Desde una ventana',
  isPending: true,
  pruebas: [
    {
      codigo: 'I1',
      titulo: 'Un dato sin definir (undefined)',
      porQue: 'Los paneles no lo mandan; si uno lo mandara, debe llegar como null.',
      run,
    },
    {
      codigo: 'I2',
      titulo: 'Una fecha de JavaScript',
      porQue: 'Los paneles mandan las fechas como texto porque Google las rechaza.',
      run,
    },
    { codigo: 'I3', titulo: 'Un mapa de JavaScript', porQue: 'Lo mismo que la anterior.', run },
    {
      codigo: 'I4',
      titulo: 'Lo escrito en una ejecución que muere sin vaciarlo',
      porQue:
        'Puede quedar o perderse: el complemento vacía lo escrito antes de darlo por guardado.',
      run,
    },
  ],
};
