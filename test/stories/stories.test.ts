import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Explanation, explain } from "../../lib/desk/explain.ts";
import { type Posting, post, Story } from "./story.ts";

/** `EXTRA_STORIES=file` (JSON, a list of stories) walks more of them. */
const extra = process.env["EXTRA_STORIES"];
const stories: Story[] = [
  ...readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => parse(readFileSync(join(import.meta.dirname, file), "utf8")) as unknown[]),
  ...(extra === undefined ? [] : (JSON.parse(readFileSync(extra, "utf8")) as unknown[])),
].map((story) => Story.parse(story));

/** `STORIES=once` tells each story in one way only: for mutation testing, which tells them thousands of times. */
const isOnce = process.env["STORIES"] === "once";
const postings: Posting[] = isOnce ? ["straight"] : ["straight", "attached", "gmail-inline"];

describe.each(stories.map((story) => [`${story.id} ${story.title}`, story] as const))("%s", (_, story) => {
  test.each(postings)("read from mails posted %s", async (posting) => {
    const said = await tell(story, posting);
    check(story, said);
    if (story.expect.kinds !== undefined)
      expect(said.mails).toMatchObject(story.expect.kinds.map((kind) => ({ kind })));
  });

  test.skipIf(isOnce)("in any order of the mails, each of them doubled", async () => {
    const backwards = { ...story, mails: [...story.mails, ...story.mails].reverse() };
    const said = await tell(backwards, "straight");
    check(story, said);
    expect(said.orders.map(({ why: _, ...order }) => order)).toEqual(
      (await tell(story, "straight")).orders.map(({ why: _, ...order }) => order),
    );
  });
});

async function tell(story: Story, posting: Posting): Promise<Explanation> {
  const files = await Promise.all(
    story.mails.map(async (mail, at) => ({ file: `${at}.eml`, raw: await post(mail, posting) })),
  );
  const { json } = await explain(files, { now: story.now, timeZone: story.timeZone, buyer: null });
  return json;
}

/** The letter's text with its lines unfolded: where a line breaks says nothing. */
const unfolded = (said: Explanation): string => (said.reply?.text ?? "").replaceAll(/\s+/g, " ");

function check({ expect: wanted }: Story, said: Explanation): void {
  for (const [name, diagnosis] of Object.entries(wanted.diagnosis)) {
    const order = said.orders.find(({ orderNumber }) => name === "order" || orderNumber === name);
    expect(order?.diagnosis).toEqual(diagnosis);
    const actions = wanted.actions[name] ?? [];
    expect(order?.actions.filter((action) => actions.includes(action))).toEqual(actions);
    expect(order?.deadlines).toMatchObject(wanted.deadlines[name] ?? {});
    for (const absent of wanted.absentDeadlines) expect(order?.deadlines).not.toHaveProperty(absent);
    for (const absent of wanted.absentActions[name] ?? []) expect(order?.actions).not.toContain(absent);
    expect(order?.why.map(({ rule }) => rule)).toEqual(expect.arrayContaining(wanted.rules[name] ?? []));
  }
  if (Object.keys(wanted.diagnosis).length === 0) expect(said.orders).toEqual([]);
  const [first] = said.orders;
  if (wanted.headline !== undefined) expect(first?.headline).toBe(wanted.headline);
  if (wanted.candidates !== undefined) expect(first?.candidates).toEqual(wanted.candidates);
  if (wanted.refund !== undefined) expect(first?.refund).toMatchObject(wanted.refund);
  if (wanted.cause !== undefined) expect(first?.cause).toBe(wanted.cause);
  for (const [trackingNumber, parcel] of Object.entries(wanted.packages)) {
    expect(first?.packages.find((one) => one.trackingNumber === trackingNumber)).toMatchObject(parcel);
  }
  for (const words of [wanted.replyContains ?? []].flat()) expect(unfolded(said)).toContain(words);
  for (const words of wanted.replyLacks) expect(said.reply?.text.toLowerCase()).not.toContain(words.toLowerCase());
}
