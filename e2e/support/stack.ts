import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** What stands in stack.env; the environment may say otherwise, as for another port. */
const environment = Object.fromEntries(
  readFileSync(resolve(root, "e2e/stack.env"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("=", 2) as [string, string])
    .map(([name, usual]) => [name, process.env[name.replace("SAMENHANG", "E2E")] ?? usual]),
);

const local = (use: string) => `http://localhost:${environment[`SAMENHANG_${use}_PORT`]}`;

/** The running product: where it is, and what it is started with. */
export const stack = {
  root,
  runDir: environment.SAMENHANG_RUN_DIR,
  webUrl: local("WEB"),
  apiUrl: `${local("HTTP")}/rest/samenhang/v1`,
  keycloakUrl: local("KEYCLOAK"),
  mailUrl: local("MAIL_PAGE"),
  environment: { ...environment, SAMENHANG_PUBLIC_URL: local("WEB") } as Record<string, string>,
};

type PartName = "postgres" | "keycloak" | "api" | "web";

/** Takes a part of the running stack away, or brings it back; answers when it is done. */
export async function part(name: PartName, act: "start" | "stop" | "kill") {
  const response = await fetch(`${stack.mailUrl}/parts/${name}/${act}`, { method: "POST" });
  if (!response.ok) throw new Error(`${act} ${name}: ${await response.text()}`);
}
