// One method of an API: the request it answers, what Google publishes about it, and what it does.

import type { Api } from './published-types';
import type { Account } from './state';

export interface Call {
  readonly account: Account;
  /** The parts of the path that the route names, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body, already checked against its schema; for an upload, its metadata. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What was uploaded, and its type as the request gives it. */
  readonly media?: { readonly bytes: Uint8Array; readonly mimeType: string | undefined };
}

export interface Route {
  readonly api: Api;
  /** `PUT /v1/projects/{scriptId}/content` */
  readonly request: string;
  /** The method's name in Google's types, as in `Projects$Updatecontent`. */
  readonly method: string;
  /** The parameters that are honoured; another that Google has is refused as not emulated. */
  readonly query?: readonly string[];
  /** The schema of the body; a method without one refuses a body. */
  readonly body?: string;
  /** The schema of the answer. */
  readonly answer: string;
  /** What Drive v3 answers when `fields` is missing; the others answer everything. */
  readonly defaultFields?: string;
  readonly run: (call: Call) => object;
}

export interface FoundRoute {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** The route for a request, with the parts of the path. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  pathname: string,
): FoundRoute | undefined {
  for (const route of routes) {
    const [verb, template] = route.request.split(' ') as [string, string];
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const match = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/:]+)')}$`).exec(pathname);
    if (verb !== method || !match) continue;
    const path = Object.fromEntries(
      names.map((name, i) => [name, decodeURIComponent(match[i + 1]!)]),
    );
    return { route, path };
  }
  return undefined;
}
