// Requests about who runs the script, what they have authorised, and who the book is shared with.

import { type Execution, ServiceError, type Sharing } from './execution';

export interface PeopleRequests {
  /** E-mail of who is at the keyboard, '' where Google does not tell it. */
  activeUser(): string;
  /** E-mail of whose account it runs under. */
  effectiveUser(): string;
  isAuthorised(): boolean;
  /** Throws Google's request for an authorisation that is not given. */
  requireScopes(): void;
  sharing(): Sharing;
}

export function peopleRequests(execution: Execution): PeopleRequests {
  const { authorisation, isAuthorised } = execution;
  const isKnown = authorisation !== 'simple' && isAuthorised;
  return {
    activeUser: () => (isKnown ? execution.activeUser : ''),
    effectiveUser: () => (isKnown ? execution.user : ''),
    isAuthorised: () => isAuthorised,
    requireScopes: () => {
      if (isKnown) return;
      throw new ServiceError('Authorization is required to perform that action.');
    },
    sharing: () => execution.sharing,
  };
}
