/** Who may open which door. `npm run rooms` fails when someone climbs through a window. See docs/house.md. */
const room = (name) => `^src/${name}/`
const tests = '\\.test\\.tsx?$|/test-[a-z]+\\.tsx?$'
const only = (from, allowed, comment) => ({
  name: `${from}-stays-in-its-room`,
  comment,
  severity: 'error',
  from: { path: room(from), pathNot: tests },
  to: { path: '^src/', pathNot: [...[from, ...allowed].map(room), '^src/root\\.ts$'] },
})

module.exports = {
  forbidden: [
    only('domain', [], 'Domain rules know nothing but other domain rules.'),
    only('i18n', [], 'The catalogues are plain text.'),
    only('content', ['domain', 'i18n'], 'Content is data in the shape the domain defines.'),
    only('exchange', ['domain', 'i18n'], 'Formats of the outside world know no storage and no pages.'),
    only('storage', ['domain'], 'Storage keeps what the domain describes.'),
    only('sign-in', ['domain', 'storage'], 'Signing in knows the database and nothing of pages.'),
    only(
      'workflows',
      ['domain', 'storage', 'content', 'exchange', 'i18n'],
      'Workflows load, decide and keep; they never render a page.',
    ),
    only('islands', [], 'Browser code never reaches into the server.'),
    {
      name: 'domain-is-pure',
      comment: 'No packages and no Node modules in the domain: time, ids and data come in as arguments.',
      severity: 'error',
      from: { path: room('domain'), pathNot: tests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'web-asks-workflows',
      comment:
        'Pages know the database only as a type to hand on; what they want to read or keep goes through a workflow.',
      severity: 'error',
      from: { path: room('web'), pathNot: tests },
      to: { path: [room('storage'), room('exchange')], pathNot: '^src/storage/database\\.ts$' },
    },
    {
      name: 'web-takes-types-only',
      comment: 'The database and signing in are given by main; the web knows only their shape.',
      severity: 'error',
      from: { path: room('web'), pathNot: tests },
      to: { path: ['^src/storage/database\\.ts$', room('sign-in')], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-take-no-text-of-pages',
      comment: 'Only the workflows that render documents need sentences.',
      severity: 'error',
      from: { path: room('workflows'), pathNot: `${tests}|/render-|/document-` },
      to: { path: room('i18n') },
    },
    {
      name: 'sql-stays-in-storage',
      severity: 'error',
      from: { path: `^src/(?!storage/|sign-in/)`, pathNot: tests },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'better-auth-stays-in-sign-in',
      severity: 'error',
      from: { path: '^src/(?!sign-in/)' },
      to: { path: 'node_modules/better-auth/' },
    },
    {
      name: 'http-stays-in-web',
      severity: 'error',
      from: { path: '^src/(?!web/|main|server)' },
      to: { path: 'node_modules/(hono|@hono|react|react-dom)/' },
    },
    {
      name: 'pages-do-not-visit-each-other',
      comment: 'Share through components, not through a neighbour’s page.',
      severity: 'error',
      from: { path: '^src/web/pages/([^/]+)/', pathNot: tests },
      to: { path: '^src/web/pages/', pathNot: '^src/web/pages/$1/' },
    },
    {
      name: 'components-know-no-pages',
      severity: 'error',
      from: { path: '^src/web/components/' },
      to: { path: ['^src/web/pages/', '^src/web/http/', room('workflows')] },
    },
    {
      name: 'no-circles',
      comment: 'Types count too: what two files share stands in a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', 'main\\.ts$', 'cli\\.ts$', '-worker\\.ts$', '\\.test\\.tsx?$'] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
