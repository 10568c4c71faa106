// Google's criteria on numbers and the comparison that each is in a file.

export const COMPARISONS = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
} as const;

type Operator = (typeof COMPARISONS)[keyof typeof COMPARISONS];

/** Undefined for criteria that do not compare numbers. */
export const operatorOf = (criteria: string): Operator | undefined =>
  (COMPARISONS as { readonly [criteria: string]: Operator })[criteria];

export const criteriaOf = (operator: string | undefined): string | undefined =>
  Object.entries(COMPARISONS).find(([, known]) => known === operator)?.[0];
