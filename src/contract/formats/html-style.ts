/** How the page looks, by day and by night, on a phone and on paper. */
export const STYLE = `
:root { --back: #fbfbfa; --paper: #fff; --ink: #1c1e21; --quiet: #5c636b; --line: #dcdfe3;
  --error: #b3261e; --warning: #8a5300; --note: #1f5fa8; --kept: #1a6b3c }
@media (prefers-color-scheme: dark) {
  :root { --back: #15171a; --paper: #1d2024; --ink: #e8eaed; --quiet: #a3abb4; --line: #353a41;
    --error: #ff8f86; --warning: #f0b45b; --note: #86b9f5; --kept: #73cf98 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--back); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word }
h1 { font-size: 1.5rem; margin: 0 0 .5rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .75rem }
h3 { font-size: 1rem; margin: 0 0 .5rem }
p { margin: .25rem 0 }
code { font: .9em ui-monospace, monospace }
.quiet { color: var(--quiet) }
.verdict { font-weight: 600 }
.kept { color: var(--kept) }
.broken { color: var(--error) }
article { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--tone);
  border-radius: 4px; padding: .75rem 1rem; margin: 0 0 .75rem }
.error { --tone: var(--error) }
.warning { --tone: var(--warning) }
.note { --tone: var(--note) }
.badge { color: var(--tone); border: 1px solid; border-radius: 3px; padding: 0 .4em; font-size: .8rem }
.examples { font-size: .875rem; font-variant-numeric: tabular-nums; color: var(--quiet); padding-left: 1.2rem; margin: .5rem 0 }
.examples code { color: var(--ink) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0 0 }
dt { color: var(--quiet) }
dd { margin: 0 }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line);
  font-weight: normal }
thead th { color: var(--quiet); border-top: 0 }
details { margin: 0 0 1rem }
details td, .examples { overflow-wrap: anywhere }
summary { cursor: pointer; font-weight: 600 }
`;
