// What a test makes go wrong: requests that fail, connections that drop, things that are switched off.

import { GoogleError, type Refusal, refusalFor } from './errors';
import type { Api } from './published-types';

export const SWITCHES = [
  'script-api-person',
  'script-api-project',
  'drive-api-project',
  'sheets-api-project',
  'consent',
  'refresh-token',
] as const;
export type Switch = (typeof SWITCHES)[number];

export interface FailRule {
  /** A prefix of the method and path, as in `POST /v1/projects`. */
  readonly request: string;
  /** How many requests fail; one unless said. */
  readonly times?: number;
  readonly status: number;
  readonly reason: string;
  readonly retryAfterSeconds?: number;
}

const PROJECT_NUMBER = '123456789012';
const NAMES: Record<Api, string> = {
  drive: 'Google Drive API',
  sheets: 'Google Sheets API',
  script: 'Apps Script API',
};

export class Failures {
  private readonly off = new Set<Switch>();
  private readonly rules: { readonly rule: FailRule; left: number }[] = [];
  private readonly cuts: { left: number; readonly when: 'before' | 'after' }[] = [];

  turnOff = (what: Switch): void => void this.off.add(what);
  turnOn = (what: Switch): void => void this.off.delete(what);
  isOff = (what: Switch): boolean => this.off.has(what);

  fail = (rule: FailRule): void => void this.rules.push({ rule, left: rule.times ?? 1 });
  cutAt = (n: number, when: 'before' | 'after'): void => void this.cuts.push({ left: n, when });

  /** Counts a request, and says whether its connection drops. */
  nextCut(): 'before' | 'after' | undefined {
    let found: 'before' | 'after' | undefined;
    for (const cut of this.cuts) if (--cut.left === 0) found = cut.when;
    return found;
  }

  /** Throws when a test wants this request to fail. */
  refuseByRule(request: string): void {
    const found = this.rules.find(({ rule, left }) => left > 0 && request.startsWith(rule.request));
    if (!found) return;
    found.left--;
    const { status, reason, retryAfterSeconds } = found.rule;
    throw new GoogleError(
      refusalFor(status, reason, retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    );
  }

  /** Throws when this API is off for the project or for the person. */
  refuseWhatIsOff(api: Api): void {
    if (this.off.has(`${api}-api-project`)) throw new GoogleError(serviceDisabled(api));
    if (api === 'script' && this.off.has('script-api-person')) {
      const message =
        'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
      throw new GoogleError(refusalFor(403, 'forbidden', { message }));
    }
  }
}

function serviceDisabled(api: Api): Refusal {
  const service = `${api}.googleapis.com`;
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${PROJECT_NUMBER}`;
  const message = `${NAMES[api]} has not been used in project ${PROJECT_NUMBER} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  const info = {
    reason: 'SERVICE_DISABLED',
    metadata: { consumer: `projects/${PROJECT_NUMBER}`, service },
  };
  return refusalFor(403, 'accessNotConfigured', { message, info });
}
