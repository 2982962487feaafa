import { html, raw } from 'hono/html';

const STYLE = `
:root { color-scheme: light dark; --ground: #f5f6f4; --card: #fff; --ink: #17211b; --muted: #57635c; --line: #d9dfda; --accent: #0b6b3a; --alarm: #b3261e; --on-accent: #fff }
@media (prefers-color-scheme: dark) { :root { --ground: #121714; --card: #1b221e; --ink: #e8eeea; --muted: #a3b0a8; --line: #303a34; --accent: #6fd39b; --alarm: #ff9d94; --on-accent: #0c1a12 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.1rem; margin: 0 0 .5rem }
a { color: var(--accent) } .muted { color: var(--muted) }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; margin-bottom: 1.25rem } header p { margin: 0 }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; min-width: 0 }
.wide { grid-column: 1 / -1 } @media (min-width: 48rem) { .two { grid-column: span 2 } } .mail { margin-bottom: 1rem }
.clock { font-variant-numeric: tabular-nums; font-size: 1.9rem; font-weight: 600; margin: 0 }
form { display: inline-flex; flex-wrap: wrap; gap: .5rem; margin: .25rem .25rem .25rem 0; align-items: end }
button, .button { display: inline-block; font: inherit; padding: .4rem .9rem; border-radius: .5rem; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none }
button.quiet { background: transparent; color: var(--accent) }
input { font: inherit; padding: .35rem .5rem; border: 1px solid var(--muted); border-radius: .5rem; background: var(--card); color: inherit }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere } td:last-child { text-align: right; font-variant-numeric: tabular-nums }
.alarm { color: var(--alarm); font-weight: 600 }
pre { overflow: auto; max-height: 24rem; font: 13px/1.45 ui-monospace, monospace; background: var(--ground); border-radius: .5rem; padding: .75rem; margin: .5rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere }
summary { cursor: pointer; padding: .25rem 0 }
iframe { width: 100%; height: 28rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff }
`;

/** The frame of the laptop's own pages. */
export const laptopLayout = (title: string, body: unknown) => html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · Registervakt on the laptop</title>
      <style>${raw(STYLE)}</style>
    </head>
    <body><main>${body}</main></body>
  </html>`;
