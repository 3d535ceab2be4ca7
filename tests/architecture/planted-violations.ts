/** One import that a border forbids. */
interface Violation {
  rule: string;
  /** The file that must not import. */
  from: string;
  /** The file it imports all the same. */
  to: string;
  /** Set when `to` imports a third file, which is the one that is out of bounds. */
  through?: string;
}

/** At least one for every rule of .dependency-cruiser.cjs. */
export const violations: Violation[] = [
  { rule: "core-is-pure", from: "lib/pantry/core/lots.ts", to: "lib/pantry/client/lot-store.ts" },
  { rule: "core-is-pure", from: "lib/pantry/core/clock.ts", to: "lib/observability/log.ts" },
  { rule: "core-is-pure", from: "lib/recipes/core/page.ts", to: "lib/recipes/import/parse-html.ts" },
  { rule: "import-room-reads-files", from: "lib/recipes/import/read-zip.ts", to: "lib/recipes/server/fetch.ts" },
  { rule: "import-room-reads-files", from: "lib/recipes/import/read-csv.ts", to: "lib/recipes/client/choose.ts" },
  { rule: "kernel-stands-alone", from: "lib/kernel/id.ts", to: "lib/catalog/core/names.ts" },
  { rule: "client-never-server", from: "lib/pantry/client/lots.ts", to: "lib/pantry/server/list-lots.ts" },
  { rule: "client-never-server", from: "components/pantry/list.tsx", to: "lib/http/problem.ts" },
  { rule: "client-never-server", from: "components/pantry/settings.tsx", to: "lib/env/server.ts" },
  { rule: "server-never-client", from: "lib/pantry/server/lots.ts", to: "lib/pantry/client/lot-store.ts" },
  { rule: "server-never-client", from: "worker/jobs/paint.ts", to: "components/pantry/card.tsx" },
  { rule: "only-server-talks-to-prisma", from: "app/app/pantry/page.tsx", to: "lib/db/client.ts" },
  { rule: "no-cross-domain-client", from: "lib/recipes/client/plan.ts", to: "lib/pantry/client/lot-store.ts" },
  { rule: "no-cross-domain-server", from: "lib/recipes/server/plan.ts", to: "lib/pantry/server/list-lots.ts" },
  { rule: "ui-knows-no-domain", from: "components/ui/card.tsx", to: "lib/pantry/core/shelves.ts" },
  { rule: "ui-knows-no-domain", from: "components/ui/list.tsx", to: "components/pantry/card.tsx" },
  { rule: "nothing-imports-composition-roots", from: "lib/pantry/server/boot.ts", to: "server/main.ts" },
  { rule: "no-tests-in-production", from: "lib/pantry/core/expiry.ts", to: "lib/pantry/core/shelves.test.ts" },
  {
    rule: "no-cycles",
    from: "lib/catalog/core/one.ts",
    to: "lib/catalog/core/two.ts",
    through: "lib/catalog/core/one.ts",
  },
  {
    rule: "browser-never-reaches-server",
    from: "components/receipts/sheet.tsx",
    to: "lib/receipts/core/bridge.ts",
    through: "lib/receipts/server/read.ts",
  },
];

/** Imports that every border allows: [from, to]. */
export const allowed: [string, string][] = [
  ["lib/groceries/core/ops.ts", "lib/kernel/quantity.ts"],
  ["lib/groceries/core/ops.ts", "lib/sync/core/op.ts"],
  ["lib/groceries/client/add.ts", "lib/groceries/core/ops.ts"],
  ["lib/groceries/client/add.ts", "lib/sync/client/commit.ts"],
  ["lib/groceries/server/lists.ts", "lib/db/pool.ts"],
  ["lib/groceries/server/lists.ts", "lib/sync/server/write.ts"],
  ["components/groceries/row.tsx", "components/ui/button.tsx"],
  ["components/groceries/row.tsx", "lib/groceries/client/add.ts"],
  ["app/app/lists/page.tsx", "components/groceries/row.tsx"],
  ["app/api/v1/lists/route.ts", "lib/groceries/server/lists.ts"],
  ["worker/jobs/tidy.ts", "lib/groceries/server/lists.ts"],
  ["lib/groceries/core/ops.test.ts", "lib/groceries/core/ops.ts"],
];
