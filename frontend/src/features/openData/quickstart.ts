import { API_BASE } from '~/api/client';

/** The commands of docs/quickstart.md, with the addresses of this installation. */
export function quickstart(origin: string, oidcAuthority: string): string {
  return `API=${origin}${API_BASE}
TOKEN=$(curl -s -d grant_type=client_credentials -d client_id=samenhang-tool -d client_secret=samenhang-tool-demo-secret ${oidcAuthority}/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
get() { curl -s -w '\\n' -H "Authorization: Bearer $TOKEN" "$API$1"; }
get "/organizations?pageSize=2"
get "/organizations?pageSize=2&page=2"
get "/organizations?municipality=21004&sector=health"
ETAG=$(curl -s -D - -o /dev/null "$API/refData/sectors" | tr -d '\\r' | sed -n 's/^[Ee][Tt]ag: //p')
curl -s -o /dev/null -w '%{http_code}\\n' -H "If-None-Match: $ETAG" "$API/refData/sectors"
get "/observations?indicator=personsReached&from=2026-Q1&pageSize=2"
get "/dashboards/indicatorSeries?indicator=averageIncome&from=2013&until=2013"
get "/changes?type=membership&pageSize=2"`;
}

/** Questions to the figures that anybody may ask, each in a form of its own. */
export function statisticsExamples(origin: string): string {
  return `curl -s "${origin}${API_BASE}/statistics?indicator=population&level=region&period=2016"
curl -s -H "Accept: application/vnd.json-stat+json" "${origin}${API_BASE}/statistics?indicator=personsReached&level=municipality&period=2025"
curl -s -H "Accept: text/csv" "${origin}${API_BASE}/statistics?indicator=personsReached&level=total&by=generation&period=last8Quarters"
curl -s -H "Accept: application/vnd.sdmx.data+json;version=2.1.0" "${origin}${API_BASE}/statistics?indicator=averageIncome&from=2013&until=2013"
curl -s -H "Accept: application/ld+json" "${origin}${API_BASE}/statisticalDatasets"`;
}
