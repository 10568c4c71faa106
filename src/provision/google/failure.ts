// What a failed request says, gathered from the several places where Google's clients put it.

/** A failure as facts, before anybody decides what they mean. */
export interface Failure {
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** Every word with which Google names the reason: `accessNotConfigured`, `SERVICE_DISABLED`, `invalid_grant`… */
  readonly reasons: readonly string[];
  /** Google's own sentence, in English: to recognise, not to show. */
  readonly message: string;
  /** The error of the network or of TLS: `ENOTFOUND`, `CERT_HAS_EXPIRED`… */
  readonly code: string;
  /** Which API has to be switched on, as Google calls it ("drive.googleapis.com"). */
  readonly service: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

/** The older APIs name the service only inside the sentence. */
const SERVICE_IN_ADDRESS = /\/apis\/api\/([a-z.-]+\.googleapis\.com)/;

interface Thrown {
  readonly code?: unknown;
  readonly message?: string;
  readonly config?: unknown;
  readonly response?: {
    readonly status?: number;
    readonly headers?: unknown;
    readonly data?: unknown;
  };
}

/** The facts of what a Google client threw; undefined when it is something else, that is, our fault. */
export function failureOf(thrown: unknown): Failure | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code, message = '', config, response } = thrown as Thrown;
  if (config === undefined && response === undefined) return undefined;
  const body = bodyOf(response?.data);
  return {
    status: response?.status,
    reasons: body.reasons,
    message: body.message || message,
    code: typeof code === 'string' ? code : '',
    service: body.service ?? SERVICE_IN_ADDRESS.exec(body.message)?.[1],
    retryAfterSeconds: secondsOf(headerOf(response?.headers, 'retry-after')),
  };
}

interface Body {
  readonly reasons: readonly string[];
  readonly message: string;
  readonly service?: string | undefined;
}

/** The APIs answer `{error: {status, message, errors, details}}`; the token server `{error: 'invalid_grant', …}`. */
function bodyOf(data: unknown): Body {
  const { error, error_subtype, error_description } = asObject(data);
  if (typeof error === 'string')
    return { reasons: texts([error, error_subtype]), message: texts([error_description]).join('') };
  const { status, message, errors, details } = asObject(error);
  const all = [...asList(errors), ...asList(details)].map(asObject);
  const services = all.map(({ metadata }) => asObject(metadata).service);
  return {
    reasons: texts([status, ...all.map(({ reason }) => reason)]),
    message: texts([message]).join(''),
    service: texts(services)[0],
  };
}

const asObject = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (values: readonly unknown[]): readonly string[] =>
  values.filter((value) => typeof value === 'string');

/** The clients give headers as the `Headers` of fetch or as a plain object. */
function headerOf(headers: unknown, name: string): string | undefined {
  const { get } = (headers ?? {}) as { readonly get?: unknown };
  const value = typeof get === 'function' ? get.call(headers, name) : asObject(headers)[name];
  return typeof value === 'string' ? value : undefined;
}

/** Retry-After is a number of seconds or a date. */
function secondsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
