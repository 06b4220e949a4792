/** The layers of src, lowest first: each may import itself, those named, and packages. */
const layers = {
  contracts: [],
  engine: ['contracts', 'deployment'],
  format: ['contracts'],
  model: ['contracts'],
  url: ['contracts'],
  queries: ['contracts', 'engine'],
  deployment: [],
  serviceWorker: ['deployment'],
  components: ['contracts', 'deployment', 'format', 'model', 'url'],
}

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-imports-${['itself', ...below].join('-')}`,
  comment: `src/${layer} may import ${['itself', ...below].join(', ')} and nothing else of ours.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: '[.]test[.]tsx?$' },
  to: { path: '^(src|scripts|tests)/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'site-without-tools',
      comment: 'The site stands without the scripts that build and test it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'scripts-without-tests',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^tests/' },
    },
    {
      name: 'server-files-from-routes',
      comment: 'What runs only while the site is built is asked for by routes, scripts and tests.',
      severity: 'error',
      from: { pathNot: ['^(scripts|tests)/', '^src/root[.]tsx$', '^src/routes/', '[.]server[.]ts$', '[.]test[.]tsx?$'] },
      to: { path: '[.]server[.]ts$' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: ['[.]server[.]ts$', '[.]test[.]tsx?$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file without ties; routes.ts names its pages as text.',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', '[.](test|spec)[.]tsx?$', '[.]config[.]ts$', '^src/routes[.]ts$', '^src/routes/[^/]+[.]tsx$'] },
      to: {},
    },
    {
      name: 'all-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[?](raw|url)$' },
    },
    {
      name: 'all-declared',
      comment: 'A package that is used is named in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'site-without-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: ['[.]server[.]ts$', '[.]test[.]tsx?$', '^src/routes[.]ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]react-router/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'browser', 'types', 'default'] },
  },
}
