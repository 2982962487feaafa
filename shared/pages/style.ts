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
h1,h2,h3,button,legend,label{hyphens:auto;hyphenate-limit-chars:12 4 4}
h1{font-size:clamp(1.375rem,5.5vw,2rem);line-height:1.2;margin:0 0 .75rem;letter-spacing:-.012em;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .5rem;text-wrap:balance}
.card h2:not(:first-child){margin-top:1.5rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p,ul,ol{margin:0 0 .875rem}
:is(p,ul,ol,form,fieldset):last-child{margin-bottom:0}
ul,ol{padding-inline-start:1.25rem}
li+li{margin-top:.375rem}
section{padding-block:1.25rem;border-top:1px solid var(--line)}
section.apart{border-top:2px solid var(--accent)}
:target{scroll-margin-top:1rem}
.lead{font-size:1.125rem}
.soft{color:var(--soft)}
.lines{list-style:none;padding:0}
.lines li+li{margin-top:.125rem}
.short{margin:0}
.short div{padding-block:.625rem;border-top:1px solid var(--line)}
.short dt{font-weight:650}
.short dd{margin:.125rem 0 0}
.answer{font-size:1.125rem;line-height:1.5}
.folds{margin-block:1rem;border:1px solid var(--line);border-radius:${corner.control}}
details+details{border-top:1px solid var(--line)}
summary{display:list-item;padding:.75rem 1rem;font-weight:600;cursor:pointer}
summary:hover{text-decoration:underline;text-underline-offset:.2em}
details .lines{padding:0 1rem .875rem 2.1rem}
details .short{padding:0 1rem .5rem}
details .lines li+li{margin-top:.375rem}
article nav{margin-block:1.5rem}
.contents{columns:18rem;column-gap:2rem;list-style:none;padding:0}
.contents li{break-inside:avoid;margin:0}
.contents a{display:inline-block;padding-block:.25rem}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
form{margin-block:1.25rem}
.intro{padding-block:clamp(.5rem,4vw,1.75rem) .25rem}
.intro h1{font-size:clamp(1.625rem,7vw,2.625rem)}
fieldset{border:0;margin:0 0 1.75rem;padding:0;min-width:0}
legend{font-weight:650;font-size:1.125rem;padding:0;margin-bottom:.5rem}
label{display:block;font-weight:600;margin-top:1rem}
.hint{color:var(--soft);font-size:.9375rem;line-height:1.45;margin:0}
.fault{color:var(--fault);font-weight:600;margin:.25rem 0 0}
.faulty{border:2px solid var(--fault);margin-block:.5rem 1rem}
.faulty a{color:var(--fault)}
input:not([type=checkbox]),textarea{font:inherit;color:inherit;background:var(--ground);width:100%;max-width:28rem;min-height:3rem;padding:.5rem .75rem;margin-top:.375rem;border:1px solid var(--edge);border-radius:${corner.control};display:block}
textarea{max-width:none;resize:vertical}
:is(input,textarea)[aria-invalid]{border:2px solid var(--fault)}
.choice{display:grid;grid-template-columns:auto 1fr;column-gap:.75rem;padding-block:.625rem}
.choice+.choice{border-top:1px solid var(--line)}
.choice input{width:1.5rem;height:1.5rem;margin:.0625rem 0 0;accent-color:var(--accent);cursor:pointer}
.choice label{margin:0;cursor:pointer}
.choice .hint{grid-column:2}
.standing{list-style:none;padding:0}
.standing li{display:flex;flex-wrap:wrap;align-items:center;gap:.125rem .625rem;padding-block:.75rem}
.standing .hint{width:100%}
.standing li+li{margin:0;border-top:1px solid var(--line)}
.state{padding:0 .625rem;border:1px solid var(--accent);border-radius:1rem;background:var(--tint);color:var(--accent);font-size:.875rem;font-weight:600}
.state:is(.refused,.lapsed){border-color:var(--edge);background:none;color:var(--soft)}
.steps{list-style:none;padding:0 0 0 1.25rem;border-inline-start:2px solid var(--line);margin-inline-start:.375rem}
.steps li{position:relative}
.steps li::before{content:"";position:absolute;left:-1.6875rem;top:.5em;width:.75rem;height:.75rem;border-radius:50%;background:var(--accent)}
.steps .soft{display:block;font-size:.9375rem}
.choices{width:100%;border-collapse:collapse;margin:0 0 1.25rem}
.choices :is(th,td){padding:.25rem;border-bottom:1px solid var(--line);text-align:center}
.choices th{font-size:1rem;font-weight:600}
.choices thead th{font-size:.875rem;line-height:1.25;vertical-align:bottom;padding-block:.5rem;hyphens:auto}
.choices :is(tr>:first-child){text-align:start;padding-inline-start:0}
.choices thead th+th{width:13%}
.choices label{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.125rem;min-height:3.25rem;margin:0;font-weight:400;cursor:pointer;hyphens:none}
.choices input{width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent);cursor:inherit}
.choices .off{cursor:default}
.choices .channel{display:none}
.choices .done{font-size:.875rem;line-height:1.2;color:var(--soft)}
blockquote{margin:0 0 1rem;padding:.25rem 0 .25rem 1rem;border-inline-start:4px solid var(--accent)}
button{font:inherit;font-weight:600;min-height:3rem;padding:.625rem 1.5rem;border:2px solid var(--accent);border-radius:${corner.control};background:var(--accent);color:var(--onAccent);cursor:pointer;text-align:center}
button+p{margin-top:.75rem}
input:not([type=hidden])+button{margin-top:1rem}
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
@media(min-width:40rem){.short div{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1rem}.short dd{margin:0;grid-column:2}}
@media(max-width:48rem){.choices thead{display:none}.choices :is(tbody,tr,th,td){display:block;border:0;padding:0;text-align:start}.choices tr+tr{margin-top:1.25rem}.choices th[scope=row]{font-size:1.0625rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}.choices td{border-bottom:1px solid var(--line)}.choices label{flex-direction:row;justify-content:flex-start;gap:.75rem;min-height:3rem}.choices .channel{display:inline}.choices .done{margin-inline-start:auto}}
@media(max-width:30rem){button{width:100%;padding-inline:.75rem}}
@media print{:root{--ground:#fff;--card:#fff;--tint:#fff}body{font-size:10.5pt}nav,footer ul{display:none}section{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`;
