/** The shortest password that may be chosen (AK org-13 asks for strong ones; length is what makes them strong). */
export const minimumPasswordLength = 12
