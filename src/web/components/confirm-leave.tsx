import { createElement, type ReactNode } from 'react'

/** Around a form with words of the user: the browser asks before the page is left without saving. */
export const ConfirmLeave = ({ children }: { children: ReactNode }) => createElement('confirm-leave', null, children)
