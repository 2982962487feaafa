import { TOKENS } from './tokens.ts';

const { font, corner, width } = TOKENS;

const colours = (scheme: 'light' | 'dark'): string =>
  Object.entries(TOKENS[scheme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** All the style there is: it stands in each page, so that nothing is fetched, and its hash in the policy header. */
export const STYLE = `
:root{color-scheme:light dark;${colours('light')}}
@media(prefers-color-scheme:dark){:root{${colours('dark')}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 ${font};overflow-wrap:break-word}
body>*{width:100%;max-width:${width.page};margin-inline:auto;padding-inline:1.25rem}
header{padding-block:.875rem}
header a{display:inline-flex;align-items:center;gap:.6rem;padding-block:.375rem;font-weight:650;color:inherit;text-decoration:none}
header a:hover span{text-decoration:underline;text-underline-offset:.2em}
header svg{flex:none;width:1.75rem;height:1.75rem;fill:none;stroke:var(--accent);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
main{flex:1}
.card,.apart{background:var(--card);border:1px solid var(--line);border-radius:${corner.card};padding:clamp(1.25rem,5vw,2.25rem)}
.apart{background:var(--tint);border:2px solid var(--accent);margin-block:1.75rem}
.card+.card{margin-top:1rem}
h1,h2,h3,button{hyphens:auto;hyphenate-limit-chars:12 4 4}
h1{font-size:clamp(1.375rem,5.5vw,2rem);line-height:1.2;margin:0 0 .75rem;letter-spacing:-.012em;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .5rem;text-wrap:balance}
h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p,ul{margin:0 0 .875rem}
:is(p,ul,form):last-child{margin-bottom:0}
ul{padding-inline-start:1.25rem}
li+li{margin-top:.375rem}
section{padding-block:1.25rem;border-top:1px solid var(--line)}
section.apart{border-top:2px solid var(--accent)}
:target{scroll-margin-top:1rem}
.lead{font-size:1.125rem}
.soft{color:var(--soft)}
.lines{list-style:none;padding:0}
.lines li+li{margin-top:.125rem}
article nav{margin-block:1.5rem}
.contents{columns:18rem;column-gap:2rem;list-style:none;padding:0}
.contents li{break-inside:avoid;margin:0}
.contents a{display:inline-block;padding-block:.25rem}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
form{margin-block:1.25rem}
button{font:inherit;font-weight:600;min-height:3rem;padding:.625rem 1.5rem;border:2px solid var(--accent);border-radius:${corner.control};background:var(--accent);color:var(--onAccent);cursor:pointer;text-align:center}
button:hover{text-decoration:underline;text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.25rem}
button:focus-visible{border-radius:${corner.control}}
footer{padding-block:2rem 1.5rem;color:var(--soft);font-size:.9375rem}
footer p{margin-bottom:.375rem}
footer nav{margin-block:.75rem}
footer ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.125rem 1.25rem}
footer li{margin:0}
footer a{display:inline-block;padding-block:.3rem}
footer [aria-current]{font-weight:650;color:var(--ink);text-decoration:none}
@media(max-width:30rem){button{width:100%;padding-inline:.75rem}}
@media print{:root{--ground:#fff;--card:#fff;--tint:#fff}body{font-size:10.5pt}nav,footer ul{display:none}section{break-inside:avoid}}
`;
