/** One row per rule: [name, from, to it must never reach, why]. */
const forbidden = [
  [
    "core-is-pure",
    { path: "^lib/[^/]+/core/", pathNot: "\\.test\\.ts$" },
    { pathNot: "^lib/[^/]+/core/|^lib/kernel/|node_modules/(zod|convert)/|^convert$" },
    "core runs in browser, server and worker: only core, kernel, zod and the unit converter.",
  ],
  [
    "kernel-stands-alone",
    { path: "^lib/kernel/", pathNot: "\\.test\\.ts$" },
    { pathNot: "^lib/kernel/" },
    "kernel imports nothing.",
  ],
  [
    "import-room-reads-files",
    { path: "^lib/[^/]+/import/", pathNot: "\\.test\\.ts$" },
    {
      pathNot:
        "^lib/[^/]+/(core|import)/|^lib/kernel/|node_modules/(cheerio|fflate|papaparse|@types/papaparse)/|^cheerio/slim$",
    },
    "import opens foreign files in browser, server and worker alike: core plus the parsers it names, nothing of either side.",
  ],
  [
    "client-never-server",
    { path: "^(lib/[^/]+/client|components)/" },
    { path: "^lib/([^/]+/server|db|http|jobs|platform)/|^lib/env/server" },
    "server code must not reach a browser bundle.",
  ],
  [
    "server-never-client",
    { path: "^(lib/[^/]+/server|lib/(db|http|jobs|platform)|worker|app/api)/" },
    { path: "^lib/[^/]+/client/|^components/|^lib/pwa/" },
    "no browser code on the server.",
  ],
  [
    "only-server-talks-to-prisma",
    { pathNot: "^lib/(db|jobs|[^/]+/server)/|^prisma/|^prisma\\.config|^tests/|^scripts/|\\.pg\\.test\\.ts$" },
    { path: "node_modules/@prisma|^lib/db/|^prisma/", pathNot: "^lib/db/lifecycle\\.ts$" },
    "SQL lives in lib/*/server.",
  ],
  [
    "no-cross-domain-client",
    { path: "^lib/([^/]+)/client/" },
    { path: "^lib/[^/]+/client/", pathNot: "^lib/($1|sync)/client/" },
    "compose two domains in a component, not in a store.",
  ],
  [
    "no-cross-domain-server",
    { path: "^lib/([^/]+)/server/" },
    { path: "^lib/[^/]+/server/", pathNot: "^lib/($1|sync|household)/server/" },
    "compose two domains in a worker job or route.",
  ],
  [
    "ui-knows-no-domain",
    { path: "^components/ui/" },
    { path: "^lib/(?!kernel/)|^components/(?!ui/)|^app/" },
    "primitives stay reusable.",
  ],
  [
    "nothing-imports-composition-roots",
    { pathNot: "^(app|worker|server|tests)/" },
    { path: "^(app|worker|server)/" },
    "app, server and worker are where things are put together.",
  ],
  [
    "no-tests-in-production",
    { pathNot: "\\.test\\.tsx?$|^tests/|^scripts/(sim\\.ts$|bench/)" },
    { path: "\\.test\\.tsx?$|^tests/" },
    "tests depend on code, never the reverse.",
  ],
  [
    "no-cycles",
    { pathNot: "^lib/db/generated" },
    { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    "a cycle is one module pretending to be two.",
  ],
].map(([name, from, to, comment]) => ({ name, severity: "error", from, to, comment }));

forbidden.push({
  name: "browser-never-reaches-server",
  severity: "error",
  comment: "not even through three files",
  from: { path: "^(components|lib/[^/]+/client)/" },
  to: { path: "^lib/([^/]+/server|db)/", reachable: true },
});

module.exports = {
  forbidden,
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|public|dist|\\.data|coverage)/" },
  },
};
