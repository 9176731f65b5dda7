// Asks an endpoint with Comunica, and prints what it answers, one term after another, as JSON.
// Usage: node comunica.mjs ENDPOINT (select|construct|ask) QUERY
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { QueryEngine } = require('@comunica/query-sparql');
const [endpoint, form, query] = process.argv.slice(2);
const engine = new QueryEngine();
const context = { sources: [{ type: 'sparql', value: endpoint }] };
let answer;
if (form === 'ask') {
  answer = await engine.queryBoolean(query, context);
} else if (form === 'construct') {
  const quads = await (await engine.queryQuads(query, context)).toArray();
  answer = quads.map(q => [q.subject.value, q.predicate.value, q.object.value]);
} else {
  const rows = await (await engine.queryBindings(query, context)).toArray();
  answer = rows.map(row => [row.get('agency').value, row.get('label').value]);
}
process.stdout.write(JSON.stringify(answer));
