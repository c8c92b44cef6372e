/** The letter's looks: nothing remote, no wider than the screen, light or dark as the reader's device is, either direction of writing. */
export const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: #ffffff; color: #1c1917; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .75rem; }
ol, ul { margin: 0 0 .75rem; padding-inline-start: 1.5rem; }
li { margin-bottom: .75rem; }
a { color: #9a3412; }
.kicker { margin: 0; color: #57534e; }
.box { margin: 1rem 0; padding: .75rem 1rem .25rem; border: 2px solid #c2410c; border-radius: .5rem; background: #fff7ed; }
.box strong { font-size: 1.125rem; }
.more { color: #57534e; }
.dots { color: #c2410c; letter-spacing: .1em; }
.replies { list-style: none; padding-inline-start: 0; }
.word { display: inline-block; margin: .125rem 0; padding: .5rem .875rem; border: 1px solid #9a3412; border-radius: .5rem; font-weight: 600; text-decoration: none; }
.paste { margin: 0 0 .75rem; padding: .75rem 1rem; border-inline-start: 4px solid #d6d3d1; background: #f5f5f4; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; -webkit-user-select: all; user-select: all; }
footer { margin-top: 2rem; border-top: 1px solid #d6d3d1; padding-top: .75rem; color: #57534e; font-size: .875rem; }
@media (prefers-color-scheme: dark) {
  body { background: #1c1917; color: #f5f5f4; }
  a { color: #fdba74; }
  .kicker, .more, footer { color: #a8a29e; }
  .box { background: #292018; border-color: #fb923c; }
  .dots { color: #fb923c; }
  .word { border-color: #fdba74; }
  .paste { background: #292524; border-color: #57534e; }
  footer { border-color: #44403c; }
}
`;
