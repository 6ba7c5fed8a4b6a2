/** True for a text that can be the id of a record; anything else cannot be found, and the database refuses it. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
