// In the local Slack workspace: a person schedules a briefing in the talk with the bot, the clock is moved, the edition appears, and
// "more on 2" is answered in its thread. Environment: CLIENTS (the clients' folder), BOT_URL, PORT, CLOCK (the server's clock file).
import { writeFileSync, renameSync } from 'node:fs';

const { openWorkspace, call, sendInteraction, BOT_USER } = await import(`${process.env.CLIENTS}/slack-workspace.mjs`);
const { checkBlocks } = await import(`${process.env.CLIENTS}/check-blocks.mjs`);
const PATIENCE = 60_000;
const pause = ms => new Promise(done => setTimeout(done, ms));
const say = (channel, text, thread) => call('chat.postMessage', { channel, text, ...(thread ? { thread_ts: thread } : {}) }, 'xoxp-ada');
const isOurs = message => message.user === BOT_USER || message.bot_id;
const buttons = message => (message.blocks ?? []).flatMap(block => block.elements ?? []).filter(element => element.type === 'button');

async function until(what, look) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited ${PATIENCE / 1000} s for ${what}`);
}

async function inThread(channel, ts, fits) {
  const { messages = [] } = await call('conversations.replies', { channel, ts });
  return messages.filter(message => message.ts !== ts && isOurs(message)).find(fits);
}

function moveClock(to) {
  writeFileSync(`${process.env.CLOCK}.new`, JSON.stringify({ at: new Date(to).toISOString(), real: new Date().toISOString(), speed: 1 }));
  renameSync(`${process.env.CLOCK}.new`, process.env.CLOCK);
}

const workspace = await openWorkspace();
const ada = workspace.users.ada;
const channel = (await call('conversations.open', { users: BOT_USER }, 'xoxp-ada')).channel.id;
// Requests are signed by the real time, of which the server's clock may differ by five minutes.
const due = new Date(Math.ceil((Date.now() + 120_000) / 60_000) * 60_000);
const time = due.toISOString().slice(11, 16);
const asked = await say(channel, `schedule every day at ${time} UTC named Morning`);
const proposal = await until('the read-back', () => inThread(channel, asked.ts, message => buttons(message).some(button => button.action_id === 'cb_brief_save')));
const save = buttons(proposal).find(button => button.action_id === 'cb_brief_save');
await sendInteraction({
  type: 'block_actions', user: { id: ada, team_id: 'T000000001' }, team: { id: 'T000000001' }, channel: { id: channel },
  container: { type: 'message', message_ts: proposal.ts, channel_id: channel, thread_ts: asked.ts }, message: { ts: proposal.ts, thread_ts: asked.ts },
  trigger_id: '1.2.3', actions: [{ type: 'button', action_id: save.action_id, value: save.value, action_ts: String(Date.now() / 1000) }],
});
await until('the list to hold it', async () => {
  const list = await say(channel, 'list briefings');
  return until('the list', () => inThread(channel, list.ts, () => true)).then(message => (message.text ?? '').includes('Morning') && message);
});
moveClock(due.getTime() + 1_000);
const edition = await until('the edition', async () =>
  (await call('conversations.history', { channel })).messages?.find(message => isOurs(message) && buttons(message).some(button => button.action_id === 'cb_ask_item')));
await say(channel, 'more on 2', edition.ts);
const answer = await until('the answer', () => inThread(channel, edition.ts, () => true));
const problems = [...await checkBlocks(proposal.blocks), ...await checkBlocks(edition.blocks), ...await checkBlocks(answer.blocks ?? [])];
if (!/\[1\]/.test(answer.text ?? '')) problems.push(`the answer cites nothing: ${answer.text}`);
console.log(JSON.stringify({ edition: edition.text, answer: answer.text, items: buttons(edition).length, problems }));
process.exit(problems.length ? 1 : 0);
