// Answers to the requests about who runs the script, what they have authorised, and who the book is shared with.

import type { PeopleRequests } from '../requests/people';
import { type Execution, ServiceError } from './execution';

export function peopleRequests(execution: Execution): PeopleRequests {
  const { authorisation, isAuthorised } = execution;
  const isKnown = authorisation !== 'simple' && isAuthorised;
  return {
    userKey: () => execution.userKey,
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
