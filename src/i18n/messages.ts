/** A sentence, or two for a count: one and more. Parameters stand in braces: `{name}`. */
export type Message = string | { readonly one: string; readonly other: string }

export type Messages = Readonly<Record<string, Message>>

/** The same keys with sentences of another language: a missing key does not compile. */
export type Translation<Source extends Messages> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : { readonly one: string; readonly other: string }
}

type ParametersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersOf<Rest>
  : never

/** The names between braces of a message. */
export type ParameterNames<M extends Message> = M extends string
  ? ParametersOf<M>
  : M extends { readonly one: infer One extends string; readonly other: infer Other extends string }
    ? ParametersOf<One> | ParametersOf<Other> | 'count'
    : never
