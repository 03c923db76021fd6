// In the local Teams: a person schedules a briefing, presses Save on the card that reads it back, the clock is moved, the edition appears,
// and "more on 2" is answered: in the personal chat or, in a channel, in the edition's thread. Environment: CLIENTS (the clients' folder),
// BOT_URL, PORT, CLOCK (the server's clock file), ROOM ("personal" or "channel").
import { writeFileSync, renameSync } from 'node:fs';

const { openPlayground, install, say, PLAYGROUND } = await import(`${process.env.CLIENTS}/teams-playground.mjs`);
const PATIENCE = 60_000;
const PERSON = 'user-id-0';
const pause = ms => new Promise(done => setTimeout(done, ms));

async function until(what, look) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`waited ${PATIENCE / 1000} s for ${what}; last came ${JSON.stringify(playground.messages.slice(-3)).slice(0, 6_000)}`);
}

const playground = await openPlayground();
process.on('exit', playground.close);
const isPersonal = process.env.ROOM === 'personal';
const room = isPersonal ? playground.config.personalChat.id : playground.config.teams[0].channels[0].id;
const mention = { mention: !isPersonal };

/** What the bot shows now, from the first of the events on: a message that was updated or streamed in its last state. */
function shown(from = 0) {
  const messages = new Map();
  for (const { message, actionConversationId } of playground.messages.slice(from)) {
    if (message?.messageId && message.from?.id !== PERSON) {
      messages.set(message.messageId, { ...messages.get(message.messageId), ...message, conversation: message.postConversationId ?? actionConversationId });
    }
  }
  return [...messages.values()];
}

/** All parts of a card, or of what else came, that say what fits. */
function parts(value, fits) {
  if (value === null || typeof value !== 'object') return [];
  return [...(fits(value) ? [value] : []), ...Object.values(value).flatMap(inner => parts(inner, fits))];
}

const actions = (message, verb) => parts(message.attachments, part => part.type === 'Action.Execute' && part.verb === verb);

/** What the playground's page sends when a button of a card is pressed. */
async function press(message, action) {
  const response = await fetch(`${PLAYGROUND}/_conversation/v1/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'adaptiveCard/action', from: { id: PERSON }, conversation: { id: message.conversation }, replyToId: message.messageId,
      value: { action: { type: action.type, title: action.title, verb: action.verb, data: action.data }, trigger: 'manual' },
    }),
  });
  if (!response.ok) throw new Error(`the press of ${action.title} was refused: ${response.status} ${await response.text()}`);
  return response.json();
}

function moveClock(to) {
  writeFileSync(`${process.env.CLOCK}.new`, JSON.stringify({ at: new Date(to).toISOString(), real: new Date().toISOString(), speed: 1 }));
  renameSync(`${process.env.CLOCK}.new`, process.env.CLOCK);
}

await install(room);
const due = new Date(Math.ceil((Date.now() + 120_000) / 60_000) * 60_000);
await say(room, `schedule every day at ${due.toISOString().slice(11, 16)} UTC named Morning`, mention);
const proposal = await until('the read-back', () => shown().find(message => actions(message, 'cb.brief.save').length));
const saved = await press(proposal, actions(proposal, 'cb.brief.save')[0]);
const problems = JSON.stringify(saved).includes('Saved') ? [] : [`Save was answered with ${JSON.stringify(saved)}`];
moveClock(due.getTime() + 1_000);
const edition = await until('the edition', () => shown().find(message => actions(message, 'cb.item').length));
const from = playground.messages.length;
await say(edition.conversation, 'more on 2', mention);
const answer = await until('the answer', () => shown(from).find(message => message.text && message.aiEntity));
const document = url => new URL(url).pathname;
const [, second] = parts(edition.attachments, part => part.type === 'Container' && part.items?.some(item => actions({ attachments: [item] }, 'cb.item').length));
const briefed = parts(second, part => part.type === 'Action.OpenUrl').map(action => document(action.url));
const citations = answer.aiEntity.citation ?? [];
if (!citations.length) problems.push(`the answer cites nothing: ${answer.text}`);
for (const { appearance } of citations) {
  if (!briefed.includes(document(appearance.url))) problems.push(`cited is ${appearance.url}, the second item stands on ${briefed}`);
  if (JSON.stringify(second).includes(appearance.abstract)) problems.push(`told before: ${appearance.abstract}`);
}
if (answer.conversation !== edition.conversation) problems.push(`answered in ${answer.conversation} what was asked in ${edition.conversation}`);
console.log(JSON.stringify({ answer: answer.text, citations: citations.length, problems }));
process.exit(problems.length ? 1 : 0);
