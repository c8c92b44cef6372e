/**
 * The pages' looks: nothing remote, phone first, light or dark as the reader's device is, either direction of writing,
 * and plain on paper.
 */
export const style = `
:root { color-scheme: light dark; --ground: #faf8f5; --card: #ffffff; --ink: #1c1917; --soft: #57534e; --line: #e4dfd8; --edge: #847c74; --accent: #9a3412; --glow: #fff3e8; --glow-line: #c2410c; --on-accent: #ffffff; --focus: #1d4ed8; --good: #e9f5ee; --good-line: #15803d; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #171412; --card: #211e1b; --ink: #f5f2ee; --soft: #b8b0a8; --line: #3b3632; --edge: #8f877f; --accent: #fdba74; --glow: #2e2117; --glow-line: #fb923c; --on-accent: #1c1917; --focus: #93c5fd; --good: #16261c; --good-line: #4ade80; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
body > header, main, body > footer { max-width: 44rem; margin-inline: auto; padding-inline: 1.25rem; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .25rem; }
main:focus { outline: none; }
.skip { position: absolute; inset-block-start: -5rem; inset-inline-start: 1rem; padding: .75rem 1rem; background: var(--card); }
.skip:focus { inset-block-start: .5rem; z-index: 1; }

body > header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; padding-block: 1rem; }
.brand { margin: 0; display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; color: var(--ink); font-weight: 650; letter-spacing: -.01em; text-decoration: none; }
header nav, .filters { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
header nav a { padding-block: .5rem; color: var(--soft); text-decoration: none; }
header nav a:hover { color: var(--ink); text-decoration: underline; }
header nav a[aria-current] { color: var(--ink); font-weight: 600; }
main { padding-block: .75rem 3rem; }
body > footer { padding-block: 1.25rem 2.5rem; color: var(--soft); font-size: .875rem; }
body > footer p { margin: 0 0 .25rem; }

h1 { margin: 0 0 1rem; font-size: clamp(1.5rem, 1.25rem + 1.4vw, 2rem); line-height: 1.25; font-weight: 650; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 0 0 .75rem; font-size: 1.1875rem; line-height: 1.35; font-weight: 650; letter-spacing: -.005em; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: 0 0 .75rem; }
section { margin-block-start: 2.5rem; }
section > :last-child, .card > :last-child, .box > :last-child, form > :last-child { margin-block-end: 0; }
ol, ul { margin: 0 0 .75rem; padding-inline-start: 1.375rem; }
li { margin-block-end: .625rem; }
li::marker { color: var(--soft); }
.kicker { margin: 0 0 .25rem; color: var(--soft); font-size: .9375rem; font-variant-numeric: tabular-nums; }
.more { display: block; color: var(--soft); font-size: .9688rem; }
.back { margin-block-end: 1.25rem; }
.back a { display: inline-block; padding-block: .375rem; }

.card { padding: 1.25rem; border: 1px solid var(--line); border-radius: .875rem; background: var(--card); }
.card p { margin-block-end: .5rem; }
.cards { list-style: none; padding: 0; display: grid; gap: .875rem; }
.cards > li { position: relative; margin: 0; }
.cards h2 { margin-block-end: .5rem; }
.cards h2 a { color: inherit; text-decoration: none; }
.cards h2 a::after { content: ""; position: absolute; inset: 0; border-radius: .875rem; }
.cards h2 a:focus-visible { outline: none; }
.cards h2 a:focus-visible::after { outline: 3px solid var(--focus); outline-offset: 2px; }
.cards > li:hover { border-color: var(--edge); }
.now { border-color: var(--glow-line); background: var(--glow); }
.pill { display: inline-block; padding: .125rem .75rem; border-radius: 1rem; background: var(--accent); color: var(--on-accent); font-size: .9375rem; font-weight: 600; }
.filters { margin-block-end: 1.25rem; gap: .5rem; }
.filters a { padding: .375rem .875rem; border: 1px solid var(--edge); border-radius: 1.25rem; color: var(--ink); text-decoration: none; }
.filters a[aria-current] { border-color: var(--ink); background: var(--ink); color: var(--ground); }
.narrow { max-width: 34rem; margin-inline: auto; }
main > .narrow { margin-block-start: 8vh; }
.empty { padding: 2rem 1.25rem; }

.lead { font-size: 1.125rem; }
.box { margin-block: 1.25rem; padding: 1rem 1.25rem; border: 1px solid var(--glow-line); border-inline-start-width: .375rem; border-radius: .625rem; background: var(--glow); }
.box p { margin-block-end: .25rem; }
.box strong { font-size: 1.1875rem; line-height: 1.4; }
.notice { padding: .75rem 1rem; border: 1px solid var(--good-line); border-radius: .625rem; background: var(--good); }
.notice[role="alert"] { border-color: var(--glow-line); background: var(--glow); }
.steps { list-style: none; padding: 0; counter-reset: step; }
.steps > li { position: relative; margin-block-end: 1rem; padding-inline-start: 2.75rem; counter-increment: step; }
.steps > li::before { content: counter(step); position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 1.75rem; border-radius: 1rem; background: var(--accent); color: var(--on-accent); line-height: 1.75rem; font-weight: 650; text-align: center; }

.dots { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; font-weight: 600; }
.dots svg { flex: none; }
.dots span { flex: 1 1 12rem; }
[dir="rtl"] .dots svg, [dir="rtl"] .brand svg { transform: scaleX(-1); }
.lit { fill: var(--glow-line); }
.unlit { fill: var(--card); stroke: var(--edge); stroke-width: 2; }
.dots .rail { stroke: var(--edge); stroke-width: 2; }

.timeline { list-style: none; padding: 0; }
.timeline > li { position: relative; margin: 0; padding-block-end: 1.25rem; padding-inline-start: 1.75rem; }
.timeline > li::before { content: ""; position: absolute; inset-block: .5rem -.5rem; inset-inline-start: .375rem; border-inline-start: 2px solid var(--line); }
.timeline > li:last-child { padding-block-end: 0; }
.timeline > li:last-child::before { display: none; }
.timeline > li::after { content: ""; position: absolute; inset-block-start: .4375rem; inset-inline-start: 0; inline-size: .875rem; block-size: .875rem; border: 2px solid var(--edge); border-radius: 50%; background: var(--ground); }
.timeline > li:first-child::after { border-color: var(--glow-line); background: var(--glow-line); }
.timeline time { display: block; color: var(--soft); font-size: .9375rem; font-variant-numeric: tabular-nums; }

.bar { display: block; margin-block: .25rem 1rem; overflow: visible; fill: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; }
.bar line { stroke: var(--edge); stroke-width: 2; }
.bar .rail { stroke-dasharray: 2 5; }
.bar .window, .bar .ahead, .bar .past { stroke-linecap: round; }
.bar .window { stroke-width: 12; }
.bar .ahead { stroke: var(--card); stroke-width: 9; }
.bar .past { stroke-width: 9; }
.bar line.today { stroke: var(--ink); }
.bar text.today { fill: var(--ink); font-weight: 600; }
.mark circle { fill: var(--accent); stroke: var(--ground); stroke-width: 2; }
.mark text { fill: var(--on-accent); font-weight: 650; }
.mark.over circle { fill: var(--card); stroke: var(--edge); }
.mark.over text { fill: var(--soft); }
.marks span { display: block; }
.marks .from-now { display: inline; color: var(--soft); }
.marks li::marker { color: var(--ink); font-weight: 650; }

.paste { margin: 0 0 .75rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .625rem; background: var(--card); font: inherit; white-space: pre-wrap; }
code { padding: .25rem .5rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--ground); font: .9375rem/1.6 ui-monospace, Menlo, Consolas, monospace; user-select: all; }
.copied { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; }

form { margin-block: 0 1rem; }
label { display: block; margin-block-end: 1rem; font-weight: 600; }
input:not([type="checkbox"]), select { display: block; inline-size: 100%; min-block-size: 2.75rem; margin-block-start: .375rem; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card); color: var(--ink); font: inherit; font-weight: 400; }
.check { display: flex; align-items: flex-start; gap: .75rem; margin: 0; font-weight: 400; }
.check input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }
.check + .more { padding-inline-start: 2.25rem; }
button, .button { display: inline-block; min-block-size: 2.75rem; padding: .5rem 1.125rem; border: 1px solid var(--edge); border-radius: .625rem; background: var(--card); color: var(--ink); font: inherit; font-weight: 600; line-height: 1.5; text-align: start; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { border-color: var(--ink); }
button[hidden] { display: none; }
.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.danger { border-color: var(--glow-line); color: var(--accent); }
.quiet { background: transparent; font-weight: 500; }
.row { display: flex; flex-wrap: wrap; gap: .625rem; }
fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
legend { padding: 0 0 .5rem; font-weight: 600; }
details { margin-block: 0 1rem; }
summary { padding-block: .5rem; color: var(--accent); font-weight: 600; cursor: pointer; }
details form:first-of-type { margin-block-start: .5rem; }

@media print {
  :root { --ground: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --edge: #666; --accent: #000; --on-accent: #fff; --glow: #fff; --glow-line: #000; }
  html { color-scheme: light; font-size: 10pt; }
  body { font-size: 1rem; }
  .skip, header nav, .filters, .back, form, details, button, .news, .notice { display: none; }
  body > header, main, body > footer { max-width: none; padding-inline: 0; }
  section { margin-block-start: 1.25rem; }
  h2, h3 { break-after: avoid; }
  li, .box, .bar, .paste { break-inside: avoid; }
  .steps > li::before, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
