// What Google answers when it refuses: the two shapes of its error bodies, and the reasons as data.
// Drive v3 names a reason in `errors[]` (https://developers.google.com/workspace/drive/api/guides/handle-errors);
// Sheets and Apps Script add `status` and `details[]` (https://cloud.google.com/apis/design/errors).

import type { Api } from './published-types';

export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
  /** Where the fault is: a parameter, a header. */
  readonly location?: string;
  /** The fields at fault, for a body that Google could not read. */
  readonly violations?: readonly Violation[];
  /** `google.rpc.ErrorInfo`, for what is off or not granted. */
  readonly info?: { readonly reason: string; readonly metadata: Record<string, string> };
  readonly retryAfterSeconds?: number;
}

export interface Violation {
  readonly field: string;
  readonly description: string;
}

/** A request that this Google refuses. */
export class GoogleError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Domain and message of the reasons that a test may ask for, or that several methods share. */
const REASONS: Record<string, readonly [domain: string, message: string]> = {
  rateLimitExceeded: ['usageLimits', 'Rate Limit Exceeded'],
  userRateLimitExceeded: ['usageLimits', 'User Rate Limit Exceeded'],
  dailyLimitExceeded: ['usageLimits', 'Daily Limit Exceeded'],
  accessNotConfigured: ['usageLimits', 'Access Not Configured.'],
  storageQuotaExceeded: ['global', "The user's Drive storage quota has been exceeded."],
  sharingRateLimitExceeded: ['global', 'Rate limit exceeded.'],
  domainPolicy: ['global', 'The domain administrators have disabled Drive apps.'],
  appNotAuthorizedToFile: [
    'global',
    'The user has not granted the app write access to the file in question.',
  ],
  insufficientFilePermissions: [
    'global',
    'The user does not have sufficient permissions for this file.',
  ],
  insufficientPermissions: [
    'global',
    'Insufficient Permission: Request had insufficient authentication scopes.',
  ],
  authError: ['global', 'Invalid Credentials'],
  backendError: ['global', 'Backend Error'],
  internalError: ['global', 'Internal Error'],
  notFound: ['global', 'Requested entity was not found.'],
  forbidden: ['global', 'The caller does not have permission'],
  badRequest: ['global', 'Request contains an invalid argument.'],
  unavailable: ['global', 'The service is currently unavailable.'],
};

const STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
};

/** A refusal for a reason that Google gives under this name, with Google's own words. */
export function refusalFor(status: number, reason: string, more: Partial<Refusal> = {}): Refusal {
  return { status, reason, message: REASONS[reason]?.[1] ?? reason, ...more };
}

/** Throws a refusal for this reason, with this sentence when the reason alone does not say it. */
export function refuse(status: number, reason: string, message?: string, location?: string): never {
  const more = { ...(message && { message }), ...(location && { location }) };
  throw new GoogleError(refusalFor(status, reason, more));
}

/** Throws what Google answers to a body or parameters that do not fit their schema. */
export function refuseFields(violations: readonly Violation[]): never {
  const message = violations.map((violation) => violation.description).join('\n');
  throw new GoogleError(refusalFor(400, 'badRequest', { message, violations }));
}

/** The body of a refusal in the shape of the API that was asked. */
export function errorBody(api: Api | undefined, refusal: Refusal): object {
  const { status, reason, message } = refusal;
  const error = {
    message,
    domain: REASONS[reason]?.[0] ?? 'global',
    reason,
    ...(refusal.location && { location: refusal.location, locationType: locationType(refusal) }),
  };
  if (api === 'drive' && !refusal.info)
    return { error: { code: status, message, errors: [error] } };
  const details = detailsOf(refusal);
  return {
    error: {
      code: status,
      message,
      errors: [error],
      status: STATUS[status] ?? 'UNKNOWN',
      ...(details.length > 0 && { details }),
    },
  };
}

function locationType({ status }: Refusal): string {
  return status === 401 ? 'header' : 'parameter';
}

function detailsOf({ info, violations }: Refusal): readonly object[] {
  const type = 'type.googleapis.com/google.rpc';
  return [
    ...(info ? [{ '@type': `${type}.ErrorInfo`, domain: 'googleapis.com', ...info }] : []),
    ...(violations ? [{ '@type': `${type}.BadRequest`, fieldViolations: violations }] : []),
  ];
}
