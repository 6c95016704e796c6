import { expect, test, type APIRequestContext } from "@playwright/test";
import { stack } from "../support/stack";

const api = stack.apiUrl;

async function token(request: APIRequestContext): Promise<string> {
  const answer = await request.post(`${stack.keycloakUrl}/realms/samenhang/protocol/openid-connect/token`, {
    form: { grant_type: "client_credentials", client_id: "samenhang-tool", client_secret: "samenhang-tool-demo-secret" },
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()).access_token;
}

test("a tool with client credentials lists everything, page by page", async ({ request }) => {
  const headers = { Authorization: `Bearer ${await token(request)}` };
  for (const collection of ["organizations", "partnerships", "memberships", "posts", "indicators"]) {
    const first = await request.get(`${api}/${collection}?pageSize=5`, { headers });
    expect(first.status(), collection).toBe(200);
    const page = await first.json();
    expect(page.items, collection).toHaveLength(5);
    const second = await (await request.get(page.next, { headers })).json();
    const hrefs = new Set([...page.items, ...second.items].map((item: { href: string }) => item.href));
    expect(hrefs.size, `${collection}: no item twice`).toBe(page.items.length + second.items.length);
  }
});

test("a tool gets 304 for what has not changed, and filters", async ({ request }) => {
  const headers = { Authorization: `Bearer ${await token(request)}` };
  const list = await (await request.get(`${api}/partnerships?municipality=21001&pageSize=2`, { headers })).json();
  for (const item of list.items) expect(item.municipality.nisCode).toBe(21001);
  const first = await request.get(list.items[0].href, { headers });
  const again = await request.get(list.items[0].href, { headers: { ...headers, "If-None-Match": first.headers().etag } });
  expect(again.status()).toBe(304);
});

test("figures carry what is needed to read them", async ({ request }) => {
  const headers = { Authorization: `Bearer ${await token(request)}` };
  const answer = await (await request.get(`${api}/observations?indicator=population&pageSize=3`, { headers })).json();
  for (const figure of answer.items) {
    expect(figure.indicator.version).toBe(1);
    expect(figure.unit).toBe("persons");
    expect(figure.period).toBeTruthy();
    expect(figure.status).toBe("published");
    expect(figure.source).toBeTruthy();
    expect(figure.caveat.nl).toBeTruthy();
  }
});

test("public data needs no key, and any website may ask", async ({ request }) => {
  const answer = await request.get(`${api}/organizations?pageSize=1`, { headers: { Origin: "https://elsewhere.example" } });
  expect(answer.status()).toBe(200);
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  expect((await answer.json()).items).toHaveLength(1);
});

test("a tool may not write, and is told which permission is missing", async ({ request }) => {
  const headers = { Authorization: `Bearer ${await token(request)}` };
  const answer = await request.post(`${api}/posts`, { headers, data: { roleType: "neighborhoodReferent", partnership: "00000000-0000-7000-9003-000000000001", plannedFte: "0.5", from: "2026-01-01" } });
  expect(answer.status()).toBe(403);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
});
