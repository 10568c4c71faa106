// Lists come in pages: a size, and a token that asks for the next one.

import { refuse } from './errors';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken: string | undefined;
}

/** The page of a list that a query asks for. */
export function pageOf<T>(
  all: readonly T[],
  query: URLSearchParams,
  usual: number,
  most: number,
): Page<T> {
  const size = Number(query.get('pageSize') ?? usual);
  if (size < 1 || size > most)
    refuse(
      400,
      'invalidParameter',
      `Invalid value '${size}'. Values must be within the range: [1, ${most}]`,
      'pageSize',
    );
  const token = query.get('pageToken');
  const start = Number(token === null ? 0 : /^page-(\d+)$/.exec(token)?.[1]);
  if (Number.isNaN(start)) refuse(400, 'invalid', 'Invalid Value', 'pageToken');
  const end = start + size;
  return {
    items: all.slice(start, end),
    nextPageToken: end < all.length ? `page-${end}` : undefined,
  };
}
