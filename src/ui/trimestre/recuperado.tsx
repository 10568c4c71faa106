// Said above a form that goes on with what was being written when the panel was closed.

import type { VNode } from 'preact';
import { Notice } from '../kit/notice';

export const Recuperado = ({ isShown }: { readonly isShown: boolean }): VNode | null =>
  isShown ? <Notice look="nota">Se recuperó lo que estaba escribiendo.</Notice> : null;
