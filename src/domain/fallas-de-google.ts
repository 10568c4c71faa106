// What Google says when it does not do what it is asked, in kinds. Its texts come in the language of the account, so that
// a kind is known by the codes that they carry in any language and, where there is none, by its words in English and in
// Spanish (es and es-419). Sources, by letter in the table:
//   a developers.google.com/apps-script/guides/support/troubleshooting, …/guides/services/quotas, …/guides/html/communication
//   b github.com/RomainVialard/ErrorHandler, src/ErrorHandler.gs.js: texts that its add-ons met, by language
//   c Spanish texts that people quote in public repositories («Se agotó el tiempo de espera del servicio Hojas de cálculo»)
//   d no Spanish text is published: by its stem
// The emulator says them in both languages (src/emulator), and test/domain/fallas-de-google.test.ts has a text of each.

/** A kind of failure, and how it is told: «{Que}. {Antes} e intente de nuevo.», or a whole sentence where trying again is of no use. */
interface Clase {
  readonly codigo: string;
  readonly signos: readonly RegExp[];
  /** What happened, to follow a colon. */
  readonly que: string;
  /** What to do before trying again, as an order; '' for nothing. */
  readonly antes?: string;
  /** What to do instead of trying again. */
  readonly remedio?: string;
  /** Whether Google says it before it begins: nothing was done then. */
  readonly noEmpezo?: true;
}

const MINUTOS = 'espere unos minutos';

/** The first that applies: what is particular before what is general. */
const CLASES: readonly Clase[] = [
  {
    // The texts name the missing scope in any language (a). b, c: «Se necesita…», «Se requiere autorización».
    codigo: 'SIN_AUTORIZACION',
    signos: [
      /googleapis\.com\/auth\/|UNAUTHENTICATED|HTTP 401/,
      /authorization is required|required permissions?:/i,
      /(necesita|requiere) autorizaci[oó]n|permisos (necesarios|obligatorios):/i,
    ],
    que: 'falta aceptar un permiso de Google',
    remedio:
      'Ábralo en PAM › Configuración › Estado de la instalación, línea «Autorización», e intente de nuevo. Si ya está aceptado, deje una sola cuenta de Google abierta en el navegador.',
    noEmpezo: true,
  },
  {
    // a; c: «Función de secuencia de comandos no encontrada: doGet».
    codigo: 'PANEL_ANTIGUO',
    signos: [
      /script function not found/i,
      /funci[oó]n de (la )?secuencia de comandos no encontrada|no se (ha encontrado|encontr[oó]) la funci[oó]n/i,
    ],
    que: 'el complemento se actualizó mientras este panel estaba abierto',
    remedio: 'Cierre y abra el panel.',
    noEmpezo: true,
  },
  {
    // issuetracker.google.com/69270374: several accounts in one browser; c: «Código de error PERMISSION_DENIED».
    codigo: 'VARIAS_CUENTAS',
    signos: [/PERMISSION_DENIED/],
    que: 'Google no responde',
    remedio:
      'Suele pasar con varias cuentas abiertas en el mismo navegador: abra este libro en una ventana de incógnito, o con una sola cuenta, e intente de nuevo.',
  },
  {
    // a; c: «Se ha superado…», «Se superó el tiempo máximo de ejecución».
    codigo: 'SIN_TIEMPO',
    signos: [/maximum execution time/i, /tiempo m[aá]ximo de ejecuci[oó]n/i],
    que: 'Google detuvo la operación porque tardó demasiado',
    antes: '',
  },
  {
    // a, d.
    codigo: 'DISPARADORES',
    signos: [/too many triggers/i, /demasiados (activadores|disparadores)/i],
    que: 'esta cuenta ya tiene todos los disparadores que Google permite',
    remedio:
      'Quite los que no use en Extensiones › Apps Script › Activadores, o instálelos desde otra cuenta.',
  },
  {
    // a, d: thirty executions at once a person.
    codigo: 'SIMULTANEAS',
    signos: [/running simultaneously|simultaneous|LockService operations/i, /simult[aá]ne/i],
    que: 'hay demasiadas operaciones al mismo tiempo en esta cuenta de Google',
    antes: 'Espere un minuto',
    noEmpezo: true,
  },
  {
    // a; b: «Servicio solicitado demasiadas veces en un mismo día: email.»
    codigo: 'CUOTA_DE_CORREO',
    signos: [
      /too many times for one day: *[a-z]*mail/i,
      /demasiadas veces en un( mismo)? d[ií]a: *(\w*mail|correo)/i,
      /(limit exceeded|l[ií]mite (excedido|superado)): *(email|destinatarios|tamaño (del cuerpo|total))/i,
    ],
    que: 'esta cuenta ya envió los correos que Google permite en un día',
    remedio: 'Intente de nuevo mañana, o con otra cuenta.',
  },
  {
    // a: google.script.run and properties; b: «Argumento demasiado grande: subject».
    codigo: 'DEMASIADO_GRANDE',
    signos: [
      /HTTP 413|too large|memory limit|exceeds the (limit|maximum)|storage quota/i,
      /demasiado grande|l[ií]mite de memoria|cuota de almacenamiento|supera el (l[ií]mite|m[aá]ximo)/i,
    ],
    que: 'es más de lo que Google recibe de una vez',
    remedio: 'Hágalo por partes.',
    noEmpezo: true,
  },
  {
    // a; b: «Límite Excedido: DriveApp.», «User Rate Limit Exceeded».
    codigo: 'CUOTA',
    signos: [
      /RESOURCE_EXHAUSTED|HTTP 429|rateLimitExceeded|quotaExceeded/i,
      /too many times|too much computer time|limit exceeded|quota/i,
      /demasiadas veces|demasiado tiempo|l[ií]mite (diario |de uso )?(excedido|superado)|cuota/i,
    ],
    que: 'esta cuenta llegó al límite de uso que Google permite en un día o en un minuto',
    antes: MINUTOS,
  },
  {
    // a; b: es, es-MX.
    codigo: 'PROTEGIDA',
    signos: [
      /protected (cell|range|sheet)/i,
      /(celda|objeto|intervalo|hoja) protegid/i,
      /objeto protegidos/i,
    ],
    que: 'alguien protegió esas celdas y su cuenta no las puede cambiar',
    remedio:
      'Pida a quien las protegió que quite la protección en Datos › Proteger hojas e intervalos, o que la deje como advertencia.',
  },
  {
    // b: «Falta el documento…», es-CO «No cuenta con los permisos necesarios para acceder al documento solicitado.»
    codigo: 'SIN_ACCESO',
    signos: [
      /\bNOT_FOUND\b|HTTP 40[34]|insufficientFilePermissions/,
      /document \S+ is missing|permissions? to access the requested|no item with the given id|file not found/i,
      /falta el documento|permisos? .*acceder al documento|ning[uú]n elemento con (el|la) id|no se (ha encontrado|encontr[oó]) el archivo/i,
    ],
    que: 'el archivo ya no está, o su cuenta no tiene permiso para abrirlo',
    remedio: 'Pida a su dueño que lo comparta con usted, o búsquelo en la papelera de Drive.',
  },
  {
    // a, b; c: «Se agotó el tiempo de espera del servicio…», «Error de servicio: Hojas de cálculo», DEADLINE_EXCEEDED.
    codigo: 'SERVICIO',
    signos: [
      /\b(UNAVAILABLE|INTERNAL|DEADLINE_EXCEEDED|ABORTED)\b|HTTP 5\d\d|backendError/,
      /server error|service (unavailable|error)|service \w+ failed|timed out|empty response|backend error|trigger service/i,
      /error (en|de|del) (el )?(servidor|servicio)|servicio no (est[aá] )?disponible|tiempo de espera|respuesta vac[ií]a|servicio de activaci[oó]n|servicio .* ha fallado/i,
    ],
    que: 'Google tuvo una falla pasajera',
    antes: 'Espere un momento',
  },
  {
    // c: «NetworkError: Error de conexión debido a HTTP 0».
    codigo: 'SIN_CONEXION',
    signos: [/NetworkError|HTTP 0\b|failed to fetch|load failed/i, /error (de|en la) conexi[oó]n/i],
    que: 'se perdió la conexión',
    antes: 'Revise su internet',
  },
];

/** A failure of Google, told in Spanish. */
export interface FallaDeGoogle extends Omit<Clase, 'signos'> {
  /** Both together, for whoever only asked to see something. */
  readonly mensaje: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «{Antes} y vuelva a pulsar…»: what to do, then the rest. */
export const despuesDe = (antes: string | undefined, rest: string): string =>
  antes ? `${capital(antes)} ${/^i/i.test(rest) ? 'e' : 'y'} ${rest}` : capital(rest);

/** The kind of what was thrown by a service or by google.script.run; undefined when it is none of these. */
export function fallaDeGoogle(thrown: unknown): FallaDeGoogle | undefined {
  const text = `${codeOf(thrown)} ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  const clase = CLASES.find(({ signos }) => signos.some((signo) => signo.test(text)));
  return clase && toldOf(clase);
}

/** The kind that has a code; undefined when none has. */
export function fallaDeCodigo(codigo: string): FallaDeGoogle | undefined {
  const clase = CLASES.find((one) => one.codigo === codigo);
  return clase && toldOf(clase);
}

function toldOf({ signos: _signos, ...falla }: Clase): FallaDeGoogle {
  const { que, antes, remedio } = falla;
  const todo = remedio ?? `${despuesDe(antes, 'intente de nuevo')}.`;
  return { ...falla, mensaje: `${capital(que)}. ${todo}` };
}

/** An advanced service tells the code of HTTP and the reason apart, in no language. */
function codeOf(thrown: unknown): string {
  const { details } = (thrown ?? {}) as {
    readonly details?: {
      readonly code?: unknown;
      readonly errors?: readonly { readonly reason?: unknown }[];
    };
  };
  if (!details) return '';
  return `HTTP ${details.code} ${details.errors?.[0]?.reason ?? ''}`;
}
