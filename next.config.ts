import path from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // server/main compresses, after it has had its say about a page.
  compress: false,
  reactStrictMode: true,
  // npm run check looks at the types of the whole checkout, tests included; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname) },
  serverExternalPackages: ["onnxruntime-node", "sharp", "@node-rs/argon2", "graphile-worker", "pg", "nodemailer"],
};

export default config;
