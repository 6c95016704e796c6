import { resolve } from "node:path";

const port = (name: string, usual: number) => Number(process.env[name] ?? usual);

const ports = {
  SAMENHANG_WEB_PORT: port("E2E_WEB_PORT", 18000),
  SAMENHANG_HTTP_PORT: port("E2E_HTTP_PORT", 18080),
  SAMENHANG_KEYCLOAK_PORT: port("E2E_KEYCLOAK_PORT", 18180),
  SAMENHANG_DB_PORT: port("E2E_DB_PORT", 15442),
  SAMENHANG_SMTP_PORT: port("E2E_SMTP_PORT", 13025),
  SAMENHANG_MAIL_PAGE_PORT: port("E2E_MAIL_PAGE_PORT", 18025),
};

const local = (number: number) => `http://localhost:${number}`;

/** The stack the journeys run against: beside the one a developer may have running, with a folder and ports of its own. */
export const stack = {
  root: resolve(import.meta.dirname, "../.."),
  runDir: ".run/e2e",
  webUrl: local(ports.SAMENHANG_WEB_PORT),
  apiUrl: `${local(ports.SAMENHANG_HTTP_PORT)}/rest/samenhang/v1`,
  keycloakUrl: local(ports.SAMENHANG_KEYCLOAK_PORT),
  mailUrl: local(ports.SAMENHANG_MAIL_PAGE_PORT),
  environment: {
    ...Object.fromEntries(Object.entries(ports).map(([name, number]) => [name, String(number)])),
    SAMENHANG_RUN_DIR: ".run/e2e",
    SAMENHANG_PUBLIC_URL: local(ports.SAMENHANG_WEB_PORT),
    SAMENHANG_DEVSTACK_CONTROL: "true",
    // Journeys fire requests faster than a person does.
    SAMENHANG_RATE_LIMIT: "100000",
  } as Record<string, string>,
};

type PartName = "postgres" | "keycloak" | "api" | "web";

/** Takes a part of the running stack away, or brings it back; answers when it is done. */
export async function part(name: PartName, act: "start" | "stop" | "kill") {
  const response = await fetch(`${stack.mailUrl}/parts/${name}/${act}`, { method: "POST" });
  if (!response.ok) throw new Error(`${act} ${name}: ${await response.text()}`);
}
