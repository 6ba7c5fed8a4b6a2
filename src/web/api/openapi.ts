import { riskClasses } from '#src/domain/algorithm/risk-class.ts'
import { domainsOfLife } from '#src/domain/publication/domain-of-life.ts'
import { guidingKinds } from '#src/domain/guiding-text/guiding-text.ts'
import { publicStates } from '#src/domain/publication/public-algorithm.ts'
import { oneOf, ref, type Schema, text } from './openapi-parts.ts'
import { schemas } from './openapi-schemas.ts'
import { apiVersion } from './respond.ts'

const header = (description: string, schema: Schema): Schema => ({ description, schema })

const headers = {
  'API-Version': header('Version of this interface.', { type: 'string' }),
  ETag: header('Tag of this answer, for If-None-Match.', { type: 'string' }),
}

const answer = (schema: string, more: Schema = {}): Schema => ({
  '200': {
    description: 'OK',
    headers: { ...headers, ...more },
    content: { 'application/json': { schema: ref(schema) } },
  },
  '304': { description: 'Not changed since the tag in If-None-Match.' },
})

/** One of two shapes under one address: decisions about algorithms and about texts share their numbers. */
const eitherAnswer = (one: string, other: string): Schema => {
  const given = answer(one)
  const schema = { oneOf: [ref(one), ref(other)] }
  return { ...given, '200': { ...(given['200'] as Schema), content: { 'application/json': { schema } } } }
}

const missing: Schema = {
  '404': {
    description: 'No public record has this address.',
    headers: { 'API-Version': headers['API-Version'] },
    content: { 'application/problem+json': { schema: ref('Problem') } },
  },
}

const query = (name: string, schema: Schema): Schema => ({ name, in: 'query', required: false, schema })

const inPath = (name: string, description: string, values?: readonly string[]): Schema => ({
  ...{
    name,
    in: 'path',
    required: true,
    schema: values === undefined ? { type: 'string' } : oneOf(values, description),
  },
  description,
})

const linkHeader = { Link: header('First, previous, next and last page (RFC 8288).', { type: 'string' }) }

const pageQuery = query('page', { type: 'integer', minimum: 1, default: 1 })

const operation = (operationId: string, summary: string, parameters: readonly Schema[], responses: Schema): Schema => ({
  get: { operationId, summary, tags: ['public'], parameters, responses, security: [] },
})

const paths: Schema = {
  '/algorithms': operation(
    'listAlgorithms',
    'Algorithms that the public may know',
    [
      query('q', text('Words to search for.')),
      query('domainOfLife', oneOf(domainsOfLife, 'What residents have to do with.')),
      query('riskClass', oneOf([...riskClasses, 'unknown'], 'Class of governance.')),
      query('state', oneOf(publicStates, 'How it stands.')),
      query('body', text('Code of the body.')),
      pageQuery,
    ],
    answer('AlgorithmList', linkHeader),
  ),
  '/algorithms/{slug}': operation('getAlgorithm', 'One algorithm', [inPath('slug', 'Address.')], {
    ...answer('Algorithm'),
    ...missing,
  }),
  '/decisions': operation(
    'listDecisions',
    'Decisions of bodies on algorithms, the newest first',
    [
      query('q', text('Words to search for.')),
      query('body', text('Code of the body.')),
      query('year', { type: 'string', pattern: '^\\d{4}$' }),
      pageQuery,
    ],
    answer('DecisionList', linkHeader),
  ),
  '/decisions/{number}': operation('getDecision', 'One decision', [inPath('number', 'Number.')], {
    ...eitherAnswer('Decision', 'TextDecision'),
    ...missing,
  }),
  '/texts/{kind}': operation(
    'getText',
    'The vision, norm framework or other text that is in force',
    [inPath('kind', 'Which text.', guidingKinds)],
    { ...answer('GuidingText'), ...missing },
  ),
  '/texts/{kind}/{number}': operation(
    'getTextVersion',
    'One version of a text, also when it was replaced',
    [inPath('kind', 'Which text.', guidingKinds), inPath('number', 'Version.')],
    { ...answer('GuidingText'), ...missing },
  ),
  '/norms/{code}': operation('getNorm', 'One norm as it is in force', [inPath('code', 'Code.')], {
    ...answer('Norm'),
    ...missing,
  }),
}

/** The description of the interface for machines (OpenAPI 3.1; NL API Design Rules). */
export const openApi = (origin: string): Schema => ({
  openapi: '3.1.0',
  info: {
    title: 'Weegschaal, public API',
    version: apiVersion,
    description: 'What everyone may know of algorithms and of the decisions that public bodies took on them.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: `${origin}/api/v1` }],
  tags: [{ name: 'public', description: 'Public records, without an account.' }],
  paths,
  components: { schemas },
})
