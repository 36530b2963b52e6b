// Asks `briefs mcp` over standard input and output with the official client: lists what it offers, calls each
// tool, reads a brief, and sees a mistake answered. Usage: node agents.mjs BRIEFS INDEX
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const [briefs, index] = process.argv.slice(2);
const client = new Client({ name: "ci", version: "1" });
await client.connect(new StdioClientTransport({ command: briefs, args: ["--index", index, "mcp"] }));

const LIMIT = 20_000;
const failures = [];
function expect(holds, what) {
  console.log(`${holds ? "holds" : "FAILS"}: ${what}`);
  if (!holds) failures.push(what);
}

// The client compares each answer with the output schema of the tool.
async function call(name, args) {
  const answer = await client.callTool({ name, arguments: args });
  const size = Buffer.byteLength(JSON.stringify(answer));
  expect(!answer.isError && size < LIMIT, `${name} ${JSON.stringify(args)} answers in ${size} bytes`);
  return answer.structuredContent;
}

const names = (await client.listTools()).tools.map((tool) => tool.name);
console.log(`tools: ${names.join(", ")}`);
await call("status", {});
const { hits } = await call("search", { query: "moon", facets: ["theme"] });
const { id } = hits[0];
await call("closest", { id });
await call("closest", { text: "A probe lands near the south pole of the moon" });
await call("get", { id });
await call("signals", {});
await call("stories", {});
await call("trends", { field: "word" });
await call("topics", {});

const wrong = await client.callTool({ name: "search", arguments: { quary: "moon" } });
expect(wrong.isError === true, "an unknown argument is an error");
const { contents } = await client.readResource({ uri: `brief://${encodeURIComponent(id)}` });
expect(contents[0].text.includes(hits[0].title), "a brief is a resource");
const { completion } = await client.complete({
  ref: { type: "ref/resource", uri: "brief://{id}" },
  argument: { name: "id", value: id.slice(0, 4) },
});
expect(completion.values.includes(id), "ids are completed");
const { prompts } = await client.listPrompts();
expect(prompts.length >= 3, `${prompts.length} prompts`);
await client.close();
process.exit(failures.length);
