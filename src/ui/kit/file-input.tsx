// Choosing files of this computer. It is out of sight: a button of the panel opens it.

import type { RefObject, VNode } from 'preact';

interface FileInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** ".xlsx,.ods" */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

export const FileInput = ({
  input,
  label,
  accept,
  multiple = false,
  onPick,
}: FileInputProps): VNode => (
  <input
    type="file"
    class="only-heard"
    tabIndex={-1}
    aria-label={label}
    accept={accept}
    multiple={multiple}
    ref={input}
    onChange={({ currentTarget }) => {
      onPick([...(currentTarget.files ?? [])]);
      // The same file, mended, must be a change again.
      currentTarget.value = '';
    }}
  />
);
