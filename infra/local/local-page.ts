import { html, raw } from 'hono/html';
import type { Overview } from './overview.ts';
import { laptopLayout } from './page-layout.ts';

/** What the laptop is doing: its time, what is kept, what waits, what was sent. */
export const localPage = (view: Overview) =>
  laptopLayout(
    'Laptop',
    html`<header>
        <h1>Registervakt on the laptop</h1>
        <p><a href="/_local/mailbox">Mailbox</a> · <a href="/notice">Notice</a> · <a href="/openapi.json">API</a> · <a href="/_local/dump">Dump</a></p>
      </header>
      <div class="grid">${[clock(view), queues(view), schedules(view), mails(view), tables(view), log(view)]}</div>
      ${raw(`<script>${SCRIPT}</script>`)}`,
  );

// Each button posts JSON, and the page shows what came of it.
const SCRIPT = `
addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target, status = document.getElementById('status');
  const chosen = form.elements.moment?.value;
  const body = form.dataset.to ?? (chosen ? new Date(chosen).toISOString() : undefined);
  status.textContent = 'Working…';
  const answer = await fetch(form.action, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ? { now: body } : {}) });
  if (answer.ok) location.reload(); else status.textContent = (await answer.json()).detail;
});`;

const clock = ({ now }: Overview) => {
  const months = (count: number) => new Date(new Date(now).setUTCMonth(now.getUTCMonth() + count));
  const moves: [string, Date][] = [
    ['A day', new Date(now.getTime() + 24 * 60 * 60_000)],
    ['A month', months(1)],
    ['Half a year', months(6)],
  ];
  return html`<section class="card" aria-labelledby="clock">
    <h2 id="clock">The clock</h2>
    <p class="clock">${now.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' })}</p>
    <p class="muted">in Stockholm; it goes forward only</p>
    ${moves.map(
      ([name, to]) =>
        html`<form action="/_local/clock" data-to="${to.toISOString()}"><button>${name}</button></form>`,
    )}
    <form action="/_local/clock">
      <label>To a date <input type="datetime-local" name="moment" required /></label><button class="quiet">Go there</button>
    </form>
    <p id="status" role="status"></p>
  </section>`;
};

const queues = ({ queues: all }: Overview) => html`<section class="card" aria-labelledby="queues">
  <h2 id="queues">Queues</h2>
  <table>
    ${all.map(
      ({ name, count, isDeadLetter }) => html`<tr>
        <th scope="row">${readable(name)}${isDeadLetter ? html` <span class="muted">dead letters</span>` : ''}</th>
        <td class="${isDeadLetter && count > 0 ? 'alarm' : ''}">${count}</td>
      </tr>`,
    )}
  </table>
</section>`;

/** `SubmissionsQueueSubmissionsDeadLettersQueue94729DB7` as `Submissions`. */
const readable = (name: string): string =>
  name
    .replace(/DeadLetters.*$|Queue[0-9A-F]{8}$/, '')
    .replace(/^.*Door|Queue.*$/g, '')
    // A construct in one of the same name: SchedulesSchedules.
    .replace(/^(\w+)\1$/, '$1');

const schedules = ({ schedules: all }: Overview) => html`<section class="card" aria-labelledby="schedules">
  <h2 id="schedules">Schedules</h2>
  ${all.map(
    ({
      name,
      result,
    }) => html`<form action="/_local/schedules/${name}"><button class="quiet">Run ${name}</button></form>
      ${result === undefined ? '' : html`<pre tabindex="0">${JSON.stringify(result)}</pre>`}`,
  )}
</section>`;

const mails = ({ mails: all }: Overview) => html`<section class="card two" aria-labelledby="mails">
  <h2 id="mails">Mails <span class="muted">${all.length}</span></h2>
  ${all.length === 0 ? html`<p class="muted">None yet.</p>` : ''}
  <table>
    ${all
      .slice(-5)
      .reverse()
      .map(
        ({ to, subject }) =>
          html`<tr><th scope="row">${to}<br /><span class="muted">${subject}</span></th></tr>`,
      )}
  </table>
  <p><a href="/_local/mailbox">Read them</a></p>
</section>`;

const tables = ({ tables: all }: Overview) => html`<section class="card wide" aria-labelledby="tables">
  <h2 id="tables">Tables</h2>
  ${Object.entries(all).map(
    ([name, items]) => html`<details>
      <summary>${name} <span class="muted">${items.length} items</span></summary>
      <pre tabindex="0">${items.slice(0, 100).map((item) => `${JSON.stringify(item, null, 2)}\n`)}</pre>
    </details>`,
  )}
</section>`;

const log = ({ log: lines }: Overview) => html`<section class="card wide" aria-labelledby="log">
  <h2 id="log">Log</h2>
  <pre tabindex="0">${lines.join('\n')}</pre>
</section>`;
