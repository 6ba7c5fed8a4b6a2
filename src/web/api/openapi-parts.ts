/** Small words for writing schemas of OpenAPI 3.1. */
export type Schema = Readonly<Record<string, unknown>>

export const text = (description: string): Schema => ({ type: 'string', description })
export const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema['type'], 'null'] })
export const day = (description: string): Schema => ({ type: 'string', format: 'date', description })
export const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description })
export const yesNo = (description: string): Schema => ({ type: 'boolean', description })
export const oneOf = (values: readonly string[], description: string): Schema => ({
  type: 'string',
  enum: values,
  description,
})
export const list = (items: Schema): Schema => ({ type: 'array', items })
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
export const refOrNull = (name: string): Schema => ({ oneOf: [ref(name), { type: 'null' }] })

/** An object of which every field is always there. */
export const object = (description: string, properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties),
})
