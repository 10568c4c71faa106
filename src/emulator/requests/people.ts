// About who runs the script, what they have authorised, and who the book is shared with.

/** Who has the book and who may change it, as Google's sharing says. */
export interface Sharing {
  /** '' where nobody owns it: in a shared drive, or on a computer. */
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

export interface PeopleRequests {
  /** E-mail of who is at the keyboard, '' where Google does not tell it. */
  activeUser(): string;
  userKey(): string;
  /** E-mail of whose account it runs under. */
  effectiveUser(): string;
  isAuthorised(): boolean;
  /** Throws Google's request for an authorisation that is not given. */
  requireScopes(): void;
  sharing(): Sharing;
}
