import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const impure = (object, property, message) => ({ object, property, message });

// Flat config replaces a rule's options instead of merging them, so every block spreads this list.
const everywhere = [
  { selector: "ExportAllDeclaration", message: "No barrels: import the file that owns the name." },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Read lib/env instead; it is validated at boot.",
  },
];

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      ".next/**",
      ".data/**",
      "dist/**",
      "public/**",
      "coverage/**",
      "shots/**",
      "lib/db/generated/**",
      "next-env.d.ts",
      "**/*.cjs",
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...everywhere],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    plugins: { "@next/next": next, "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...next.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    files: ["lib/*/core/**/*.ts", "lib/kernel/**/*.ts"],
    ignores: ["**/*.test.ts", "lib/kernel/new-id.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "fetch",
        "localStorage",
        "indexedDB",
        "process",
        "setTimeout",
        "crypto",
        "console",
      ],
      "no-restricted-properties": [
        "error",
        impure("Date", "now", "Take nowMs as an argument."),
        impure("Math", "random", "Take a random source as an argument."),
      ],
      "no-restricted-syntax": [
        "error",
        ...everywhere,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Take nowMs as an argument.",
        },
        {
          selector: "FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]",
          message: "core is synchronous; I/O belongs in client or server.",
        },
      ],
    },
  },
  {
    files: ["lib/env/*.ts", "*.config.*", "tests/**", "scripts/**", "**/*.test.ts", "**/*.pg.test.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
