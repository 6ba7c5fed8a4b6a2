// Rules of our own for the linter, as ESLint writes them: shapes of code that this house does not have, found by selector.

/** Refuses whatever a selector finds, with the sentence that belongs to it. */
const noSuchShape = {
  meta: { type: 'problem', schema: { type: 'array' } },
  create: (context) =>
    Object.fromEntries(
      context.options.map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    ),
}

export default { meta: { name: 'house' }, rules: { 'no-such-shape': noSuchShape } }
