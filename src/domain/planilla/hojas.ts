// What is in the file of a planilla: the sheet where its person writes, the instructions, and a hidden sheet by which it is known
// again, with each value as it left the book.

import { archivoLlamado } from '../archivo-llamado';
import { formatFechaLarga } from '../formato';
import { parseCorte } from '../periodo';
import { enumerar } from '../redaccion';
import { type AnyRow, NP, type Valor } from '../register';
import type { ColumnaDePlanilla } from './columnas';
import type { CeldaEscrita, Desplegable, HojaEscrita } from './hoja-escrita';
import { estaVencida, type Planilla } from './planilla';

/** Its hidden sheet, by which a file is known to be a planilla. */
export const OCULTA = '_planilla';
export const MARCA = 'libro-pam';
/** Of how the hidden sheet is written. */
export const FORMA = '1';
/** Lines above the header. */
export const SOBRE_EL_ENCABEZADO = 3;

export const hojasDe = (planilla: Planilla): readonly HojaEscrita[] => [
  hojaDelReporte(planilla),
  hojaDeInstrucciones(planilla),
  hojaOculta(planilla),
];

/** "Reporte 2026-T2 - Ana Ejemplo.xlsx", without what a system refuses in a name. */
export const archivoDe = ({ corte, persona }: Pick<Planilla, 'corte' | 'persona'>): string =>
  `${archivoLlamado(`Reporte ${corte} - ${persona}`)}.xlsx`;

const nombreDelReporte = ({ corte }: Planilla): string => `Reporte ${corte}`;

/** "T2 de 2026" */
const trimestreDe = (planilla: Planilla): string => {
  const corte = parseCorte(planilla.corte);
  return corte ? `${corte.trimestre} de ${corte.vigencia}` : planilla.corte;
};

function plazoDe(planilla: Planilla): string {
  const { cierra } = planilla;
  if (cierra === undefined) return '';
  const dia = formatFechaLarga(cierra);
  return estaVencida(planilla)
    ? ` El plazo venció el ${dia}: devuélvalo lo antes posible.`
    : ` Plazo: ${dia}.`;
}

function hojaDelReporte(planilla: Planilla): HojaEscrita {
  const { columnas, filas, persona, entidad } = planilla;
  const desdeFila = SOBRE_EL_ENCABEZADO + 1;
  return {
    nombre: nombreDelReporte(planilla),
    protegida: true,
    anchos: columnas.map(({ ancho }) => ancho),
    fijas: { filas: desdeFila, columnas: 1 },
    encabezado: SOBRE_EL_ENCABEZADO,
    filas: [
      [{ valor: `Reporte del ${trimestreDe(planilla)} · ${persona}`, aspecto: 'titulo' }],
      [
        {
          valor: `${entidad}. Escriba solo en las columnas azules; las grises no se diligencian.${plazoDe(planilla)}`,
          aspecto: 'nota',
        },
      ],
      gruposDe(columnas),
      columnas.map(({ titulo, escribe }) => ({
        valor: titulo,
        aspecto: escribe ? 'encabezadoEscribir' : 'encabezadoLeer',
      })),
      ...filas.map(({ valores }) => columnas.map((columna) => celdaDe(columna, valores))),
    ],
    desplegables: columnas.flatMap((columna, i): readonly Desplegable[] => {
      const { escribe, opciones, titulo, ayuda } = columna;
      if (!escribe || (opciones === undefined && ayuda === undefined)) return [];
      const hastaFila = desdeFila + filas.length - 1;
      return [{ columna: i, desdeFila, hastaFila, opciones, titulo, ayuda }];
    }),
  };
}

/** A word above the first of each run of columns that are alike. */
const gruposDe = (columnas: readonly ColumnaDePlanilla[]): readonly CeldaEscrita[] =>
  columnas.map(({ escribe }, i) => {
    const isFirst = columnas[i - 1]?.escribe !== escribe;
    const valor = escribe ? 'DILIGENCIE' : 'NO DILIGENCIAR';
    return {
      valor: isFirst ? valor : undefined,
      aspecto: escribe ? 'grupoEscribir' : 'grupoLeer',
    };
  });

const celdaDe = ({ key, kind, escribe }: ColumnaDePlanilla, valores: AnyRow): CeldaEscrita => {
  const valor = valores[key];
  return {
    valor: typeof valor === 'boolean' ? (valor ? 'Sí' : 'No') : valor,
    aspecto: escribe ? 'escribe' : 'lee',
    formato: valor === NP ? undefined : FORMATOS[kind],
  };
};

/** As in the book; what is no number or date stays as it is typed. */
const FORMATOS: { readonly [kind in ColumnaDePlanilla['kind']]: string } = {
  entero: '0',
  decimal: '#,##0.0###',
  porcentaje: '0.0%',
  dinero: '"$" #,##0',
  fecha: 'dd/mm/yyyy',
  texto: '@',
  textoLargo: '@',
  hora: '@',
  siNo: '@',
  lista: '@',
  referencia: '@',
  correo: '@',
  enlace: '@',
  codigo: '@',
};

function hojaDeInstrucciones(planilla: Planilla): HojaEscrita {
  const { columnas, entregadas, entidad, persona, hecha, corte } = planilla;
  const escritas = columnas.filter(({ escribe }) => escribe);
  const pasos = [
    `En la hoja «${nombreDelReporte(planilla)}», escriba en las columnas de encabezado azul: ${enumerar(escritas.map(({ titulo }) => `«${titulo}»`))}.`,
    'Las columnas grises dicen lo que hay en el plan: la meta, lo de los trimestres anteriores y lo que se espera. Están bloqueadas y lo que se escriba en ellas no se tiene en cuenta; si algo está mal, avise a la oficina.',
    'Escriba 0 si en el trimestre no hubo avance, y deje la celda en blanco si todavía no tiene el dato.',
    'Los decimales van con coma: 1.250,5. Un porcentaje se puede escribir con su signo: 81%.',
    'Lo comprometido, lo obligado y lo pagado son los valores acumulados del año.',
    'En «¿Enviar?» deje Sí en lo que ya está listo: queda enviado a la oficina. Con No, la oficina lo recibe como un avance sin terminar. Lo que no tiene Ejecutado no se envía.',
    'No agregue ni ordene filas, ni cambie el nombre de las hojas: cada fila se reconoce por el código de su acción.',
    `Guarde el archivo como .xlsx, con el nombre que quiera, y devuélvalo a la oficina. Sirve en Excel, en LibreOffice y en Hojas de cálculo de Google.${plazoDe(planilla)}`,
    ...(entregadas.length > 0
      ? [
          `No están aquí porque ya las tiene la oficina, enviadas o aprobadas: ${enumerar(entregadas)}.`,
        ]
      : []),
  ];
  const line = (valor: string, aspecto: CeldaEscrita['aspecto'] = 'plano') => [{ valor, aspecto }];
  return {
    nombre: 'Instrucciones',
    protegida: true,
    anchos: [92],
    filas: [
      line('Cómo llenar esta planilla', 'titulo'),
      line(`${entidad} · Reporte de ${corte} · ${persona}`, 'nota'),
      ...pasos.map((paso, i) => line(`${i + 1}. ${paso}`)),
      line(`Planilla hecha el ${formatFechaLarga(hecha)} con el libro PAM.`, 'nota'),
    ],
  };
}

/** By it a planilla is known again: whose it is and what each value was, a line each, ending in how many there are. */
function hojaOculta(planilla: Planilla): HojaEscrita {
  const { libro, entidad, corte, persona, hecha, columnas, filas } = planilla;
  const lines: readonly (readonly string[])[] = [
    [MARCA, 'planilla', FORMA],
    ['libro', libro],
    ['entidad', entidad],
    ['corte', corte],
    ['persona', persona],
    ['hecha', hecha],
    ['hoja', nombreDelReporte(planilla)],
    ...columnas.map(({ key, titulo, escribe }) => ['columna', key, titulo, escribe ? 'sí' : '']),
    ...filas.flatMap(({ accion, valores, existe }) => [
      ['fila', accion, existe ? 'sí' : ''],
      ...columnas.flatMap(({ key }) => {
        const valor = valores[key];
        return valor === undefined ? [] : [['valor', accion, key, ...escrito(valor)]];
      }),
    ]),
  ];
  const whole = [...lines, ['fin', String(lines.length)]];
  return {
    nombre: OCULTA,
    oculta: true,
    protegida: true,
    anchos: [12, 20, 30, 8, 40],
    filas: whole.map((line) =>
      line.map((valor): CeldaEscrita => ({ valor, aspecto: 'plano', formato: '@' })),
    ),
  };
}

/** A value as its kind and its text, from which it is read back exactly. */
const escrito = (valor: Valor): readonly [string, string] =>
  typeof valor === 'number'
    ? ['n', String(valor)]
    : typeof valor === 'boolean'
      ? ['b', valor ? '1' : '']
      : ['t', valor];
